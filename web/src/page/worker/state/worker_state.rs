//! The worker's page as one value.

use super::damage::Damage;
use super::date_parts::DateParts;
use super::job_part::JobPart;
use super::screen::Screen;
use crate::page::shared::question_group::asked_with;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use wengang_core::assessment::evaluate_worker;
use wengang_core::facts::FareBy;
use wengang_core::questions::{self, Answers, JobAnswer, Kind, ParsedAnswers, Question};
use wengang_core::truth::Fact;
use wengang_core::values::{ApproximateDate, Cause};
use wengang_core::{Assessment, LocalParameters, Notice, ProvisionId, Refusal, Totals, Year};

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
    /// Where a change of an answer leads back to.
    pub returning: Option<Change>,
    /// The change that has just led here.
    pub changed: Option<Change>,
    /// What can be taken back.
    pub removed: Option<Removed>,
    /// How often something was taken away or back, so that the page knows that the screen is another one.
    pub removals: u32,
    /// Whether everything on the screen was answered when it was reached.
    pub revisits: bool,
    /// The last day as it was typed of a spell of work that is said to go on, should that be taken back.
    pub end_kept: Option<(usize, String)>,
    /// The amount as it was typed at a question whose answer is said not to be known, should that be taken back.
    pub amount_kept: Option<(Fact, String)>,
    /// The days of the spell of work on the screen out of which the day of the month was deleted.
    pub emptied_days: Vec<JobPart>,
}

/// A change of an answer that began on another screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The screen on which it began.
    pub from: Screen,
    /// The support that waited for the answer, if one did.
    pub support: Option<ProvisionId>,
    /// What the answers came to before.
    pub before: Option<Totals>,
}

/// Answers that were taken away, as they all were before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Removed {
    /// A spell of work.
    Job(Answers),
    /// Everything.
    All(Answers),
}

impl WorkerState {
    /// What the answers say.
    pub fn parsed_answers(&self) -> ParsedAnswers {
        questions::read(&self.answers)
    }

    /// What comes out of the answers so far; nothing before the year is known.
    pub fn assess(&self, local: &LocalParameters) -> Option<Assessment> {
        self.parsed_answers().facts.map(|facts| evaluate_worker(&facts, local))
    }

    /// The year that the answers are about; the notice's as long as none is known.
    pub fn year(&self) -> Year {
        let told = self.answers.get(Fact::Year).and_then(|typed| Year::read(typed).ok());
        told.unwrap_or(Notice::latest().year())
    }

    /// The spell of work of that place in the list; a new one is blank, and ended.
    pub fn job(&self, index: usize) -> JobAnswer {
        let blank = || JobAnswer { to: Some(String::new()), ..JobAnswer::default() };
        self.answers.jobs.get(index).cloned().unwrap_or_else(blank)
    }

    /// The screen that stands for that one: the question about work is its first spell while there is none.
    pub(super) fn shown_as(&self, screen: Screen) -> Screen {
        let no_jobs = screen == Screen::Question(Fact::Jobs) && self.answers.jobs.is_empty();
        if no_jobs { Screen::Job(0) } else { screen }
    }

    /// The spell of work that is on the screen.
    pub fn job_on_screen(&self) -> Option<usize> {
        match self.screen {
            Screen::Job(index) => Some(index),
            _ => None,
        }
    }

    /// Whether each question of a screen has an answer.
    pub(super) fn is_answered(&self, screen: Screen) -> bool {
        let is_answered = |fact: &Fact| self.answers.get(*fact).is_some();
        match screen {
            Screen::Question(fact) => asked_with(fact).iter().all(is_answered),
            Screen::Job(_) => is_answered(&Fact::Jobs),
            Screen::Start | Screen::Check | Screen::Results => false,
        }
    }

    /// The questions on the screen of that one: those of its group that are answered or could still change something.
    pub fn asked_on_screen(&self, fact: Fact, open: &[&Question]) -> Vec<Fact> {
        let is_open = |asked: &Fact| open.iter().any(|question| question.fact == *asked);
        // Either nothing was paid, or what it comes to is not known yet.
        let without_fare = [FareBy::Employer, FareBy::NotYet].map(|by| Some(by.name()));
        let no_fare = without_fare.contains(&self.answers.get(Fact::FareBy));
        let asked = asked_with(fact).iter().copied().filter(|asked| !(*asked == Fact::Fare && no_fare));
        asked.filter(|asked| *asked == fact || self.answers.get(*asked).is_some() || is_open(asked)).collect()
    }

