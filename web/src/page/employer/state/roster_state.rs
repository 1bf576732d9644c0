//! The roster as the page knows it: how far it is, what was corrected in it, which rows are shown.

use super::annex_form::AnnexForm;
use super::correction_history::{Change, CorrectionHistory};
use super::row_draft::RowDraft;
use super::saved_reading::SavedReading;
use super::tray::Tray;
use super::trouble::Trouble;
use crate::roster_service::messages::{Reply, RosterSummary, RowPage, RowQuery, TableSummary};
use crate::workbook::messages::{WorkbookFault, WorkbookReply};
use std::collections::BTreeSet;
use wengang_core::roster::{ColumnWords, Field};

/// How many rows of a roster are on the screen.
pub const PAGE: usize = 50;

/// How far a roster is.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Phase {
    /// None was given.
    #[default]
    Nothing,
    /// It is being opened.
    Opening,
    /// So many rows of so many are read.
    Reading(usize, usize),
    /// It cannot be read; why, and the tables, if correcting them could help.
    Refused(String, Vec<TableSummary>),
    /// None of several files can be read.
    NoneReadable,
    /// The workbook cannot be read.
    Damaged(WorkbookFault),
    /// It was not read, because of that.
    Stopped(Trouble),
    /// It was read.
    Read(Box<RosterSummary>),
}

/// The roster as the page knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RosterState {
    /// How far it is.
    pub phase: Phase,
    /// What was corrected in it.
    pub correction: CorrectionHistory,
    /// The sheets for which a reading that was saved has been used.
    pub read_as_before: BTreeSet<usize>,
    /// The row whose cells are being mended.
    pub draft: Option<RowDraft>,
    /// Whether the columns that were not used are shown too.
    pub all_columns: bool,
    /// How many times a table was read: what is shown of one reading is not taken for another's.
    pub readings: u32,
    /// The files with their sheets, and which of these are read.
    pub tray: Tray,
    /// Which rows to show.
    pub query: RowQuery,
    /// The rows on the screen.
    pub rows: RowPage,
    /// The row whose conditions are unfolded, by its place in the report, and these.
    pub conditions: Option<(usize, Vec<String>)>,
    /// What was filled into the quarterly form.
    pub annex: AnnexForm,
    /// What went wrong while the report was there.
    pub trouble: Option<Trouble>,
    /// Why another sheet could not be read, or a workbook not be written.
    pub workbook_fault: Option<WorkbookFault>,
    /// Whether the person has asked for a file since the roster was last read.
    pub saving: bool,
    /// How many cells were too long for the workbook that was saved, and were cut.
    pub cut: usize,
}

impl Default for RosterState {
    fn default() -> Self {
        Self {
            phase: Phase::Nothing,
            correction: CorrectionHistory::default(),
            read_as_before: BTreeSet::new(),
            draft: None,
            all_columns: false,
            readings: 0,
            tray: Tray::default(),
            query: RowQuery { count: PAGE, ..RowQuery::default() },
            rows: RowPage::default(),
            conditions: None,
            annex: AnnexForm::default(),
            trouble: None,
            workbook_fault: None,
            saving: false,
            cut: 0,
        }
    }
}

impl RosterState {
    /// Whether it is being read.
    pub fn is_busy(&self) -> bool {
        matches!(self.phase, Phase::Opening | Phase::Reading(..))
    }

    /// What came of it, once it was read.
    pub fn summary(&self) -> Option<&RosterSummary> {
        match &self.phase {
            Phase::Read(summary) => Some(summary),
            _ => None,
        }
    }

    /// Takes a column for something else; what was confirmed about it before was about what it was taken for then.
    pub(super) fn correct(&mut self, column: usize, field: Option<Field>) {
        let (sheet, column) = self.place_of_column(column);
        self.correction.change(sheet, Change::Column { column, field: Some(field), confirmed: false });
    }

    /// Says that a column settles what it seems to be for.
    pub(super) fn confirm(&mut self, column: usize) {
        let (sheet, column) = self.place_of_column(column);
        let field = self.correction.of(sheet).fields.get(&column).copied();
        self.correction.change(sheet, Change::Column { column, field, confirmed: true });
    }

