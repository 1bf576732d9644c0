//! Where a person is and what was said: one value, and one pure function from an action to the next value.

mod address;

pub use address::{Damage, read, screen, write};

use crate::wording::Language;
use wengang_core::facts::Jobs;
use wengang_core::notice::Notice;
use wengang_core::questions::{self, Answers, JobAnswer, JobsAnswer, ParsedAnswers};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;
use wengang_core::{Assessment, LocalParameters, Refusal, evaluate};

/// What one person sees at a time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and where to begin.
    #[default]
    Start,
    /// One question.
    Question(Fact),
    /// One spell of work, by its place in the list.
    Job(usize),
    /// All the answers, each with a way to change it.
    Check,
    /// What came out.
    Results,
}

/// How large the page writes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TextSize {
    /// As the browser has it.
    #[default]
    Normal,
    /// Larger, with larger targets.
    Large,
}

/// A part of a spell of work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JobPart {
    /// Where it was.
    Province,
    /// How somebody worked.
    Work,
    /// The first day.
    From,
    /// The last day.
    To,
}

impl JobPart {
    /// Every part, in the order in which they are asked for.
    pub const ALL: [Self; 4] = [Self::Province, Self::Work, Self::From, Self::To];

    /// The stable name, as refusals and addresses carry it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Province => "province",
            Self::Work => "work",
            Self::From => "from",
            Self::To => "to",
        }
    }

    /// The field's name in a refusal.
    pub fn field(self, job: usize) -> String {
        format!("jobs[{job}].{}", self.name())
    }
}

/// All of it. Every combination is valid, so the fields are open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// What is on the screen.
    pub screen: Screen,
    /// What was typed, as it was typed.
    pub answers: Answers,
    /// The language of the page.
    pub language: Language,
    /// The size of its text.
    pub text_size: TextSize,
    /// How often the screen was submitted and found wanting.
    pub attempts: u32,
    /// What could not be read from the address that it came from.
    pub damage: Option<Damage>,
    /// Whether the result could be copied, once that was tried.
    pub copied: Option<bool>,
}

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begins with the year that the notice covers.
    Begin,
    /// Goes to a screen.
    Go(Screen),
    /// Goes to a screen on which something is wrong, and sees what.
    Mend(Screen),
    /// Answers a question, or types at it.
    Answer(Fact, String),
    /// Types at a part of a spell of work.
    Job(usize, JobPart, String),
    /// Says whether that spell of work still goes on.
    StillThere(usize, bool),
    /// Adds a spell of work.
    AddJob,
    /// Takes a spell of work away.
    RemoveJob(usize),
    /// Submits the screen.
    Continue,
    /// Forgets everything that was said.
    Erase,
    /// Reads in another language.
    Speak(Language),
    /// Reads in another size.
    Resize(TextSize),
    /// Has read what was wrong with the address.
    Dismiss,
    /// Wanted the result as text, which was or was not possible.
    Copied(bool),
}

impl Session {
    /// The session after the action. Whether a question is still worth asking depends on what the place has fixed.
    #[must_use]
    pub fn after(&self, action: Action, local: &LocalParameters) -> Self {
        let mut next = self.clone();
        match action {
            Action::Begin => {
                next.answers.given.entry(Fact::Year).or_insert_with(|| Notice::latest().year().to_string());
                next.show(next.next_screen(local));
            }
            Action::Go(screen) => next.show(screen),
            Action::Mend(screen) => {
                next.show(screen);
                next.attempts = 1;
            }
            Action::Answer(fact, typed) if typed.trim().is_empty() => {
                next.answers.given.remove(&fact);
            }
            Action::Answer(fact, typed) => {
                next.answers.given.insert(fact, typed);
            }
            Action::Job(job, part, typed) => {
                if let Some(job) = next.answers.jobs.get_mut(job) {
                    set(job, part, typed);
                }
            }
            Action::StillThere(job, still) => {
                if let Some(job) = next.answers.jobs.get_mut(job) {
                    job.to = if still { None } else { Some(String::new()) };
                }
            }
            Action::AddJob => next.add_job(),
            Action::RemoveJob(job) => {
                if job < next.answers.jobs.len() {
                    next.answers.jobs.remove(job);
                }
                next.show(Screen::Question(Fact::Jobs));
            }
            Action::Continue => next.submit(local),
            Action::Erase => {
                next = Self { language: self.language, text_size: self.text_size, ..Self::default() };
            }
            Action::Speak(language) => next.language = language,
            Action::Resize(size) => next.text_size = size,
            Action::Dismiss => next.damage = None,
            Action::Copied(done) => next.copied = Some(done),
        }
        next
    }

