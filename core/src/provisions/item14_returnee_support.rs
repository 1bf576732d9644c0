//! Item 14: people who came home are put in touch with posts, workshops and projects. 返乡回流帮扶.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::Worker;
use crate::notice::{Item, ProvisionId};
use crate::outcome::{Condition, Conditions, Determination, Frequency};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::ReturneeSupport,
    item: Item::Fourteen,
    frequency: Frequency::AsNeeded,
    gaps: &[],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, _: &Rules) -> Determination {
    Conditions::of(Item::Fourteen)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require(Condition::ReturnedHome, Finding::said(Fact::ReturnedHome, worker.returned_home))
        .serve()
}
