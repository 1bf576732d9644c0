//! A row of the roster whose cells are being mended on the screen.

use super::correction_history::Change;
use std::collections::BTreeMap;

/// A row that is being mended: what was typed in its cells, and not taken over yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowDraft {
    row: u32,
    cells: BTreeMap<usize, String>,
}

impl RowDraft {
    /// A row, counted from 1, in which nothing was typed yet.
    pub(super) const fn of(row: u32) -> Self {
        Self { row, cells: BTreeMap::new() }
    }

    /// The row, counted from 1.
    pub const fn row(&self) -> u32 {
        self.row
    }

    /// What was typed in a column, counted from 0; none where nothing was.
    pub fn typed(&self, column: usize) -> Option<&str> {
        self.cells.get(&column).map(String::as_str)
    }

    /// Takes in what stands in a column now.
    pub(super) fn type_in(&mut self, column: usize, text: String) {
        self.cells.insert(column, text);
    }

    /// The change that takes over what was typed. `stands` has the row's cells as they are read now: what was typed and is
    /// the same changes nothing.
    pub(super) fn change(self, stands: &[String]) -> Change {
        let differs =
            |(column, text): &(usize, String)| stands.get(*column).is_none_or(|now| now.trim() != text.trim());
        let cells = self.cells.into_iter().filter(differs).map(|(column, text)| (column, Some(text))).collect();
        Change::Cells { row: self.row, cells }
    }
}
