//! A row with its cells, and an error with the cell in which it is.

use crate::roster::assess::{Roster, RowError, RowResult};
use serde::Serialize;

/// A row with its cells and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RowView<'a> {
    /// The cells as they came, one for each of [`Roster::shared_columns`].
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
        let cells = self.shared_columns().iter().map(|columns| self.raw_in(result.row, columns)).collect();
        let errors = self.results().errors_of(result.row).iter().map(|error| self.error(error)).collect();
        Some(RowView { cells, result, errors })
    }

    /// An error with its cell.
    pub fn error(&self, error: &RowError) -> ErrorView<'_> {
        let place = self.column_of(error.row, error.field);
        let column = place.and_then(|place| self.column(place));
        ErrorView {
            error: *error,
            letter: column.map(|column| column.letter.clone()),
            heading: column.map(|column| column.heading.as_str()),
            value: place.map_or("", |place| self.raw(error.row, place)),
        }
    }
}
