//! Where the header is: one row, two or three among the first.

use super::column::Column;
use super::column_meanings::columns;
use super::field::Field;
use super::heading_cells::{heading_in, is_noun, is_row_of_months, is_year_beside_another};
use super::label_rows::labels_and_values;
use super::labelled::labelled;
use super::meanings::{of_heading, seeming};
use super::sections::is_titled_as_a_table;
use crate::roster::cells::id_number;
use crate::roster::file::{Cell, Table};
use std::ops::Range;

/// In how many rows from the top the header is looked for.
const DEPTH: usize = 30;

/// The most rows that a header has.
const LONGEST: usize = 3;

/// The row or the rows, three at most, counted from 0, that name the most columns; none if there is no header.
///
/// It stands above the first person with an ID number, so that nobody becomes a title; only where nothing there is a
/// header can it stand in the middle.
pub fn find_header(table: &Table) -> Option<(usize, usize)> {
    let last = DEPTH.min(table.rows());
    let first_person = (0..last).find(|row| names_a_person(table, *row)).unwrap_or(last);
    let taken: fn(&Column) -> bool = |column| column.field.is_some();
    let seeming: fn(&Column) -> bool = |column| column.field.is_some() || column.seems.is_some();
    let among =
        |named| header_among(table, 0..first_person, named).or_else(|| header_among(table, first_person..last, named));
    // Headings that only seem to mean something make a header where no others do: 户主姓名, 家庭年收入.
    among(taken).or_else(|| among(seeming))
}

/// Whether an ID number stands in the row.
fn names_a_person(table: &Table, row: usize) -> bool {
    table.filled(row).any(|(_, cell)| matches!(id_number(cell), Ok(id) if id.key().is_some()))
}

fn header_among(table: &Table, rows: Range<usize>, is_named: fn(&Column) -> bool) -> Option<(usize, usize)> {
    let mut best: Option<(usize, (usize, usize))> = None;
    // 户类型 | 一般户 says something of all rows, and heads none.
    let heads_nothing = |row: usize| {
        !labelled(table, row).is_empty() || !labels_and_values(table, row).is_empty() || names_a_person(table, row)
    };
    for row in rows.filter(|row| !heads_nothing(*row)) {
        let mut lengths = vec![0];
        let may_go_on = !holds_an_amount(table, row);
        while may_go_on && lengths.len() < LONGEST && continues_header(table, row, row + lengths.len()) {
            lengths.push(lengths.len());
        }
        for rows in lengths.into_iter().rev().map(|more| (row, row + more)) {
            let named = columns(table, Some(rows)).iter().filter(|column| is_named(column)).count();
            // A heading that is divided is one less to name.
            let named = named + usize::from(rows.0 < rows.1 && divides(table, rows.1));
            if best.is_none_or(|(most, _)| most < named) {
                best = Some((named, rows));
            }
        }
    }
    // A table of one column or two cannot name more.
    let enough = if table.columns() < 3 { 1 } else { 2 };
    best.filter(|(named, _)| enough <= *named).map(|(_, rows)| rows)
}

/// Whether an amount stands in the row, as in that of a person; not the number of a month or a year.
fn holds_an_amount(table: &Table, row: usize) -> bool {
    let is_amount = |text: &str| {
        let whole = text.split_once('.').map_or(text, |(whole, _)| whole);
        let digits = whole.bytes().all(|byte| byte.is_ascii_digit());
        digits && 2 < whole.len() && !(whole.starts_with("20") && matches!(whole.len(), 4 | 6 | 8))
    };
    table.filled(row).any(|(_, cell)| matches!(cell, Cell::Text(text) | Cell::Number(text) if is_amount(text)))
}

/// Whether the row divides headings above it: two cells or more that mean something, or name times.
fn divides(table: &Table, row: usize) -> bool {
    let means = |column: usize| {
        let heading = heading_in(table, row, column);
        of_heading(&heading).is_some()
            || seeming(&heading).is_some()
            || heading.is_time()
            || heading.is_sum()
            || is_noun(&heading)
    };
    1 < table.filled(row).filter(|(column, _)| means(*column)).count()
}

/// Whether a row under the first row of a header continues its headings: words and months only, and none where a
/// person's name or ID would be, but for the same words again where cells were merged.
fn continues_header(table: &Table, first: usize, row: usize) -> bool {
    let means = |column| of_heading(&heading_in(table, first, column));
    let identifies = |column: usize| matches!(means(column), Some((Field::Name | Field::Id, _)));
    let is_title = |cell| matches!(cell, Cell::Text(text) if text.contains([':', '：']) || is_titled_as_a_table(text));
    if table.filled(first).count() < 2 || table.filled(first).any(|(_, cell)| is_title(cell)) {
        return false;
    }
    let names_people = (0..table.width(first)).any(identifies);
    let mut headings = 0;
    for (column, cell) in table.filled(row) {
        if (first..row).any(|above| table.cell(above, column) == cell) {
            continue;
        }
        let lower = heading_in(table, row, column);
        let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
        let is_words = match cell {
            Cell::Text(text) if !is_number(text) => true,
            Cell::Date(_) => true,
            Cell::Text(_) | Cell::Number(_) => {
                is_row_of_months(table, row) || is_year_beside_another(table, row, column)
            }
            Cell::Empty => false,
        };
        if !is_words || identifies(column) || lower.is_empty() || column == 0 && lower.is_sum() {
            return false;
        }
        let heads = names_people || of_heading(&lower).is_some() || lower.is_month() || lower.is_sum();
        headings += usize::from(!lower.is_unit() && heads);
    }
    0 < headings
}
