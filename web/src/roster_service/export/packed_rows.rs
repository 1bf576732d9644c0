//! The rows of a sheet, as they are packed: text stays text and is no formula, IDs above all; only figures are numbers.

use crate::workbook::messages::{PackedSheet, SheetLayout};
use crate::workbook::packed_cells::{end_row, push};
use std::borrow::Cow;
use wengang_core::Yuan;
use wengang_core::roster::{Cell, escape_formula};

/// A cell of an export.
pub enum ExportCell<'a> {
    /// Nothing.
    Empty,
    /// Text.
    Text(Cow<'a, str>),
    /// A number of rows or of people.
    Count(usize),
    /// An amount.
    Yuan(Yuan),
}

impl<'a> ExportCell<'a> {
    /// Text that may be empty.
    pub fn text(text: impl Into<Cow<'a, str>>) -> Self {
        Self::Text(text.into())
    }
}

/// Rows that are packed one after the other.
#[derive(Default)]
pub struct PackedRows(String);

impl PackedRows {
    /// Adds a row.
    pub fn push<'a>(&mut self, cells: impl IntoIterator<Item = ExportCell<'a>>) {
        for cell in cells {
            match cell {
                ExportCell::Empty => push(&mut self.0, Cell::Empty),
                ExportCell::Text(text) if text.is_empty() => push(&mut self.0, Cell::Empty),
                ExportCell::Text(text) => push(&mut self.0, Cell::Text(&escape_formula(&text))),
                ExportCell::Count(count) => push(&mut self.0, Cell::Number(&count.to_string())),
                ExportCell::Yuan(yuan) => push(&mut self.0, Cell::Number(&yuan.to_string())),
            }
        }
        end_row(&mut self.0);
    }

    /// The sheet that they are.
    pub fn sheet(self, name: &str, layout: SheetLayout) -> PackedSheet {
        PackedSheet { name: name.to_owned(), cells: self.0.into(), layout, choices: Vec::new(), merged: Vec::new() }
    }
}
