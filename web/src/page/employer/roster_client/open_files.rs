//! The files that are open, as they were when they were chosen, and what was asked of them.

use crate::roster_service::table_number::{FILES, file_of};
use js_sys::Uint8Array;
use std::collections::{BTreeMap, BTreeSet};
use wengang_core::roster::MOST_BYTES;

/// How many files can stand beside each other.
pub(super) const MOST: usize = 50;

/// Whether a file of that size, in bytes, can be read by itself.
pub(super) const fn fits_alone(size: u64) -> bool {
    size <= MOST_BYTES as u64
}

/// The files that are open, by their numbers.
#[derive(Default)]
pub(super) struct OpenFiles {
    bytes: BTreeMap<usize, Uint8Array>,
    /// How large each is that was chosen, in bytes, whether or not it has come.
    sizes: BTreeMap<usize, u64>,
    /// Those of which cells have come: which sheets they have is known.
    known: BTreeSet<usize>,
    /// The sheets whose cells were asked for, by the numbers of their tables.
    asked: BTreeSet<usize>,
    /// The number of the next one; none is given twice.
    next: usize,
    /// Whether they are read as files beside others.
    pub are_several: bool,
}

impl OpenFiles {
    /// Whether there is none.
    pub(super) fn is_empty(&self) -> bool {
        self.sizes.is_empty()
    }

    /// Gives numbers to as many files, where they can stand beside those that are there.
    pub(super) fn numbers(&mut self, count: usize) -> Option<std::ops::Range<usize>> {
        let numbers = self.next..self.next.checked_add(count)?;
        let fit = self.sizes.len() + count <= MOST && numbers.end <= FILES;
        fit.then(|| {
            self.next = numbers.end;
            numbers
        })
    }

    /// A file of that size, in bytes, is on its way; false if it is too large, alone or with those that are there: such a one is
    /// not even asked for, as browsers do not give the bytes of very large files.
    pub(super) fn expect(&mut self, file: usize, size: u64) -> bool {
        let fits = fits_alone(self.sizes.values().fold(size, |all, size| all.saturating_add(*size)));
        if fits {
            self.sizes.insert(file, size);
        }
        fits
    }

    /// Whether a file is still wanted.
    pub(super) fn has(&self, file: usize) -> bool {
        self.sizes.contains_key(&file)
    }

    /// Whether the bytes of all that are wanted have come.
    pub(super) fn have_come(&self) -> bool {
        self.sizes.keys().all(|file| self.bytes.contains_key(file))
    }

    /// Its bytes have come.
    pub(super) fn put(&mut self, file: usize, bytes: Uint8Array) {
        self.bytes.insert(file, bytes);
    }

    /// The bytes of a file.
    pub(super) fn bytes(&self, file: usize) -> Option<&Uint8Array> {
        self.bytes.get(&file)
    }

    /// All of them.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Uint8Array)> {
        self.bytes.iter().map(|(file, bytes)| (*file, bytes))
    }

    /// Forgets a file.
    pub(super) fn remove(&mut self, file: usize) {
        self.bytes.remove(&file);
        self.sizes.remove(&file);
        self.known.remove(&file);
        self.asked.retain(|table| file_of(*table) != file);
    }

    /// Whether it is known which sheets a file has.
    pub(super) fn is_known(&self, file: usize) -> bool {
        self.known.contains(&file)
    }

    /// Whether a sheet's cells were asked for.
    pub(super) fn was_asked(&self, table: usize) -> bool {
        self.asked.contains(&table)
    }

    /// The cells of a sheet have come, or are asked for.
    pub(super) fn ask(&mut self, table: usize) {
        self.known.insert(file_of(table));
        self.asked.insert(table);
    }

    /// A sheet may be asked for again.
    pub(super) fn give_up(&mut self, table: usize) {
        self.asked.remove(&table);
    }

    /// Another web worker knows no more of their sheets than those.
    pub(super) fn keep_asked(&mut self, is_kept: impl Fn(usize) -> bool) {
        self.asked.retain(|table| is_kept(*table));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_too_large_is_not_awaited_whether_it_comes_alone_or_with_others() {
        let most = MOST_BYTES as u64;
        for are_several in [false, true] {
            let open = || OpenFiles { are_several, ..OpenFiles::default() };
            for too_large in [most + 1, 3_000_000_000, u64::MAX] {
                let mut files = open();
                assert!(!files.expect(0, too_large));
                assert!(files.is_empty() && files.have_come());
            }
            let mut files = open();
            assert!(files.expect(0, most - 1) && !files.expect(1, 2) && files.expect(2, 1));
            assert!(files.has(0) && !files.has(1) && files.has(2));
        }
    }
}
