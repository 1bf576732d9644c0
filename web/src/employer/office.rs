//! What is said and what came of it, on the employers' page: one value, and one pure function to the next.

use super::form::{self, Entry};
use crate::roster::{ColumnView, Masked, Named, Overview, Plan, Reply, Rows, Wanted};
use crate::session::TextSize;
use crate::sheet::{SheetFault, SheetReply};
use crate::wording::Language;
use std::collections::BTreeMap;
use std::rc::Rc;
use wengang_core::roster::{Correction, Field, RosterKind};
use wengang_core::{Assessment, Claimant, LocalParameters, Refusal, Totals, evaluate};

/// How many rows of a roster are on the screen.
pub const PAGE: usize = 50;

/// What is seen at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// Who claims?
    #[default]
    Home,
    /// What is known, and where a roster goes in.
    Form,
    /// What the numbers come to.
    Estimate,
    /// What the roster comes to.
    Roster,
}

impl Screen {
    /// Every screen.
    pub const ALL: [Self; 4] = [Self::Home, Self::Form, Self::Estimate, Self::Roster];

    /// Its stable name, as the browser's history keeps it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Form => "form",
            Self::Estimate => "estimate",
            Self::Roster => "roster",
        }
    }
}

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
    Refused(String, Vec<ColumnView>),
    /// The workbook cannot be read.
    Damaged(SheetFault),
    /// A worker could not be fetched.
    Unreachable,
    /// It was read.
    Read(Box<Overview>),
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Office {
    /// What is on the screen.
    pub screen: Screen,
    /// Whether it stands in a page that is not its own.
    pub embedded: bool,
    /// The only one who can claim, where the page around it is for that one only.
    pub only: Option<Claimant>,
    /// Who claims; a worker stands for a village that checks its people.
    pub claimant: Option<Claimant>,
    /// What the place has fixed, as far as it was not typed.
    pub local: Rc<LocalParameters>,
    /// What was typed, as it was typed, by who claims: what holds for a workshop says nothing of a broker.
    pub typed: BTreeMap<(Claimant, Entry), String>,
    /// The cells that were pasted, kept in case they are to be pasted again otherwise.
    pub pasted: Rc<str>,
    /// The language of the page.
    pub language: Language,
    /// The size of its text.
    pub text_size: TextSize,
    /// How often the form was submitted and found wanting.
    pub attempts: u32,
    /// How far the roster is.
    pub phase: Phase,
    /// What was corrected in the roster's columns.
    pub correction: Correction,
    /// The workbook's sheets, and which of them was read.
    pub sheets: (Vec<String>, usize),
    /// Which rows are wanted.
    pub wanted: Wanted,
    /// The rows on the screen.
    pub rows: Rows,
    /// The row whose conditions are unfolded, and these.
    pub why: Option<(usize, Vec<String>)>,
    /// Whether ID numbers go out whole.
    pub whole_ids: bool,
    /// What the clerk filled into the quarterly form, by column.
    pub annex: BTreeMap<String, String>,
}

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub enum Came {
    /// Of the numbers in the form.
    Estimate(Assessment),
    /// Of a roster: its sums, and how many rows are in each state.
    Roster(Totals, Vec<(Named, usize)>),
}

/// What happens.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Somebody of that kind claims.
    Choose(Claimant),
    /// Goes to a screen.
    Go(Screen),
    /// Types at an entry of the form.
    Type(Entry, String),
    /// Pastes cells.
    Paste(Rc<str>),
    /// Wants the numbers estimated.
    Estimate,
    /// A file or a pasted text is on its way to the worker.
    Open,
    /// The worker for rosters answered.
    Heard(Reply),
    /// The worker for workbooks answered.
    Sheet(SheetReply),
    /// Takes a column for something else; or for nothing.
    Correct(usize, Option<Field>),
    /// Says which kind of roster it is.
    Kind(Option<RosterKind>),
    /// Wants rows of that state only; all with an empty name.
    State(String),
    /// Wants rows with that in them.
    Search(String),
    /// Wants the rows from there on.
    From(usize),
    /// Folds the conditions of a row.
    Fold,
    /// Wants ID numbers whole in what goes out, or not.
    WholeIds(bool),
    /// Fills a column of the quarterly form in.
    Annex(String, String),
    /// A worker could not be fetched.
    Unreachable,
    /// Forgets the roster.
    Forget,
    /// Forgets everything.
    Erase,
    /// Reads in another language.
    Speak(Language),
    /// Reads in another size.
    Resize(TextSize),
}

