//! The roster that is open, and an answer to every request about it.

use super::files::{Opened, decode};
use super::messages::{ReadOptions, Reply, Request};
use super::table_top::TableTop;
use super::{conditions, export, rows, summary, table_top};
use crate::workbook::packed_cells::unpack;
use std::collections::VecDeque;
use std::sync::Arc;
use wengang_core::Notice;
use wengang_core::roster::{Correction, Encoding, Fault, Layout, Roster, Run, Settings, Table};

/// How many rows are read at a time: few enough to be stopped in between, many enough to be quick.
const STEP: usize = 16_384;

/// How text that is not UTF-8 is decoded, where there is a way.
pub type Decode = fn(Encoding, &[u8]) -> Option<String>;

/// What follows from a request.
#[derive(Debug, PartialEq)]
pub enum Answer {
    /// This reply.
    Reply(Reply),
    /// This reply, and there is more to do: [`RosterService::read_on`].
    More(Reply),
    /// Nothing.
    None,
}

/// The roster that is open, and the options by which it is read.
pub struct RosterService {
    decode: Decode,
    options: ReadOptions,
    /// The table that is open, whether or not it could be read.
    table: Option<Arc<Table>>,
    state: State,
    /// What was corrected in the table that is opened next.
    corrected: Option<Correction>,
    /// What was asked about the table while it is read.
    waiting: VecDeque<Request>,
}

/// How far the table is.
enum State {
    Idle,
    Reading(Box<Run>),
    Read(Box<Roster>),
}

impl RosterService {
    /// No roster yet, for the latest year that a notice covers.
    pub fn new(decode: Decode) -> Self {
        let settings = Settings::of(Notice::latest().year());
        let options =
            ReadOptions { language: String::new(), settings, correction: Correction::default(), expected: None };
        Self { decode, options, table: None, state: State::Idle, corrected: None, waiting: VecDeque::new() }
    }

    /// Answers a request; `beat` is called now and then while the answer is worked out.
    pub fn handle(&mut self, request: Request, beat: &mut dyn FnMut()) -> Answer {
        match request {
            Request::Paste(text) => self.open_table(Table::of_text(text)),
            Request::Cells(packed, correction) => {
                self.corrected = Some(correction);
                self.open_table(unpack(&packed, beat))
            }
            Request::Corrected(correction) => {
                self.corrected = Some(correction);
                Answer::None
            }
            Request::Bytes(bytes) => self.open_file(bytes),
            Request::Options(options) => self.set_options(*options),
            about => match &self.state {
                State::Read(roster) => self.ask(roster, about, beat),
                State::Reading(_) => {
                    self.waiting.push_back(about);
                    Answer::None
                }
                State::Idle => Answer::None,
            },
        }
    }

