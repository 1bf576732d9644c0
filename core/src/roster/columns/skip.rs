//! Why rows are not read.

use crate::roster::file::RowNumber;
use crate::values::named;
use serde::Serialize;

named! {
    /// Why a row was not read.
    Skip {
        /// It stands above the header.
        Title = "title",
        /// It is the header, or the header again on another page.
        Header = "header",
        /// It has units, such as 元, under the header.
        Units = "units",
        /// It numbers the columns.
        Numbering = "numbering",
        /// There is nothing in it, but perhaps a printed running number.
        Empty = "empty",
        /// It is a sum, 合计.
        Total = "total",
        /// It says who filled the form in, 填报人.
        Signature = "signature",
        /// It is a note, 注, or a heading between rows.
        Note = "note",
        /// It shows how the form is to be filled in, 示例.
        Example = "example",
    }
}

/// Rows in succession that were not read, for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Skipped {
    /// The first row, counted from 1 as in the file.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub first: RowNumber,
    /// The last row.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub last: RowNumber,
    /// Why.
    pub reason: Skip,
}

impl Skipped {
    /// Adds a row to those that were not read; rows are added in order.
    pub(crate) fn add(skipped: &mut Vec<Self>, row: RowNumber, reason: Skip) {
        match skipped.last_mut() {
            Some(last) if last.reason == reason && row.follows(last.last) => last.last = row,
            _ => skipped.push(Self { first: row, last: row, reason }),
        }
    }
}
