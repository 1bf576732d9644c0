//! Where the header is: one row or two among the first.

use super::column_meanings::{columns, heading_in};
use super::field::Field;
use super::heading::Heading;
use super::meanings::of_heading;
use crate::roster::file::{Cell, Table};

/// In how many rows from the top the header is looked for.
const DEPTH: usize = 30;

/// The row or the two rows, counted from 0, that name the most columns; none if there is no header.
pub fn find_header(table: &Table) -> Option<(usize, usize)> {
    let mut best: Option<(usize, (usize, usize))> = None;
    for row in 0..DEPTH.min(table.rows()) {
        let single = (row, row);
        let double = (row, row + 1);
        let divided = is_second_row(table, row);
        for rows in [divided.then_some(double), Some(single)].into_iter().flatten() {
            let named = columns(table, Some(rows)).iter().filter(|column| column.field.is_some()).count();
            if best.is_none_or(|(most, _)| most < named) {
                best = Some((named, rows));
            }
        }
    }
    // A table of one column or two cannot name more.
    let enough = if table.columns() < 3 { 1 } else { 2 };
    best.filter(|(named, _)| enough <= *named).map(|(_, rows)| rows)
}

/// Whether the row under that one continues its headings: words only, and none where a person's name or ID would be.
fn is_second_row(table: &Table, upper: usize) -> bool {
    let means = |column| of_heading(&heading_in(table, upper, column));
    let identifies = |column: usize| matches!(means(column), Some((Field::Name | Field::Id, _)));
    let is_title = |cell| matches!(cell, Cell::Text(text) if text.contains([':', '：']));
    if table.filled(upper).count() < 2 || table.filled(upper).any(|(_, cell)| is_title(cell)) {
        return false;
    }
    let names_people = (0..table.width(upper)).any(identifies);
    let mut headings = 0;
    for (column, cell) in table.filled(upper + 1) {
        let Cell::Text(text) = cell else { return false };
        let lower = Heading::read(text);
        if identifies(column)
            || lower.is_empty()
            || column == 0 && lower.is_sum()
            || text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
        {
            return false;
        }
        let heads = names_people || of_heading(&lower).is_some() || lower.is_month() || lower.is_sum();
        headings += usize::from(!lower.is_unit() && heads);
    }
    0 < headings
}
