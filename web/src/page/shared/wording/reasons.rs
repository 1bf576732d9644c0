//! What is said of a support in one line: why it comes to what it does.

use super::questions::QuestionWording;
use super::sentences::SentenceWording;
use wengang_core::notice::{Gap, Reading};
use wengang_core::outcome::{Advice, Amount, Caution, Change, Check, Condition};
use wengang_core::questions::about;
use wengang_core::truth::{Fact, Measure, Truth};
use wengang_core::{Outcome, ProvisionId};

/// Such lines in one language.
pub trait ReasonWording: SentenceWording {
    /// Why the support comes to what it does: what fails, what is open, what is missing, or what it was measured by.
    fn reason(&self, outcome: &Outcome) -> String;
    /// Why something is open.
    fn told(&self, told: Told) -> &'static str;
    /// A support in plain words, with its formal name.
    fn named(&self, provision: ProvisionId) -> String;
    /// How it stands with a support that pays no amount of the notice's.
    fn in_short(&self, outcome: &Outcome) -> String;
}

/// What the support comes to; what a place has fixed, with what it is for.
pub fn amount(words: &dyn SentenceWording, outcome: &Outcome) -> String {
    let amount = words.amount(&outcome.amount);
    let gap = match (outcome.provision, outcome.amount) {
        (ProvisionId::PublicWelfarePost, Amount::Exact { .. } | Amount::Between { .. }) => Gap::PublicPostAllowance,
        (ProvisionId::RainAndDew, Amount::Exact { .. } | Amount::Between { .. }) => Gap::RainAndDewStandard,
        _ => return amount,
    };
    let [before, behind] = words.per(gap);
    before.to_owned() + &amount + behind
}

/// Why something is open, as it is told: a reading, that of its cases which it is, or that answers contradict each other.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Told {
    /// A public-welfare post and work in another province at once, which is no reading.
    Contradiction,
    /// A public agency claims.
    PublicAgency,
    /// Somebody left early.
    LeftEarly,
    /// A reading, as it is.
    Reading(Reading),
}

impl Told {
    /// Of a support.
    pub fn of(outcome: &Outcome, reading: Reading) -> Self {
        let by = |told| if told == Self::Reading(reading) { None } else { Some(told) };
        let people = || outcome.people.iter().find_map(|person| by(Self::by(&person.conditions, reading)));
        let of_support = Self::of_support(outcome.provision, reading);
        by(of_support).or_else(|| by(Self::by(&outcome.conditions, reading))).or_else(people).unwrap_or(of_support)
    }

    /// Of a support of which nothing else is known.
    pub fn of_support(provision: ProvisionId, reading: Reading) -> Self {
        match (provision, reading) {
            (ProvisionId::Transport, Reading::PublicPost) => Self::Contradiction,
            _ => Self::Reading(reading),
        }
    }

    /// By the conditions that it leaves open.
    pub fn by(conditions: &[Check], reading: Reading) -> Self {
        let open = conditions.iter().filter(|check| check.finding.doubt.open.has(reading));
        let case = open.map(|check| check.condition).find_map(|condition| match condition {
            Condition::BrokerOrAgency => Some(Self::PublicAgency),
            Condition::Stayed => Some(Self::LeftEarly),
            _ => None,
        });
        case.unwrap_or(Self::Reading(reading))
    }
}

/// Several reasons as one text, a full stop at its end only.
pub fn in_one_line(reasons: &[String], semicolon: &str) -> String {
    let last = reasons.len().saturating_sub(1);
    let reasons = reasons.iter().enumerate();
    let without_stop =
        reasons.map(|(place, reason)| if place == last { reason } else { reason.trim_end_matches(['。', '.']) });
    without_stop.collect::<Vec<_>>().join(semicolon)
}

/// The condition for which the support fails: of two of which one is enough, the one that is nearer, and of which there is anything.
pub fn failing(outcome: &Outcome) -> Option<&Check> {
    let fails = |check: &&Check| check.finding.truth == Truth::False;
    let required = outcome.conditions.iter().filter(|check| !check.alternative).find(fails);
    required
        .or_else(|| outcome.conditions.iter().filter(fails).min_by_key(|check| (days(check) == 0, days_short(check))))
}

