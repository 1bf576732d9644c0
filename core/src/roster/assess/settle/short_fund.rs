//! The employment subsidy fund runs short: whom it pays, and what the second fund may pay the others (item 7).

use crate::notice::{Gap, Notice};
use crate::outcome::{Amount, Fund, Verdict};
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};
use crate::roster::assess::row::settings::Settings;
use crate::values::Yuan;

/// Pays those who surely qualify while the employment subsidy fund lasts; for the others the rural-transition fund may
/// pay what the place fixes (item 7, reading 13). Those who are open find no place any more once the sure ones fill it.
pub fn stay_within(left: Yuan, rows: &mut [RowResult], settings: &Settings) {
    let Some(Notice { figures, .. }) = Notice::of(settings.year) else { return };
    let covered = left.whole_shares(figures.workshop_award.value);
    let each = settings.local.amount(Gap::WorkshopFallback, settings.year);
    let local = Amount::Local { gap: Gap::WorkshopFallback };
    let for_sure = each.map_or(local, |yuan| Amount::Exact { yuan });
    let at_most = each.map_or(local, |yuan| Amount::between(Yuan::ZERO, yuan));
    let is = |row: &RowResult, verdict: Verdict| {
        row.state != RowState::Error && row.claims().any(|claim| claim.verdict == verdict)
    };
    let sure = rows.iter().filter(|row| is(row, Verdict::Granted)).count();
    let mut granted = 0;
    for row in rows {
        let (verdict, amount) = if is(row, Verdict::Granted) {
            granted += 1;
            if granted <= covered {
                continue;
            }
            (Verdict::Discretionary, for_sure)
        } else if is(row, Verdict::Undetermined) && covered <= sure {
            (Verdict::Undetermined, at_most)
        } else {
            continue;
        };
        row.note(Note::BeyondTheFund);
        for claim in row.claims.iter_mut().flatten() {
            (claim.verdict, claim.fund, claim.amount) = (verdict, Some(Fund::RuralTransition), amount);
        }
    }
}
