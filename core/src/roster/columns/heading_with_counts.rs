//! Headings between rows that have counts, sums or their own words beside them.

use super::sections::OF_GROUPS;
use super::told::told;
use crate::roster::cells::{half_width, has};
use crate::roster::file::{Cell, Table};

/// Whether a row is a heading between rows with nothing beside it but its own words again, counts and sums: 一般户 | 1人 | 9000.
pub fn is_heading_with_counts(table: &Table, row: usize) -> bool {
    let mut filled = table.filled(row);
    let Some((_, Cell::Text(first))) = filled.next() else { return false };
    let mut others = 0;
    let counts = filled.all(|(_, cell)| {
        others += 1;
        match cell {
            Cell::Text(text) => text == first || is_count(text),
            Cell::Number(number) => number.len() < LONGEST_SUM,
            Cell::Empty | Cell::Date(_) => false,
        }
    });
    // What may be a person's name needs words that no name has.
    let sets_apart = |text: &str| !told(text).is_empty() || has(text, OF_GROUPS);
    counts && 0 < others && sets_apart(&half_width(first))
}

/// More digits than these are no sum, but a number of a person or of an account.
const LONGEST_SUM: usize = 12;

/// Whether a text is a number, of people, households or yuan.
fn is_count(text: &str) -> bool {
    let text = half_width(text);
    let number = text.trim_start_matches('共').trim_end_matches(['人', '户', '名', '个', '元']);
    !number.is_empty() && number.len() < LONGEST_SUM && number.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
}