    /// Says what words of a column are read as.
    pub(super) fn mend_words(&mut self, ColumnWords { column, words }: ColumnWords, read_as: String) {
        let (sheet, column) = self.place_of_column(column);
        self.correction.change(sheet, Change::Words { column, words, read_as: Some(read_as) });
    }

    pub(super) fn show(&mut self, query: RowQuery) {
        self.query = RowQuery { count: PAGE, ..query };
        (self.conditions, self.draft) = (None, None);
    }

    /// Takes a reply in; a reading that was saved holds for a roster from its first reading on.
    pub(super) fn take_reply(&mut self, reply: Reply, saved: Option<&SavedReading>) {
        match reply {
            // The report stays in sight while the same table is read once more.
            Reply::Progress(..) if matches!(self.phase, Phase::Read(_)) => (),
            Reply::Progress(done, of) => self.phase = Phase::Reading(done, of),
            Reply::Refused(why, tables) => {
                self.read_as_before(&tables, saved);
                self.phase = Phase::Refused(why, tables);
            }
            Reply::Read(summary) => {
                self.read_as_before(&summary.tables, saved);
                self.phase = Phase::Read(summary);
                self.readings = self.readings.wrapping_add(1);
                self.saving &= self.trouble.is_some();
                self.conditions = None;
            }
            // What was mended may have left the rows that were asked for.
            Reply::Rows(rows) if rows.rows.is_empty() && 0 < rows.from => {
                self.show(RowQuery { from: 0, ..self.query.clone() });
            }
            Reply::Rows(rows) => self.rows = rows,
            Reply::Conditions(place, lines) => self.conditions = Some((place, lines)),
            Reply::TextFile(file) => self.take_tables(|tray| tray.take_text(file)),
            Reply::FileRefused(file, fault) => self.refuse_file(file, fault),
            // These are for the client of the web workers.
            Reply::Workbook | Reply::WorkbookFile(_) | Reply::Csv(_) | Reply::WorkbookSheets(_) => (),
        }
    }

    /// Corrects what was corrected in an earlier roster, once for each table that is opened.
    fn read_as_before(&mut self, tables: &[TableSummary], saved: Option<&SavedReading>) {
        let Some(saved) = saved else { return };
        for TableSummary { sheet, columns, .. } in tables.iter().filter(|table| !table.columns.is_empty()) {
            if self.read_as_before.insert(*sheet) {
                saved.changes(columns).into_iter().for_each(|change| self.correction.change(*sheet, change));
            }
        }
    }

    pub(super) fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        match reply {
            WorkbookReply::Cells(_, sheet) => {
                self.take_tables(|tray| tray.take(sheet));
                self.workbook_fault = None;
            }
            // The report of the other sheets stays.
            WorkbookReply::SheetRefused(sheet, fault) if self.tray.refuse(sheet, fault) => self.forget_what_was_told(),
            // So does one that could not be saved, or read again.
            WorkbookReply::Refused(fault) | WorkbookReply::SheetRefused(_, fault) if self.summary().is_some() => {
                self.workbook_fault = Some(fault)
            }
            WorkbookReply::Refused(fault) | WorkbookReply::SheetRefused(_, fault) => {
                self.phase = Phase::Damaged(fault);
            }
            WorkbookReply::Workbook(_, cut) => (self.cut, self.workbook_fault) = (cut, None),
        }
    }

    /// Something went wrong, or is over.
    pub(super) fn take_trouble(&mut self, trouble: Option<Trouble>) {
        match trouble {
            Some(over) if over.ends_reading() && self.is_busy() => {
                (self.phase, self.trouble) = (Phase::Stopped(over), None);
            }
            trouble => self.trouble = trouble,
        }
    }

    /// Something is about to be saved: what was wrong with an earlier file is over.
    pub(super) fn begin_to_save(&mut self) {
        (self.trouble, self.workbook_fault, self.saving, self.cut) = (None, None, true, 0);
    }
}
