//! The employment subsidy fund runs short: what people come to together, though for nobody by themselves (reading 13).

use super::organisations::OrganisationTotal;
use super::provision_total::ProvisionTotal;
use super::share::Share;
use super::tally::{Counts, Tally};
use crate::outcome::Fund;
use crate::provisions::ShortFund;
use crate::roster::assess::BeyondTheFund;

/// Sums of which it is not said whose they are: what the fund surely pays and can pay, and the second fund for the others.
/// A fund that reaches nobody has no sum.
pub(super) fn say_what_the_fund_pays(
    tally: &mut Tally,
    organisations: &mut [OrganisationTotal],
    fund: ShortFund,
    BeyondTheFund { sure, open }: BeyondTheFund,
) {
    let mut lines = tally.lines.iter_mut();
    let Some(line) = lines.find(|line| line.fund == Fund::EmploymentSubsidy) else { return };
    if fund.most().is_zero() {
        return;
    }
    let pays = fund.pays(sure, open);
    let beyond = (fund.beyond(sure), fund.beyond(sure + open));
    line.granted = Share { people: sure - beyond.0, yuan: pays.least() };
    let left = pays.most().saturating_sub(pays.least());
    line.open = if left.is_zero() { Share::default() } else { Share { people: open, yuan: left } };
    if let [only] = organisations {
        only.granted = line.granted;
    }
    let mut second = ProvisionTotal::new(line.provision, Fund::RuralTransition);
    second.add_of_second_fund(fund, beyond);
    *tally = tally.plus(&Tally { rows: Counts::default(), lines: vec![second] });
}

impl ProvisionTotal {
    /// From `beyond.0` to `beyond.1` people whom the first fund does not reach.
    fn add_of_second_fund(&mut self, fund: ShortFund, beyond: (usize, usize)) {
        let amount = fund.second_pays(beyond.0, beyond.1);
        if fund.second_is_fixed() {
            self.discretionary = Share { people: beyond.0, yuan: amount.least() };
        } else {
            self.local = beyond.0;
        }
        self.open = Share { people: beyond.1 - beyond.0, yuan: amount.most().saturating_sub(amount.least()) };
    }
}
