//! A row of the roster whose cells are being mended on the screen.

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

    /// What was typed, by column, and is not what stands there: `stands` has the row's cells as they are read now.
    pub(super) fn changed(self, stands: &[String]) -> Vec<(usize, String)> {
        let differs =
            |(column, text): &(usize, String)| stands.get(*column).is_none_or(|now| now.trim() != text.trim());
        self.cells.into_iter().filter(differs).collect()
    }
}