impl Office {
    /// What follows from an action.
    #[must_use]
    pub fn after(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Choose(claimant) => {
                if self.claimant != Some(claimant) {
                    next.forget_roster();
                }
                next.claimant = Some(claimant);
                next.show(Screen::Form);
            }
            Action::Go(screen) => next.show(screen),
            Action::Type(entry, typed) => {
                next.typed.extend(self.claimant.map(|claimant| ((claimant, entry), typed)));
            }
            Action::Paste(cells) => next.pasted = cells,
            Action::Estimate => next.estimate(),
            Action::Open => {
                next.forget_roster();
                next.phase = Phase::Opening;
                next.show(Screen::Roster);
            }
            Action::Heard(reply) => next.hear(reply),
            Action::Sheet(reply) => next.hear_of_sheet(reply),
            Action::Correct(column, field) => {
                next.correction.fields.insert(column, field);
            }
            Action::Kind(kind) => next.correction.kind = kind,
            Action::State(state) => next.want(Wanted { state, from: 0, ..self.wanted.clone() }),
            Action::Search(words) => next.want(Wanted { words, from: 0, ..self.wanted.clone() }),
            Action::From(from) => next.want(Wanted { from, ..self.wanted.clone() }),
            Action::Fold => next.why = None,
            Action::WholeIds(whole) => next.whole_ids = whole,
            Action::Annex(column, typed) => {
                next.annex.insert(column, typed);
            }
            Action::Unreachable => next.phase = Phase::Unreachable,
            Action::Forget => {
                // What could not be read, or was stopped, may be wanted otherwise.
                if matches!(self.phase, Phase::Read(_)) {
                    next.pasted = Rc::default();
                }
                next.forget_roster();
                next.show(Screen::Form);
            }
            Action::Erase => next = self.fresh(),
            Action::Speak(language) => next.language = language,
            Action::Resize(size) => next.text_size = size,
        }
        next
    }

    /// What was typed at an entry.
    pub fn answer(&self, entry: Entry) -> Option<&str> {
        self.typed.get(&(self.claimant?, entry)).map(String::as_str)
    }

    /// What came out of it; none while the form is being filled in.
    pub fn outcome(&self) -> Option<Came> {
        match (&self.screen, &self.phase) {
            (Screen::Estimate, _) => Some(Came::Estimate(evaluate(&form::facts(self)?, &form::local(self)))),
            (Screen::Roster, Phase::Read(overview)) => Some(Came::Roster(overview.totals, overview.states.clone())),
            _ => None,
        }
    }

    /// How a roster is to be read.
    pub fn plan(&self) -> Plan {
        Plan {
            language: self.language.tag().to_owned(),
            settings: form::settings(self),
            correction: self.correction.clone(),
            expected: self.claimant.and_then(form::kind_of),
        }
    }

    /// What is wrong in the form, once it was submitted.
    pub fn complaints(&self) -> Vec<Refusal> {
        if self.attempts == 0 { Vec::new() } else { form::refusals(self) }
    }

    /// Whether ID numbers go out masked.
    pub fn masked(&self) -> Masked {
        if self.whole_ids { Masked::No } else { Masked::Yes }
    }

    /// Shows a screen, or the one before it where there is nothing to show on it.
    fn show(&mut self, screen: Screen) {
        self.screen = match screen {
            _ if self.claimant.is_none() => Screen::Home,
            Screen::Roster if self.phase == Phase::Nothing => Screen::Form,
            screen => screen,
        };
        self.attempts = 0;
    }

    fn estimate(&mut self) {
        if form::refusals(self).is_empty() {
            self.show(Screen::Estimate);
        } else {
            self.attempts = self.attempts.saturating_add(1);
        }
    }

    fn want(&mut self, wanted: Wanted) {
        self.wanted = Wanted { count: PAGE, ..wanted };
        self.why = None;
    }

    fn hear(&mut self, reply: Reply) {
        match reply {
            // The report stays in sight while the same table is read once more.
            Reply::Progress(..) if matches!(self.phase, Phase::Read(_)) => (),
            Reply::Progress(done, of) => self.phase = Phase::Reading(done, of),
            Reply::Refused(why, columns) => self.phase = Phase::Refused(why, columns),
            Reply::Read(overview) => {
                self.phase = Phase::Read(overview);
                self.want(Wanted { from: 0, ..self.wanted.clone() });
            }
            Reply::Rows(rows) => self.rows = rows,
            Reply::Why(place, lines) => self.why = Some((place, lines)),
            // The clerk sees to these.
            Reply::Workbook | Reply::Csv(_) | Reply::Cells(_) => (),
        }
    }

    fn hear_of_sheet(&mut self, reply: SheetReply) {
        match reply {
            SheetReply::Cells(_, names, which) => self.sheets = (names, which),
            SheetReply::Refused(fault) => self.phase = Phase::Damaged(fault),
            SheetReply::Workbook(_) => (),
        }
    }

    fn forget_roster(&mut self) {
        let fresh = Self::default();
        self.phase = fresh.phase;
        self.correction = fresh.correction;
        self.sheets = fresh.sheets;
        self.wanted = Wanted { count: PAGE, ..fresh.wanted };
        self.rows = fresh.rows;
        self.why = None;
        self.annex = fresh.annex;
    }
}
