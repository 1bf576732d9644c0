//! The web worker for rosters, as long as there is one: what it reads, how, and what it has not answered yet.

use super::connection::{Connection, News};
use crate::roster_service::messages::{ReadOptions, Reply, Request, TableReading};
use js_sys::Uint8Array;
use std::collections::BTreeSet;
use std::mem::discriminant;
use wengang_core::roster::Correction;
use yew::prelude::*;

/// What a roster is read from.
pub(super) enum Source {
    /// Text that was pasted.
    Pasted(String),
    /// A file's bytes, kept as they were when it was opened.
    File(Uint8Array),
}

/// The web worker for rosters and what is open in it.
pub(super) struct RosterConnection {
    path: String,
    news: Callback<News<Reply>>,
    connection: Option<Connection>,
    /// How the next roster is to be read.
    options: Option<ReadOptions>,
    source: Option<Source>,
    /// The sheets whose cells were asked for, where it is a workbook.
    sheets: BTreeSet<usize>,
    /// What was asked about the roster and not answered yet.
    unanswered: Vec<Request>,
    /// The web worker was started again, and has not read the roster yet.
    reads_again: bool,
}

impl RosterConnection {
    /// None yet; it will be started from that file.
    pub(super) fn new(path: String, news: Callback<News<Reply>>) -> Self {
        let (sheets, unanswered) = (BTreeSet::new(), Vec::new());
        Self { path, news, connection: None, options: None, source: None, sheets, unanswered, reads_again: false }
    }

    /// The bytes of the file that is open.
    pub(super) fn file(&self) -> Option<&Uint8Array> {
        match &self.source {
            Some(Source::File(bytes)) => Some(bytes),
            _ => None,
        }
    }

    /// Reads a roster; false if no web worker can be started.
    pub(super) fn open(&mut self, source: Source) -> bool {
        (self.source, self.sheets) = (Some(source), BTreeSet::new());
        self.forget_corrections();
        self.read()
    }

    /// Reads the cells of a sheet of the workbook that is open; false if no web worker can be started.
    pub(super) fn read_cells(&mut self, packed: String, sheet: usize, name: String) -> bool {
        if self.source.is_none() {
            return true;
        }
        self.sheets.insert(sheet);
        let known = self.tables().iter().find(|table| table.sheet == sheet);
        let correction = known.map(|table| table.correction.clone()).unwrap_or_default();
        self.connect();
        let request = Request::Cells(packed, TableReading { sheet, name, correction });
        self.connection.iter().for_each(|connection| connection.ask(&request));
        self.connection.is_some()
    }

    /// The sheets whose cells were asked for and are still to be read.
    pub(super) fn sheets(&self) -> Vec<usize> {
        let is_read = |sheet: &usize| self.tables().iter().any(|table| table.sheet == *sheet);
        self.sheets.iter().copied().filter(is_read).collect()
    }

    /// Whether a sheet's cells are still to be read.
    pub(super) fn wants(&self, sheet: usize) -> bool {
        self.sheets.is_empty() || self.tables().iter().any(|table| table.sheet == sheet)
    }

    /// The sheets of the workbook that are to be read and were not asked for yet; from now on they are.
    pub(super) fn take_missing(&mut self) -> Vec<usize> {
        if self.sheets.is_empty() {
            return Vec::new();
        }
        let wanted = self.tables().iter().map(|table| table.sheet);
        let missing: Vec<usize> = wanted.filter(|sheet| !self.sheets.contains(sheet)).collect();
        self.sheets.extend(&missing);
        missing
    }

    /// A sheet cannot be read; beside others it may be asked for again.
    pub(super) fn give_up_sheet(&mut self, sheet: usize) {
        if 1 < self.tables().len() {
            self.sheets.remove(&sheet);
        }
    }

    /// Whether it reads by these options already.
    pub(super) fn reads_by(&self, options: &ReadOptions) -> bool {
        self.options.as_ref() == Some(options)
    }

    /// Hands changed options on, if there is anything to read by them; false if no web worker can be started.
    pub(super) fn set_options(&mut self, options: ReadOptions) -> bool {
        let is_changed = !self.reads_by(&options);
        self.options = Some(options);
        // The one that read ended for good: what is corrected now is read by another.
        if is_changed && self.connection.is_none() && self.source.is_some() {
            return self.start_again();
        }
        self.send_options();
        true
    }

