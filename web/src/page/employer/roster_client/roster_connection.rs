//! The web worker for rosters, as long as there is one: what it reads, how, and what it has not answered yet.

mod wanted_sheets;

use super::connection::{Connection, News, Program};
use super::open_files::OpenFiles;
use crate::roster_service::messages::{ReadOptions, Reply, Request, TableReading};
use crate::roster_service::table_number::file_of;
use crate::workbook::passed_text::PassedText;
use js_sys::Uint8Array;
use std::mem::discriminant;
use wengang_core::roster::Correction;
use yew::prelude::*;

/// The web worker for rosters and what is open in it.
pub(super) struct RosterConnection {
    program: Program,
    news: Callback<News<Reply>>,
    connection: Option<Connection>,
    /// How the next roster is to be read.
    options: Option<ReadOptions>,
    /// Text that was pasted.
    pasted: Option<String>,
    /// The files that are open.
    pub(super) files: OpenFiles,
    /// What was asked about the roster and not answered yet.
    unanswered: Vec<Request>,
    /// The web worker was started again, and has not read the roster yet.
    reads_again: bool,
}

impl RosterConnection {
    /// None yet; it will be started from that file.
    pub(super) fn new(path: String, news: Callback<News<Reply>>) -> Self {
        let (files, unanswered, program) = (OpenFiles::default(), Vec::new(), Program::of(path));
        Self { program, news, connection: None, options: None, pasted: None, files, unanswered, reads_again: false }
    }

    /// Reads text that was pasted; false if no web worker can be started.
    pub(super) fn open_pasted(&mut self, text: String) -> bool {
        self.pasted = Some(text);
        self.forget_corrections();
        self.read()
    }

    /// Reads a file, alone or beside those that are open; false if no web worker can be started.
    pub(super) fn open_file(&mut self, file: usize, bytes: Uint8Array) -> bool {
        self.files.put(file, bytes);
        match (&self.connection, self.files.bytes(file)) {
            (Some(connection), Some(bytes)) if self.files.are_several => {
                connection.ask(&Request::File(file, bytes.to_vec()));
                true
            }
            (None, Some(_)) if self.files.are_several => self.start_again(),
            _ => self.read(),
        }
    }

    /// A file is not to be read any more; what was read of it goes when other tables are asked for.
    pub(super) fn take_out(&mut self, file: usize) {
        self.files.remove(file);
        self.connection.iter().for_each(|connection| connection.ask(&Request::Forget(file)));
    }

    /// Reads the cells of a sheet of a workbook that is open; false if no web worker can be started.
    pub(super) fn read_cells(&mut self, packed: PassedText, sheet: usize, name: String) -> bool {
        if !self.files.has(file_of(sheet)) {
            return true;
        }
        self.files.ask(sheet);
        let known = self.tables().iter().find(|table| table.sheet == sheet);
        let correction = known.map(|table| table.correction.clone()).unwrap_or_default();
        self.connect();
        let request = Request::Cells(packed, TableReading { sheet, name, correction });
        self.connection.iter().for_each(|connection| connection.ask(&request));
        self.connection.is_some()
    }

    /// Whether there is anything to read.
    fn is_open(&self) -> bool {
        self.pasted.is_some() || self.files.all().next().is_some()
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
        if is_changed && self.connection.is_none() && self.is_open() {
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
        if !self.is_open() {
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
        self.program.end(self.connection.take());
        self.reads_again = true;
        // What is no longer ticked is asked for anew if it is ticked again.
        let read: Vec<usize> = self.tables().iter().map(|table| table.sheet).collect();
        self.files.keep_asked(|sheet| read.contains(&sheet));
        !self.is_open() || self.read()
    }

    /// Whether it has started.
    pub(super) fn is_ready(&self) -> bool {
        self.connection.as_ref().is_some_and(Connection::is_ready)
    }

    /// Ends it; what it read stays to be read again.
    pub(super) fn end(&mut self) {
        self.program.end(self.connection.take());
        (self.reads_again, self.unanswered) = (false, Vec::new());
    }

    /// Ends it and forgets what it read.
    pub(super) fn forget(&mut self) {
        self.end();
        (self.pasted, self.files) = (None, OpenFiles::default());
    }

    /// Starts a web worker with the options, if there is none.
    fn connect(&mut self) {
        if self.connection.is_none() {
            self.connection = self.program.start(&self.news);
            self.send_options();
        }
    }

    fn read(&mut self) -> bool {
        self.connect();
        let Some(connection) = &self.connection else { return false };
        if self.files.are_several {
            let each = self.files.all().map(|(file, bytes)| Request::File(file, bytes.to_vec()));
            each.for_each(|request| connection.ask(&request));
            return true;
        }
        let correction = self.correction();
        if correction != Correction::default() {
            connection.ask(&Request::Corrected(correction));
        }
        let file = self.files.all().map(|(_, bytes)| Request::Bytes(bytes.to_vec()));
        let pasted = self.pasted.iter().map(|text| Request::Paste(text.clone()));
        pasted.chain(file).for_each(|request| connection.ask(&request));
        true
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
    pub(super) fn forget_corrections(&mut self) {
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
