//! The employment subsidy fund runs short: whom it pays, and what the second fund may pay the others (item 7).

use crate::outcome::{Fund, Verdict};
use crate::provisions::ShortFund;
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};

/// Keeps to the fund, row by row: those who surely qualify go first, and only those can find a place who are open then.
pub fn stay_within(fund: ShortFund, rows: &mut [RowResult]) {
    let is = |row: &RowResult, verdict: Verdict| {
        row.state != RowState::Error && row.claims().any(|claim| claim.verdict == verdict)
    };
    let sure = rows.iter().filter(|row| is(row, Verdict::Granted)).count();
    let mut before = 0;
    for row in rows {
        let granted = is(row, Verdict::Granted);
        if !granted && !is(row, Verdict::Undetermined) {
            continue;
        }
        let verdict = if granted { Verdict::Granted } else { Verdict::Undetermined };
        let handed_over = fund.hand_over(verdict, before, sure);
        before += usize::from(granted);
        let Some((verdict, amount)) = handed_over else { continue };
        row.note(Note::BeyondTheFund);
        for claim in row.claims.iter_mut().flatten() {
            (claim.verdict, claim.fund, claim.amount) = (verdict, Some(Fund::RuralTransition), amount);
        }
    }
}
