//! What is asked about a roster before its sum is taken for one, and what is to be put right in it.

use wengang_core::roster::{DoubtCause, Field, FixWhat, Replacement};
use wengang_core::{Year, Yuan};

/// All that is said about that in one language.
pub trait RosterRepairWording {
    /// What stands there as it is.
    fn repair_labels(&self) -> &'static RepairLabels;
    /// A question about a column: its letter, its heading, why it settles nothing, how many rows it holds open, of how
    /// many people, up to how much.
    fn column_question(
        &self,
        column: (&str, &str),
        cause: DoubtCause,
        rows: usize,
        people: usize,
        yuan: Yuan,
    ) -> String;
    /// The answer that the column settles what it seems to be for; with the year of the roster.
    fn confirm(&self, field: Field, year: Year) -> String;
    /// The answer that a column of that heading is not to be used.
    fn leave_out(&self, letter: &str, heading: &str) -> String;
    /// A question about words that were not understood: their column's letter and heading, the words, in how many rows, of how
    /// many people, up to how much.
    fn word_question(&self, column: (&str, &str), words: &str, rows: usize, people: usize, yuan: Yuan) -> String;
    /// A word that can be read in their place.
    fn replacement(&self, replacement: Replacement) -> &'static str;
    /// Something to fix: what, for how many people, up to how much.
    fn fix(&self, what: FixWhat, people: usize, yuan: Yuan) -> String;
    /// Nothing is sure or open; in the rows to be corrected there may be up to so much.
    fn once_corrected(&self, yuan: Yuan) -> String;
    /// So many corrections were made.
    fn corrected(&self, steps: usize) -> String;
    /// Which rows are the header, the first and the last; none where none was found.
    fn header_at(&self, header: Option<(u32, u32)>) -> String;
    /// So many rows, as the length of a header.
    fn header_length(&self, rows: u32) -> String;
    /// A cell that is being mended: its heading and its row.
    fn cell_of_row(&self, heading: &str, row: u32) -> String;
}

/// Labels of what is asked and put right.
pub struct RepairLabels {
    /// Above the questions to be answered before the sum.
    pub questions: &'static str,
    /// Shows the rows that something is about.
    pub see_rows: &'static str,
    /// Begins to mend a row.
    pub mend_row: &'static str,
    /// Takes over what was typed in it.
    pub take_over: &'static str,
    /// Leaves it as it was.
    pub leave_row: &'static str,
    /// Behind a cell that was mended.
    pub mended: &'static str,
    /// Takes the latest correction back.
    pub undo: &'static str,
    /// Does it again.
    pub redo: &'static str,
    /// Shows the columns that were not used too.
    pub all_columns: &'static str,
    /// Above the first rows, where it is said which of them are the header.
    pub header_rows: &'static str,
    /// The first rows of the table, as they stand.
    pub first_rows: &'static str,
    /// Behind the number of a row of the header.
    pub header_mark: &'static str,
    /// Takes the row above for the header.
    pub header_up: &'static str,
    /// Takes the row below for the header.
    pub header_down: &'static str,
    /// How many rows the header has.
    pub header_lengths: &'static str,
    /// What another header does to what was chosen for columns.
    pub header_forgets: &'static str,
    /// Saves how the roster was read.
    pub save_reading: &'static str,
    /// What that file holds, and what to do with it.
    pub reading_holds: &'static str,
    /// The next roster is read as an earlier one was.
    pub reading_used: &'static str,
    /// It is read without that.
    pub drop_reading: &'static str,
    /// The file is no such one.
    pub no_reading: &'static str,
}
