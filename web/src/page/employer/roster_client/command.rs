//! What the web workers are to do.

use wengang_core::roster::RosterKind;

/// What the web workers are to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Command {
    /// Read this file.
    Open(web_sys::File),
    /// The file of that number was read: these are its bytes.
    FileBytes(u32, Vec<u8>),
    /// The file of that number was read for a sheet of it.
    SheetBytes(u32, Vec<u8>, Option<usize>),
    /// Read this text, pasted from a spreadsheet.
    Paste(String),
    /// Read that sheet of the workbook instead.
    ReadSheet(usize),
    /// Tell the conditions of the row at that place of the report.
    ExplainRow(usize),
    /// Save the rows as a workbook.
    SaveWorkbook,
    /// Save the rows as CSV.
    SaveCsv,
    /// Save the quarterly form as a workbook.
    SaveAnnex,
    /// Save an empty template.
    SaveTemplate(RosterKind),
    /// Stop, and forget the roster.
    Close,
}
