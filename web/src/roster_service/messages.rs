//! What the page and the web worker for rosters say to each other. What a person reads is already in words.

use super::file_fault::FileFault;
use crate::page::shared::wording::language::Language;
use crate::workbook::messages::PackedSheet;
use crate::workbook::passed_text::PassedText;
use serde::{Deserialize, Serialize};
use wengang_core::roster::{ColumnWords, Correction, FixWhat, Masking, RosterKind, Settings};

pub use super::report::{
    AnnexColumn, CityTarget, ColumnQuestion, Named, RosterColumn, RosterFix, RosterRow, RosterSummary, RowPage,
    SumPart, SupportSum, TableSummary, WordQuestion,
};

/// What the page asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    /// Read this text, pasted from a spreadsheet.
    Paste(String),
    /// Read these cells of a sheet, packed by [`crate::workbook::packed_cells::pack`], as is said.
    Cells(PassedText, TableReading),
    /// Read this file: its bytes.
    Bytes(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Put this file, by its number, beside those that are open: its bytes. It is read once a table of it is among those that
    /// are to be read.
    File(usize, #[serde(with = "serde_bytes")] Vec<u8>),
    /// Forget the tables of the file of that number.
    Forget(usize),
    /// The next table was read before, and this was corrected in it.
    Corrected(Correction),
    /// Read by these options from now on, and read the same table again.
    Options(Box<ReadOptions>),
    /// Some of the rows.
    Rows(RowQuery),
    /// Every condition of the person in the row at that place of the report.
    Conditions(usize),
    /// The rows with their results as CSV.
    Csv(Masking),
    /// The sheets of a workbook with everybody's results.
    WorkbookSheets(Masking),
}

/// How one of the tables is to be read.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct TableReading {
    /// Its number, as [`super::table_number`] counts: its sheet, counted from 0, where there is one file; 0 of a text.
    pub sheet: usize,
    /// The sheet's name, with its file's where there are several; empty of a text alone.
    pub name: String,
    /// What the person has corrected in it.
    pub correction: Correction,
}

/// How a roster is to be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReadOptions {
    /// The tag of the language.
    pub language: String,
    /// What is said beside the table.
    pub settings: Settings,
    /// The tables that are read together, each as is said of it.
    pub tables: Vec<TableReading>,
    /// The kind of roster that the claimant brings, where the columns do not tell.
    pub expected: Option<RosterKind>,
}

impl ReadOptions {
    /// The language.
    pub fn language(&self) -> Language {
        Language::tagged(&self.language).unwrap_or_default()
    }

    /// The same, with no cell mended.
    pub fn without_cells(&self) -> Self {
        let mut options = self.clone();
        options.tables.iter_mut().for_each(|table| table.correction.cells.clear());
        options
    }
}

/// Which rows to show.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowQuery {
    /// The name of the state, or empty for all.
    pub state: String,
    /// What stands in them, or empty.
    pub text: String,
    /// What would settle them.
    pub fix: Option<FixWhat>,
    /// Words that fill a cell of a column.
    pub cell: Option<ColumnWords>,
    /// How many of those found are passed over.
    pub from: usize,
    /// How many are shown at most.
    pub count: usize,
}

/// What the page gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// So many rows of so many are done.
    Progress(usize, usize),
    /// The file is a workbook, which another web worker reads.
    Workbook,
    /// The file of that number, beside others, is a workbook.
    WorkbookFile(usize),
    /// The file of that number, beside others, is a text, and is open.
    TextFile(usize),
    /// The file of that number, beside others, is left out.
    FileRefused(usize, FileFault),
    /// It cannot be read; why and what to do, and the tables, if correcting them could help.
    Refused(String, Vec<TableSummary>),
    /// It was read.
    Read(Box<RosterSummary>),
    /// Some of the rows.
    Rows(RowPage),
    /// Every condition of the person in the row at that place, line by line.
    Conditions(usize, Vec<String>),
    /// A file to keep: CSV.
    Csv(String),
    /// The sheets of a workbook with everybody's results.
    WorkbookSheets(Vec<PackedSheet>),
}
