//! What is said of a file that holds a roster.

use wengang_core::Year;
use wengang_core::roster::{Fault, Field, FileKind, RosterKind, Skip};

/// Files with rosters in one language.
pub trait RosterFileWording {
    /// A kind of roster.
    fn kind(&self, kind: RosterKind) -> &'static str;
    /// The columns speak for one kind of roster, and it is read as another.
    fn read_as(&self, kind: RosterKind, by_columns: RosterKind) -> String;
    /// What a column is taken for.
    fn field(&self, field: Field) -> &'static str;
    /// Why a file could not be read, and what to do; with the year that is covered.
    fn fault(&self, fault: &Fault, covered: Year) -> String;
    /// A file of so many bytes is too large: at most so many can be read.
    fn file_too_large(&self, size: u64, most: usize) -> String;
    /// A file of so many bytes is left out beside others: at most so many can be read together.
    fn files_too_large(&self, size: u64, most: usize) -> String;
    /// What to do with a file that is not a roster; none if it can be one.
    fn file(&self, kind: FileKind) -> Option<&'static str>;
    /// What is said of something in a sheet of that name.
    fn in_sheet(&self, sheet: &str, what: &str) -> String;
    /// Rows that were not read: the first, the last, why.
    fn skipped(&self, first: u32, last: u32, skip: Skip) -> String;
}
