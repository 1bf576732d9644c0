//! Item 6: premises, a guaranteed loan with interest, a one-off subsidy and training for those who start a business.
//! 自主创业扶持.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::Worker;
use crate::notice::{Gap, Item, ProvisionId};
use crate::outcome::{Condition, Conditions, Determination, Frequency};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::StartUp,
    item: Item::Six,
    frequency: Frequency::ByOtherRules,
    gaps: &[Gap::StartUpSubsidy, Gap::Documents, Gap::Deadlines],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    Conditions::of(Item::Six)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require(Condition::StartingBusiness, Finding::said(Fact::StartingBusiness, worker.starting_business))
        .refer(Gap::StartUpSubsidy, rules.local(Gap::StartUpSubsidy))
}
