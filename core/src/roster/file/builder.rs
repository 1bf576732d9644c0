//! A table from a spreadsheet's cells.

use super::fault::Fault;
use super::grid::Grid;
use super::marks::Marks;
use super::span::Kind;
use super::table::{Cell, MOST_BYTES, Table};
use crate::values::Date;

/// Builds a table from a spreadsheet's cells, row by row from its first row on.
pub struct Builder {
    grid: Grid,
    marks: Marks,
}

impl Default for Builder {
    fn default() -> Self {
        Self { grid: Grid::with_room_for(0), marks: Marks::default() }
    }
}

impl Builder {
    /// An empty cell.
    pub fn empty(&mut self) {
        self.grid.push_kind("", Kind::Text);
    }

    /// A text cell.
    pub fn text(&mut self, text: &str) {
        self.grid.push_kind(text, Kind::Text);
    }

    /// A number cell, in decimal digits as the spreadsheet's float prints, or as 1.2E+17.
    pub fn number(&mut self, digits: &str) {
        self.grid.push_kind(digits, Kind::Number);
    }

    /// A date cell.
    pub fn date(&mut self, date: Date) {
        self.grid.push_kind(&date.to_string(), Kind::Date);
    }

    /// A row, counted from 0, that is hidden in its sheet.
    pub fn hidden_row(&mut self, row: usize) {
        self.marks.hide(row);
    }

    /// The text of the cell in that row and column, counted from 0, is struck through.
    pub fn struck_cell(&mut self, row: usize, column: usize) {
        self.marks.strike(row, column);
    }

    /// The cell in that row and column, counted from 0, is merged with so many rows below it and so many columns to its
    /// right.
    pub fn merged(&mut self, (row, column): (usize, usize), (below, right): (usize, usize)) {
        self.marks.merge((row, column), (row.saturating_add(below), column.saturating_add(right)));
    }

    /// The name of the sheet.
    pub fn sheet_name(&mut self, name: &str) {
        self.marks.name_sheet(name);
    }

    /// The sheet counts days from 1904 on.
    pub fn from_1904(&mut self) {
        self.marks.count_from_1904();
    }

    /// Another sheet of the workbook that holds people and is not read here.
    pub fn other_sheet(&mut self, name: &str) {
        self.marks.add_other_sheet(name);
    }

    /// What that table knows of its sheet and of the others.
    pub(crate) fn sheets_of(&mut self, table: &Table) {
        self.sheet_name(table.sheet_name());
        if table.is_from_1904() {
            self.from_1904();
        }
        table.other_sheets().iter().for_each(|name| self.other_sheet(name));
    }

    /// The row that is being built has cells of which nobody can tell under which headings they stand.
    pub(crate) fn out_of_step(&mut self) {
        self.marks.put_out_of_step(self.grid.row().place());
    }

    /// The cells of another table's row in those columns, with all that its sheet says of them; then the row is complete.
    ///
    /// # Errors
    /// Those of [`Builder::end_row`].
    pub(crate) fn copy_row(&mut self, table: &Table, row: usize, columns: &[usize]) -> Result<(), Fault> {
        let copy = self.grid.row().place();
        if table.is_hidden(row) {
            self.hidden_row(copy);
        }
        for (place, column) in columns.iter().enumerate() {
            self.copy_cell(table, row, *column);
            if table.is_struck(row, *column) {
                self.struck_cell(copy, place);
            }
            let (below, right) = table.marks().merged_from(row, *column);
            // A block of merged cells ends where what is copied ends.
            let (last_row, last) = (table.rows().saturating_sub(1), columns.len().saturating_sub(1));
            self.merged((copy, place), (below.min(last_row.saturating_sub(row)), right.min(last - place)));
        }
        self.end_row()
    }

    fn copy_cell(&mut self, table: &Table, row: usize, column: usize) {
        match table.cell(row, column) {
            Cell::Empty => self.empty(),
            Cell::Text(_) => self.text(table.raw(row, column)),
            Cell::Number(digits) => self.number(digits),
            Cell::Date(date) => self.date(date),
        }
    }

    /// The row is complete; a row without cells is an empty one.
    ///
    /// # Errors
    /// [`Fault::TooManyColumns`], [`Fault::TooManyRows`], [`Fault::TooLarge`] once the text has twice [`MOST_BYTES`].
    pub fn end_row(&mut self) -> Result<(), Fault> {
        if 2 * MOST_BYTES < self.grid.extra_bytes() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        self.grid.end_row("")
    }

    /// The table.
    ///
    /// # Errors
    /// [`Fault::Empty`].
    pub fn table(mut self) -> Result<Table, Fault> {
        self.marks.sort();
        Ok(self.grid.table(String::new())?.marked(self.marks))
    }
}
