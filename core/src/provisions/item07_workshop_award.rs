//! Item 7: an award for each assisted worker whom a workshop pays enough in the year. 就业帮扶车间奖励补贴.

use super::claim::{ShortFund, claim, claim_on_short_fund, count_once};
use super::rule::{Provision, Rule, Rules};
use super::suggest::held_back;
use crate::facts::{Awarded, Workshop, WorkshopWorker, assisted};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Caution, Change, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Doubt, Fact, Finding, Measure, Range};

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
    let mut people: Vec<_> = workers.iter().map(|worker| determine_one(conditions.clone(), worker, rules)).collect();
    count_once(&mut people, workers.iter().map(|worker| worker.id.as_deref()), Item::Seven);
    match workshop.fund_left {
        Some(left) => claim_on_short_fund(conditions, people, ShortFund::new(left, rules.figures, rules.local)),
        None => claim(conditions, Fund::EmploymentSubsidy, people),
    }
}

fn determine_one(conditions: Conditions, worker: &WorkshopWorker, rules: &Rules) -> Determination {
    conditions
        .require(Condition::AssistedHousehold, assisted(worker.household))
        .require(Condition::PayReachesLine, pay_reaches_line(worker, rules))
        .require(Condition::NotAwardedYet, not_awarded_yet(worker))
        .grant(Fund::EmploymentSubsidy, Range::exactly(rules.figures.workshop_award.value))
}

fn pay_reaches_line(worker: &WorkshopWorker, rules: &Rules) -> Finding {
    let line = rules.local(Gap::MonitoringLine);
    if let (Some(paid), Some(line)) = (worker.pay, line) {
        let short_by = line.saturating_sub(paid);
        return Finding::said(Fact::Pay, Some(line <= paid)).measured(Measure::Pay { paid, line, short_by });
    }
    let said = |fact, said: bool| {
        if said { Doubt::NONE } else { Doubt::missing(fact) }
    };
    Finding::unknown(said(Fact::Pay, worker.pay.is_some()).and(said(Fact::MonitoringLine, line.is_some())))
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

/// More pay for the worker who is nearest to the line; or the line itself, where it is not known.
fn suggest(workshop: &Workshop, rules: &Rules, now: &Determination) -> Vec<Change> {
    let workers = workshop.workers.as_deref().unwrap_or_default();
    let ids = workers.iter().map(|worker| worker.id.as_deref());
    let paid = held_back(Condition::PayReachesLine, &now.people, ids)
        .into_iter()
        .filter_map(|person| Some((workers.get(person)?.pay?, person)))
        .filter(|(pay, _)| !pay.is_zero());
    let change = match rules.local(Gap::MonitoringLine) {
        Some(line) => {
            let nearest = paid.max_by_key(|(pay, _)| *pay);
            nearest.map(|(pay, person)| Change::PayMore { person, yuan: line.saturating_sub(pay) })
        }
        None => paid.map(|(pay, _)| pay).min().map(|at_best| Change::AskForLine { at_best }),
    };
    change.into_iter().collect()
}
