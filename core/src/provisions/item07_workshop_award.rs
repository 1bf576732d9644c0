//! Item 7: an award for each assisted worker whom a workshop pays enough in the year. 就业帮扶车间奖励补贴.

use super::accumulated_pay::{pay_counted_with, pay_reaches};
use super::claim::{RowOfPerson, claim, count_once, take_together};
use super::rule::{Provision, Rule, Rules};
use super::short_fund::{ShortFund, claim_on_short_fund};
use super::suggest::{MOST_TRIED, held_back};
use crate::facts::{Awarded, Workshop, WorkshopWorker, assisted, registered_as_said};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Caution, Change, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Doubt, Fact, Finding, Range};
use crate::values::{Yuan, order};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::WorkshopAward,
    item: Item::Seven,
    frequency: Frequency::Once,
    gaps: &[Gap::MonitoringLine, Gap::WorkshopFallback, Gap::Recognition, Gap::Documents, Gap::Deadlines],
    rule: Rule::Workshop(determine, suggest),
};

fn determine(workshop: &Workshop, rules: &Rules) -> Determination {
    let award = rules.figures.workshop_award.value;
    let conditions = Conditions::of(Item::Seven)
        .require(Condition::Recognised, Finding::said(Fact::Recognised, workshop.recognised))
        .caution(Caution::WagesOnly, true);
    let Some(workers) = &workshop.workers else {
        let someone = Finding::unknown(Doubt::missing(Fact::Workers));
        return conditions.require(Condition::SomeoneQualifies, someone).grant_each(Fund::EmploymentSubsidy, award);
    };
    let people = determine_people(&conditions, workers, rules);
    match workshop.fund_left {
        Some(left) => claim_on_short_fund(conditions, people, ShortFund::new(left, rules.figures, rules.local)),
        None => claim(conditions, Fund::EmploymentSubsidy, people),
    }
}

/// Each worker, the rows of one worker taken together (reading 12).
fn determine_people(conditions: &Conditions, workers: &[WorkshopWorker], rules: &Rules) -> Vec<Determination> {
    let line = rules.local(Gap::MonitoringLine);
    let mut rows: Vec<_> = workers.iter().map(|worker| row_of(worker, line)).collect();
    take_together(&mut rows, Reading::OneWorkshopAward);
    let pay = pay_reaches(workers, line);
    let one = |(row, pay): (&RowOfPerson, Finding)| determine_one(conditions.clone(), row, pay, rules);
    let mut people: Vec<_> = rows.iter().zip(pay).map(one).collect();
    count_once(&mut people, &rows, Item::Seven, Reading::OneWorkshopAward);
    people
}

fn row_of(worker: &WorkshopWorker, line: Option<Yuan>) -> RowOfPerson<'_> {
    RowOfPerson {
        id: worker.id.as_deref(),
        organisation: worker.workshop.as_deref(),
        household: assisted(worker.household),
        registered: registered_as_said(worker.registered_in_heilongjiang),
        unpaid: not_awarded_yet(worker),
        enough: line.zip(worker.pay).is_some_and(|(line, pay)| line <= pay),
    }
}

fn determine_one(conditions: Conditions, row: &RowOfPerson, pay: Finding, rules: &Rules) -> Determination {
    conditions
        .require(Condition::AssistedHousehold, row.household)
        .require_if_said(Condition::RegisteredInProvince, row.registered)
        .require(Condition::PayReachesLine, pay)
        .require(Condition::NotAwardedYet, row.unpaid)
        .grant(Fund::EmploymentSubsidy, Range::exactly(rules.figures.workshop_award.value))
}

/// An award of this year closes every fund; one of an earlier year is open (reading 12).
fn not_awarded_yet(worker: &WorkshopWorker) -> Finding {
    match worker.awarded {
        Some(Awarded::Never) => Finding::TRUE,
        Some(Awarded::ThisYear) => Finding::FALSE,
        Some(Awarded::EarlierYear) => Finding::open(Reading::OneWorkshopAward),
        None => Finding::unknown(Doubt::missing(Fact::Awarded)),
    }
}

/// More pay, for those first who are nearest to the line; or the line itself, where it is not known.
fn suggest(workshop: &Workshop, rules: &Rules, now: &Determination) -> Vec<Change> {
    let workers = workshop.workers.as_deref().unwrap_or_default();
    let ids = workers.iter().map(|worker| worker.id.as_deref());
    let counted = pay_counted_with(workers);
    let paid = held_back(Condition::PayReachesLine, &now.people, ids)
        .into_iter()
        .filter_map(|person| Some((counted.get(person).copied().flatten()?, person)))
        .filter(|(pay, _)| !pay.is_zero());
    let Some(line) = rules.local(Gap::MonitoringLine) else {
        let at_best = paid.map(|(pay, _)| pay).min();
        return at_best.map(|at_best| Change::AskForLine { at_best }).into_iter().collect();
    };
    let nearest = order::first_by(MOST_TRIED, paid, |(pay, _)| std::cmp::Reverse(*pay)).into_iter();
    nearest.map(|(pay, person)| Change::PayMore { person, yuan: line.saturating_sub(pay) }).collect()
}
