//! Item 9: help with vocational or technical school for a child of the household. 雨露计划+.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::{Schooling, Worker};
use crate::notice::{Gap, Item, ProvisionId};
use crate::outcome::{Condition, Conditions, Determination, Frequency};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::RainAndDew,
    item: Item::Nine,
    frequency: Frequency::ByOtherRules,
    gaps: &[Gap::RainAndDewStandard, Gap::Documents, Gap::Deadlines],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    let vocational = worker.schooling.map(|school| !matches!(school, Schooling::Ordinary | Schooling::None));
    Conditions::of(Item::Nine)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require(Condition::VocationalSchooling, Finding::said(Fact::Schooling, vocational))
        .refer(Gap::RainAndDewStandard, rules.local(Gap::RainAndDewStandard))
}