    /// The questions that could still change something, the one that moves the most money first.
    pub fn open_questions(&self, local: &LocalParameters) -> Vec<&'static Question> {
        questions::open(&self.answers, local)
    }

    /// Whether the result depends on days of which only the month was said.
    pub fn needs_days(assessment: Option<&Assessment>) -> bool {
        let waits = |assessment: &Assessment| assessment.outcomes.iter().any(|one| one.missing.has(Fact::JobDays));
        assessment.is_some_and(waits)
    }

    /// What is wrong on the screen, once it was submitted.
    pub fn shown_refusals(&self, local: &LocalParameters) -> Vec<Refusal> {
        if self.attempts == 0 { Vec::new() } else { self.refusals(local) }
    }

    /// What stands in the way of going on from the screen.
    pub(super) fn refusals(&self, local: &LocalParameters) -> Vec<Refusal> {
        let without_work = self.answers.jobs.is_empty() && self.answers.get(Fact::Jobs).is_some();
        if let Some(job) = self.job_on_screen().filter(|_| !without_work) {
            return self.refusals_of_job(job, local);
        }
        let Screen::Question(fact) = self.screen else { return Vec::new() };
        let asked = self.asked_on_screen(fact, &self.open_questions(local));
        let unanswered = asked.iter().filter(|asked| self.answers.get(**asked).is_none());
        let missing = unanswered.map(|asked| Refusal::new(asked.name(), "", missing_cause(*asked)));
        let of_screen = |refusal: &Refusal| match fact {
            Fact::Jobs => refusal.field.starts_with(Fact::Jobs.name()),
            _ => asked.iter().any(|asked| refusal.field == asked.name()),
        };
        let refused = self.parsed_answers().refusals.into_iter().filter(of_screen);
        let shown = place_told_once(missing.chain(refused));
        if fact == Fact::Jobs && shown.is_empty() && Self::needs_days(self.assess(local).as_ref()) {
            return (0..self.answers.jobs.len()).flat_map(|job| self.days_not_said(job)).collect();
        }
        shown
    }

    fn refusals_of_job(&self, index: usize, local: &LocalParameters) -> Vec<Refusal> {
        let is_blank = self.answers.jobs.len() <= index;
        let refusals = if is_blank { blank_parts(index) } else { self.parsed_answers().refusals };
        let of_screen = |refusal: &Refusal| JobPart::ALL.iter().any(|part| refusal.field == part.field(index));
        let mut shown = place_told_once(refusals.into_iter().filter(of_screen));
        if shown.is_empty() && Self::needs_days(self.assess(local).as_ref()) {
            shown.extend(self.days_not_said(index));
        }
        shown
    }

    /// The days of a spell of which only the month was said, and not that the day is not remembered.
    fn days_not_said(&self, index: usize) -> Vec<Refusal> {
        let (job, year) = (self.job(index), self.year());
        let lacks = |part: &JobPart| {
            let typed = part.typed(&job).unwrap_or_default();
            let inexact = ApproximateDate::read(typed, year).is_ok_and(|date| !date.is_exact());
            inexact && DateParts::of(typed, year).lacks_day()
        };
        let parts = [JobPart::From, JobPart::To].into_iter().filter(lacks);
        parts.map(|part| Refusal::new(part.day_field(index), "", Cause::Missing)).collect()
    }
}

/// Where and how are one question: what is wrong with either is told once.
fn place_told_once(refusals: impl Iterator<Item = Refusal>) -> Vec<Refusal> {
    let mut told: Vec<Refusal> = Vec::new();
    for mut refusal in refusals {
        if let Some(job) = refusal.field.strip_suffix(JobPart::Work.name()).filter(|job| job.ends_with("].")) {
            refusal.field = format!("{job}{}", JobPart::Province.name());
        }
        // It is pressed, not filled in.
        if refusal.cause == Cause::Missing && refusal.field.ends_with(JobPart::Province.name()) {
            refusal.cause = Cause::NotAChoice;
        }
        if told.iter().all(|one| one.field != refusal.field) {
            told.push(refusal);
        }
    }
    told
}

fn blank_parts(index: usize) -> Vec<Refusal> {
    JobPart::ALL.map(|part| Refusal::new(part.field(index), "", Cause::Missing)).into()
}

/// What is said of a question without an answer: one of several is to be chosen, or something is to be typed.
fn missing_cause(fact: Fact) -> Cause {
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(_)) => Cause::NotAChoice,
        _ => Cause::Missing,
    }
}
