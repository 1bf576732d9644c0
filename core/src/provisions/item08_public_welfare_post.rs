//! Item 8: a rural public-welfare post for those who find no other work. 乡村公益性岗位.

use super::rule::{Provision, Rule, Rules};
use super::suggest::no_change;
use crate::facts::{LabourCapacity, Worker};
use crate::notice::{Gap, Item, ProvisionId, Reading};
use crate::outcome::{Caution, Condition, Conditions, Determination, Frequency};
use crate::truth::{Fact, Finding};

pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PublicWelfarePost,
    item: Item::Eight,
    frequency: Frequency::ByOtherRules,
    gaps: &[Gap::PublicPostAllowance, Gap::HardToEmployRules, Gap::Documents],
    rule: Rule::Worker(determine, no_change),
};

fn determine(worker: &Worker, rules: &Rules) -> Determination {
    let able = worker.labour_capacity.map(|capacity| capacity != LabourCapacity::Unable);
    let limited =
        worker.labour_capacity.map(|capacity| matches!(capacity, LabourCapacity::Half | LabourCapacity::Weak));
    let tied = Finding::said(Fact::CanLeaveHome, worker.can_leave_home).not();
    let without_work = Finding::said(Fact::HasWork, worker.has_work).not();
    Conditions::of(Item::Eight)
        .require(Condition::AssistedHousehold, worker.assisted())
        .require_under(Item::One, Condition::RegisteredInProvince, worker.registered())
        .require_under(Item::One, Condition::AbleToWork, Finding::said(Fact::LabourCapacity, able))
        .require(Condition::HardToEmploy, hard_to_employ(worker))
        .require_either(
            (Condition::LimitedCapacity, Finding::said(Fact::LabourCapacity, limited)),
            (Condition::TiedAndWithoutWork, tied.and(without_work)),
        )
        .caution(Caution::WorkContradictsJobs, without_work.holds() && worker.still_works(rules.days))
        .refer(Gap::PublicPostAllowance, rules.local(Gap::PublicPostAllowance))
}

/// The item asks for the conditions, and somebody can be certified later: never a no (reading 17).
fn hard_to_employ(worker: &Worker) -> Finding {
    match worker.hard_to_employ {
        Some(false) => Finding::open(Reading::HardToEmploy),
        said => Finding::said(Fact::HardToEmploy, said),
    }
}
