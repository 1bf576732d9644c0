//! Cells in one string, for the way between two web workers: a letter for the kind, then the text.

use super::marks::take_notes;
use wengang_core::roster::{Builder, Cell, Fault, Table};
use wengang_core::values::Date;

/// ASCII's own separators of units and of records.
pub(super) const CELL: char = '\u{1f}';
pub(super) const ROW: char = '\u{1e}';

/// Packs rows of cells.
pub fn pack<'a>(rows: impl Iterator<Item = Vec<Cell<'a>>>) -> String {
    let mut packed = String::new();
    for row in rows {
        for cell in row {
            push(&mut packed, cell);
        }
        packed.push(ROW);
    }
    packed
}

fn push(packed: &mut String, cell: Cell) {
    packed.push(CELL);
    let (kind, text) = match cell {
        Cell::Empty => return,
        Cell::Text(text) => ('t', text.to_owned()),
        Cell::Number(digits) => ('n', digits.to_owned()),
        Cell::Date(date) => ('d', date.to_string()),
    };
    packed.push(kind);
    packed.extend(text.chars().filter(|c| *c != CELL && *c != ROW));
}

/// Unpacks them into a table.
///
/// # Errors
/// Those of the table.
pub fn unpack(packed: &str) -> Result<Table, Fault> {
    let mut builder = Builder::default();
    let packed = take_notes(packed, &mut builder);
    for row in packed.split_terminator(ROW) {
        for cell in row.split(CELL).skip(1) {
            let mut text = cell.chars();
            match (text.next(), text.as_str()) {
                (Some('n'), digits) => builder.number(digits),
                (Some('d'), day) => match Date::read(day) {
                    Ok(date) => builder.date(date),
                    Err(_) => builder.text(day),
                },
                (Some('t'), words) => builder.text(words),
                _ => builder.empty(),
            }
        }
        builder.end_row()?;
    }
    builder.table()
}
