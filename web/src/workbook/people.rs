//! Which sheets of a workbook hold people, so that the first of them is read and the others are not forgotten.

use super::messages::SheetGuess;
use super::sheet_guess::{Looked, look_at};
use calamine::{Reader, SheetType, SheetVisible, Xlsx};
use std::io::{Read, Seek};

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
        let looked: Vec<Looked> = looked_at.iter().map(|sheet| look_at(workbook, sheet)).collect();
        let holds_people = |place: usize| looked.get(place).is_some_and(Looked::holds_people);
        let all = sheets.iter().enumerate();
        let with_people: Vec<(usize, String)> = all
            .clone()
            .filter(|(place, _)| holds_people(*place))
            .map(|(place, sheet)| (place, sheet.name.clone()))
            .collect();
        let visible =
            all.filter(|(_, sheet)| sheet.typ == SheetType::WorkSheet && sheet.visible == SheetVisible::Visible);
        let mut candidates: Vec<usize> = visible.map(|(place, _)| place).collect();
        candidates.sort_by_key(|place| !holds_people(*place));
        let guesses = looked.iter().map(|looked| looked.guess).collect();
        Self { candidates, guesses, with_people }
    }

    /// The names of the sheets that hold people, but for that one.
    pub fn others(&self, which: usize) -> Vec<String> {
        let others = self.with_people.iter().filter(|(place, _)| *place != which);
        others.map(|(_, name)| name.clone()).collect()
    }
}