    /// Whether another kind of roster is brought than by those options.
    pub(super) fn expects_another(&self, options: &ReadOptions) -> bool {
        self.options.as_ref().is_some_and(|before| before.expected != options.expected)
    }

    /// Asks about the roster that is open; false if no web worker can be started.
    pub(super) fn ask(&mut self, request: Request) -> bool {
        if self.source.is_none() {
            return true;
        }
        if self.reads_again {
            // What waits for the roster is asked once, however often a person has asked.
            self.unanswered.retain(|waiting| discriminant(waiting) != discriminant(&request));
        }
        self.unanswered.push(request.clone());
        match &self.connection {
            None => self.start_again(),
            Some(connection) if !self.reads_again => {
                connection.ask(&request);
                true
            }
            // It is asked once the roster is read again.
            Some(_) => true,
        }
    }

    /// Takes note of what was answered; what was asked before the web worker ended is asked again once it can answer.
    pub(super) fn take_note(&mut self, reply: &Reply) {
        match reply {
            Reply::Read(_) if self.reads_again => {
                self.reads_again = false;
                for request in &self.unanswered {
                    self.connection.iter().for_each(|connection| connection.ask(request));
                }
            }
            Reply::Refused(..) => (self.reads_again, self.unanswered) = (false, Vec::new()),
            reply => {
                if let Some(place) = self.unanswered.iter().position(|request| answers(reply, request)) {
                    self.unanswered.remove(place);
                }
            }
        }
    }

    /// Starts a new web worker with what there is to read, and asks it what the one before has not answered; false if that
    /// cannot be started.
    pub(super) fn start_again(&mut self) -> bool {
        self.connection = None;
        self.reads_again = true;
        self.source.is_none() || self.read()
    }

    /// Whether it has started.
    pub(super) fn is_ready(&self) -> bool {
        self.connection.as_ref().is_some_and(Connection::is_ready)
    }

    /// Ends it; what it read stays to be read again.
    pub(super) fn end(&mut self) {
        (self.connection, self.reads_again, self.unanswered) = (None, false, Vec::new());
    }

    /// Ends it and forgets what it read.
    pub(super) fn forget(&mut self) {
        self.end();
        (self.source, self.sheets) = (None, BTreeSet::new());
    }

    /// Starts a web worker with the options, if there is none.
    fn connect(&mut self) {
        if self.connection.is_none() {
            self.connection = Connection::start(&self.path, &self.news);
            self.send_options();
        }
    }

    fn read(&mut self) -> bool {
        self.connect();
        let request = match &self.source {
            Some(Source::Pasted(text)) => Request::Paste(text.clone()),
            Some(Source::File(bytes)) => Request::Bytes(bytes.to_vec()),
            None => return true,
        };
        let correction = self.correction();
        if let Some(connection) = &self.connection {
            if correction != Correction::default() {
                connection.ask(&Request::Corrected(correction.clone()));
            }
            connection.ask(&request);
        }
        self.connection.is_some()
    }

    fn send_options(&self) {
        if let (Some(connection), Some(options)) = (&self.connection, &self.options) {
            connection.ask(&Request::Options(Box::new(options.clone())));
        }
    }

    /// The tables that are read, and how.
    fn tables(&self) -> &[TableReading] {
        self.options.as_ref().map_or(&[], |options| options.tables.as_slice())
    }

    /// What was corrected in the text that is open.
    fn correction(&self) -> Correction {
        let first = self.tables().first().filter(|table| table.sheet == 0);
        first.map(|table| table.correction.clone()).unwrap_or_default()
    }

    /// What was corrected in one table does not hold for another.
    fn forget_corrections(&mut self) {
        if let Some(options) = &mut self.options {
            options.tables = vec![TableReading::default()];
        }
    }
}

/// Whether a reply is the answer to a request.
const fn answers(reply: &Reply, request: &Request) -> bool {
    matches!(
        (reply, request),
        (Reply::Rows(_), Request::Rows(_))
            | (Reply::Conditions(..), Request::Conditions(_))
            | (Reply::Csv(_), Request::Csv(_))
            | (Reply::WorkbookSheets(_), Request::WorkbookSheets(_))
    )
}
