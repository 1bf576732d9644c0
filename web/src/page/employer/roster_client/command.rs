//! What the web workers are to do.

use super::reading_file;
use js_sys::Uint8Array;
use wengang_core::roster::RosterKind;

/// What the web workers are to do.
#[derive(Clone, Debug)]
pub enum Command {
    /// Read these files.
    Open(Vec<web_sys::File>),
    /// Read these as well as those that are open.
    Add(Vec<web_sys::File>),
    /// Read the file of that number no longer.
    TakeOut(usize),
    /// Of the roster of that number, the file of that number was read: these are its bytes, if it could be.
    FileBytes(u32, usize, Option<Uint8Array>),
    /// A file of the roster of that number has not come for a long time.
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
    /// Of the files in which it is kept how a roster was read, the one of that number was read: these are its bytes, if it could
    /// be.
    ReadingBytes(u32, Option<Uint8Array>),
    /// Save how the roster was read.
    SaveReading,
    /// Save an empty template.
    SaveTemplate(RosterKind),
    /// Stop, and forget the roster.
    Close,
}

impl Command {
    /// The first file of those that it brings in which it is kept how a roster was read, and the command without it.
    pub(super) fn without_reading(self) -> (Option<web_sys::File>, Self) {
        let take = |files: &mut Vec<web_sys::File>| {
            let place = files.iter().position(|file| reading_file::is_one(&file.name()))?;
            Some(files.remove(place))
        };
        let mut command = self;
        let reading = match &mut command {
            Self::Open(files) | Self::Add(files) => take(files),
            _ => None,
        };
        (reading, command)
    }

    /// Whether it brings any files.
    pub(super) fn brings_files(&self) -> bool {
        matches!(self, Self::Open(files) | Self::Add(files) if !files.is_empty())
    }

    /// Whether it brings a roster that takes the place of the one that is open.
    pub(super) fn brings_a_roster(&self) -> bool {
        let is_roster = |file: &web_sys::File| !reading_file::is_one(&file.name());
        matches!(self, Self::Paste(_)) || matches!(self, Self::Open(files) if files.iter().any(is_roster))
    }

    /// Whether a person gave it, and not the client itself.
    pub const fn is_a_persons(&self) -> bool {
        !matches!(self, Self::FileBytes(..) | Self::FileSlow(_) | Self::ReadingBytes(..))
    }
}
