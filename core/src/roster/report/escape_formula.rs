//! Cells that do nothing when an exported file is opened.

use crate::values::is_invisible;
use std::borrow::Cow;

/// A cell that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, a tab or a line break, also
/// where they are full-width or small, and where blanks or what nobody sees stand before them.
///
/// ```
/// use wengang_core::roster::escape_formula;
///
/// assert_eq!(escape_formula("=1+1"), "'=1+1");
/// assert_eq!(escape_formula("\u{202e}\u{fe66}1"), "'\u{202e}\u{fe66}1");
/// assert_eq!(escape_formula("张三"), "张三");
/// ```
pub fn escape_formula(cell: &str) -> Cow<'_, str> {
    let seen = cell.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c));
    let first = cell.starts_with(['\t', '\r', '\n']) || seen.starts_with(is_operator);
    if first { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Whether a spreadsheet may take a cell that begins with it for a formula.
const fn is_operator(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠' | '﹦' | '﹢' | '﹣' | '﹫' | '−' | '‐' | '‑')
}
