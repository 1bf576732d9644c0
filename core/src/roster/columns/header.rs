//! Where the header is: one row or two among the first.

use super::column_meanings::{columns, heading_in};
use super::field::Field;
use super::heading::Heading;
use super::meanings::of_heading;
use crate::roster::cells::id_number;
use crate::roster::file::{Cell, Table};
use std::ops::Range;

/// In how many rows from the top the header is looked for.
const DEPTH: usize = 30;

/// The row or the two rows, counted from 0, that name the most columns; none if there is no header.
///
/// It stands above the first person with an ID number, so that nobody becomes a title; only where nothing there is a
/// header can it stand in the middle.
pub fn find_header(table: &Table) -> Option<(usize, usize)> {
    let last = DEPTH.min(table.rows());
    let first_person = (0..last).find(|row| names_a_person(table, *row)).unwrap_or(last);
    header_among(table, 0..first_person).or_else(|| header_among(table, first_person..last))
}

/// Whether an ID number stands in the row.
fn names_a_person(table: &Table, row: usize) -> bool {
    table.filled(row).any(|(_, cell)| matches!(id_number(cell), Ok(id) if id.key().is_some()))
}

fn header_among(table: &Table, rows: Range<usize>) -> Option<(usize, usize)> {
    let mut best: Option<(usize, (usize, usize))> = None;
    for row in rows {
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
