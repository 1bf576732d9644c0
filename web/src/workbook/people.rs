//! Which sheets of a workbook hold people, so that the first of them is read and the others are not forgotten.

use super::messages::SheetGuess;
use calamine::{DataRef, Reader, Sheet, SheetType, SheetVisible, Xlsx};
use std::io::{Read, Seek};
use wengang_core::roster::is_id_number;

/// How many cells of a sheet are looked at for an ID number.
const MOST_CELLS: usize = 20_000;

/// The sheets of a workbook that can be read.
pub(super) struct Sheets {
    /// Those that can be read, in the order in which they are tried: the visible ones, first those that hold people.
    pub candidates: Vec<usize>,
    /// What can be told of each sheet; nothing where there is one only.
    pub guesses: Vec<SheetGuess>,
    /// Those that hold people, hidden or not.
    with_people: Vec<(usize, String)>,
}

impl Sheets {
    /// Looks for them; where there is one sheet only, it is not looked at.
    pub fn of(workbook: &mut Xlsx<impl Read + Seek>) -> Self {
        let sheets = workbook.sheets_metadata().to_vec();
        let looked_at = if sheets.len() < 2 { &[][..] } else { sheets.as_slice() };
        let guesses: Vec<SheetGuess> = looked_at.iter().map(|sheet| guess(workbook, sheet)).collect();
        let holds_people = |place: usize| guesses.get(place).is_some_and(|guess| guess.people);
        let all = sheets.iter().enumerate();
        let with_people: Vec<(usize, String)> = all
            .clone()
            .filter(|(place, _)| holds_people(*place))
            .map(|(place, sheet)| (place, sheet.name.clone()))
            .collect();
        let visible = all.filter(|(_, sheet)| is_readable(sheet) && sheet.visible == SheetVisible::Visible);
        let mut candidates: Vec<usize> = visible.map(|(place, _)| place).collect();
        candidates.sort_by_key(|place| !holds_people(*place));
        Self { candidates, guesses, with_people }
    }

    /// The names of the sheets that hold people, but for that one.
    pub fn others(&self, which: usize) -> Vec<String> {
        let others = self.with_people.iter().filter(|(place, _)| *place != which);
        others.map(|(_, name)| name.clone()).collect()
    }
}

fn is_readable(sheet: &Sheet) -> bool {
    sheet.typ == SheetType::WorkSheet
}

/// Looks at the first cells of a sheet.
fn guess(workbook: &mut Xlsx<impl Read + Seek>, sheet: &Sheet) -> SheetGuess {
    let nothing = SheetGuess { readable: is_readable(sheet), ..SheetGuess::default() };
    if !nothing.readable {
        return nothing;
    }
    let Ok(mut cells) = workbook.worksheet_cells_reader(&sheet.name) else { return nothing };
    let mut seen = nothing;
    for _ in 0..MOST_CELLS {
        let Ok(Some(cell)) = cells.next_cell() else { return seen };
        seen.rows = cell.get_position().0.saturating_add(1);
        seen.people |= match cell.get_value() {
            DataRef::String(text) => is_id_number(text),
            DataRef::SharedString(text) => is_id_number(text),
            _ => false,
        };
    }
    // Of a long sheet it is known only what it says itself, if it does.
    let said = cells.dimensions().end.0.saturating_add(1);
    SheetGuess { rows: if seen.rows < said { said } else { 0 }, ..seen }
}
