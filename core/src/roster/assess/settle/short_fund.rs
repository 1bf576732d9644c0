//! The employment subsidy fund runs short: what it leaves open for each person (item 7, reading 13).

use crate::outcome::{Fund, Verdict};
use crate::provisions::ShortFund;
use crate::roster::assess::results::roster_results::BeyondTheFund;
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};

/// Keeps to the fund, row by row: who goes first is not said, so that nobody is sure of it unless it reaches everybody.
/// Says how many surely qualify and how many may, where it does not.
pub fn stay_within(fund: ShortFund, rows: &mut [RowResult]) -> Option<BeyondTheFund> {
    let count = |verdict: Verdict| rows.iter().filter(|row| is(row, verdict)).count();
    let (sure, open) = (count(Verdict::Granted), count(Verdict::Undetermined));
    if fund.reaches_all(sure + open) {
        return None;
    }
    for row in rows.iter_mut().filter(|row| row.state != RowState::Error) {
        row.claims = row.claims.map(|claim| {
            let claim = claim?;
            Some(fund.beside_others(claim.verdict).map_or(claim, |others| claim.beside_others(others)))
        });
        if row.claims().any(|claim| claim.fund == Some(Fund::RuralTransition)) {
            row.note(Note::BeyondTheFund);
        }
    }
    Some(BeyondTheFund { sure, open })
}

fn is(row: &RowResult, verdict: Verdict) -> bool {
    row.state != RowState::Error && row.claims().any(|claim| claim.verdict == verdict)
}
