//! Which rows of a roster are asked for, and where they are.

use super::fixes::FixWhat;
use crate::roster::assess::{Roster, RowResult, RowState};
use serde::{Deserialize, Serialize};

/// Which rows are asked for; what is not said plays no part.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct RowQuery {
    /// Rows that came to that.
    pub state: Option<RowState>,
    /// Rows in one of whose cells that stands.
    pub words: String,
    /// Rows that this would settle.
    pub fix: Option<FixWhat>,
    /// Rows that have those words in that column.
    pub cell: Option<ColumnWords>,
}

/// Words that fill a cell of a column.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
pub struct ColumnWords {
    /// The column, counted from 0.
    pub column: usize,
    /// The words, without the blanks around them, also where they hold for the cell because it is merged.
    pub words: String,
}

impl RowQuery {
    /// The places in the results of the rows asked for, in the order of the file.
    pub fn find(&self, roster: &Roster) -> Vec<u32> {
        let rows = roster.results().rows().iter().enumerate();
        let found = rows.filter(|(_, row)| self.asks_for(roster, row));
        found.filter_map(|(place, _)| u32::try_from(place).ok()).collect()
    }

    fn asks_for(&self, roster: &Roster, row: &RowResult) -> bool {
        let words = self.words.trim();
        self.state.is_none_or(|state| row.state == state)
            && self.fix.is_none_or(|fix| fix.would_settle(roster.results(), row))
            && self.cell.as_ref().is_none_or(|cell| cell.fill_one_of(roster, row))
            && (words.is_empty() || holds(roster, row, words))
    }
}

impl ColumnWords {
    fn fill_one_of(&self, roster: &Roster, row: &RowResult) -> bool {
        roster.words(row.row, self.column) == Some(self.words.as_str())
    }
}

fn holds(roster: &Roster, result: &RowResult, words: &str) -> bool {
    let part = roster.part_of(result.row);
    let (table, row) = (part.table(), part.place(result.row));
    (0..table.width(row)).any(|column| table.raw(row, column).contains(words))
}
