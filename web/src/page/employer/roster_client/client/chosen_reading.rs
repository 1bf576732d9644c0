//! A file in which it is kept how a roster was read, as it is chosen and comes from the disk.

use super::RosterClient;
use super::chosen_files::SLOW;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::roster_client::open_files::fits_alone;
use crate::page::employer::roster_client::{open_files, reading_file};
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::browser;
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use std::rc::Rc;
use web_sys::File;

impl RosterClient {
    /// Reads files that were chosen, once it has come how an earlier roster was read if that is among them.
    pub(super) fn take_chosen(&mut self, chosen: Command, state: &EmployerState) {
        match chosen.without_reading() {
            (Some(reading), then) => self.open_reading(reading, then),
            (None, Command::Open(files)) => self.open_files(files),
            (None, Command::Add(files)) => self.add_files(files, state),
            (None, _) => (),
        }
    }

    /// Opens a reading. A roster that comes with it takes the place of the one before at once, as any that is chosen.
    fn open_reading(&mut self, file: File, then: Command) {
        if matches!(&then, Command::Open(files) if open_files::MOST < files.len()) {
            return self.tell(Trouble::TooManyFiles);
        }
        if then.brings_a_roster() {
            self.begin();
        }
        let size = file.size() as u64;
        if !fits_alone(size) {
            return self.tell(Trouble::FileTooLarge(size));
        }
        let (late, roster) = (self.callbacks.command.clone(), self.number);
        let slow = Timeout::new(SLOW, move || late.emit(Command::FileSlow(roster)));
        let number = self.reading.choose(then, slow);
        let command = self.callbacks.command.clone();
        browser::read_file(file, move |bytes| command.emit(Command::ReadingBytes(number, bytes)));
    }

    /// The bytes of a reading have come, if it could be read. One that is awaited no longer was chosen for a roster that is gone.
    pub(super) fn take_reading(&mut self, number: u32, bytes: Option<Uint8Array>, state: &EmployerState) {
        let Some(then) = self.reading.take(number) else { return };
        match bytes {
            Some(bytes) => self.use_reading(&bytes, then, state),
            None => self.tell(Trouble::FileUnreadable),
        }
    }

    /// Uses a reading, and takes the files that were chosen with it; with one that is none they are not read, as they would be
    /// read otherwise than was meant.
    fn use_reading(&mut self, bytes: &Uint8Array, then: Command, state: &EmployerState) {
        self.callbacks.act.emit(Action::Trouble(None));
        let saved = reading_file::read(&bytes.to_vec()).filter(|saved| saved.is_known());
        let can_be_used = saved.is_some();
        if !can_be_used && then.brings_a_roster() {
            self.stop();
            self.callbacks.act.emit(Action::CloseRoster);
        }
        self.callbacks.act.emit(Action::UseReading(saved.map(Rc::new)));
        if can_be_used && then.brings_files() {
            self.take_chosen(then, state);
        }
    }
}
