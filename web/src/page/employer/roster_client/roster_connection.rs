//! The web worker for rosters, as long as there is one: what it reads, how, and what it has not answered yet.

use super::connection::{Connection, News};
use crate::roster_service::messages::{ReadOptions, Reply, Request};
use js_sys::Uint8Array;
use wengang_core::roster::Correction;
use yew::prelude::*;

/// What a roster is read from.
pub(super) enum Source {
    /// Text that was pasted.
    Pasted(String),
    /// A file's bytes, kept as they were when it was opened.
    File(Uint8Array),
}

/// How far a web worker is that was started again.
#[derive(PartialEq, Eq)]
enum Again {
    /// It was not.
    No,
    /// It reads the table again.
    Table,
    /// It reads it once more, by what the person had corrected.
    Corrected,
}

/// The web worker for rosters and what is open in it.
pub(super) struct RosterConnection {
    path: String,
    news: Callback<News<Reply>>,
    connection: Option<Connection>,
    /// How the next roster is to be read.
    options: Option<ReadOptions>,
    source: Option<Source>,
    /// What was asked about the roster and not answered yet.
    unanswered: Vec<Request>,
    again: Again,
}

impl RosterConnection {
    /// None yet; it will be started from that file.
    pub(super) fn new(path: String, news: Callback<News<Reply>>) -> Self {
        Self { path, news, connection: None, options: None, source: None, unanswered: Vec::new(), again: Again::No }
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
        self.source = Some(source);
        self.read()
    }

    /// Reads the cells of the workbook that is open.
    pub(super) fn read_cells(&mut self, packed: String) {
        if let Some(connection) = &self.connection {
            connection.ask(&Request::Cells(packed));
        }
    }

    /// Hands changed options on, if there is anything to read by them.
    pub(super) fn set_options(&mut self, options: ReadOptions) {
        self.options = Some(options);
        if self.again == Again::No {
            self.send_options();
        }
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
        self.unanswered.push(request.clone());
        match &self.connection {
            None => self.start_again(),
            Some(connection) if self.again == Again::No => {
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
            Reply::Read(_) if self.again == Again::Table && self.is_corrected() => {
                self.again = Again::Corrected;
                self.send_options();
            }
            Reply::Read(_) if self.again != Again::No => {
                self.again = Again::No;
                for request in &self.unanswered {
                    self.connection.iter().for_each(|connection| connection.ask(request));
                }
            }
            Reply::Refused(..) => (self.again, self.unanswered) = (Again::No, Vec::new()),
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
        self.again = Again::Table;
        self.source.is_none() || self.read()
    }

    /// Whether it has started.
    pub(super) fn is_ready(&self) -> bool {
        self.connection.as_ref().is_some_and(Connection::is_ready)
    }

    /// Ends it; what it read stays to be read again.
    pub(super) fn end(&mut self) {
        (self.connection, self.again, self.unanswered) = (None, Again::No, Vec::new());
    }

    /// Ends it and forgets what it read.
    pub(super) fn forget(&mut self) {
        self.end();
        self.source = None;
    }

    fn read(&mut self) -> bool {
        if self.connection.is_none() {
            self.connection = Connection::start(&self.path, &self.news);
            self.send_options();
        }
        let request = match &self.source {
            Some(Source::Pasted(text)) => Request::Paste(text.clone()),
            Some(Source::File(bytes)) => Request::Bytes(bytes.to_vec()),
            None => return true,
        };
        self.connection.iter().for_each(|connection| connection.ask(&request));
        self.connection.is_some()
    }

    fn send_options(&self) {
        if let (Some(connection), Some(options)) = (&self.connection, &self.options) {
            connection.ask(&Request::Options(Box::new(options.clone())));
        }
    }

    /// Whether the person has corrected anything but the kind, which holds for every table.
    fn is_corrected(&self) -> bool {
        let corrected = |options: &ReadOptions| {
            options.correction != Correction { kind: options.correction.kind, ..Correction::default() }
        };
        self.options.as_ref().is_some_and(corrected)
    }
}

/// Whether a reply is the answer to a request.
const fn answers(reply: &Reply, request: &Request) -> bool {
    matches!(
        (reply, request),
        (Reply::Rows(_), Request::Rows(_))
            | (Reply::Conditions(..), Request::Conditions(_))
            | (Reply::Csv(_), Request::Csv(_))
            | (Reply::WorkbookCells(_), Request::WorkbookCells(_))
    )
}
