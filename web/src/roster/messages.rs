//! What the page asks of the roster worker, and what it gets. Everything that a person reads is already worded.

use crate::wording::Language;
use serde::{Deserialize, Serialize};
use wengang_core::Totals;
use wengang_core::roster::{Correction, Masking, RosterKind, RowQuery, Settings};

/// What the page asks for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    /// Read this text, pasted from a spreadsheet.
    Paste(String),
    /// Read these cells, packed by [`super::pack`].
    Cells(String),
    /// Read this file: its bytes.
    Bytes(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Read the same table again, with other settings or corrections.
    Plan(Box<Plan>),
    /// Some of the rows.
    Rows(Wanted),
    /// Every condition of the person in the row at that place of the report.
    Why(usize),
    /// The rows with their results as CSV.
    Csv(Masked),
    /// The rows with their results as packed cells, for a workbook.
    Pack(Masked),
}

/// Whether ID numbers go out masked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Masked {
    /// Their middle starred out.
    Yes,
    /// Whole, because the person asked for that.
    No,
}

impl From<Masked> for Masking {
    fn from(masked: Masked) -> Self {
        match masked {
            Masked::Yes => Self::Masked,
            Masked::No => Self::Whole,
        }
    }
}

/// How a roster is to be read.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Plan {
    /// The tag of the language.
    pub language: String,
    /// What is said beside the table.
    pub settings: Settings,
    /// What the person has corrected.
    pub correction: Correction,
    /// The kind of roster that the claimant brings, where the columns do not tell.
    pub expected: Option<RosterKind>,
}

impl Plan {
    /// The language.
    pub fn language(&self) -> Language {
        Language::tagged(&self.language).unwrap_or_default()
    }
}

/// Which rows are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The name of the state, or empty for all.
    pub state: String,
    /// What stands in them, or empty.
    pub words: String,
    /// How many of those found are passed over.
    pub from: usize,
    /// How many are wanted at most.
    pub count: usize,
}

impl Wanted {
    /// As the rules ask.
    pub(super) fn query(&self) -> RowQuery {
        let state = wengang_core::roster::RowState::named(&self.state);
        RowQuery { state, words: self.words.clone() }
    }
}

/// What the page gets.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// So many rows of so many are done.
    Progress(usize, usize),
    /// The file is a workbook, which another worker reads.
    Workbook,
    /// It cannot be read; why and what to do, and the columns, if correcting them could help.
    Refused(String, Vec<ColumnView>),
    /// It was read.
    Read(Box<Overview>),
    /// Some of the rows.
    Rows(Rows),
    /// Why a row comes to that, line by line.
    Why(usize, Vec<String>),
    /// A file to keep: CSV.
    Csv(String),
    /// Cells for a workbook: the rows, and the sums.
    Cells(String),
}

/// A stable name, and what a person reads for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Named {
    /// The stable name.
    pub name: String,
    /// What a person reads.
    pub label: String,
}

/// A column of the roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnView {
    /// Its letter.
    pub letter: String,
    /// Its heading.
    pub heading: String,
    /// The name of what it is taken for; empty if it is not used.
    pub field: String,
}

/// What came of a roster, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Overview {
    /// The kind of roster.
    pub kind: Named,
    /// The columns.
    pub columns: Vec<ColumnView>,
    /// How many rows came to what.
    pub counts: String,
    /// What they come to together, yuan.
    pub totals: Totals,
    /// The same in words.
    pub sum: String,
    /// What each support comes to.
    pub lines: Vec<SumLine>,
    /// What to fix next, what moves most first.
    pub fixes: Vec<String>,
    /// What to know about rows, with how many there are.
    pub notes: Vec<String>,
    /// The rows that were not read.
    pub skipped: Vec<String>,
    /// Annex 2.
    pub annex: Vec<AnnexColumn>,
    /// How far the people in work are towards each city's target.
    pub cities: Vec<String>,
    /// The rows' states, each with how many rows it has.
    pub states: Vec<(Named, usize)>,
}

/// What one support comes to from one fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SumLine {
    /// The support.
    pub support: String,
    /// The fund.
    pub fund: String,
    /// Its parts: the name of the part for its colour, what it is, how much, and its length in thousandths of the longest.
    pub parts: Vec<(String, String, String, u32)>,
}

/// A column of Annex 2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnexColumn {
    /// Its stable name.
    pub name: String,
    /// Its title, with that of its group.
    pub title: String,
    /// What stands in it; empty for the clerk to fill in.
    pub value: String,
}

/// Some of the rows that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// How many were found.
    pub found: usize,
    /// How many were passed over.
    pub from: usize,
    /// These.
    pub lines: Vec<RowLine>,
}

/// A row of the roster and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowLine {
    /// Its place in the report.
    pub place: usize,
    /// Its number in the file.
    pub number: u32,
    /// The name of its state.
    pub state: String,
    /// What came of it.
    pub result: String,
    /// Its amount.
    pub amount: String,
    /// Its cells.
    pub cells: Vec<String>,
    /// Why, in short.
    pub reasons: Vec<String>,
}
