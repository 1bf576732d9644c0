//! A table from a spreadsheet's cells.

use super::fault::Fault;
use super::grid::Grid;
use super::marks::Marks;
use super::span::Kind;
use super::table::{MOST_BYTES, Table};
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

    /// Another sheet of the workbook that holds people and is not read here.
    pub fn other_sheet(&mut self, name: &str) {
        self.marks.add_other_sheet(name);
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
