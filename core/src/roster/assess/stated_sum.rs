//! The amount that a row of sums states where the sums do not stand in the column of the pay.

use crate::roster::assess::row::cut_amounts::are_cut;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::cells::{half_width, money};
use crate::roster::columns::{Column, Field, RosterKind, is_total};
use crate::roster::file::Cell;
use crate::values::Yuan;

/// The amount: in the column of the pay, also where its thousands were cut off, behind the label in one cell, 合计：25000元, or in a
/// column that holds no amounts. `people` is how many were read, whose number it may be as well.
pub fn stated_sum(reader: &RowReader, row: usize, people: usize) -> Option<Yuan> {
    joined(reader, row)
        .or_else(|| reader.amount(row))
        .or_else(|| behind_label(reader, row))
        .or_else(|| beside(reader, row, people))
}

/// 17,000.00 that was taken for two cells.
fn joined(reader: &RowReader, row: usize) -> Option<Yuan> {
    let place = reader.layout().column(amounts(reader))?;
    match (reader.table().cell(row, place), reader.table().cell(row, place + 1)) {
        (Cell::Text(thousands), Cell::Text(rest)) if are_cut(thousands, rest) => {
            Yuan::read(&format!("{thousands}{rest}")).ok()
        }
        _ => None,
    }
}

/// 合计：25000元, also where its thousands were cut off.
fn behind_label(reader: &RowReader, row: usize) -> Option<Yuan> {
    let table = reader.table();
    table.filled(row).find_map(|(place, cell)| {
        let Cell::Text(text) = cell else { return None };
        let text = half_width(text);
        let (_, amount) = text.split_once(':').filter(|(label, _)| is_total(label) && !label.contains('人'))?;
        let amount = amount.trim_start_matches("人民币").trim_start_matches("大写").trim_start_matches(':');
        let behind = match table.cell(row, place + 1) {
            Cell::Text(rest) if amount.ends_with(|c: char| c.is_ascii_digit()) && is_cut_off(rest) => rest,
            _ => "",
        };
        money(Cell::Text(&format!("{amount}{behind}")), 0).ok().flatten()
    })
}

/// Whether a cell begins with the three digits behind a comma.
fn is_cut_off(rest: &str) -> bool {
    rest.bytes().take_while(u8::is_ascii_digit).count() == 3
}

/// The only amount of the row in a column that has none elsewhere.
fn beside(reader: &RowReader, row: usize, people: usize) -> Option<Yuan> {
    let holds_none = |column: &Column| {
        matches!(column.field, Some(Field::Serial | Field::Name | Field::Id | Field::Household | Field::Organisation))
            || column.field.is_none() && column.is_headed(&["备注", "说明", "备考"])
    };
    let columns = reader.layout().columns();
    let of_column = |place: usize| columns.get(place).is_some_and(holds_none);
    let amounts = reader.table().filled(row).filter(|(place, _)| of_column(*place));
    let mut amounts = amounts.filter_map(|(_, cell)| money(cell, 0).ok().flatten());
    let amount = amounts.next().filter(|amount| Yuan::whole(1).saturating_mul(people) < *amount)?;
    amounts.next().is_none().then_some(amount)
}

fn amounts(reader: &RowReader) -> Field {
    if reader.layout().kind() == Some(RosterKind::Workers) { Field::Fare } else { Field::Pay }
}
