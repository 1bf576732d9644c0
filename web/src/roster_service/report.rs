//! What came of a roster, as the page shows it: already in words.

use super::table_top::TableTop;
use serde::{Deserialize, Serialize};
use wengang_core::Totals;
use wengang_core::roster::{ColumnWords, FixWhat};

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
pub struct RosterColumn {
    /// Its letter.
    pub letter: String,
    /// Its heading.
    pub heading: String,
    /// The name of what it is taken for; empty for nothing.
    pub field: String,
    /// Whether what stands in it is read, or may be: as what it is taken for, as the pay of some months, or beside another.
    pub used: bool,
}

/// A question about a column, to be answered before the sum.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ColumnQuestion {
    /// The column, counted from 0.
    pub column: usize,
    /// The question.
    pub text: String,
    /// The answer that the column settles what it seems to be for; empty where that is no answer.
    pub confirm: String,
    /// The answer that the column is not to be used.
    pub leave_out: String,
}

/// A question about words that were not understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WordQuestion {
    /// The words, and their column.
    pub cell: ColumnWords,
    /// The question.
    pub text: String,
    /// The words that can be read in their place, each with what a person reads for it.
    pub choices: Vec<Named>,
}

/// Something to fix next.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterFix {
    /// What.
    pub what: FixWhat,
    /// The same in words, with how many people and how much hang on it.
    pub text: String,
}

/// One of the tables that were to be read together.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TableSummary {
    /// Its number, as [`super::table_number`] counts: its sheet, counted from 0, where there is one file.
    pub sheet: usize,
    /// The sheet's name, with its file's where there are several; empty where there is one table only.
    pub name: String,
    /// How many of its rows were read.
    pub rows: usize,
    /// Its columns.
    pub columns: Vec<RosterColumn>,
    /// Its first rows, and which of them are the header.
    pub top: TableTop,
    /// How many rows lie before its own where rows are numbered through.
    pub rows_before: u32,
    /// How many columns lie before its own where columns are numbered through.
    pub columns_before: usize,
    /// Why it is not read; empty if it is.
    pub refused: String,
}

/// What came of a roster, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterSummary {
    /// The kind of roster.
    pub kind: Named,
    /// The columns.
    pub columns: Vec<RosterColumn>,
    /// For each of these columns those of the tables that are shown in it, as they are numbered through all tables.
    pub shared: Vec<Vec<usize>>,
    /// The tables that were read together, and those that could not be read with them.
    pub tables: Vec<TableSummary>,
    /// How many rows came to what.
    pub counts: String,
    /// What they come to together, yuan.
    pub totals: Totals,
    /// The same in words.
    pub sum: String,
    /// What each support comes to.
    pub supports: Vec<SupportSum>,
    /// The questions to answer before the sum, what moves most first.
    pub questions: Vec<ColumnQuestion>,
    /// Words that were not understood, each to be answered once for all its cells, what moves most first.
    pub words: Vec<WordQuestion>,
    /// What to fix next, what moves most first.
    pub fixes: Vec<RosterFix>,
    /// What to know about rows, with how many there are.
    pub notes: Vec<String>,
    /// The rows that were not read.
    pub skipped: Vec<String>,
    /// Annex 2.
    pub annex: Vec<AnnexColumn>,
    /// How far the people in work are towards each city's target.
    pub cities: Vec<CityTarget>,
    /// The rows' states, each with how many rows it has.
    pub states: Vec<(Named, usize)>,
}

/// What one support comes to from one fund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SupportSum {
    /// The support.
    pub support: String,
    /// The fund.
    pub fund: String,
    /// Its parts, each a bar of the chart.
    pub parts: Vec<SumPart>,
}

/// A part of a sum, as a bar of the chart.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SumPart {
    /// Its name, for its colour.
    pub name: String,
    /// What it is.
    pub label: String,
    /// How much.
    pub share: String,
    /// Its length in thousandths of the longest bar.
    pub length: u32,
}

/// How far the people in work are towards a city's target.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CityTarget {
    /// The city.
    pub city: Named,
    /// The same in words.
    pub line: String,
}

/// A column of Annex 2.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AnnexColumn {
    /// Its stable name.
    pub name: String,
    /// The title of its group; empty if it is of none.
    pub group: String,
    /// Its own title.
    pub title: String,
    /// Both in one.
    pub label: String,
    /// What the roster lets expect there; empty where somebody has to fill it in.
    pub value: String,
}

/// Some of the rows that were found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RowPage {
    /// How many were found.
    pub found: usize,
    /// How many were passed over.
    pub from: usize,
    /// These.
    pub rows: Vec<RosterRow>,
}

/// A row of the roster and what came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RosterRow {
    /// Its place in the report.
    pub place: usize,
    /// Its number, as rows are numbered through all tables.
    pub number: u32,
    /// The sheet that it stands in; empty where there is one table only.
    pub sheet: String,
    /// Its number there.
    pub row: u32,
    /// The name of its state.
    pub state: String,
    /// What came of it.
    pub result: String,
    /// Its amount.
    pub amount: String,
    /// Its cells, as they are read.
    pub cells: Vec<String>,
    /// The columns, counted from 0, in which something else is read than the file has there.
    pub mended: Vec<usize>,
    /// Why, in short.
    pub reasons: Vec<String>,
}
