//! A sum that the roster states itself, and what was read.

use crate::roster::file::RowNumber;
use crate::values::Yuan;
use serde::Serialize;

/// A sum that the roster states itself, and what the rows that it is about add up to as they were read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct OwnTotal {
    /// The row, counted from 1 as in the file.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub row: RowNumber,
    /// What the roster states, yuan.
    pub said: Yuan,
    /// What was read, yuan.
    pub read: Yuan,
}
