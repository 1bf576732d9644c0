//! Finding rows in a report: by state, by verdict, by note, by what stands in them.

use super::report::{Note, RowResult, RowState};
use super::views::Roster;
use crate::values::read_by_name;
use serde::Deserialize;

read_by_name!(RowState, Note);

/// Which rows are wanted; what is not said plays no part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Filter {
    /// Rows that came to that.
    pub state: Option<RowState>,
    /// Rows with that note.
    pub note: Option<Note>,
    /// Rows in one of whose cells that stands.
    pub words: String,
}

impl Filter {
    /// The places in the report of the rows wanted, in the order of the file.
    pub fn find(&self, roster: &Roster) -> Vec<u32> {
        let words = self.words.trim();
        let rows = roster.report().rows().iter().enumerate();
        let wanted = rows.filter(|(_, row)| self.admits(row) && (words.is_empty() || has(roster, row, words)));
        wanted.filter_map(|(place, _)| u32::try_from(place).ok()).collect()
    }

    fn admits(&self, row: &RowResult) -> bool {
        self.state.is_none_or(|state| row.state == state) && self.note.is_none_or(|note| row.notes.has(note))
    }
}

fn has(roster: &Roster, result: &RowResult, words: &str) -> bool {
    let (table, row) = (roster.table(), result.row as usize - 1);
    (0..table.width(row)).any(|column| table.raw(row, column).contains(words))
}
