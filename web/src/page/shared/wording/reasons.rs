//! What is said of a support in one line: why it comes to what it does.

use super::conditions::ConditionWording;
use super::sentences::SentenceWording;
use wengang_core::notice::{Gap, Reading};
use wengang_core::outcome::{Amount, Caution, Check, Condition};
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

/// What the support comes to; what a place has fixed, with what it is for.
pub fn amount<W: SentenceWording + ?Sized>(words: &W, outcome: &Outcome) -> String {
    let amount = words.amount(&outcome.amount);
    match (outcome.provision, outcome.amount) {
        (_, Amount::Local { .. }) => amount,
        (ProvisionId::PublicWelfarePost, _) => words.per(Gap::PublicPostAllowance, amount),
        (ProvisionId::RainAndDew, _) => words.per(Gap::RainAndDewStandard, amount),
        _ => amount,
    }
}

/// Every reading that leaves the support open, as it is said; but for what is no reading, that answers contradict each other.
pub fn open_readings<W: ConditionWording + ?Sized>(words: &W, outcome: &Outcome) -> Vec<&'static str> {
    let readings = outcome.open.iter().filter(|reading| !contradicts(outcome.provision, *reading));
    readings.flat_map(|reading| open(words, outcome, reading)).collect()
}

/// A reading that leaves the support open, as it is said.
pub fn open<W: ConditionWording + ?Sized>(words: &W, outcome: &Outcome, reading: Reading) -> Vec<&'static str> {
    if contradicts(outcome.provision, reading) {
        return vec![words.caution(Caution::PostContradictsWork)];
    }
    let of_people = outcome.people.iter().flat_map(|person| &person.conditions);
    open_by(words, outcome.conditions.iter().chain(of_people), reading)
}

/// A reading of several cases, said of those alone in which these conditions are; any other as it is.
pub fn open_by<'a, W: ConditionWording + ?Sized>(
    words: &W,
    checks: impl Iterator<Item = &'a Check> + Clone,
    reading: Reading,
) -> Vec<&'static str> {
    let cases = [(Condition::BrokerOrAgency, words.public_agency()), (Condition::Stayed, words.left_early())];
    let is_open = |condition: Condition| {
        checks.clone().any(|check| check.condition == condition && check.finding.doubt.open.has(reading))
    };
    let cases = cases.into_iter().filter(|(condition, _)| is_open(*condition)).map(|(_, words)| words);
    let cases: Vec<&str> = cases.collect();
    if cases.is_empty() { vec![words.reading(reading)] } else { cases }
}

/// Whether the answers contradict each other: a post and work in another province at once are open for no other reason.
pub fn contradicts(provision: ProvisionId, reading: Reading) -> bool {
    provision == ProvisionId::Transport && reading == Reading::PublicPost
}

/// Several reasons as one text, a full stop at its end only.
pub fn in_one_line(reasons: &[String], semicolon: &str) -> String {
    let last = reasons.len().saturating_sub(1);
    let reasons = reasons.iter().enumerate();
    let without_stop =
        reasons.map(|(place, reason)| if place == last { reason } else { reason.trim_end_matches(['。', '.']) });
    without_stop.collect::<Vec<_>>().join(semicolon)
}

/// The condition for which the support fails: of two of which one is enough, the one that is nearer.
pub fn failing(outcome: &Outcome) -> Option<&Check> {
    let fails = |check: &&Check| check.finding.truth == Truth::False;
    let required = outcome.conditions.iter().filter(|check| !check.alternative).find(fails);
    required.or_else(|| outcome.conditions.iter().filter(fails).rev().max_by_key(|check| days(check)))
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

fn days(check: &Check) -> u32 {
    match check.finding.measure {
        Some(Measure::Work { days, .. }) => days,
        _ => 0,
    }
}

/// Whether somebody else would have to claim it.
pub fn is_another_claimants(outcome: &Outcome) -> bool {
    outcome.conditions.iter().any(|check| check.condition == Condition::RightClaimant)
}

/// How many questions wait for an answer.
pub fn questions_missing(outcome: &Outcome) -> usize {
    outcome.missing.iter().filter(|fact| about(*fact).is_some()).count()
}
