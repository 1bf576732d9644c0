//! Words that were read before: a column of choices has a few words in a hundred thousand rows.

use crate::roster::cells::Problem;
use crate::roster::file::Cell;
use std::cell::RefCell;

/// How many different words of a column are kept.
const MOST: usize = 12;

/// What came of a cell.
type Read<T> = Result<Option<T>, Problem>;

/// The words of a column that were read, and what came of each.
#[derive(Debug)]
pub struct WordCache<'a, T>(RefCell<Vec<(Cell<'a>, Read<T>)>>);

impl<T> Default for WordCache<'_, T> {
    fn default() -> Self {
        Self(RefCell::new(Vec::new()))
    }
}

impl<'a, T: Copy> WordCache<'a, T> {
    /// What a cell says; it is read only if no cell like it was read before.
    pub fn read(&self, cell: Cell<'a>, read: impl FnOnce(Cell<'a>) -> Read<T>) -> Read<T> {
        let mut known = self.0.borrow_mut();
        if let Some((_, result)) = known.iter().find(|(seen, _)| *seen == cell) {
            return *result;
        }
        let result = read(cell);
        if known.len() < MOST {
            known.push((cell, result));
        }
        result
    }
}
