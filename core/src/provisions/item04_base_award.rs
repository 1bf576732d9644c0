//! Item 4: a base that places many assisted people may get a one-off award. 就业帮扶基地一次性奖补.

use super::rule::{Provision, Rule, Rules};
use crate::facts::Base;
use crate::notice::{Gap, Item, ProvisionId};
use crate::outcome::{Caution, Condition, Conditions, Determination, Frequency, Fund};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::BaseAward,
    item: Item::Four,
    frequency: Frequency::Once,
    gaps: &[Gap::BaseAward, Gap::BaseMerit, Gap::Recognition, Gap::Documents, Gap::Deadlines],
    rule: Rule::Base(determine),
};

/// How many placed people are many, and what results are good, the notice leaves to the place.
fn determine(base: &Base, rules: &Rules) -> Determination {
    Conditions::of(Item::Four)
        .require(Condition::Recognised, Finding::said(Fact::Recognised, base.recognised))
        .require(Condition::PlacesPeople, Finding::said(Fact::Placed, base.placed.map(|placed| 0 < placed)))
        .caution(Caution::PlaceDecides, true)
        .may_grant_local(Fund::EmploymentSubsidy, Gap::BaseAward, rules.local(Gap::BaseAward))
}
