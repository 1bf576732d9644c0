//! A column, and what it is taken for.

use super::field::Field;
use serde::Serialize;

/// A column, and what it is taken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Column {
    /// Its letter, as a spreadsheet shows it.
    pub letter: String,
    /// Its heading; both parts, divided by a slash, where it has two.
    pub heading: String,
    /// What it is taken for; nothing if it is not used.
    pub field: Option<Field>,
    /// What it would be taken for if another column were not taken for that.
    pub rival_of: Option<Field>,
    /// By how many powers of ten the unit of its amounts is larger than a yuan: 4 for 万元.
    pub tens: u8,
    /// How many months its unit of time has: 12 for a year; none where it is not said.
    pub months: Option<u32>,
}

/// A column's letter: A for the first, AA after Z.
pub fn column_letter(column: usize) -> String {
    let last = char::from(b'A' + u8::try_from(column % 26).unwrap_or(0));
    if column < 26 { last.to_string() } else { format!("{}{last}", column_letter(column / 26 - 1)) }
}
