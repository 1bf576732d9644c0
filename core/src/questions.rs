//! Answers as they were typed, read into facts or refused; and the question to ask next.

mod answers;
mod asking;

pub use answers::{Answers, JobAnswer};
pub use asking::{Step, moves, next, open, step};

use crate::facts::{
    Facts, FareBy, Household, HouseholdProduction, Job, Jobs, LabourCapacity, MOST_FARE, Place, PublicPost, Schooling,
    WorkKind, Worker,
};
use crate::money::Yuan;
use crate::names::named;
use crate::parameters::Figures;
use crate::period::Date;
use crate::refusal::{Cause, Refusal, half_width};
use crate::truth::Fact;
use serde::Serialize;

/// The answer of somebody who does not know.
pub const UNKNOWN: &str = "unknown";

/// A question to a worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Question {
    /// What it asks for.
    pub fact: Fact,
    /// How it is answered.
    #[serde(flatten)]
    pub kind: Kind,
}

/// How a question is answered; but for the year, without which nothing can be said, [`UNKNOWN`] is an answer too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", content = "choices", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Kind {
    /// A year, typed.
    Year,
    /// One of these names.
    Choice(&'static [&'static str]),
    /// Money, typed.
    Money,
    /// Spells of work, or none: one of [`JobsAnswer`], and the list.
    Jobs,
}

named! {
    /// The answer to the question about work, beside the list.
    JobsAnswer {
        /// There are spells of work in the list.
        Listed = "listed",
        /// There was no work.
        None = "none",
    }
}

named! {
    /// Yes or no.
    YesNo {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
    }
}

named! {
    /// Which production award was received.
    AwardReceived {
        /// None.
        None = "none",
        /// The one for work in the province.
        AtHome = "in-province",
        /// The one for work in another province.
        Away = "other-province",
    }
}

const fn choice(fact: Fact, names: &'static [&'static str]) -> Question {
    Question { fact, kind: Kind::Choice(names) }
}

const fn yes_no(fact: Fact) -> Question {
    choice(fact, YesNo::NAMES)
}

/// Every question to a worker; among those that can move as much money, the earlier one is asked first.
pub const ALL: &[Question] = &[
    Question { fact: Fact::Year, kind: Kind::Year },
    choice(Fact::Household, Household::NAMES),
    yes_no(Fact::Registered),
    Question { fact: Fact::Jobs, kind: Kind::Jobs },
    choice(Fact::PublicPost, PublicPost::NAMES),
    choice(Fact::Production, HouseholdProduction::NAMES),
    choice(Fact::ProductionReceived, AwardReceived::NAMES),
    yes_no(Fact::TransportReceived),
    choice(Fact::FareBy, FareBy::NAMES),
    Question { fact: Fact::Fare, kind: Kind::Money },
    yes_no(Fact::LookingForWork),
    yes_no(Fact::ReturnedHome),
    yes_no(Fact::StartingBusiness),
    choice(Fact::Schooling, Schooling::NAMES),
    yes_no(Fact::HardToEmploy),
    choice(Fact::LabourCapacity, LabourCapacity::NAMES),
    yes_no(Fact::CanLeaveHome),
    yes_no(Fact::HasWork),
];

/// The question that asks for a fact, if a worker is asked for it.
pub fn about(fact: Fact) -> Option<&'static Question> {
    ALL.iter().find(|question| question.fact == fact)
}

/// Whether a fact decides about services and other rules only, never about an amount that the notice states.
pub const fn is_about_services(fact: Fact) -> bool {
    matches!(
        fact,
        Fact::LookingForWork
            | Fact::ReturnedHome
            | Fact::StartingBusiness
            | Fact::Schooling
            | Fact::HardToEmploy
            | Fact::LabourCapacity
            | Fact::CanLeaveHome
            | Fact::HasWork
    )
}

/// What the answers say: the facts as far as they can be read, and what was refused.
#[derive(Clone, Debug)]
pub struct Told {
    /// The facts; none before the year is known. A refused answer counts as unknown.
    pub facts: Option<Facts>,
    /// What was refused, in the order of the questions.
    pub refusals: Vec<Refusal>,
}

