//! The worker's desk: the roster that lies on it, and an answer to every request. Nothing of the browser here.

use super::files::{Opened, decode};
use super::messages::{ColumnView, Plan, Reply, Request};
use super::packed::unpack;
use super::{overview, rows};
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
    lies: Lies,
}

/// What lies on the desk.
enum Lies {
    Nothing,
    /// A table that cannot be read as it is.
    Table(Table),
    Reading(Box<Run>),
    Read(Box<Roster>),
}

impl Desk {
    /// A desk with nothing on it, for the year that the notice covers.
    pub fn new(decode: Decode) -> Self {
        let settings = Settings::of(wengang_core::notice::YEAR);
        let plan = Plan { language: String::new(), settings, correction: Correction::default() };
        Self { decode, plan, lies: Lies::Nothing }
    }

    /// Answers a request.
    pub fn hear(&mut self, request: Request) -> Answer {
        match request {
            Request::Paste(text) => self.lay(Table::of_text(text)),
            Request::Cells(packed) => self.lay(unpack(&packed)),
            Request::Bytes(bytes) => self.open(bytes),
            Request::Plan(plan) => self.follow(plan),
            Request::Forget => {
                self.lies = Lies::Nothing;
                Answer::Say(Reply::Forgotten)
            }
            about => match &self.lies {
                Lies::Read(roster) => Answer::Say(self.tell(roster, about)),
                _ => Answer::Nothing,
            },
        }
    }

    /// Reads some more rows, if there are any to read.
    pub fn step(&mut self) -> Answer {
        match std::mem::replace(&mut self.lies, Lies::Nothing) {
            Lies::Reading(mut run) => {
                let progress = run.step(STEP);
                if progress.finished {
                    return self.finish(run.to_the_end());
                }
                self.lies = Lies::Reading(run);
                Answer::GoOn(Reply::Progress(progress.done, progress.of))
            }
            other => {
                self.lies = other;
                Answer::Nothing
            }
        }
    }

    fn finish(&mut self, roster: Roster) -> Answer {
        let read = overview::of(&roster, self.plan.language());
        self.lies = Lies::Read(Box::new(roster));
        Answer::Say(Reply::Read(Box::new(read)))
    }

    fn open(&mut self, bytes: Vec<u8>) -> Answer {
        let words = self.plan.language().roster_words();
        match decode(bytes, self.decode) {
            Ok(Opened::Text(text)) => self.lay(Table::of_text(text)),
            Ok(Opened::Workbook) => Answer::Say(Reply::Workbook),
            Ok(Opened::Other(kind)) => refuse((words.file)(kind).unwrap_or_default().to_owned(), Vec::new()),
            Err(fault) => refuse((words.fault)(&fault), Vec::new()),
        }
    }

    /// Lays a new table on the desk; corrections of an earlier one do not hold for it.
    fn lay(&mut self, table: Result<Table, Fault>) -> Answer {
        self.lies = Lies::Nothing;
        self.plan.correction = Correction { kind: self.plan.correction.kind, ..Correction::default() };
        match table {
            Ok(table) => self.begin(table),
            Err(fault) => refuse((self.plan.language().roster_words().fault)(&fault), Vec::new()),
        }
    }

    fn follow(&mut self, plan: Plan) -> Answer {
        let only_language = self.plan.settings == plan.settings && self.plan.correction == plan.correction;
        self.plan = plan;
        match std::mem::replace(&mut self.lies, Lies::Nothing) {
            Lies::Nothing => Answer::Nothing,
            Lies::Table(table) => self.begin(table),
            Lies::Read(roster) if only_language => self.finish(*roster),
            Lies::Read(roster) => self.begin(roster.into_table()),
            Lies::Reading(run) => self.begin(run.into_table()),
        }
    }

    fn begin(&mut self, table: Table) -> Answer {
        let Plan { settings, correction, .. } = self.plan.clone();
        let layout = Layout::find(&table, &correction);
        match Run::check(&layout, &settings) {
            Err(fault) => {
                let columns = columns(&layout);
                self.lies = Lies::Table(table);
                refuse((self.plan.language().roster_words().fault)(&fault), columns)
            }
            Ok(_) => match Run::begin(table, layout, settings) {
                Ok(run) => {
                    let progress = run.progress();
                    self.lies = Lies::Reading(Box::new(run));
                    Answer::GoOn(Reply::Progress(progress.done, progress.of))
                }
                Err(fault) => refuse((self.plan.language().roster_words().fault)(&fault), Vec::new()),
            },
        }
    }

    /// What is asked about a roster that was read.
    fn tell(&self, roster: &Roster, request: Request) -> Reply {
        let language = self.plan.language();
        match request {
            Request::Rows(wanted) => Reply::Rows(rows::wanted(roster, language, &wanted)),
            Request::Why(place) => Reply::Why(place, rows::why(roster, language, place)),
            Request::Csv(masked) => Reply::Csv(rows::csv(roster, language, masked.into())),
            Request::Pack(masked) => Reply::Cells(rows::packed(roster, language, masked.into())),
            _ => Reply::Forgotten,
        }
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
