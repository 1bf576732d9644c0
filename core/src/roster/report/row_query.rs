//! Which rows of a roster are asked for, and where they are.

use crate::roster::assess::{Roster, RowResult, RowState};
use serde::Deserialize;

/// Which rows are asked for; what is not said plays no part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RowQuery {
    /// Rows that came to that.
    pub state: Option<RowState>,
    /// Rows in one of whose cells that stands.
    pub words: String,
}

impl RowQuery {
    /// The places in the results of the rows asked for, in the order of the file.
    pub fn find(&self, roster: &Roster) -> Vec<u32> {
        let words = self.words.trim();
        let has_state = |row: &RowResult| self.state.is_none_or(|state| row.state == state);
        let rows = roster.results().rows().iter().enumerate();
        let found = rows.filter(|(_, row)| has_state(row) && (words.is_empty() || holds(roster, row, words)));
        found.filter_map(|(place, _)| u32::try_from(place).ok()).collect()
    }
}

fn holds(roster: &Roster, result: &RowResult, words: &str) -> bool {
    let (table, row) = (roster.table(), result.row.place());
    (0..table.width(row)).any(|column| table.raw(row, column).contains(words))
}
