//! Which sheets of the workbooks that are open are still to be read.

use super::RosterConnection;
use crate::roster_service::table_number::file_of;

impl RosterConnection {
    /// The sheets of a file whose cells were asked for and are still to be read.
    pub(in super::super) fn sheets(&self, file: usize) -> Vec<usize> {
        let of_file = self.tables().iter().map(|table| table.sheet).filter(|sheet| file_of(*sheet) == file);
        of_file.filter(|sheet| self.files.was_asked(*sheet)).collect()
    }

    /// Whether a sheet's cells are still to be read.
    pub(in super::super) fn wants(&self, sheet: usize) -> bool {
        !self.files.is_known(file_of(sheet)) || self.reads(sheet)
    }

    /// The sheets of workbooks that are to be read and were not asked for yet; from now on they are.
    pub(in super::super) fn take_missing(&mut self) -> Vec<usize> {
        let wanted = self.tables().iter().map(|table| table.sheet);
        let is_missing = |sheet: &usize| self.files.is_known(file_of(*sheet)) && !self.files.was_asked(*sheet);
        let missing: Vec<usize> = wanted.filter(is_missing).collect();
        missing.iter().for_each(|sheet| self.files.ask(*sheet));
        missing
    }

    /// A sheet cannot be read; beside others it may be asked for again.
    pub(in super::super) fn give_up_sheet(&mut self, sheet: usize) {
        if 1 < self.tables().len() {
            self.files.give_up(sheet);
        }
    }

    /// Whether a table is to be read.
    fn reads(&self, sheet: usize) -> bool {
        self.tables().iter().any(|table| table.sheet == sheet)
    }
}
