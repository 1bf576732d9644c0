//! Answers as they were typed, read into facts or refused.

use super::answers::{Answers, JobAnswer};
use super::question::{AwardReceived, JobsAnswer, UNKNOWN, YesNo};
use crate::facts::{
    Facts, FareBy, Household, HouseholdProduction, Job, Jobs, LabourCapacity, MOST_FARE, Place, PublicPost, Schooling,
    WorkKind, Worker,
};
use crate::notice::{Figures, Notice};
use crate::truth::Fact;
use crate::values::{Cause, Date, Refusal, Year, Yuan};

/// What the answers say: the facts as far as they can be read, and what was refused.
#[derive(Clone, Debug)]
pub struct ParsedAnswers {
    /// The facts; none before the year is known. A refused answer counts as unknown.
    pub facts: Option<Facts>,
    /// What was refused, in the order of the questions.
    pub refusals: Vec<Refusal>,
}

/// Reads the answers of a worker.
pub fn read(answers: &Answers) -> ParsedAnswers {
    let mut reader = Reader { answers, refusals: Vec::new() };
    let year = reader.one(Fact::Year, Year::read);
    let figures = year.and_then(Notice::of).map(|notice| &notice.figures);
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
    let facts = year.map(|year| Facts::new(year, None).about_worker(worker));
    ParsedAnswers { facts, refusals: reader.refusals }
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
