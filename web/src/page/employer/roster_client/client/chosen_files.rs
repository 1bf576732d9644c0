//! Files as they are chosen, come from the disk, are left out and taken out again.

use super::RosterClient;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::roster_client::open_files;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::browser;
use crate::roster_service::file_fault::FileFault;
use gloo::timers::callback::Timeout;
use js_sys::Uint8Array;
use web_sys::File;

/// After how long without its bytes a file is told to be slow, in milliseconds.
pub(super) const SLOW: u32 = 15_000;

impl RosterClient {
    /// Reads these files as a new roster: one as it is, several beside each other.
    pub(super) fn open_files(&mut self, files: Vec<File>) {
        if open_files::MOST < files.len() {
            return self.tell(Trouble::TooManyFiles);
        }
        self.begin();
        self.roster.forget_corrections();
        self.roster.files.are_several = 1 < files.len();
        self.expect_files(files);
    }

    /// Reads these files as well. Nothing stands beside a text that was pasted, or beside what is no longer there.
    pub(super) fn add_files(&mut self, files: Vec<File>, state: &EmployerState) {
        if state.roster.summary().is_some() && !self.roster.files.is_empty() {
            self.expect_files(files);
        }
    }

    fn expect_files(&mut self, files: Vec<File>) {
        let several = self.roster.files.are_several || !self.roster.files.is_empty();
        let Some(numbers) = self.roster.files.numbers(files.len()) else {
            return self.tell(Trouble::TooManyFiles);
        };
        self.roster.files.are_several = several;
        let files: Vec<(usize, File)> = numbers.zip(files).collect();
        let names = files.iter().map(|(number, file)| (*number, file.name())).collect();
        self.callbacks.act.emit(Action::AddFiles(names));
        for (number, file) in files {
            self.expect_file(number, file);
        }
        self.wait_for_files();
    }

    fn expect_file(&mut self, file: usize, content: File) {
        let size = content.size() as u64;
        if !self.roster.files.expect(file, size) {
            return self.refuse_large(file, size);
        }
        let (command, number) = (self.callbacks.command.clone(), self.number);
        browser::read_file(content, move |bytes| command.emit(Command::FileBytes(number, file, bytes)));
    }

    /// A file is too large to be read, by itself or with the others.
    fn refuse_large(&mut self, file: usize, size: u64) {
        if self.roster.files.are_several {
            self.refuse_file(file, FileFault::TooLarge(size));
        } else {
            self.tell(Trouble::FileTooLarge(size));
        }
    }

    /// Tells that a file is slow, as long as any has not come.
    fn wait_for_files(&mut self) {
        self.waiting = None;
        if !self.roster.files.have_come() {
            let (late, number) = (self.callbacks.command.clone(), self.number);
            self.waiting = Some(Timeout::new(SLOW, move || late.emit(Command::FileSlow(number))));
        }
    }

    /// The bytes of a file have come, if it could be read.
    pub(super) fn take_file(&mut self, file: usize, bytes: Option<Uint8Array>) {
        // It was taken out meanwhile.
        if !self.roster.files.has(file) {
            return;
        }
        match bytes {
            Some(bytes) => {
                let started = self.roster.open_file(file, bytes);
                self.wait_for_files();
                self.callbacks.act.emit(Action::Trouble(None));
                self.expect(started);
            }
            None if self.roster.files.are_several => self.refuse_file(file, FileFault::Unreadable),
            None => {
                self.waiting = None;
                self.tell(Trouble::FileUnreadable);
            }
        }
    }

    /// A file among several is left out.
    pub(super) fn refuse_file(&mut self, file: usize, fault: FileFault) {
        self.roster.files.remove(file);
        self.workbook.forget_file(file);
        self.wait_for_files();
        self.callbacks.act.emit(Action::RefuseFile(file, fault));
    }

    /// Reads a file no longer.
    pub(super) fn take_out(&mut self, file: usize, state: &EmployerState) {
        if state.roster.tray.can_take_out(file) {
            self.roster.take_out(file);
            self.workbook.forget_file(file);
            self.wait_for_files();
            self.callbacks.act.emit(Action::TakeOutFile(file));
        }
    }
}
