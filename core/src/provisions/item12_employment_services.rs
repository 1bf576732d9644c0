//! Item 12: guidance, job offers and training for those who want work, without charge. 就业服务.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::Worker;
use crate::notice::{Item, ProvisionId};
use crate::outcome::{Condition, Conditions, Determination, Frequency};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::EmploymentServices,
    item: Item::Twelve,
    frequency: Frequency::AsNeeded,
    gaps: &[],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, _: &Rules) -> Determination {
    Conditions::of(Item::Twelve)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require(Condition::LookingForWork, Finding::said(Fact::LookingForWork, worker.looking_for_work))
        .serve()
}
