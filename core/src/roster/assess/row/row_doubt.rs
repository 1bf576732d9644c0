//! A cell that casts doubt on what its row says.

use crate::roster::columns::DoubtCause;
use crate::roster::file::RowNumber;

/// A cell that casts doubt on what its row says: where, and why. `Roster::doubt` shows it with the cell and its heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RowDoubt {
    /// The row, counted from 1 as in the file.
    pub row: RowNumber,
    /// The column, counted from 0.
    pub column: usize,
    /// Why.
    pub cause: DoubtCause,
}