    /// What the answers say.
    pub fn told(&self) -> ParsedAnswers {
        questions::read(&self.answers)
    }

    /// What comes out of the answers so far; nothing before the year is known.
    pub fn assess(&self, local: &LocalParameters) -> Option<Assessment> {
        self.told().facts.map(|facts| evaluate(&facts, local))
    }

    /// What is wrong on the screen, once it was submitted.
    pub fn complaints(&self) -> Vec<Refusal> {
        if self.attempts == 0 { Vec::new() } else { self.refusals() }
    }

    /// What stands in the way of going on from the screen.
    fn refusals(&self) -> Vec<Refusal> {
        let of_screen = |refusal: &Refusal| match self.screen {
            Screen::Question(Fact::Jobs) => refusal.field.starts_with(Fact::Jobs.name()),
            Screen::Question(fact) => refusal.field == fact.name(),
            Screen::Job(job) => JobPart::ALL.iter().any(|part| refusal.field == part.field(job)),
            Screen::Start | Screen::Check | Screen::Results => false,
        };
        match self.screen {
            Screen::Question(fact) if self.answers.get(fact).is_none() => {
                vec![Refusal::new(fact.name(), "", Cause::Missing)]
            }
            _ => self.told().refusals.into_iter().filter(of_screen).collect(),
        }
    }

    fn submit(&mut self, local: &LocalParameters) {
        if self.wants_first_job() {
            return self.add_job();
        }
        if !self.refusals().is_empty() {
            self.attempts = self.attempts.saturating_add(1);
            return;
        }
        let next = match self.screen {
            Screen::Job(_) => Screen::Question(Fact::Jobs),
            _ => self.next_screen(local),
        };
        self.show(next);
    }

    fn wants_first_job(&self) -> bool {
        let listed = self.answers.get(Fact::Jobs) == Some(JobsAnswer::Listed.name());
        self.screen == Screen::Question(Fact::Jobs) && listed && self.answers.jobs.is_empty()
    }

    /// Questions about money come first and lead to the results; the others are asked of those who ask for them there.
    fn next_screen(&self, local: &LocalParameters) -> Screen {
        let Some(next) = questions::next(&self.answers, local) else { return Screen::Results };
        let about_money = self
            .assess(local)
            .is_none_or(|assessment| questions::moves(&assessment, next.fact).is_some_and(|yuan| !yuan.is_zero()));
        let asked_for_more = match self.screen {
            Screen::Question(fact) => questions::is_about_services(fact),
            Screen::Results => true,
            _ => false,
        };
        if about_money || asked_for_more { Screen::Question(next.fact) } else { Screen::Results }
    }

    fn add_job(&mut self) {
        self.answers.given.insert(Fact::Jobs, JobsAnswer::Listed.name().to_owned());
        if self.answers.jobs.len() < Jobs::MOST {
            self.answers.jobs.push(JobAnswer { to: Some(String::new()), ..JobAnswer::default() });
        }
        self.show(Screen::Job(self.answers.jobs.len().saturating_sub(1)));
    }

    /// Changes the screen; a spell of work that was left blank goes.
    fn show(&mut self, screen: Screen) {
        if let Screen::Job(left) = self.screen
            && self.screen != screen
            && self.answers.jobs.get(left).is_some_and(is_blank)
        {
            self.answers.jobs.remove(left);
        }
        self.screen = screen;
        self.attempts = 0;
        self.copied = None;
    }
}

fn set(job: &mut JobAnswer, part: JobPart, typed: String) {
    match part {
        JobPart::Province => job.province = typed,
        JobPart::Work => job.work = typed,
        JobPart::From => job.from = typed,
        JobPart::To => job.to = Some(typed),
    }
}

fn is_blank(job: &JobAnswer) -> bool {
    let texts = [&job.province, &job.work, &job.from];
    texts.into_iter().all(String::is_empty) && job.to.as_ref().is_none_or(String::is_empty)
}
