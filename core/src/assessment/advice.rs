//! Advice tried out: the smallest change of a fact that brings more, evaluated before it is shown.

use crate::facts::Facts;
use crate::notice::Item;
use crate::outcome::{Advice, Caution, Determination, Outcome};
use crate::provisions::{Provision, Rules};
use crate::values::order;

/// The first suggestion that makes more sure, without making the answers contradict.
pub(crate) fn advise(provision: &Provision, facts: &Facts, rules: &Rules, now: &Determination) -> Option<Advice> {
    let suggestions = provision.suggest(facts, rules, now);
    suggestions.into_iter().find_map(|change| {
        let (facts, local) = change.applied_to(facts, rules.local)?;
        let then = provision.determine(&facts, &Rules { days: facts.window(), local: &local, ..*rules })?;
        let more = then.amount.least().saturating_sub(now.amount.least());
        let contradicts = then.cautions.has(Caution::JobsOverlap) && !now.cautions.has(Caution::JobsOverlap);
        (!more.is_zero() && !contradicts).then_some(Advice { change, more })
    })
}

/// The changes that the outcomes advise, each once with what it brings to those that advise it, the largest gain first.
pub fn combined_advice(outcomes: &[Outcome]) -> Vec<(Advice, Vec<Item>)> {
    let mut all: Vec<(Advice, Vec<Item>)> = Vec::new();
    for (advice, item) in outcomes.iter().filter_map(|outcome| outcome.advice.map(|advice| (advice, outcome.item))) {
        match all.iter_mut().find(|(known, _)| known.change == advice.change) {
            Some((known, items)) => {
                known.more += advice.more;
                items.push(item);
            }
            None => all.push((advice, vec![item])),
        }
    }
    order::by(all, |(advice, _)| std::cmp::Reverse(advice.more))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::assessment::evaluate;
    use crate::notice::LocalParameters;
    use crate::values::Yuan;

    fn combined(jobs: &str) -> Vec<(Yuan, Vec<Item>)> {
        let facts = format!(
            r#"{{ "year": 2022, "worker": {{ "household": "monitored", "registered_in_heilongjiang": true,
                "public_post": "never", "production": "produces", "transport_received": false,
                "production_award_received": "0", "fare_by": "train", "fare": "386.50", "jobs": {jobs} }} }}"#
        );
        let outcomes = evaluate(&serde_json::from_str(&facts).unwrap(), &LocalParameters::default()).outcomes;
        combined_advice(&outcomes).into_iter().map(|(advice, items)| (advice.more, items)).collect()
    }

    #[test]
    fn one_change_that_two_provisions_advise_is_said_once_with_what_both_gain() {
        let two_months_away = r#"[{ "province": "辽宁", "from": "2022-03-01", "to": "2022-04-30" }]"#;
        let both = Yuan::read("1386.50").unwrap();
        assert_eq!(combined(two_months_away), [(both, vec![Item::Four, Item::Ten])]);
    }

    #[test]
    fn of_different_changes_the_one_that_gains_most_comes_first() {
        // A month in the province lacks one, and so does the longer way to three months in another.
        let away_and_at_home = r#"[{ "province": "辽宁", "from": "2022-01-01", "to": "2022-01-31" },
            { "province": "黑龙江", "from": "2022-06-01", "to": "2022-06-30" }]"#;
        let (less, more) = (Yuan::read("386.50").unwrap(), Yuan::whole(500));
        assert_eq!(combined(away_and_at_home), [(more, vec![Item::Ten]), (less, vec![Item::Four])]);
    }

    #[test]
    fn nothing_is_advised_where_nothing_lacks() {
        assert!(combined(r#"[{ "province": "辽宁", "from": "2022-03-01", "to": "2022-05-31" }]"#).is_empty());
    }
}
