//! Why a roster as a whole cannot be read.

use super::row_number::RowNumber;
use crate::values::Refusal;
use serde::Serialize;

/// Why a file could not be read at all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Fault {
    /// The file or its text is too large.
    TooLarge {
        /// The most bytes that it can have.
        most: usize,
    },
    /// It has too many rows.
    TooManyRows {
        /// The most that it can have.
        most: usize,
    },
    /// A row has too many columns.
    TooManyColumns {
        /// The row, counted from 1 as a spreadsheet does.
        row: RowNumber,
        /// The most that it can have.
        most: usize,
    },
    /// A quotation mark opens a cell and nothing closes it, so that the rest of the file would be one cell.
    UnclosedQuote {
        /// The row in which it opens, counted from 1.
        row: RowNumber,
    },
    /// There is no row with anything in it.
    Empty,
    /// No row names the columns, and nobody has said what they are.
    NoHeader,
    /// The columns fit no kind of roster, or two kinds equally well; the kind must be said.
    KindUnclear,
    /// Neither a name nor an ID number is among the columns.
    NobodyNamed,
    /// It is a roster of another kind than those with which it is to be read.
    OtherKind,
    /// A cell was to be mended that the table does not have.
    NoSuchCell {
        /// Its row, counted from 1.
        row: u32,
        /// Its column, counted from 0.
        column: usize,
    },
    /// The notice does not cover the year.
    YearNotCovered {
        /// The year asked for.
        year: u16,
    },
    /// A setting was refused.
    Setting {
        /// Which, and why.
        refusal: Refusal,
    },
}