/// Reads the answers of a worker.
pub fn read(answers: &Answers) -> Told {
    let mut reader = Reader { answers, refusals: Vec::new() };
    let year = reader.one(Fact::Year, year);
    let figures = year.and_then(Figures::of);
    let yes_no = |name: &str| YesNo::named(name).map(|answer| answer == YesNo::Yes).ok_or(Cause::NotAChoice);
    let worker = Worker {
        household: reader.one(Fact::Household, |name| Household::named(name).ok_or(Cause::NotAChoice)),
        registered_in_heilongjiang: reader.one(Fact::Registered, yes_no),
        jobs: reader.jobs(),
        public_post: reader.one(Fact::PublicPost, |name| PublicPost::named(name).ok_or(Cause::NotAChoice)),
        production: reader.one(Fact::Production, |name| HouseholdProduction::named(name).ok_or(Cause::NotAChoice)),
        production_award_received: reader.one(Fact::ProductionReceived, |name| received(name, figures)).flatten(),
        transport_received: reader.one(Fact::TransportReceived, yes_no),
        fare_by: reader.one(Fact::FareBy, |name| FareBy::named(name).ok_or(Cause::NotAChoice)),
        fare: reader.one(Fact::Fare, fare),
        looking_for_work: reader.one(Fact::LookingForWork, yes_no),
        returned_home: reader.one(Fact::ReturnedHome, yes_no),
        starting_business: reader.one(Fact::StartingBusiness, yes_no),
        schooling: reader.one(Fact::Schooling, |name| Schooling::named(name).ok_or(Cause::NotAChoice)),
        hard_to_employ: reader.one(Fact::HardToEmploy, yes_no),
        labour_capacity: reader.one(Fact::LabourCapacity, |name| LabourCapacity::named(name).ok_or(Cause::NotAChoice)),
        can_leave_home: reader.one(Fact::CanLeaveHome, yes_no),
        has_work: reader.one(Fact::HasWork, yes_no),
    };
    let facts = year.and_then(|year| Facts::new(year, None).ok()).map(|facts| facts.about_worker(worker));
    Told { facts, refusals: reader.refusals }
}

struct Reader<'a> {
    answers: &'a Answers,
    refusals: Vec<Refusal>,
}

impl Reader<'_> {
    /// The answer to one question; none if there is none, if it is not known, or if it is refused.
    fn one<T>(&mut self, fact: Fact, read: impl Fn(&str) -> Result<T, Cause>) -> Option<T> {
        let typed = self.answers.get(fact).filter(|typed| *typed != UNKNOWN || fact == Fact::Year)?;
        read(typed).map_err(|cause| self.refusals.push(Refusal::new(fact.name(), typed, cause))).ok()
    }

    fn jobs(&mut self) -> Option<Jobs> {
        match self.one(Fact::Jobs, |name| JobsAnswer::named(name).ok_or(Cause::NotAChoice))? {
            JobsAnswer::None => Some(Jobs::default()),
            JobsAnswer::Listed => self.listed_jobs(),
        }
    }

    fn listed_jobs(&mut self) -> Option<Jobs> {
        let listed = &self.answers.jobs;
        let count_cause = match listed.len() {
            0 => Some(Cause::Missing),
            count if count > Jobs::MOST => Some(Cause::TooMany),
            _ => None,
        };
        if let Some(cause) = count_cause {
            self.refusals.push(Refusal::new(Fact::Jobs.name(), &listed.len().to_string(), cause));
            return None;
        }
        // Every job is read, so that all that is wrong is named at once.
        let jobs: Vec<Option<Job>> = listed.iter().enumerate().map(|(index, job)| self.job(index, job)).collect();
        jobs.into_iter().collect::<Option<Vec<Job>>>().and_then(|jobs| Jobs::new(jobs).ok())
    }

    fn job(&mut self, index: usize, job: &JobAnswer) -> Option<Job> {
        let choice = |text: &str| {
            if text.trim().is_empty() { Cause::Missing } else { Cause::NotAChoice }
        };
        let province = self.part(index, "province", &job.province, |text| Place::read(text).ok_or(choice(text)));
        let work = self.part(index, "work", &job.work, |text| WorkKind::named(text).ok_or(choice(text)));
        let from = self.part(index, "from", &job.from, Date::read);
        let to = match &job.to {
            Some(typed) => self.part(index, "to", typed, Date::read).map(Some),
            None => Some(None),
        };
        let (province, work, from, to) = (province?, work?, from?, to?);
        let refuse = |refusal: Refusal| Refusal { field: format!("jobs[{index}].{}", refusal.field), ..refusal };
        Job::new(province, work, from, to).map_err(|refusal| self.refusals.push(refuse(refusal))).ok()
    }

    fn part<T>(&mut self, index: usize, part: &str, typed: &str, read: impl Fn(&str) -> Result<T, Cause>) -> Option<T> {
        let field = || format!("jobs[{index}].{part}");
        read(typed).map_err(|cause| self.refusals.push(Refusal::new(field(), typed, cause))).ok()
    }
}

fn year(typed: &str) -> Result<u16, Cause> {
    let text = half_width(typed);
    let digits = text.strip_suffix('年').unwrap_or(&text);
    match digits {
        "" => Err(Cause::Missing),
        digits if digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit()) => {
            digits.parse().ok().filter(|year| (1950..=2100).contains(year)).ok_or(Cause::OutOfRange)
        }
        _ => Err(Cause::NotAYear),
    }
}

fn fare(typed: &str) -> Result<Yuan, Cause> {
    Yuan::read(typed).and_then(|yuan| if yuan <= MOST_FARE { Ok(yuan) } else { Err(Cause::TooMuch) })
}

/// The amount of the award that was received; none in a year whose figures are not known.
fn received(name: &str, figures: Option<&Figures>) -> Result<Option<Yuan>, Cause> {
    let award = AwardReceived::named(name).ok_or(Cause::NotAChoice)?;
    Ok(figures.map(|figures| match award {
        AwardReceived::None => Yuan::ZERO,
        AwardReceived::AtHome => figures.production_at_home.value,
        AwardReceived::Away => figures.production_away.value,
    }))
}
