//! The worker's desk: the roster that lies on it, and an answer to every request. Nothing of the browser here.

use super::files::{Opened, decode};
use super::messages::{ColumnView, Plan, Reply, Request};
use super::packed::unpack;
use super::{overview, rows};
use std::sync::Arc;
use wengang_core::notice::Notice;
use wengang_core::roster::{Correction, Encoding, Fault, Layout, Roster, Run, Settings, Table};

/// How many rows are read before the desk looks up: often enough to be stopped, seldom enough to be quick.
const STEP: usize = 16_384;

/// How text that is not UTF-8 is decoded, where there is a way.
pub type Decode = fn(Encoding, &[u8]) -> Option<String>;

/// What the desk does about a request.
#[derive(Debug, PartialEq)]
pub enum Answer {
    /// It is answered with this.
    Say(Reply),
    /// There is more to do: [`Desk::step`] goes on.
    GoOn(Reply),
    /// Nothing is to be said.
    Nothing,
}

/// The roster on the desk, and how it is to be read.
pub struct Desk {
    decode: Decode,
    plan: Plan,
    /// The table that lies here, whether or not it could be read.
    table: Option<Arc<Table>>,
    state: State,
}

/// How far the table is.
enum State {
    Idle,
    Reading(Box<Run>),
    Read(Box<Roster>),
}

impl Desk {
    /// A desk with nothing on it, for the year that the notice covers.
    pub fn new(decode: Decode) -> Self {
        let settings = Settings::of(Notice::latest().year());
        let plan = Plan { language: String::new(), settings, correction: Correction::default(), expected: None };
        Self { decode, plan, table: None, state: State::Idle }
    }

    /// Answers a request.
    pub fn hear(&mut self, request: Request) -> Answer {
        match request {
            Request::Paste(text) => self.lay(Table::of_text(text)),
            Request::Cells(packed) => self.lay(unpack(&packed)),
            Request::Bytes(bytes) => self.open(bytes),
            Request::Plan(plan) => self.follow(*plan),
            about => match &self.state {
                State::Read(roster) => self.tell(roster, about),
                _ => Answer::Nothing,
            },
        }
    }

    /// Reads some more rows, if there are any to read.
    pub fn step(&mut self) -> Answer {
        let State::Reading(run) = &mut self.state else { return Answer::Nothing };
        let progress = run.step(STEP);
        if !progress.finished {
            return Answer::GoOn(Reply::Progress(progress.done, progress.of));
        }
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Reading(run) => self.finish(run.to_the_end()),
            _ => Answer::Nothing,
        }
    }

    fn finish(&mut self, roster: Roster) -> Answer {
        let read = overview::of(&roster, self.plan.language());
        self.state = State::Read(Box::new(roster));
        Answer::Say(Reply::Read(Box::new(read)))
    }

    fn open(&mut self, bytes: Vec<u8>) -> Answer {
        let words = self.plan.language().roster_words();
        match decode(bytes, self.decode) {
            Ok(Opened::Text(text)) => self.lay(Table::of_text(text)),
            Ok(Opened::Workbook) => Answer::Say(Reply::Workbook),
            Ok(Opened::Other(kind)) => refuse((words.file)(kind).unwrap_or_default().to_owned(), Vec::new()),
            Err(fault) => refuse(self.said(&fault), Vec::new()),
        }
    }

    /// Lays a new table on the desk; corrections of an earlier one do not hold for it.
    fn lay(&mut self, table: Result<Table, Fault>) -> Answer {
        (self.table, self.state) = (None, State::Idle);
        self.plan.correction = Correction { kind: self.plan.correction.kind, ..Correction::default() };
        match table {
            Ok(table) => {
                self.table = Some(Arc::new(table));
                self.begin()
            }
            Err(fault) => refuse(self.said(&fault), Vec::new()),
        }
    }

    /// Follows a plan; a change of language alone needs no second reading.
    fn follow(&mut self, plan: Plan) -> Answer {
        let only_language = Plan { language: plan.language.clone(), ..self.plan.clone() } == plan;
        self.plan = plan;
        match std::mem::replace(&mut self.state, State::Idle) {
            State::Read(roster) if only_language => self.finish(*roster),
            _ => self.begin(),
        }
    }

    fn begin(&mut self) -> Answer {
        let Some(table) = self.table.clone() else { return Answer::Nothing };
        let found = Layout::find(&table, &self.plan.correction);
        let layout = match (found.kind(), self.plan.expected) {
            (None, kind @ Some(_)) => Layout::find(&table, &Correction { kind, ..self.plan.correction.clone() }),
            _ => found,
        };
        let columns = columns(&layout);
        match Run::begin(table, layout, self.plan.settings.clone()) {
            Ok(run) => {
                let progress = run.progress();
                self.state = State::Reading(Box::new(run));
                Answer::GoOn(Reply::Progress(progress.done, progress.of))
            }
            Err(fault) => refuse(self.said(&fault), columns),
        }
    }

    fn said(&self, fault: &Fault) -> String {
        (self.plan.language().roster_words().fault)(fault)
    }

    /// What is asked about a roster that was read.
    fn tell(&self, roster: &Roster, request: Request) -> Answer {
        let language = self.plan.language();
        Answer::Say(match request {
            Request::Rows(wanted) => Reply::Rows(rows::wanted(roster, language, &wanted)),
            Request::Why(place) => Reply::Why(place, rows::why(roster, language, place)),
            Request::Csv(masked) => Reply::Csv(rows::csv(roster, language, masked.into())),
            Request::Pack(masked) => Reply::Cells(rows::packed(roster, language, masked.into())),
            _ => return Answer::Nothing,
        })
    }
}

fn refuse(why: String, columns: Vec<ColumnView>) -> Answer {
    Answer::Say(Reply::Refused(why, columns))
}

/// The columns as the page shows them.
pub(super) fn columns(layout: &Layout) -> Vec<ColumnView> {
    let view = |column: &wengang_core::roster::Column| ColumnView {
        letter: column.letter.clone(),
        heading: column.heading.clone(),
        field: column.field.map_or("", wengang_core::roster::Field::name).to_owned(),
    };
    layout.columns().iter().map(view).collect()
}
