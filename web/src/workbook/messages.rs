//! What the page and the web worker for workbooks say to each other.

use serde::{Deserialize, Serialize};

/// What is asked of the web worker for workbooks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum WorkbookRequest {
    /// The cells of a sheet: the file's bytes, and which sheet, counted from 0, or the first with anything in it.
    Read(#[serde(with = "serde_bytes")] Vec<u8>, Option<usize>),
    /// A workbook with one sheet of that name, from packed rows, the headings first.
    WriteList(String, String),
    /// A workbook with a form of that name, from packed rows.
    WriteForm(String, String),
}

/// What it answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkbookReply {
    /// The cells, packed; the sheets' names; which of them it was.
    Cells(String, Vec<String>, usize),
    /// The workbook's bytes.
    Workbook(#[serde(with = "serde_bytes")] Vec<u8>),
    /// It cannot be read or written.
    Refused(WorkbookFault),
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
    /// It has more rows or columns than can be read.
    TooLarge,
    /// It could not be written.
    NotWritten,
}
