//! What an employer's people come to, each by themselves.

use crate::grid::Situation;
use crate::properties::ids;
use wengang_core::{Amount, Fund, Outcome, Verdict, Yuan};

/// Stands for an amount that the place fixes.
pub const UNSTATED: u32 = u32::MAX;

pub fn fen(yuan: Yuan) -> u32 {
    u32::try_from(yuan.whole_shares(Yuan::fen(1))).unwrap()
}

pub fn stated(amount: Amount) -> bool {
    matches!(amount, Amount::Exact { .. } | Amount::Between { .. })
}

/// What the first person and the other come to.
pub fn people(situation: &Situation, outcome: &Outcome) -> [(u32, u32); 2] {
    let mut people = [(0_u32, 0_u32); 2];
    for (id, person) in ids(situation, outcome.provision).iter().zip(&outcome.people) {
        let (least, most) = &mut people[usize::from(*id != Some("A"))];
        *least += fen(person.amount.least());
        *most = if stated(person.amount) { most.saturating_add(fen(person.amount.most())) } else { UNSTATED };
    }
    people
}

/// For how many people at most the second fund may pay.
pub fn beyond(outcome: &Outcome) -> usize {
    let possible = outcome.people.iter().filter(|person| person.verdict != Verdict::NotEligible);
    match outcome.fallback {
        Some(fallback) => fallback.people,
        None => possible.filter(|person| person.fund == Some(Fund::RuralTransition)).count(),
    }
}
