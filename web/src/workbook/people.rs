//! Which sheets of a workbook hold people, so that the first of them is read and the others are not forgotten.

use calamine::{DataRef, Reader, SheetType, SheetVisible, Xlsx};
use std::io::{Read, Seek};
use wengang_core::roster::is_id_number;

/// How many cells of a sheet are looked at for an ID number.
const MOST_CELLS: usize = 20_000;

/// The sheets of a workbook that can be read.
pub(super) struct Sheets {
    /// Those that can be read, in the order in which they are tried: the visible ones, first those that hold people.
    pub candidates: Vec<usize>,
    /// Those that hold people, hidden or not.
    with_people: Vec<(usize, String)>,
}

impl Sheets {
    /// Looks for them; where there is one sheet only, it is not looked at.
    pub fn of(workbook: &mut Xlsx<impl Read + Seek>) -> Self {
        let sheets = workbook.sheets_metadata().to_vec();
        let several = 1 < sheets.len();
        let readable = sheets.iter().enumerate().filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet);
        let with_people: Vec<(usize, String)> = readable
            .clone()
            .filter(|(_, sheet)| several && holds_people(workbook, &sheet.name))
            .map(|(place, sheet)| (place, sheet.name.clone()))
            .collect();
        let visible = readable.filter(|(_, sheet)| sheet.visible == SheetVisible::Visible).map(|(place, _)| place);
        let mut candidates: Vec<usize> = visible.collect();
        candidates.sort_by_key(|place| !with_people.iter().any(|(known, _)| known == place));
        Self { candidates, with_people }
    }

    /// The names of the sheets that hold people, but for that one.
    pub fn others(self, which: usize) -> Vec<String> {
        self.with_people.into_iter().filter(|(place, _)| *place != which).map(|(_, name)| name).collect()
    }
}

fn holds_people(workbook: &mut Xlsx<impl Read + Seek>, name: &str) -> bool {
    let Ok(mut cells) = workbook.worksheet_cells_reader(name) else { return false };
    for _ in 0..MOST_CELLS {
        let Ok(Some(cell)) = cells.next_cell() else { return false };
        let id = match cell.get_value() {
            DataRef::String(text) => is_id_number(text),
            DataRef::SharedString(text) => is_id_number(text),
            _ => false,
        };
        if id {
            return true;
        }
    }
    false
}
