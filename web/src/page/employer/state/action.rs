//! What happens on the employers' page.

use super::saved_reading::SavedReading;
use super::screen::Screen;
use super::trouble::Trouble;
use crate::page::shared::entries::Entry;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::messages::Reply;
use crate::workbook::messages::WorkbookReply;
use std::rc::Rc;
use wengang_core::Claimant;
use wengang_core::roster::{ColumnWords, Field, FixWhat, RosterKind};

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Somebody of that kind claims.
    Choose(Claimant),
    /// Goes to a screen.
    Go(Screen),
    /// Types at an entry of the form.
    Type(Entry, String),
    /// Pastes cells.
    Paste(Rc<str>),
    /// Asks for an estimate of the numbers.
    Estimate,
    /// A file or a pasted text is on its way to the web worker.
    OpenRoster,
    /// Files were chosen, each with its number and its name.
    AddFiles(Vec<(usize, String)>),
    /// A file among several is left out.
    RefuseFile(usize, FileFault),
    /// Takes a file out again.
    TakeOutFile(usize),
    /// The web worker for rosters replied.
    RosterReply(Reply),
    /// Uses a reading that was saved; none where the file is none.
    UseReading(Option<Rc<SavedReading>>),
    /// Uses it no longer.
    DropReading,
    /// The web worker for workbooks replied.
    WorkbookReply(WorkbookReply),
    /// Something went wrong beside the roster, or is over.
    Trouble(Option<Trouble>),
    /// A file is about to be saved.
    BeginToSave,
    /// Takes a column, as they are numbered through all tables, for something else; or for nothing.
    CorrectColumn(usize, Option<Field>),
    /// Says that a column settles what it seems to be for.
    ConfirmColumn(usize),
    /// Says which kind of roster it is.
    CorrectKind(Option<RosterKind>),
    /// Reads a table, by its number, together with the others, or no longer.
    TickSheet(usize, bool),
    /// Says which rows of a table, counted from 1, are the header: the first and the last.
    SetHeader(usize, u32, u32),
    /// Says what words of a column, counted from 0, are read as.
    MendWords(ColumnWords, String),
    /// Begins to mend the cells of a row, as they are numbered through all tables.
    MendRow(u32),
    /// Types in a column, counted from 0, of the row that is being mended.
    TypeCell(usize, String),
    /// Takes over what was typed in the row.
    TakeOverRow,
    /// Leaves the row as it was.
    LeaveRow,
    /// Takes the latest correction back.
    Undo,
    /// Does the correction again that was taken back latest.
    Redo,
    /// Shows rows of that state only; all with an empty name.
    ShowState(String),
    /// Shows the rows that this would settle only.
    ShowFix(FixWhat),
    /// Shows the rows only that have those words in that column.
    ShowWords(ColumnWords),
    /// Shows the columns that were not used too, or not.
    ShowAllColumns(bool),
    /// Shows rows with that text in them.
    Search(String),
    /// Shows the rows from there on.
    ShowFrom(usize),
    /// Folds the conditions of a row.
    FoldConditions,
    /// Lets ID numbers go out whole, or not.
    SetWholeIds(bool),
    /// Fills a column of the quarterly form in.
    FillInAnnex(String, String),
    /// Forgets the roster.
    CloseRoster,
    /// Forgets everything that was said.
    Erase,
    /// Reads in another language.
    SetLanguage(Language),
    /// Reads in another size.
    SetTextSize(TextSize),
}
