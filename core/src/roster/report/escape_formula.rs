//! Cells that do nothing when an exported file is opened.

use std::borrow::Cow;

/// A cell that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, a tab or a line break, also
/// where blanks stand before them or they are full-width.
///
/// ```
/// use wengang_core::roster::escape_formula;
///
/// assert_eq!(escape_formula("=1+1"), "'=1+1");
/// assert_eq!(escape_formula("张三"), "张三");
/// ```
pub fn escape_formula(cell: &str) -> Cow<'_, str> {
    let dangerous = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let first = cell.starts_with(dangerous) || cell.trim_start().starts_with(dangerous);
    if first { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}
