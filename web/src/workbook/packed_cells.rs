//! Cells in one string, for the way between two web workers: a letter for the kind, then the text.

use wengang_core::roster::{Builder, Cell, Fault, Table};
use wengang_core::values::Date;

/// ASCII's own separators of units and of records.
const CELL: char = '\u{1f}';
const ROW: char = '\u{1e}';

/// Packs rows of cells.
pub fn pack<'a>(rows: impl Iterator<Item = Vec<Cell<'a>>>) -> String {
    let mut packed = String::new();
    for row in rows {
        for cell in row {
            push(&mut packed, cell);
        }
        end_row(&mut packed);
    }
    packed
}

/// Adds a cell to the row that is being packed.
pub(crate) fn push(packed: &mut String, cell: Cell) {
    packed.push(CELL);
    let day;
    let (kind, text) = match cell {
        Cell::Empty => return,
        Cell::Text(text) => ('t', text),
        Cell::Number(digits) => ('n', digits),
        Cell::Date(date) => {
            day = date.to_string();
            ('d', day.as_str())
        }
    };
    packed.push(kind);
    packed.extend(text.chars().filter(|c| *c != CELL && *c != ROW));
}

/// Ends the row that is being packed.
pub(crate) fn end_row(packed: &mut String) {
    packed.push(ROW);
}

/// The rows, each with its cells.
pub(super) fn rows(packed: &str) -> impl Iterator<Item = impl Iterator<Item = Cell<'_>>> {
    packed.split_terminator(ROW).map(|row| row.split(CELL).skip(1).map(unpacked))
}

fn unpacked(cell: &str) -> Cell<'_> {
    let mut text = cell.chars();
    match (text.next(), text.as_str()) {
        (Some('n'), digits) => Cell::Number(digits),
        (Some('d'), day) => Date::read(day).map_or(Cell::Text(day), Cell::Date),
        (Some('t'), words) => Cell::Text(words),
        _ => Cell::Empty,
    }
}

/// Unpacks them into a table.
///
/// # Errors
/// Those of the table.
pub fn unpack(packed: &str) -> Result<Table, Fault> {
    let mut builder = Builder::default();
    for row in rows(packed) {
        for cell in row {
            match cell {
                Cell::Empty => builder.empty(),
                Cell::Text(text) => builder.text(text),
                Cell::Number(digits) => builder.number(digits),
                Cell::Date(date) => builder.date(date),
            }
        }
        builder.end_row()?;
    }
    builder.table()
}
