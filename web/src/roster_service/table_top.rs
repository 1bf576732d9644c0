//! The first rows of a table as they stand, so that a person can see and say which of them are the header.

use serde::{Deserialize, Serialize};
use wengang_core::roster::{Layout, RowNumber, Table};

/// How many rows are shown.
const SHOWN: usize = 8;

/// How many of them stand under a header that lies further down.
const UNDER_THE_HEADER: usize = 2;

/// How many characters of a cell are shown: the beginning of a long one tells enough.
const MOST_CHARACTERS: usize = 40;

/// Some of the first rows of a table as they stand, and which rows are its header.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableTop {
    /// The number of the first row that is shown, counted from 1.
    pub first: u32,
    /// The cells of the rows that are shown.
    pub rows: Vec<Vec<String>>,
    /// The first and the last row of the header, counted from 1; none where there is none.
    pub header: Option<(u32, u32)>,
    /// How many rows the table has.
    pub of: u32,
}

/// The first rows, or those around a header that lies further down.
pub(super) fn of(table: &Table, layout: &Layout) -> TableTop {
    let header = layout.header();
    let last = header.map_or(0, |(_, last)| last.place());
    let first = (last + 1 + UNDER_THE_HEADER).saturating_sub(SHOWN).min(table.rows().saturating_sub(SHOWN));
    let cells = |row: usize| (0..table.width(row)).map(|column| shown(table.raw(row, column))).collect();
    TableTop {
        first: RowNumber::at(first).get(),
        rows: (first..table.rows().min(first + SHOWN)).map(cells).collect(),
        header: header.map(|(first, last)| (first.get(), last.get())),
        of: u32::try_from(table.rows()).unwrap_or(u32::MAX),
    }
}

fn shown(cell: &str) -> String {
    let cell = cell.trim();
    let cut = cell.char_indices().nth(MOST_CHARACTERS);
    cut.map_or_else(|| cell.to_owned(), |(end, _)| format!("{}…", cell.get(..end).unwrap_or_default()))
}
