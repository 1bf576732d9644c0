//! The units of a table: in a row under its header, in a title above it, in a note at its foot.

use super::column::Column;
use super::doubt::DoubtCause;
use super::field::Field;
use super::foot_notes::foot_notes;
use super::heading::Heading;
use crate::roster::cells::{half_width, has};
use crate::roster::file::{Cell, Table};

/// In how many rows under the header its units may stand.
const DEPTH: usize = 2;

/// Whether nothing but units stands in the row.
pub fn is_unit_row(table: &Table, row: usize) -> bool {
    let is_unit = |cell| matches!(cell, Cell::Text(text) if Heading::read(text).is_unit() || is_made_of_units(text));
    0 < table.filled(row).count() && table.filled(row).all(|(_, cell)| is_unit(cell))
}

/// Whether it is a unit such as 元/月, or 万元 with its label before it.
fn is_made_of_units(text: &str) -> bool {
    let text = half_width(text);
    let text = text.strip_prefix("单位").map_or(text.as_str(), |text| text.trim_start_matches(':'));
    let text = text.trim_matches(['(', ')', '[', ']', '【', '】']);
    // Long ones are no unit, and 万 alone may be a name.
    text.contains(['元', '/'])
        && text.chars().count() <= 6
        && text.chars().all(|c| "元万千百人民币每年月天日个小时/".contains(c))
}

/// Takes the units over that stand in rows under the header, where the headings name none, and asks about one at the foot.
pub fn take_units_below(columns: &mut [Column], table: &Table, header: (usize, usize)) {
    ask_about_unit_at_foot(columns, table, header);
    let rows = header.1 + 1..table.rows().min(header.1 + 1 + DEPTH);
    for row in rows.filter(|row| is_unit_row(table, *row)) {
        for (place, cell) in table.filled(row) {
            let (Cell::Text(text), Some(column)) = (cell, columns.get_mut(place)) else { continue };
            let (unit, text) = (Heading::read(text), half_width(text));
            if column.compared.tens().is_none() {
                column.tens = unit.tens().unwrap_or(column.tens);
            }
            column.months = column.months.or(match text.trim_matches(['(', ')']) {
                "月" | "个月" => Some(1),
                "年" => Some(12),
                _ => None,
            });
            if column.field == Some(Field::Pay) && text.contains('元') && is_rate(&text) {
                column.seems = Some((Field::Pay, DoubtCause::Rate));
            }
        }
    }
}

fn is_rate(text: &str) -> bool {
    has(text, &["/月", "/天", "/日", "/时", "/小时", "每"])
}

/// The unit of money of the whole table, in powers of ten above a yuan: the last that is named above the header, else at the foot.
pub fn unit_of_table(table: &Table, header: (usize, usize)) -> u8 {
    unit_above(table, header).or_else(|| unit_at_foot(table, header)).unwrap_or(0)
}

fn unit_above(table: &Table, (first, _): (usize, usize)) -> Option<u8> {
    let cells = (0..first).flat_map(|row| table.filled(row));
    let above = cells.filter_map(|(_, cell)| match cell {
        Cell::Text(text) => unit_named(&half_width(text)),
        _ => None,
    });
    above.last()
}

fn unit_at_foot(table: &Table, (_, last): (usize, usize)) -> Option<u8> {
    foot_notes(table, last, None).iter().find_map(|note| unit_named(note))
}

/// Asks about a unit that only a note at the foot names: it may have been left there from another table.
fn ask_about_unit_at_foot(columns: &mut [Column], table: &Table, header: (usize, usize)) {
    let other = unit_above(table, header).is_none() && unit_at_foot(table, header).is_some_and(|tens| 0 < tens);
    for column in
        columns.iter_mut().filter(|column| column.field == Some(Field::Pay) && column.compared.tens().is_none())
    {
        column.seems = if other { Some((Field::Pay, DoubtCause::Unclear)) } else { column.seems };
    }
}

/// The unit of money that a title or a note names: behind 单位, or by itself in brackets.
fn unit_named(text: &str) -> Option<u8> {
    let bracketed = ["(元)", "(万元)", "(千元)", "(百元)"];
    Heading::read(text).tens().filter(|_| text.contains("单位") || has(text, &bracketed))
}
