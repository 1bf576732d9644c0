//! What the web workers are to do.

use js_sys::Uint8Array;
use wengang_core::roster::RosterKind;

/// What the web workers are to do.
#[derive(Clone, Debug)]
pub enum Command {
    /// Read this file.
    Open(web_sys::File),
    /// The file of that number was read: these are its bytes, if it could be.
    FileBytes(u32, Option<Uint8Array>),
    /// The file of that number has not come for a long time.
    FileSlow(u32),
    /// Read this text, pasted from a spreadsheet.
    Paste(String),
    /// Tell the conditions of the row at that place of the report.
    ExplainRow(usize),
    /// Save the rows as a workbook.
    SaveWorkbook,
    /// Save the rows as CSV.
    SaveCsv,
    /// Save the quarterly form as a workbook.
    SaveAnnex,
    /// The file was one in which it is kept how a roster was read: these are its bytes, if it could be read.
    ReadingBytes(Option<Uint8Array>),
    /// Save how the roster was read.
    SaveReading,
    /// Save an empty template.
    SaveTemplate(RosterKind),
    /// Stop, and forget the roster.
    Close,
}

impl Command {
    /// Whether a person gave it, and not the client itself.
    pub const fn is_a_persons(&self) -> bool {
        !matches!(self, Self::FileBytes(..) | Self::FileSlow(_) | Self::ReadingBytes(_))
    }
}
