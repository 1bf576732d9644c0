//! What keeps an exported file from telling too much, and from doing anything when it is opened.

use std::borrow::Cow;

/// An ID number with its middle starred out: the six digits of the place and the last four stay.
///
/// Anything that is not as long as an ID number is starred out whole, but for 1.2E+17, whose digits are lost already.
///
/// ```
/// use wengang_core::roster::mask_id;
///
/// assert_eq!(mask_id("230102199001010019"), "230102********0019");
/// assert_eq!(mask_id("230102900101001"), "230102*****1001");
/// assert_eq!(mask_id("12345"), "*****");
/// ```
pub fn mask_id(id: &str) -> String {
    let id = id.trim();
    if id.contains("E+") || id.contains("e+") {
        return id.to_owned();
    }
    let length = id.chars().count();
    let shown = |place: usize| 15 <= length && (place < 6 || length - 4 <= place);
    id.chars().enumerate().map(|(place, c)| if shown(place) { c } else { '*' }).collect()
}

/// A cell that no spreadsheet takes for a formula: an apostrophe before `=`, `+`, `-`, `@`, a tab or a line break, also
/// where blanks stand before them or they are full-width.
///
/// ```
/// use wengang_core::roster::harmless;
///
/// assert_eq!(harmless("=1+1"), "'=1+1");
/// assert_eq!(harmless("张三"), "张三");
/// ```
pub fn harmless(cell: &str) -> Cow<'_, str> {
    let dangerous = |c: char| matches!(c, '=' | '+' | '-' | '@' | '\t' | '\r' | '\n' | '＝' | '＋' | '－' | '＠');
    let first = cell.starts_with(dangerous) || cell.trim_start().starts_with(dangerous);
    if first { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}