/// The months needed in another province and in the province, where one of both is enough and there was no work at all.
pub fn without_any_work(outcome: &Outcome) -> Option<[u32; 2]> {
    let needed = |check: &Check| match check.finding.measure {
        Some(Measure::Work { days: 0, needed_months, .. }) if check.alternative => Some(needed_months),
        _ => None,
    };
    let mut legs = outcome.conditions.iter().filter_map(needed);
    failing(outcome).filter(|check| check.alternative)?;
    Some([legs.next()?, legs.next()?])
}

/// The condition by which work that is long enough was measured.
pub fn measured(outcome: &Outcome) -> Option<&Check> {
    outcome.conditions.iter().find(|check| check.finding.truth == Truth::True && 0 < days(check))
}

/// The reading that leaves the support open: first by which the notice may not hold at all; that both legs are long enough only where
/// nothing else does and no answer is missing, for they may not be.
fn open_reading(outcome: &Outcome) -> Option<Reading> {
    let first = outcome.open.iter().find(|reading| *reading != Reading::BothLegs);
    let last = || outcome.open.iter().next().filter(|_| questions_missing(outcome) == 0);
    outside_the_notice(outcome).or(first).or_else(last)
}

/// The reading by which the notice may not hold for the person at all.
fn outside_the_notice(outcome: &Outcome) -> Option<Reading> {
    [Reading::RegisteredElsewhere, Reading::HouseholdStatus].into_iter().find(|reading| outcome.open.has(*reading))
}

/// That answers contradict each other, where nothing else says so.
pub fn contradiction(outcome: &Outcome) -> Option<Caution> {
    [Caution::JobsOverlap, Caution::WorkContradictsJobs].into_iter().find(|caution| outcome.cautions.has(*caution))
}

/// What leaves a support, or its amount, open.
pub enum LeftOpen {
    /// Nothing does.
    Nothing,
    /// A reading.
    Reading(Reading),
    /// Facts that no question asks for.
    Facts,
    /// The days of the work, and whether the notice holds at all.
    Days(Option<Reading>),
    /// So many answers, and a reading.
    Answers(usize, Option<Reading>),
}

impl LeftOpen {
    /// Of a support.
    pub fn of(outcome: &Outcome) -> Self {
        match (questions_missing(outcome), outcome.missing.has(Fact::JobDays), open_reading(outcome)) {
            (0, false, Some(reading)) => Self::Reading(reading),
            (0, false, None) if outcome.missing.is_empty() => Self::Nothing,
            (0, false, None) => Self::Facts,
            (0, true, _) => Self::Days(outside_the_notice(outcome)),
            (answers, _, reading) => Self::Answers(answers, reading),
        }
    }

    /// What leaves the amount of a support open whose verdict is settled.
    pub fn of_amount(outcome: &Outcome) -> Self {
        if matches!(outcome.amount, Amount::Between { .. }) { Self::of(outcome) } else { Self::Nothing }
    }
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

/// So many days are taken for a slip in what was typed; nobody looks through records for more.
const NEAR: u32 = 31;

/// What could bring more; nothing where the work is long enough, and what is open is only whether all of it counts, and nothing
/// about one of the people whom an estimate makes of a few numbers.
pub fn advice(outcome: &Outcome) -> Option<Advice> {
    const COUNTS: [Reading; 3] = [Reading::InsideTheYear, Reading::MonthsAcrossYears, Reading::UnusualWork];
    let is_told = |change| match change {
        Change::WorkUntil { days, .. } => days <= NEAR,
        Change::AskForLine { .. } => true,
        Change::LengthenContract { .. } | Change::PayMore { .. } => false,
    };
    let advice = outcome.advice.filter(|advice| is_told(advice.change))?;
    (!COUNTS.iter().any(|reading| outcome.open.has(*reading))).then_some(advice)
}

/// Whether somebody else would have to claim it.
pub fn is_another_claimants(outcome: &Outcome) -> bool {
    outcome.conditions.iter().any(|check| check.condition == Condition::RightClaimant)
}

/// What is not known, in short.
pub fn missing(words: &dyn QuestionWording, outcome: &Outcome, comma: &str) -> String {
    outcome.missing.iter().map(|fact| words.short(fact)).collect::<Vec<_>>().join(comma)
}

/// How many questions wait for an answer.
pub fn questions_missing(outcome: &Outcome) -> usize {
    outcome.missing.iter().filter(|fact| about(*fact).is_some()).count()
}
