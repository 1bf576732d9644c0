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
pub fn combined_advice<'a>(outcomes: impl IntoIterator<Item = &'a Outcome>) -> Vec<(Advice, Vec<Item>)> {
    let mut all: Vec<(Advice, Vec<Item>)> = Vec::new();
    let advised = outcomes.into_iter().filter_map(|outcome| outcome.advice.map(|advice| (advice, outcome.item)));
    for (advice, item) in advised {
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
