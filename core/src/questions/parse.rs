//! Answers as they were typed, read into facts or refused.

use super::answers::{Answers, JobAnswer};
use super::question::{ALL, AwardReceived, JobsAnswer, UNKNOWN, YesNo};
use crate::facts::{
    Facts, FareBy, Household, HouseholdProduction, Job, Jobs, LabourCapacity, MOST_FARE, Place, PublicPost, Schooling,
    WorkKind, Worker,
};
use crate::notice::{Figures, Notice};
use crate::truth::Fact;
use crate::values::{ApproximateDate, Cause, Refusal, Year, Yuan};

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
    let mut reader = Reader { answers, year: Notice::latest().year(), refusals: Vec::new() };
    let year = reader.one(Fact::Year, Year::read);
    reader.year = year.unwrap_or(reader.year);
    let figures = year.and_then(Notice::of).map(|notice| &notice.figures);
    let mut worker = Worker::default();
    for question in ALL.iter().filter(|question| question.fact != Fact::Year) {
        if question.fact == Fact::Jobs {
            worker.jobs = reader.jobs();
        } else {
            reader.one(question.fact, |typed| give(&mut worker, question.fact, typed, figures));
        }
    }
    let facts = year.map(|year| Facts::new(year, None).about_worker(worker));
    ParsedAnswers { facts, refusals: reader.refusals }
}

/// Gives a worker the answer to a question with choices or of money; facts that no worker is asked for are left alone.
pub(super) fn give(worker: &mut Worker, fact: Fact, typed: &str, figures: Option<&Figures>) -> Result<(), Cause> {
    match fact {
        Fact::Household => worker.household = chosen(Household::named(typed))?,
        Fact::Registered => worker.registered_in_heilongjiang = yes_no(typed)?,
        Fact::PublicPost => worker.public_post = chosen(PublicPost::named(typed))?,
        Fact::Production => worker.production = chosen(HouseholdProduction::named(typed))?,
        Fact::ProductionReceived => worker.production_award_received = received(typed, figures)?,
        Fact::TransportReceived => worker.transport_received = yes_no(typed)?,
        Fact::FareBy => worker.fare_by = chosen(FareBy::named(typed))?,
        Fact::Fare => worker.fare = Some(fare(typed)?),
        Fact::LookingForWork => worker.looking_for_work = yes_no(typed)?,
        Fact::ReturnedHome => worker.returned_home = yes_no(typed)?,
        Fact::StartingBusiness => worker.starting_business = yes_no(typed)?,
        Fact::Schooling => worker.schooling = chosen(Schooling::named(typed))?,
        Fact::HardToEmploy => worker.hard_to_employ = yes_no(typed)?,
        Fact::LabourCapacity => worker.labour_capacity = chosen(LabourCapacity::named(typed))?,
        Fact::CanLeaveHome => worker.can_leave_home = yes_no(typed)?,
        Fact::HasWork => worker.has_work = yes_no(typed)?,
        _ => {}
    }
    Ok(())
}

fn chosen<T>(choice: Option<T>) -> Result<Option<T>, Cause> {
    choice.map(Some).ok_or(Cause::NotAChoice)
}

fn yes_no(name: &str) -> Result<Option<bool>, Cause> {
    chosen(YesNo::named(name).map(|answer| answer == YesNo::Yes))
}

struct Reader<'a> {
    answers: &'a Answers,
    /// The year in which a day lies that is told without one.
    year: Year,
    refusals: Vec<Refusal>,
}

impl Reader<'_> {
    /// The answer to one question; none if there is none, if it is not known, or if it is refused.
    fn one<T>(&mut self, fact: Fact, read: impl FnOnce(&str) -> Result<T, Cause>) -> Option<T> {
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
        let year = self.year;
        let choice = |text: &str| {
            if text.trim().is_empty() { Cause::Missing } else { Cause::NotAChoice }
        };
        let province = self.part(index, "province", &job.province, |text| Place::read(text).ok_or(choice(text)));
        let work = self.part(index, "work", &job.work, |text| WorkKind::named(text).ok_or(choice(text)));
        let day = |text: &str| ApproximateDate::read(text, year);
        let from = self.part(index, "from", &job.from, day);
        let to = match &job.to {
            Some(typed) => self.part(index, "to", typed, day).map(Some),
            None => Some(None),
        };
        let (province, work, from, to) = (province?, work?, from?, to?);
        let refuse = |refusal: Refusal| Refusal { field: format!("jobs[{index}].{}", refusal.field), ..refusal };
        Job::about(province, work, from, to).map_err(|refusal| self.refusals.push(refuse(refusal))).ok()
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
