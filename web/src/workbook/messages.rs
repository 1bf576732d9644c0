//! What the page and the web worker for workbooks say to each other.

use super::passed_text::PassedText;
use serde::{Deserialize, Serialize};
use wengang_core::roster::RosterKind;

/// What is asked of the web worker for workbooks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum WorkbookRequest {
    /// The cells of a sheet: the file's bytes, and which sheet, counted from 0, or the first with anything in it.
    Read(#[serde(with = "serde_bytes")] Vec<u8>, Option<usize>),
    /// A workbook of everybody's results.
    WriteRoster(Vec<PackedSheet>),
    /// A workbook with a form.
    WriteForm(PackedSheet),
    /// A workbook to be filled in, for that kind of roster.
    WriteTemplate(RosterKind, Vec<PackedSheet>),
}

/// A sheet to be written.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PackedSheet {
    /// Its name.
    pub name: String,
    /// Its cells, packed; the first row is set in bold.
    pub cells: PassedText,
    /// How it is laid out.
    pub layout: SheetLayout,
    /// The words that are offered in the cells of a column, counted from 0, under the first row.
    pub choices: Vec<(usize, Vec<String>)>,
    /// The blocks of cells that are one: the first row and column of each and the last ones, counted from 0, both ends included.
    pub merged: Vec<[usize; 4]>,
}

/// How a sheet is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetLayout {
    /// Headings in the first row, which stays in sight, with a filter.
    List,
    /// Lines of text, and perhaps a table.
    Text,
    /// Prints on one page, with lines around every cell of its table.
    Form {
        /// The table's first and last row, counted from 0, both ends included.
        table: (usize, usize),
    },
    /// Headings over columns of text to be filled in.
    Template,
}

/// What it answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum WorkbookReply {
    /// The cells, packed, and where they are from.
    Cells(PassedText, SheetFound),
    /// The workbook's bytes, and how many cells were too long for it and were cut.
    Workbook(#[serde(with = "serde_bytes")] Vec<u8>, usize),
    /// It cannot be read or written.
    Refused(WorkbookFault),
    /// That sheet, counted from 0, cannot be read.
    SheetRefused(usize, WorkbookFault),
}

/// The sheet that was read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetFound {
    /// The names of all sheets.
    pub names: Vec<String>,
    /// Which of them it was.
    pub which: usize,
    /// What can be told of each of them before it is read; nothing where there is one only.
    pub guesses: Vec<SheetGuess>,
    /// The cells far outside of the table that were left out, such as XFD1.
    pub stray: Vec<String>,
}

/// What can be told of a sheet before it is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SheetGuess {
    /// How many rows it says that it has.
    pub rows: u32,
    /// Whether an ID number was seen in it.
    pub people: bool,
    /// Whether it holds cells that can be read, and no chart.
    pub readable: bool,
}

/// Why a workbook could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkbookFault {
    /// It is damaged, or not a workbook.
    Damaged,
    /// It has no sheet with anything in it.
    Empty,
    /// It would unpack to more than is sensible.
    UnpacksTooLarge,
    /// It has more rows, columns or cells than can be read.
    TooLarge,
    /// Reading it took more than the computer has, twice.
    NotReadToTheEnd,
    /// It could not be written.
    NotWritten,
}
