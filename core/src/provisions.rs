//! The provisions: one file each, in the order of the notice. To add one: a file, a line in `ALL`, a golden file.

mod accumulated_pay;
mod claim;
mod item04_base_award;
mod item04_placement_grant;
mod item04_transport;
mod item05_work_for_relief;
mod item06_start_up;
mod item07_workshop_award;
mod item08_public_welfare_post;
mod item09_rain_and_dew;
mod item10_production_award;
mod item10_social_insurance;
mod item12_employment_services;
mod item14_returnee_support;
mod rule;
mod short_fund;
mod suggest;

pub(crate) use claim::rank;
pub use rule::{Provision, Rules};
pub(crate) use short_fund::{PersonBesideOthers, ShortFund};

/// Every provision, in the order of the notice.
///
/// ```
/// use wengang_core::{ALL, Claimant, Item, ProvisionId};
///
/// let transport = ALL.iter().find(|provision| provision.id == ProvisionId::Transport).unwrap();
/// assert_eq!((transport.item, transport.claimant()), (Item::Four, Claimant::Worker));
/// ```
pub const ALL: &[Provision] = &TABLE;

/// The same table with workers' rules only: a page for workers does not carry the code of the others.
pub const FOR_WORKERS: &[Provision] = &for_workers(TABLE);

const TABLE: [Provision; 12] = [
    item04_base_award::PROVISION,
    item04_placement_grant::PROVISION,
    item04_transport::PROVISION,
    item05_work_for_relief::PROVISION,
    item06_start_up::PROVISION,
    item07_workshop_award::PROVISION,
    item08_public_welfare_post::PROVISION,
    item09_rain_and_dew::PROVISION,
    item10_production_award::PROVISION,
    item10_social_insurance::PROVISION,
    item12_employment_services::PROVISION,
    item14_returnee_support::PROVISION,
];

#[allow(clippy::indexing_slicing)] // Below N; and in a constant, what lies beyond would not compile.
const fn for_workers<const N: usize>(mut provisions: [Provision; N]) -> [Provision; N] {
    let mut place = 0;
    while place < N {
        provisions[place] = provisions[place].for_workers();
        place += 1;
    }
    provisions
}
