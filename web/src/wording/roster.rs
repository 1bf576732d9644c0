//! What is said about rosters; apart from the rest, so that the worker's page does not carry it.

use super::Language;
use super::{en, zh};
use wengang_core::roster::{
    AnnexTwoColumn, Fault, Field, FileKind, FixWhat, Note, Problem, RosterKind, RowState, Skip,
};
use wengang_core::{Yuan, notice::City};

/// Everything that is said about rosters in one language.
pub struct RosterWords {
    /// A kind of roster.
    pub kind: fn(RosterKind) -> &'static str,
    /// What a column is taken for.
    pub field: fn(Field) -> &'static str,
    /// What came of a row.
    pub state: fn(RowState) -> &'static str,
    /// What to know about a row; the other row of the same person, if there is one.
    pub note: fn(Note, Option<u32>) -> String,
    /// What is wrong with a cell.
    pub problem: fn(Problem) -> &'static str,
    /// A cell with an error: row, column's letter, heading, value, what is wrong.
    pub cell: fn(u32, &str, &str, &str, &str) -> String,
    /// Why a file could not be read, and what to do.
    pub fault: fn(&Fault) -> String,
    /// What to do with a file that is not a roster; none if it can be one.
    pub file: fn(FileKind) -> Option<&'static str>,
    /// Rows that were not read: the first, the last, why.
    pub skipped: fn(u32, u32, Skip) -> String,
    /// Something to fix: what, for how many people, up to how much.
    pub fix: fn(FixWhat, usize, Yuan) -> String,
    /// What is in a bar of the chart.
    pub share: fn(usize, Yuan) -> String,
    /// How many rows came to what: read, counted, open, ineligible, in error.
    pub counts: fn([usize; 5]) -> String,
    /// A column of Annex 2 with its group, as printed.
    pub annex_column: fn(AnnexTwoColumn) -> &'static str,
    /// A city's progress: the city, in work for sure, not known, target, thousandths.
    pub city: fn(City, usize, usize, u32, usize) -> String,
    /// The headings of the columns that an export adds.
    pub exported: [&'static str; 4],
    /// The words that a person reads on the page about rosters.
    pub labels: RosterLabels,
}

/// Labels of the roster's screen.
pub struct RosterLabels {
    /// Sure and granted.
    pub granted: &'static str,
    /// Sure, at the place's discretion.
    pub discretionary: &'static str,
    /// Possible.
    pub open: &'static str,
    /// In rows with errors.
    pub error: &'static str,
    /// At the place's discretion, of an amount that it fixes itself.
    pub local: &'static str,
}

impl Language {
    /// Its words about rosters.
    pub const fn roster_words(self) -> &'static RosterWords {
        match self {
            Self::Chinese => &zh::roster::WORDS,
            Self::English => &en::roster::WORDS,
        }
    }
}
