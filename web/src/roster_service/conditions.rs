//! Why a row came to what it came to, condition by condition.

use super::reasons::checks;
use super::sources::Sources;
use crate::page::shared::wording::conditions::{as_found, basis, sign};
use crate::page::shared::wording::labels::Wording;
use crate::page::shared::wording::language::Language;
use wengang_core::Verdict;
use wengang_core::outcome::{Check, Condition, Outcome};
use wengang_core::roster::{Masking, Roster, RowResult};
use wengang_core::truth::Truth;

/// Every condition of the person in a row, with its figures.
pub(super) fn of_row(roster: &Roster, language: Language, place: usize) -> Vec<String> {
    let words = language.words();
    let (Some(trace), Some(result)) = (roster.trace(place), roster.results().rows().get(place)) else {
        return Vec::new();
    };
    let outcomes = trace.outcomes.iter().chain(trace.at_most.iter().flatten());
    let between_people = Sources::of(roster, language).notes(result, Masking::Whole);
    outcomes.flat_map(|outcome| conditions(words, outcome, result)).chain(between_people).collect()
}

/// The conditions of one support, under the verdict of the row: what is settled between people, duplicates and the fund,
/// is not among the person's own conditions.
fn conditions(words: &dyn Wording, outcome: &Outcome, result: &RowResult) -> Vec<String> {
    let checks = checks(outcome);
    let support = words.support(outcome.provision);
    let claim = result.claims().find(|claim| claim.provision == outcome.provision);
    let verdict = claim.map_or(Verdict::NotEligible, |claim| claim.verdict);
    let title = format!("{} {}{}{}", support.plain, support.formal, words.labels().colon, words.verdict(verdict));
    let line = |check: &Check| {
        let truth = check.finding.truth;
        let measure = check.finding.measure.map(|measure| words.measure(&measure, truth)).unwrap_or_default();
        let (condition, item) = (as_found(words, check), basis(words, check));
        format!("{} {condition} {item} {measure}", sign(truth))
    };
    let known = |condition: &Condition| checks.iter().any(|check| check.condition == *condition);
    let failed = claim.into_iter().flat_map(|claim| claim.failed.iter()).filter(|condition| !known(condition));
    let failed = failed.map(|condition| format!("{} {}", sign(Truth::False), words.failed(condition)));
    std::iter::once(title).chain(checks.iter().map(line)).chain(failed).collect()
}
