//! The employment subsidy fund runs short: what the people who are still open can come to together (item 7).

use super::provision_total::ProvisionTotal;
use super::share::Share;
use super::tally::{Counts, Tally};
use crate::notice::{Gap, Notice};
use crate::outcome::Fund;
use crate::roster::assess::{RosterResults, Settings};
use crate::values::Yuan;

/// Keeps the sums of a workshop's roster within what the fund has left.
pub(super) fn stay_within_the_fund(tally: &mut Tally, results: &RosterResults, settings: &Settings) {
    if let (Some(left), Some(Notice { figures, .. })) = (results.fund_left(), Notice::of(settings.year)) {
        let each = settings.local.amount(Gap::WorkshopFallback, settings.year);
        cap(tally, left, figures.workshop_award.value, each);
    }
}

/// What is open can only come to what the fund still has; for those whom it does not reach then, the second fund may
/// pay `each`.
fn cap(tally: &mut Tally, left: Yuan, award: Yuan, each: Option<Yuan>) {
    let covered = left.whole_shares(award);
    let mut lines = tally.lines.iter_mut();
    let Some(line) = lines.find(|line| line.fund == Fund::EmploymentSubsidy) else { return };
    let provision = line.provision;
    let beyond = (line.granted.people + line.open.people).saturating_sub(covered).min(line.open.people);
    line.open.yuan = line.open.yuan.min(award.saturating_mul(covered).saturating_sub(line.least()));
    if beyond == 0 {
        return;
    }
    let mut second = ProvisionTotal::new(provision, Fund::RuralTransition);
    second.open = Share { people: beyond, yuan: each.unwrap_or_default().saturating_mul(beyond) };
    *tally = tally.plus(&Tally { rows: Counts::default(), lines: vec![second] });
}
