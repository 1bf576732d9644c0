//! A table from a spreadsheet's cells.

use super::fault::Fault;
use super::grid::Grid;
use super::span::Kind;
use super::table::{MOST_BYTES, Table};
use crate::values::Date;

/// Builds a table from a spreadsheet's cells, row by row from its first row on.
pub struct Builder(Grid);

impl Default for Builder {
    fn default() -> Self {
        Self(Grid::with_room_for(0))
    }
}

impl Builder {
    /// An empty cell.
    pub fn empty(&mut self) {
        self.0.push_kind("", Kind::Text);
    }

    /// A text cell.
    pub fn text(&mut self, text: &str) {
        self.0.push_kind(text, Kind::Text);
    }

    /// A number cell, in decimal digits as the spreadsheet's float prints, or as 1.2E+17.
    pub fn number(&mut self, digits: &str) {
        self.0.push_kind(digits, Kind::Number);
    }

    /// A date cell.
    pub fn date(&mut self, date: Date) {
        self.0.push_kind(&date.to_string(), Kind::Date);
    }

    /// The row is complete; a row without cells is an empty one.
    ///
    /// # Errors
    /// [`Fault::TooManyColumns`], [`Fault::TooManyRows`], [`Fault::TooLarge`] once the text has twice [`MOST_BYTES`].
    pub fn end_row(&mut self) -> Result<(), Fault> {
        if 2 * MOST_BYTES < self.0.extra_bytes() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        self.0.end_row("")
    }

    /// The table.
    ///
    /// # Errors
    /// [`Fault::Empty`].
    pub fn table(self) -> Result<Table, Fault> {
        self.0.table(String::new())
    }
}
