//! The roster that is open, and an answer to every request about it.

use super::files::{Opened, decode};
use super::messages::{ReadOptions, Reply, Request, TableReading};
use super::open_tables::OpenTables;
use super::{conditions, export, rows, summary};
use crate::workbook::packed_cells::unpack;
use std::collections::VecDeque;
use wengang_core::Notice;
use wengang_core::roster::{Correction, Encoding, Fault, Roster, Run, Settings, Table};

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
    /// The tables that are open, whether or not they could be read.
    tables: OpenTables,
    state: State,
    /// What was corrected in the text that is opened next.
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
            ReadOptions { language: String::new(), settings, tables: vec![TableReading::default()], expected: None };
        let (tables, waiting) = (OpenTables::default(), VecDeque::new());
        Self { decode, options, tables, state: State::Idle, corrected: None, waiting }
    }

    /// Answers a request; `beat` is called now and then while the answer is worked out.
    pub fn handle(&mut self, request: Request, beat: &mut dyn FnMut()) -> Answer {
        match request {
            Request::Paste(text) => self.open_text(text),
            Request::Cells(packed, reading) => self.open_sheet(unpack(&packed, beat), reading),
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
        let language = self.options.language();
        let read = summary::of(&roster, language, self.tables.of_report(&roster, language));
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
            Ok(Opened::Text(text)) => self.open_text(text),
            Ok(Opened::Workbook) => Answer::Reply(Reply::Workbook),
            Ok(Opened::Incomplete) => refuse(words.labels().incomplete.to_owned()),
            Ok(Opened::Other(kind)) => refuse(words.file(kind).unwrap_or_default().to_owned()),
            Err(fault) => refuse(self.words_for(&fault)),
        }
    }

    /// Opens a text; what was corrected in an earlier one does not hold for it, and what was asked is not answered of it.
    fn open_text(&mut self, text: String) -> Answer {
        self.tables = OpenTables::default();
        let kind = self.options.tables.first().and_then(|table| table.correction.kind);
        let correction = self.corrected.take().unwrap_or(Correction { kind, ..Correction::default() });
        self.options.tables = vec![TableReading { correction, ..TableReading::default() }];
        self.open_table(Table::of_text(text), 0)
    }

    /// Opens a sheet beside those that are open; what was corrected in an earlier one does not hold for it.
    fn open_sheet(&mut self, table: Result<Table, Fault>, reading: TableReading) -> Answer {
        let sheet = reading.sheet;
        let known = &mut self.options.tables;
        // Before the first sheet has come, nobody knows which it is.
        if self.tables.is_empty() && known.iter().all(|table| table.sheet != sheet) {
            known.clear();
        }
        known.retain(|table| table.sheet != sheet);
        known.push(reading);
        known.sort_by_key(|table| table.sheet);
        self.open_table(table, sheet)
    }

    /// Opens a table; what is read stays until all that is to be read together is there.
    fn open_table(&mut self, table: Result<Table, Fault>, sheet: usize) -> Answer {
        self.tables.insert(sheet, table);
        if !self.tables.has_all(&self.options.tables) {
            return Answer::None;
        }
        self.state = State::Idle;
        self.waiting.clear();
        self.begin()
    }

    /// Reads by other options; a change of language alone needs no second reading, and none at all none.
    fn set_options(&mut self, options: ReadOptions) -> Answer {
        if options == self.options {
            return Answer::None;
        }
        let only_language = ReadOptions { language: options.language.clone(), ..self.options.clone() } == options;
        self.options = options;
        if !only_language && !self.tables.has_all(&self.options.tables) {
            return Answer::None;
        }
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Read(roster) if only_language => self.finish(*roster),
            _ => self.begin(),
        }
    }

    /// Reads the tables, once all of them are there.
    fn begin(&mut self) -> Answer {
        if self.tables.is_empty() || !self.tables.has_all(&self.options.tables) {
            return Answer::None;
        }
        if let Some(run) = self.tables.begin(&self.options) {
            let progress = run.progress();
            self.state = State::Reading(Box::new(run));
            return Answer::More(Reply::Progress(progress.done, progress.of));
        }
        self.waiting.clear();
        let why = self.tables.fault().map(|fault| self.words_for(fault)).unwrap_or_default();
        Answer::Reply(Reply::Refused(why, self.tables.refused(self.options.language())))
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
    Answer::Reply(Reply::Refused(why, Vec::new()))
}