    /// Reads some more rows, if there are any to read; once all are read, answers what was asked meanwhile.
    pub fn read_on(&mut self, beat: &mut dyn FnMut()) -> Answer {
        let run = match &mut self.state {
            State::Reading(run) => run,
            State::Read(_) => return self.answer_next(beat),
            State::Idle => return Answer::None,
        };
        let progress = run.step(STEP);
        if !progress.finished {
            return Answer::More(Reply::Progress(progress.done, progress.of));
        }
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Reading(run) => self.finish(run.to_the_end()),
            _ => Answer::None,
        }
    }

    fn finish(&mut self, roster: Roster) -> Answer {
        let mut read = summary::of(&roster, self.options.language());
        read.top = self.top(roster.layout());
        self.state = State::Read(Box::new(roster));
        self.then(Reply::Read(Box::new(read)))
    }

    /// Answers the first thing that was asked while the table was read.
    fn answer_next(&mut self, beat: &mut dyn FnMut()) -> Answer {
        let (State::Read(roster), Some(request)) = (&self.state, self.waiting.pop_front()) else { return Answer::None };
        match self.ask(roster, request, beat) {
            Answer::Reply(reply) => self.then(reply),
            other => other,
        }
    }

    /// This reply, and after it what else there is to answer.
    fn then(&self, reply: Reply) -> Answer {
        if self.waiting.is_empty() { Answer::Reply(reply) } else { Answer::More(reply) }
    }

    fn open_file(&mut self, bytes: Vec<u8>) -> Answer {
        let words = self.options.language().roster_words();
        let opened = decode(bytes, self.decode);
        if !matches!(opened, Ok(Opened::Text(_))) {
            self.corrected = None;
        }
        match opened {
            Ok(Opened::Text(text)) => self.open_table(Table::of_text(text)),
            Ok(Opened::Workbook) => Answer::Reply(Reply::Workbook),
            Ok(Opened::Incomplete) => refuse(words.labels().incomplete.to_owned()),
            Ok(Opened::Other(kind)) => refuse(words.file(kind).unwrap_or_default().to_owned()),
            Err(fault) => refuse(self.words_for(&fault)),
        }
    }

    /// Opens another table; what was corrected in an earlier one does not hold for it, and what was asked is not answered of it.
    fn open_table(&mut self, table: Result<Table, Fault>) -> Answer {
        (self.table, self.state) = (None, State::Idle);
        self.waiting.clear();
        let only_kind = Correction { kind: self.options.correction.kind, ..Correction::default() };
        self.options.correction = self.corrected.take().unwrap_or(only_kind);
        match table {
            Ok(table) => {
                self.table = Some(Arc::new(table));
                self.begin()
            }
            Err(fault) => refuse(self.words_for(&fault)),
        }
    }

    /// Reads by other options; a change of language alone needs no second reading, and none at all none.
    fn set_options(&mut self, options: ReadOptions) -> Answer {
        if options == self.options {
            return Answer::None;
        }
        let only_language = ReadOptions { language: options.language.clone(), ..self.options.clone() } == options;
        self.options = options;
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Read(roster) if only_language => self.finish(*roster),
            _ => self.begin(),
        }
    }

    fn begin(&mut self) -> Answer {
        let Some(table) = self.table.clone() else { return Answer::None };
        let found = Layout::find(&table, &self.options.correction);
        let layout = match (found.kind(), self.options.expected) {
            (None, kind @ Some(_)) => Layout::find(&table, &Correction { kind, ..self.options.correction.clone() }),
            _ => found,
        };
        let (columns, top) = (summary::columns(&layout), self.top(&layout));
        match Run::begin(table, layout, self.options.settings.clone()) {
            Ok(run) => {
                let progress = run.progress();
                self.state = State::Reading(Box::new(run));
                Answer::More(Reply::Progress(progress.done, progress.of))
            }
            Err(fault) => {
                self.waiting.clear();
                Answer::Reply(Reply::Refused(self.words_for(&fault), columns, top))
            }
        }
    }

    /// The first rows of the table as they stand in the file.
    fn top(&self, layout: &Layout) -> TableTop {
        self.table.as_ref().map(|table| table_top::of(table, layout)).unwrap_or_default()
    }

    fn words_for(&self, fault: &Fault) -> String {
        self.options.language().roster_words().fault(fault, Notice::latest().year())
    }

    /// What is asked about a roster that was read.
    fn ask(&self, roster: &Roster, request: Request, beat: &mut dyn FnMut()) -> Answer {
        let language = self.options.language();
        Answer::Reply(match request {
            Request::Rows(query) => Reply::Rows(rows::page(roster, language, &query)),
            Request::Conditions(place) => Reply::Conditions(place, conditions::of_row(roster, language, place)),
            Request::Csv(masking) => Reply::Csv(export::csv(roster, language, masking, beat)),
            Request::WorkbookSheets(masking) => {
                Reply::WorkbookSheets(export::workbook(roster, language, masking, beat))
            }
            _ => return Answer::None,
        })
    }
}

fn refuse(why: String) -> Answer {
    Answer::Reply(Reply::Refused(why, Vec::new(), TableTop::default()))
}
