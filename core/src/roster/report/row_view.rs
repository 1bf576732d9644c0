//! A row with its cells, and an error with the cell in which it is.

use crate::roster::assess::{Roster, RowError, RowResult};
use crate::roster::columns::column_letter;
use serde::Serialize;

/// A row with its cells and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowView<'a> {
    /// The cells as they came, one for each column.
    pub cells: Vec<&'a str>,
    /// What came of it.
    pub result: &'a RowResult,
    /// What is wrong with it.
    pub errors: Vec<ErrorView<'a>>,
}

/// An error with the cell in which it is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ErrorView<'a> {
    /// Where, and why.
    #[serde(flatten)]
    pub error: RowError,
    /// The column's letter; none if the roster has no such column.
    pub letter: Option<String>,
    /// The column's heading.
    pub heading: Option<&'a str>,
    /// What stands in the cell.
    pub value: &'a str,
}

impl Roster {
    /// The row at a place in the results.
    pub fn row(&self, place: usize) -> Option<RowView<'_>> {
        let result = self.results().rows().get(place)?;
        let row = result.row.place();
        let cells = (0..self.layout().columns().len()).map(|column| self.table().raw(row, column)).collect();
        let errors = self.results().errors_of(result.row).iter().map(|error| self.error(error)).collect();
        Some(RowView { cells, result, errors })
    }

    /// An error with its cell.
    pub fn error(&self, error: &RowError) -> ErrorView<'_> {
        let column = self.layout().column(error.field);
        let heading = column.and_then(|column| self.layout().columns().get(column));
        ErrorView {
            error: *error,
            letter: column.map(column_letter),
            heading: heading.map(|column| column.heading.as_str()),
            value: column.map_or("", |column| self.table().raw(error.row.place(), column)),
        }
    }
}
