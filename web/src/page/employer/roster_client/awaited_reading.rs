//! The saved reading that was chosen and has not come from the disk.

use super::command::Command;
use gloo::timers::callback::Timeout;

/// The reading that was chosen last, until it comes or what it was chosen for is gone.
#[derive(Default)]
pub(super) struct AwaitedReading {
    awaited: Option<Awaited>,
    /// Counts those that were chosen, so that none is taken for another.
    chosen: u32,
}

struct Awaited {
    /// The command that it was chosen with, which follows.
    then: Command,
    /// Tells that it is slow.
    _slow: Timeout,
}

impl AwaitedReading {
    /// One was chosen: gives its number. The one before is awaited no longer.
    pub(super) fn choose(&mut self, then: Command, slow: Timeout) -> u32 {
        self.awaited = Some(Awaited { then, _slow: slow });
        self.chosen = self.chosen.wrapping_add(1);
        self.chosen
    }

    /// The one of that number has come: gives what follows, if it was still awaited.
    pub(super) fn take(&mut self, number: u32) -> Option<Command> {
        self.awaited.take_if(|_| self.chosen == number).map(|awaited| awaited.then)
    }

    /// None is awaited any longer.
    pub(super) fn forget(&mut self) {
        self.awaited = None;
    }
}
