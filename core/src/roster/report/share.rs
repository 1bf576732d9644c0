//! Some people, and what they come to.

use crate::values::Yuan;
use serde::Serialize;

/// Some people, and what they come to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Share {
    /// How many people.
    pub people: usize,
    /// How much, yuan.
    pub yuan: Yuan,
}

impl Share {
    /// One more person.
    pub(super) fn add(&mut self, yuan: Yuan) {
        self.people += 1;
        self.yuan += yuan;
    }

    /// Both together.
    pub(super) fn plus(self, other: Self) -> Self {
        Self { people: self.people + other.people, yuan: self.yuan + other.yuan }
    }
}
