//! Item 10: the social-insurance subsidy goes on, by its own rules. 社会保险补贴.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::Worker;
use crate::notice::{Gap, Item, ProvisionId};
use crate::outcome::{Condition, Conditions, Determination, Frequency};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::SocialInsurance,
    item: Item::Ten,
    frequency: Frequency::ByOtherRules,
    gaps: &[Gap::SocialInsuranceSubsidy, Gap::Documents, Gap::Deadlines],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    Conditions::of(Item::Ten)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .refer(Gap::SocialInsuranceSubsidy, rules.local(Gap::SocialInsuranceSubsidy))
}
