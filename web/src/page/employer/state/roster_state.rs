//! The roster as the page knows it: how far it is, what was corrected in it, which rows are shown.

use crate::roster_service::messages::{AnnexColumn, Reply, RosterColumn, RosterSummary, RowPage, RowQuery};
use crate::workbook::messages::{WorkbookFault, WorkbookReply};
use std::collections::BTreeMap;
use wengang_core::roster::{Correction, Field};

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
    /// It cannot be read; why, and the columns, if correcting them could help.
    Refused(String, Vec<RosterColumn>),
    /// The workbook cannot be read.
    Damaged(WorkbookFault),
    /// A web worker could not be fetched.
    Unreachable,
    /// It was read.
    Read(Box<RosterSummary>),
}

/// The roster as the page knows it.
#[derive(Clone, Debug, PartialEq)]
pub struct RosterState {
    /// How far it is.
    pub phase: Phase,
    /// What was corrected in its columns.
    pub correction: Correction,
    /// The workbook's sheets, and which of them was read.
    pub sheets: (Vec<String>, usize),
    /// Which rows to show.
    pub query: RowQuery,
    /// The rows on the screen.
    pub rows: RowPage,
    /// The row whose conditions are unfolded, by its place in the report, and these.
    pub conditions: Option<(usize, Vec<String>)>,
    /// What was filled into the quarterly form, by column.
    pub annex: BTreeMap<String, String>,
}

impl Default for RosterState {
    fn default() -> Self {
        Self {
            phase: Phase::Nothing,
            correction: Correction::default(),
            sheets: (Vec::new(), 0),
            query: RowQuery { count: PAGE, ..RowQuery::default() },
            rows: RowPage::default(),
            conditions: None,
            annex: BTreeMap::new(),
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

    /// What stands in a column of the quarterly form: what was filled in, or what the roster tells.
    pub fn annex_value<'a>(&'a self, column: &'a AnnexColumn) -> &'a str {
        self.annex.get(&column.name).map_or(column.value.as_str(), String::as_str)
    }

    /// Takes a column for something else; what was confirmed about it before was about what it was taken for then.
    pub(super) fn correct(&mut self, column: usize, field: Option<Field>) {
        self.correction.confirmed.remove(&column);
        self.correction.fields.insert(column, field);
    }

    pub(super) fn show(&mut self, query: RowQuery) {
        self.query = RowQuery { count: PAGE, ..query };
        self.conditions = None;
    }

    pub(super) fn take_reply(&mut self, reply: Reply) {
        match reply {
            // The report stays in sight while the same table is read once more.
            Reply::Progress(..) if matches!(self.phase, Phase::Read(_)) => (),
            Reply::Progress(done, of) => self.phase = Phase::Reading(done, of),
            Reply::Refused(why, columns) => self.phase = Phase::Refused(why, columns),
            Reply::Read(summary) => {
                self.phase = Phase::Read(summary);
                self.show(RowQuery { from: 0, ..self.query.clone() });
            }
            Reply::Rows(rows) => self.rows = rows,
            Reply::Conditions(place, lines) => self.conditions = Some((place, lines)),
            // These are for the client of the web workers.
            Reply::Workbook | Reply::Csv(_) | Reply::WorkbookCells(_) => (),
        }
    }

    pub(super) fn take_workbook_reply(&mut self, reply: WorkbookReply) {
        match reply {
            WorkbookReply::Cells(_, names, which) => self.sheets = (names, which),
            WorkbookReply::Refused(fault) => self.phase = Phase::Damaged(fault),
            WorkbookReply::Workbook(_) => (),
        }
    }
}
