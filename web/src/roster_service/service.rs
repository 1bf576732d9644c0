//! The roster that is open, and an answer to every request about it.

mod opening;

use super::files::Opened;
use super::messages::{ReadOptions, Reply, Request, TableReading};
use super::open_tables::OpenTables;
use super::{conditions, export, rows, summary};
use crate::workbook::packed_cells::unpack;
use std::collections::VecDeque;
use wengang_core::Notice;
use wengang_core::roster::{Correction, Encoding, Fault, Roster, Run, Settings};

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
    /// The file that was opened last, where it is none that can be read.
    unreadable: Option<Result<Opened, Fault>>,
    /// What was corrected in the text that is opened next.
    corrected: Option<Correction>,
    /// What was asked about the table while it is read.
    waiting: VecDeque<Request>,
}

/// How far the table is.
enum State {
    Idle,
    /// All tables are there, and nothing of them is read.
    Opened,
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
        Self { decode, options, tables, state: State::Idle, unreadable: None, corrected: None, waiting }
    }

    /// Answers a request; `beat` is called now and then while the answer is worked out.
    pub fn handle(&mut self, request: Request, beat: &mut dyn FnMut()) -> Answer {
        match request {
            Request::Paste(text) => self.open_text(text),
            Request::Cells(packed, reading) => self.open_sheet(unpack(&packed.text(), beat), reading),
            Request::Corrected(correction) => {
                self.corrected = Some(correction);
                Answer::None
            }
            Request::Bytes(bytes) => self.open_file(bytes),
            Request::File(file, bytes) => self.open_beside(file, bytes),
            Request::Forget(file) => {
                self.tables.forget(file);
                Answer::None
            }
            Request::Options(options) => self.set_options(*options),
            about => match &self.state {
                State::Read(roster) => self.ask(roster, about, beat),
                State::Opened | State::Reading(_) => {
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
            State::Opened => return self.begin(),
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

    /// Reads by other options; a change of language alone needs no second reading, none at all none, and one of cells only that of
    /// a few people.
    fn set_options(&mut self, options: ReadOptions) -> Answer {
        if options == self.options {
            return Answer::None;
        }
        let only_language = ReadOptions { language: options.language.clone(), ..self.options.clone() } == options;
        let only_cells = options.without_cells() == self.options.without_cells();
        self.options = options;
        if !only_language && !self.tables.has_all(&self.options.tables) {
            return Answer::None;
        }
        if let Some(unreadable) = &self.unreadable {
            return self.refuse_file(unreadable);
        }
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Read(roster) if only_language => self.finish(*roster),
            State::Read(roster) if only_cells => match self.tables.mend(roster, &self.options) {
                Ok(roster) => self.finish(roster),
                Err(_) => self.begin(),
            },
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
