//! What a sheet says beside its cells, its name, hidden rows, merged and struck cells, other sheets with people: on the way between the
//! two web workers, in front of the packed cells.

use super::separators::{CELL, GROUP};
use wengang_core::roster::Builder;

/// What a sheet says beside its cells. Rows and columns count from 0.
#[derive(Debug, Default)]
pub(super) struct SheetNotes {
    /// Its name.
    pub name: String,
    /// Its workbook counts days from 1904 on.
    pub from_1904: bool,
    /// The rows that are hidden.
    pub hidden: Vec<usize>,
    /// Merged cells: the first row and column, how many rows more, how many columns more.
    pub merged: Vec<[usize; 4]>,
    /// Cells whose text is struck through: row and column.
    pub struck: Vec<[usize; 2]>,
    /// The names of other sheets that hold people.
    pub other_sheets: Vec<String>,
}

impl SheetNotes {
    /// Packed cells with the notes in front of them.
    pub(super) fn before(self, packed: String) -> String {
        let notes = self.packed();
        if notes.is_empty() { packed } else { format!("{GROUP}{notes}{GROUP}{packed}") }
    }

    fn packed(&self) -> String {
        let hidden = self.hidden.iter().map(|row| format!("h{row}"));
        let merged = self.merged.iter().map(|[row, column, below, right]| format!("m{row},{column},{below},{right}"));
        let struck = self.struck.iter().map(|[row, column]| format!("x{row},{column}"));
        let plain = |name: &String| name.chars().filter(|c| !c.is_control()).collect::<String>();
        let sheets = self.other_sheets.iter().map(|name| format!("s{}", plain(name)));
        let own = Some(&self.name).filter(|name| !name.is_empty()).map(|name| format!("t{}", plain(name)));
        let days = self.from_1904.then(|| "d".to_owned());
        hidden
            .chain(merged)
            .chain(struck)
            .chain(sheets)
            .chain(own)
            .chain(days)
            .collect::<Vec<_>>()
            .join(&CELL.to_string())
    }
}

/// Takes the notes from packed cells, and gives the cells.
pub(super) fn take_notes<'a>(packed: &'a str, builder: &mut Builder) -> &'a str {
    let Some((notes, cells)) = packed.strip_prefix(GROUP).and_then(|rest| rest.split_once(GROUP)) else {
        return packed;
    };
    for note in notes.split(CELL) {
        let mut signs = note.chars();
        let kind = signs.next();
        let numbers: Vec<usize> = signs.as_str().split(',').filter_map(|number| number.parse().ok()).collect();
        match (kind, numbers.as_slice()) {
            (Some('h'), [row]) => builder.hidden_row(*row),
            (Some('m'), [row, column, below, right]) => builder.merged((*row, *column), (*below, *right)),
            (Some('x'), [row, column]) => builder.struck_cell(*row, *column),
            (Some('d'), _) => builder.from_1904(),
            (Some('t'), _) => builder.sheet_name(signs.as_str()),
            (Some('s'), _) => builder.other_sheet(signs.as_str()),
            _ => (),
        }
    }
    cells
}
