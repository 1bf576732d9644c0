//! What is said of a support in one line: why it comes to what it does.

use super::sentences::SentenceWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Advice, Check, Condition};
use wengang_core::questions::about;
use wengang_core::truth::{Measure, Truth};
use wengang_core::{Outcome, ProvisionId};

/// Such lines in one language.
pub trait ReasonWording: SentenceWording {
    /// Why the support comes to what it does: what fails, what is open, what is missing, or what it was measured by.
    fn reason(&self, outcome: &Outcome) -> String;
    /// A support in plain words, with its formal name.
    fn named(&self, provision: ProvisionId) -> String;
    /// How it stands with a support that pays no amount of the notice's.
    fn in_short(&self, outcome: &Outcome) -> String;
}

/// The condition for which the support fails: of two of which one is enough, the one that is nearer.
pub fn failing(outcome: &Outcome) -> Option<&Check> {
    let fails = |check: &&Check| check.finding.truth == Truth::False;
    let required = outcome.conditions.iter().filter(|check| !check.alternative).find(fails);
    required.or_else(|| outcome.conditions.iter().filter(fails).min_by_key(|check| days_short(check)))
}

/// The condition by which work that is long enough was measured.
pub fn measured(outcome: &Outcome) -> Option<&Check> {
    outcome.conditions.iter().find(|check| check.finding.truth == Truth::True && 0 < days(check))
}

/// The reading that leaves the support open; that both legs are long enough only where nothing else does and no answer is
/// missing, for they may not be.
pub fn open_reading(outcome: &Outcome) -> Option<Reading> {
    let first = outcome.open.iter().find(|reading| *reading != Reading::BothLegs);
    first.or_else(|| outcome.open.iter().next().filter(|_| questions_missing(outcome) == 0))
}

/// How many days the work is short, a month taken for 30.
fn days_short(check: &Check) -> u32 {
    match check.finding.measure {
        Some(Measure::Work { days, needed_months, .. }) => (30 * needed_months).saturating_sub(days),
        _ => u32::MAX,
    }
}

fn days(check: &Check) -> u32 {
    match check.finding.measure {
        Some(Measure::Work { days, .. }) => days,
        _ => 0,
    }
}

/// What could bring more; nothing where the work is long enough, and what is open is only whether all of it counts.
pub fn advice(outcome: &Outcome) -> Option<Advice> {
    const COUNTS: [Reading; 3] = [Reading::InsideTheYear, Reading::MonthsAcrossYears, Reading::UnusualWork];
    outcome.advice.filter(|_| !COUNTS.iter().any(|reading| outcome.open.has(*reading)))
}

/// Whether somebody else would have to claim it.
pub fn is_another_claimants(outcome: &Outcome) -> bool {
    outcome.conditions.iter().any(|check| check.condition == Condition::RightClaimant)
}

/// How many questions wait for an answer.
pub fn questions_missing(outcome: &Outcome) -> usize {
    outcome.missing.iter().filter(|fact| about(*fact).is_some()).count()
}
