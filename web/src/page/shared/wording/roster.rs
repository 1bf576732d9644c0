//! What is said of a roster's people; apart from the rest, so that the worker's page does not carry it.

use super::roster_export::RosterExportWording;
use super::roster_file::RosterFileWording;
use super::roster_repair::RosterRepairWording;
use super::roster_template::RosterTemplateWording;
use wengang_core::Yuan;
use wengang_core::notice::City;
use wengang_core::roster::{AnnexTwoColumn, DoubtCause, Note, Problem, RowState};

/// All that is said about rosters in one language.
pub trait RosterWording: RosterFileWording + RosterExportWording + RosterRepairWording + RosterTemplateWording {
    /// What a person reads beside the sums.
    fn labels(&self) -> &'static RosterLabels;
    /// What came of a row.
    fn state(&self, state: RowState) -> &'static str;
    /// What to know about a row; the other row of the same person, if there is one.
    fn note(&self, note: Note, same_as: Option<u32>) -> String;
    /// A sheet that holds people and was not read, by its name.
    fn other_sheet(&self, name: &str) -> String;
    /// What is wrong with a cell.
    fn problem(&self, problem: Problem) -> &'static str;
    /// A cell with an error: row, column's letter, heading, value, what is wrong.
    fn cell(&self, row: u32, letter: &str, heading: &str, value: &str, what: &str) -> String;
    /// Why a column or a cell settles nothing.
    fn doubt(&self, cause: DoubtCause) -> &'static str;
    /// A sum that the roster states itself, beside what was read.
    fn own_total(&self, row: u32, said: Yuan, read: Yuan) -> String;
    /// Blocks of columns stood side by side; from which row on those are numbered that stood on the right.
    fn side_by_side(&self, row: u32) -> String;
    /// How many people, and how much; people alone where it comes to no amount.
    fn share(&self, people: usize, yuan: Yuan) -> String;
    /// That there is nobody in it, and what to do.
    fn nobody_read(&self) -> &'static str;
    /// How many rows came to what: read, counted, open, ineligible, in error.
    fn counts(&self, rows: [usize; 5]) -> String;
    /// A column of Annex 2 with its group, as printed.
    fn annex_column(&self, column: AnnexTwoColumn) -> (&'static str, &'static str);
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
