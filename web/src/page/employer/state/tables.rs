//! From the numbers of rows and columns, as they run through all tables of a report, to those of one table.

use super::correction_history::Change;
use super::roster_state::{Phase, RosterState};
use super::saved_reading::SavedReading;
use super::tray::Tray;
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::messages::{TableReading, TableSummary};
use crate::roster_service::table_number::file_of;
use wengang_core::roster::Correction;

impl RosterState {
    /// The tables that are read together, and those that could not be; nothing before they were looked at.
    pub fn tables(&self) -> &[TableSummary] {
        match &self.phase {
            Phase::Read(summary) => &summary.tables,
            Phase::Refused(_, tables) => tables,
            _ => &[],
        }
    }

    /// How each of the tables is to be read.
    pub fn readings(&self) -> Vec<TableReading> {
        let reading =
            |sheet: usize| TableReading { sheet, name: self.tray.name(sheet), correction: self.correction.of(sheet) };
        if self.tray.ticked.is_empty() {
            return vec![reading(0)];
        }
        self.tray.ticked.iter().copied().map(reading).collect()
    }

    /// How the tables were read, where anything about that is worth keeping.
    pub fn reading_to_save(&self) -> Option<SavedReading> {
        let tables = self.tables().iter();
        SavedReading::of_all(tables.map(|table| (self.correction.of(table.sheet), table.columns.as_slice())))
    }

    /// What is corrected in the first of the tables.
    pub fn corrected(&self) -> Correction {
        self.correction.of(self.tray.first())
    }

    /// The table of a row, and the row's number there.
    fn place_of_row(&self, row: u32) -> (usize, u32) {
        let read = self.tables().iter().filter(|table| table.refused.is_empty());
        let table = read.rev().find(|table| table.rows_before < row);
        table.map_or((self.tray.first(), row), |table| (table.sheet, row - table.rows_before))
    }

    /// The table of a column, and the column's place there.
    pub(super) fn place_of_column(&self, column: usize) -> (usize, usize) {
        let place = |table: &TableSummary| {
            let place = column.checked_sub(table.columns_before)?;
            (place < table.columns.len()).then_some((table.sheet, place))
        };
        self.tables().iter().find_map(place).unwrap_or((self.tray.first(), column))
    }

    /// Whether the table of a row has a column of those that are shown.
    pub fn has_column(&self, row: u32, shown: usize) -> bool {
        self.column_in(self.place_of_row(row).0, shown).is_some()
    }

    /// The place in a sheet's table of a column of those that are shown.
    fn column_in(&self, sheet: usize, shown: usize) -> Option<usize> {
        let Some(columns) = self.summary().and_then(|summary| summary.shared.get(shown)) else { return Some(shown) };
        let places = columns.iter().map(|column| self.place_of_column(*column));
        places.filter(|(of, _)| *of == sheet).map(|(_, place)| place).next()
    }

    /// Takes over what was typed in the row that is being mended.
    pub(super) fn take_over(&mut self) {
        let Some(draft) = self.draft.take() else { return };
        let shown = self.rows.rows.iter().find(|row| row.number == draft.row());
        let (sheet, row) = self.place_of_row(draft.row());
        let typed = draft.changed(shown.map_or(&[], |row| row.cells.as_slice()));
        let cells = typed.into_iter().filter_map(|(shown, text)| Some((self.column_in(sheet, shown)?, Some(text))));
        let change = Change::Cells { row, cells: cells.collect() };
        self.correction.change(sheet, change);
    }

    /// Says which rows of a sheet, counted from 1, are the header. A reading that was saved goes by headings, so it is used
    /// anew.
    pub(super) fn set_header(&mut self, sheet: usize, first: u32, last: u32) {
        let rows = self.tables().iter().find(|table| table.sheet == sheet).map_or(0, |table| table.top.of);
        self.correction.set_header(sheet, (first, last), rows);
        self.read_as_before.remove(&sheet);
        self.forget_what_was_asked();
    }

    /// Reads a sheet together with the others, or no longer: what the tables told, and what was put in its place, is over.
    pub(super) fn tick(&mut self, sheet: usize, ticked: bool) {
        if !self.tray.tick(sheet, ticked) {
            return;
        }
        self.forget_what_was_told();
    }

    /// Puts files beside the one that is open, or those.
    pub(super) fn add_files(&mut self, files: Vec<(usize, String)>) {
        if self.summary().is_some() {
            self.tray.settle_text();
        }
        self.tray.add(files);
    }

    /// Tables have come; with one more to read than before, what those told is over.
    pub(super) fn take_tables(&mut self, take: impl FnOnce(&mut Tray)) {
        let before = self.tray.ticked.len();
        take(&mut self.tray);
        if 0 < before && before < self.tray.ticked.len() {
            self.forget_what_was_told();
        }
    }

    /// A file is left out. Where all are, there is nothing to read.
    pub(super) fn refuse_file(&mut self, file: usize, fault: FileFault) {
        let was_read = self.tray.ticked.iter().any(|table| file_of(*table) == file);
        if !self.tray.refuse_file(file, fault) && self.is_busy() {
            self.phase = Phase::NoneReadable;
        }
        if was_read {
            self.forget_what_was_told();
        }
    }

    /// Takes a file out again, with what was corrected in it.
    pub(super) fn take_out(&mut self, file: usize) {
        if self.tray.take_out(file) {
            self.correction.forget(|table| file_of(table) == file);
            self.read_as_before.retain(|table| file_of(*table) != file);
            self.forget_what_was_told();
        }
    }

    /// Rows and columns may have other numbers from now on.
    pub(super) fn forget_what_was_asked(&mut self) {
        (self.draft, self.conditions) = (None, None);
        self.query.fix = None;
        self.query.cell = None;
    }

    /// What a person put in place of a number that the tables told does not hold for other tables.
    pub(super) fn forget_what_was_told(&mut self) {
        if let Phase::Read(summary) = &self.phase {
            self.annex.forget_what_is_told(&summary.annex);
        }
        self.forget_what_was_asked();
    }
}
