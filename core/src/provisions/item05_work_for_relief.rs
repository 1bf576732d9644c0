//! Item 5: work-for-relief projects take assisted people first and pay wages. 以工代赈.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::Worker;
use crate::notice::{Item, ProvisionId};
use crate::outcome::{Caution, Condition, Conditions, Determination, Frequency};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::WorkForRelief,
    item: Item::Five,
    frequency: Frequency::AsNeeded,
    gaps: &[],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, _: &Rules) -> Determination {
    Conditions::of(Item::Five)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .caution(Caution::NoSubsidy, true)
        .inform_of_wages()
}
