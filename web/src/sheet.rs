//! Workbooks: their cells, packed, and back.

mod read;
mod write;

use serde::{Deserialize, Serialize};

/// What is asked of the worker for workbooks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum SheetRequest {
    /// The cells of a sheet: the file's bytes, and which sheet, counted from 0, or the first with anything in it.
    Read(#[serde(with = "serde_bytes")] Vec<u8>, Option<usize>),
    /// A workbook with one sheet of that name, from packed rows, the headings first.
    Write(String, String),
    /// A workbook with a form of that name, from packed rows.
    Form(String, String),
}

/// What it answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetReply {
    /// The cells, packed; the sheets' names; which of them it was.
    Cells(String, Vec<String>, usize),
    /// The workbook.
    Workbook(#[serde(with = "serde_bytes")] Vec<u8>),
    /// It cannot be read or written.
    Refused(SheetFault),
}

/// Why a workbook could not be read or written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SheetFault {
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

/// Answers a request.
pub fn answer(request: SheetRequest) -> SheetReply {
    let answered = match request {
        SheetRequest::Read(bytes, sheet) => read::cells(bytes, sheet),
        SheetRequest::Write(name, packed) => write::list(&name, &packed).map(SheetReply::Workbook),
        SheetRequest::Form(name, packed) => write::form(&name, &packed).map(SheetReply::Workbook),
    };
    answered.unwrap_or_else(SheetReply::Refused)
}
