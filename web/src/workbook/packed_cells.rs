//! Cells in one string, for the way between two web workers: a letter for the kind, then the text.

use super::notes::take_notes;
use super::separators::{CELL, ROW};
use wengang_core::roster::{Builder, Cell, Fault, Table};
use wengang_core::values::Date;

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

/// Unpacks them into a table; `beat` is called now and then.
///
/// # Errors
/// Those of the table.
pub fn unpack(packed: &str, beat: &mut dyn FnMut()) -> Result<Table, Fault> {
    let mut builder = Builder::default();
    let packed = take_notes(packed, &mut builder);
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
        beat();
    }
    builder.table()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::workbook::notes::SheetNotes;

    #[test]
    fn what_is_said_beside_the_values_comes_along() {
        let day = Date::new(2022, 3, 15).ok().map_or(Cell::Empty, Cell::Date);
        let rows = [vec![Cell::Text("甲"), day, Cell::Empty], vec![Cell::Number("0.72")]];
        let notes = SheetNotes {
            name: "2022年\u{1f}6月".to_owned(),
            from_1904: true,
            hidden: vec![1],
            merged: vec![[0, 0, 1, 0]],
            struck: vec![[0, 0]],
            other_sheets: vec!["二车间".to_owned()],
        };
        let Ok(table) = unpack(&notes.before(pack(rows.into_iter())), &mut || ()) else { return assert_eq!(1, 0) };
        assert_eq!((table.cell(0, 1), table.cell(1, 0)), (day, Cell::Number("0.72")));
        assert!(table.is_merged_down(1, 0));
        assert!(table.is_struck(0, 0) && !table.is_struck(1, 0));
        assert_eq!((table.is_hidden(0), table.is_hidden(1)), (false, true));
        assert_eq!((table.other_sheets(), table.sheet_name()), (&["二车间".to_owned()][..], "2022年6月"));
        assert!(table.is_from_1904());
    }
}
