//! What is wrong with a row: where, and why.

use crate::roster::cells::Problem;
use crate::roster::columns::Field;
use crate::roster::file::RowNumber;
use serde::Serialize;

/// What is wrong with a row: where, and why. `Roster::error` shows it with the cell and its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RowError {
    /// The row, counted from 1 as in the file.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub row: RowNumber,
    /// What the cell was read as.
    pub field: Field,
    /// Why it was refused.
    pub problem: Problem,
}
