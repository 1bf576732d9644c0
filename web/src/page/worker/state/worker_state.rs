//! The worker's page as one value, and one pure function from an action to the next value.

use super::damage::Damage;
use super::job_part::JobPart;
use super::screen::Screen;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use wengang_core::Notice;
use wengang_core::facts::Jobs;
use wengang_core::questions::{self, Answers, JobAnswer, JobsAnswer, ParsedAnswers};
use wengang_core::truth::Fact;
use wengang_core::values::Cause;
use wengang_core::{Assessment, LocalParameters, Refusal, evaluate};

/// All of it. Every combination is valid, so the fields are open.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WorkerState {
    /// What is on the screen.
    pub screen: Screen,
    /// What was typed, as it was typed.
    pub answers: Answers,
    /// The language of the page.
    pub language: Language,
    /// The size of its text.
    pub text_size: TextSize,
    /// How often the screen was submitted and refused.
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
    Correct(Screen),
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
    SetLanguage(Language),
    /// Reads in another size.
    SetTextSize(TextSize),
    /// Has read what was wrong with the address.
    DismissDamage,
    /// Asked for the result as text, which was or was not possible.
    Copied(bool),
}

impl WorkerState {
    /// The state after the action. Whether a question is still worth asking depends on what the place has fixed.
    #[must_use]
    pub fn after(&self, action: Action, local: &LocalParameters) -> Self {
        let mut next = self.clone();
        match action {
            Action::Begin => next.begin(local),
            Action::Go(screen) => next.show(screen),
            Action::Correct(screen) => {
                next.show(screen);
                next.attempts = 1;
            }
            Action::Answer(fact, typed) => next.answer(fact, typed),
            Action::Job(job, part, typed) => next.change_job(job, |job| part.set(job, typed)),
            Action::StillThere(job, still) => next.change_job(job, |job| job.to = (!still).then(String::new)),
            Action::AddJob => next.add_job(),
            Action::RemoveJob(job) => next.remove_job(job),
            Action::Continue => next.submit(local),
            Action::Erase => {
                next = Self { language: self.language, text_size: self.text_size, ..Self::default() };
            }
            Action::SetLanguage(language) => next.language = language,
            Action::SetTextSize(size) => next.text_size = size,
            Action::DismissDamage => next.damage = None,
            Action::Copied(done) => next.copied = Some(done),
        }
        next
    }

    /// What the answers say.
    pub fn parsed_answers(&self) -> ParsedAnswers {
        questions::read(&self.answers)
    }

    /// What comes out of the answers so far; nothing before the year is known.
    pub fn assess(&self, local: &LocalParameters) -> Option<Assessment> {
        self.parsed_answers().facts.map(|facts| evaluate(&facts, local))
    }

    /// What is wrong on the screen, once it was submitted.
    pub fn shown_refusals(&self) -> Vec<Refusal> {
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
            _ => self.parsed_answers().refusals.into_iter().filter(of_screen).collect(),
        }
    }

    fn begin(&mut self, local: &LocalParameters) {
        self.answers.given.entry(Fact::Year).or_insert_with(|| Notice::latest().year().to_string());
        self.show(self.next_screen(local));
    }

    fn answer(&mut self, fact: Fact, typed: String) {
        if typed.trim().is_empty() {
            self.answers.given.remove(&fact);
        } else {
            self.answers.given.insert(fact, typed);
        }
    }

    fn change_job(&mut self, index: usize, change: impl FnOnce(&mut JobAnswer)) {
        if let Some(job) = self.answers.jobs.get_mut(index) {
            change(job);
        }
    }

    fn remove_job(&mut self, index: usize) {
        if index < self.answers.jobs.len() {
            self.answers.jobs.remove(index);
        }
        self.show(Screen::Question(Fact::Jobs));
    }

    fn submit(&mut self, local: &LocalParameters) {
        if self.needs_first_job() {
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

    fn needs_first_job(&self) -> bool {
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

fn is_blank(job: &JobAnswer) -> bool {
    let texts = [&job.province, &job.work, &job.from];
    texts.into_iter().all(String::is_empty) && job.to.as_ref().is_none_or(String::is_empty)
}
