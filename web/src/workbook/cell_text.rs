//! What of a text a cell of a workbook can hold.

use std::borrow::Cow;

/// The longest text of a cell, in units of UTF-16.
const LONGEST: usize = 32_767;

/// A text as a cell can hold it, and whether its end had to be cut off. Signs that XML cannot hold are left out.
pub(super) fn fitting(text: &str) -> (Cow<'_, str>, bool) {
    let text =
        if text.chars().all(is_written) { Cow::from(text) } else { text.chars().filter(|c| is_written(*c)).collect() };
    match end_of_cell(&text) {
        Some(end) => (text.chars().take(end).collect(), true),
        None => (text, false),
    }
}

/// Whether XML can hold a sign.
const fn is_written(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// How many signs of a text a cell holds; none where it holds all.
fn end_of_cell(text: &str) -> Option<usize> {
    // No sign has fewer bytes than units.
    if text.len() <= LONGEST {
        return None;
    }
    let mut units = 0;
    text.chars().position(|c| {
        units += c.len_utf16();
        LONGEST < units
    })
}
