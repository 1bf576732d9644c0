//! What stands in the workbook that is taken along of a roster.

use wengang_core::Fund;

/// Its sheets and their headings in one language.
pub trait RosterExportWording {
    /// The headings of the columns that an export adds: result, amount, fund, reasons.
    fn exported(&self) -> [&'static str; 4];
    /// The names of the sheets, and headings.
    fn export(&self) -> &'static ExportLabels;
    /// The heading of a column with what a support comes to from a fund; which part of it.
    fn sum_heading(&self, support: &str, fund: Fund, part: &str) -> String;
    /// The heading of a column with how many people a part of the sum is for.
    fn people_of(&self, part: &str) -> String;
    /// The heading of a column with how much a part of the sum is.
    fn yuan_of(&self, part: &str) -> String;
}

/// The names of the sheets, and headings.
pub struct ExportLabels {
    /// The sheet of everybody.
    pub people: &'static str,
    /// The sheet of the sums.
    pub sums: &'static str,
    /// The sheet of what is to be completed.
    pub gaps: &'static str,
    /// The sheet of the rows that were not read.
    pub skipped: &'static str,
    /// All supports together.
    pub all: &'static str,
    /// A support.
    pub support: &'static str,
    /// Above what to mend first.
    pub fixes: &'static str,
    /// A row's number.
    pub row: &'static str,
    /// What is to be completed or mended.
    pub gap: &'static str,
    /// The supports that wait for it.
    pub waiting: &'static str,
    /// The sheet in which a row stands.
    pub sheet: &'static str,
    /// A row's number in its sheet.
    pub row_of_sheet: &'static str,
    /// The first row of several.
    pub first_row: &'static str,
    /// The last row of several.
    pub last_row: &'static str,
    /// Why rows were not read.
    pub why: &'static str,
}
