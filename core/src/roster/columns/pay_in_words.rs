//! Columns that are headed as the pay and hold words: how far it was paid, 工资发放情况 above 已发 and 未发.

use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use crate::roster::file::{Cell, Table};

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes such a column for no pay.
pub fn leave_words_out(meant: &mut [Meant], headings: &[(String, Heading)], table: &Table, first: usize) {
    for (place, (meaning, (_, heading))) in meant.iter_mut().zip(headings).enumerate() {
        let may_be_of_words = ["情况", "状态", "状况"].iter().any(|word| heading.ends_with(word));
        if may_be_of_words && matches!(meaning, Some((Field::Pay, _))) && holds_words(table, first, place) {
            *meaning = None;
        }
    }
}

/// Whether no number stands in the first cells of a column.
fn holds_words(table: &Table, first: usize, place: usize) -> bool {
    let cells = (first..table.rows()).map(|row| table.cell(row, place)).filter(|cell| *cell != Cell::Empty);
    let is_words = |cell: Cell| matches!(cell, Cell::Text(text) if !text.contains(|c: char| c.is_numeric()));
    cells.take(ROWS_SHOWN).all(is_words)
}

/// How many cells show what a column holds.
const ROWS_SHOWN: usize = 20;
