//! Item 10: an award for households that also run their own production. 生产奖补.

use super::rule::{Provision, Rule, Rules};
use super::suggest::{only_these_lack, work_longer};
use crate::facts::{HouseholdProduction, Side, Worker};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Caution, Change, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Doubt, Fact, Finding, Range};
use crate::values::{Yuan, order};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::ProductionAward,
    item: Item::Ten,
    frequency: Frequency::PersonAndYear,
    gaps: &[Gap::Documents, Gap::Deadlines],
    rule: Rule::Worker(determine, suggest),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    let away = worker.stable_work(Side::Away, rules.figures.production_months_away.value, rules.days);
    let at_home = worker.stable_work(Side::AtHome, rules.figures.production_months_at_home.value, rules.days);
    let legs = legs(away, at_home, rules);
    Conditions::of(Item::Ten)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require_either((Condition::AwayLongEnough, away), (Condition::AtHomeLongEnough, at_home))
        .require(Condition::NotOnPublicPost, worker.not_on_post(rules.days))
        .require(Condition::HouseholdProduces, household_produces(worker))
        .require(Condition::ProductionNotReceived, worker.production_not_received(legs.most))
        .caution(Caution::JobsOverlap, worker.jobs_overlap(rules.days))
        .may_grant(Fund::ProvincialRuralTransition, what_is_left(legs, worker))
}

/// Land fully leased out, and no production though able, are open (reading 8).
fn household_produces(worker: &Worker) -> Finding {
    match worker.production {
        Some(HouseholdProduction::Produces) => Finding::TRUE,
        Some(HouseholdProduction::LandLeasedOut) => Finding::open(Reading::LandLeasedOut),
        Some(HouseholdProduction::Able) => Finding::open(Reading::AbleToProduce),
        Some(HouseholdProduction::None) => Finding::FALSE,
        None => Finding::unknown(Doubt::missing(Fact::Production)),
    }
}

/// The larger sure leg is sure; every leg that is sure or open is possible (reading 4).
fn legs(away: Finding, at_home: Finding, rules: &Rules) -> Range {
    let (more, less) = (rules.figures.production_away.value, rules.figures.production_at_home.value);
    let least = if away.holds() {
        more
    } else if at_home.holds() {
        less
    } else {
        Yuan::ZERO
    };
    let possible = |leg: Finding, yuan: Yuan| if leg.fails() { Yuan::ZERO } else { yuan };
    let both = if away.fails() || at_home.fails() { Doubt::NONE } else { Doubt::open(Reading::BothLegs) };
    Range {
        least,
        most: possible(away, more) + possible(at_home, less),
        doubt: away.doubt.and(at_home.doubt).and(both),
    }
}

/// After a part was received, the rest is open (reading 9).
fn what_is_left(legs: Range, worker: &Worker) -> Range {
    match worker.production_award_received {
        Some(received) if !received.is_zero() => {
            Range { least: Yuan::ZERO, most: legs.most.saturating_sub(received), doubt: legs.doubt }
        }
        _ => legs,
    }
}

/// Once the larger leg is sure, longer work makes nothing more sure (reading 4).
fn suggest(worker: &Worker, rules: &Rules, now: &Determination) -> Vec<Change> {
    let lacks = |condition| now.checks.iter().any(|check| check.condition == condition && !check.finding.holds());
    let legs = [Condition::AwayLongEnough, Condition::AtHomeLongEnough];
    if !lacks(Condition::AwayLongEnough) || !only_these_lack(&legs, &now.checks) {
        return Vec::new();
    }
    let mut changes = work_longer(worker, Side::Away, rules.figures.production_months_away.value, rules.days);
    changes.extend(work_longer(worker, Side::AtHome, rules.figures.production_months_at_home.value, rules.days));
    order::by(changes, Change::days)
}
