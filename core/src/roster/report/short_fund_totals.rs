//! The employment subsidy fund runs short: what the people who are still open can come to together (item 7).

use super::provision_total::ProvisionTotal;
use super::share::Share;
use super::tally::{Counts, Tally};
use crate::outcome::Fund;
use crate::provisions::ShortFund;

/// Keeps the sums of a workshop's roster within what the fund has left: what is open can only come to what it still has;
/// for those whom it does not reach then, the second fund may pay.
pub(super) fn stay_within_the_fund(tally: &mut Tally, fund: ShortFund) {
    let mut lines = tally.lines.iter_mut();
    let Some(line) = lines.find(|line| line.fund == Fund::EmploymentSubsidy) else { return };
    let provision = line.provision;
    let beyond = fund.beyond(line.granted.people + line.open.people).min(line.open.people);
    line.open.yuan = line.open.yuan.min(fund.most().saturating_sub(line.least()));
    if beyond == 0 {
        return;
    }
    let mut second = ProvisionTotal::new(provision, Fund::RuralTransition);
    second.open = Share { people: beyond, yuan: fund.second_pays(beyond, beyond).most() };
    *tally = tally.plus(&Tally { rows: Counts::default(), lines: vec![second] });
}
