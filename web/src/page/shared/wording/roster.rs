//! What is said of a roster's people; apart from the rest, so that the worker's page does not carry it.

use super::roster_file::RosterFileWording;
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{AnnexTwoColumn, FixWhat, Note, Problem, RowState};

/// All that is said about rosters in one language.
pub trait RosterWording: RosterFileWording {
    /// What a person reads beside the sums.
    fn labels(&self) -> &'static RosterLabels;
    /// The headings of the columns that an export adds: result, amount, fund, reasons.
    fn exported(&self) -> [&'static str; 4];
    /// What came of a row.
    fn state(&self, state: RowState) -> &'static str;
    /// What to know about a row; the other row of the same person, if there is one.
    fn note(&self, note: Note, same_as: Option<u32>) -> String;
    /// What is wrong with a cell.
    fn problem(&self, problem: Problem) -> &'static str;
    /// A cell with an error: row, column's letter, heading, value, what is wrong.
    fn cell(&self, row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String;
    /// Something to fix: what, for how many people, up to how much.
    fn fix(&self, what: FixWhat, people: usize, yuan: Yuan) -> String;
    /// What is in a bar of the chart.
    fn share(&self, people: usize, yuan: Yuan) -> String;
    /// How many rows came to what: read, counted, open, ineligible, in error.
    fn counts(&self, rows: [usize; 5]) -> String;
    /// A column of Annex 2 with its group, as printed.
    fn annex_column(&self, column: AnnexTwoColumn) -> &'static str;
    /// A city's progress: in work for sure, not known, target, thousandths of it.
    fn city_progress(&self, city: City, sure: usize, unknown: usize, target: u32, thousandths: usize) -> String;
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
    /// The file is only the beginning of one, and what to do.
    pub incomplete: &'static str,
}
