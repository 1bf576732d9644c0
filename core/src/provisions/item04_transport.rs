//! Item 4: the round trip to work in another province, once a year. 往返交通补助.

use super::rule::{Provision, Rule, Rules};
use super::suggest::{only_these_lack, work_longer};
use crate::facts::{Side, Worker};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Caution, Change, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Transport,
    item: Item::Four,
    frequency: Frequency::PersonAndYear,
    gaps: &[Gap::Documents, Gap::Deadlines],
    rule: Rule::Worker(determine, suggest),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    let agreement = worker.post_agrees_with_work(rules.days);
    let not_received = Finding::said(Fact::TransportReceived, worker.transport_received).not();
    let hopeless = worker.assisted().and(not_received).and(worker.own_fare()).fails();
    Conditions::of(Item::Four)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require(Condition::AwayLongEnough, stable_away(worker, rules))
        .require(Condition::PostAgreesWithWork, agreement)
        .require(Condition::TransportNotReceived, not_received)
        .require(Condition::OwnFare, worker.own_fare())
        .caution(Caution::KeepTickets, !hopeless)
        .caution(Caution::PostContradictsWork, !agreement.doubt.open.is_empty())
        .caution(Caution::JobsOverlap, worker.jobs_overlap(rules.days))
        .grant(Fund::RuralTransition, worker.fare_up_to(rules.figures.transport_cap.value))
}

/// The notice ties the subsidy to a year, and not the months of work (reading 3).
fn stable_away(worker: &Worker, rules: &Rules) -> Finding {
    let months = rules.figures.transport_months.value;
    let found = worker.stable_work(Side::Away, months, rules.days);
    found.open_for_another_reason(Reading::InsideTheYear, Reading::MonthsAcrossYears)
}

fn suggest(worker: &Worker, rules: &Rules, now: &Determination) -> Vec<Change> {
    if !only_these_lack(&[Condition::AwayLongEnough], &now.checks) {
        return Vec::new();
    }
    work_longer(worker, Side::Away, rules.figures.transport_months.value, rules.days)
}
