//! Why a support comes to what it does, in one line.

use super::English;
use super::pieces::{count, whole_months};
use crate::page::shared::wording::conditions::ConditionWording;
use crate::page::shared::wording::reasons::{
    LeftOpen, ReasonWording, Told, contradiction, failing, is_another_claimants, measured, missing, questions_missing,
    without_any_work,
};
use crate::page::shared::wording::rules::RuleWording;
use wengang_core::outcome::{Caution, Check, Condition};
use wengang_core::truth::Measure;
use wengang_core::{Outcome, ProvisionId, Verdict};

impl ReasonWording for English {
    fn reason(&self, outcome: &Outcome) -> String {
        let reason = self.by_verdict(outcome);
        match contradiction(outcome) {
            Some(caution) => format!("{reason} {}", self.caution(caution)),
            None => reason,
        }
    }

    fn told(&self, told: Told) -> &'static str {
        match told {
            Told::Contradiction => self.caution(Caution::PostContradictsWork),
            Told::PublicAgency => "The notice does not say whether a public agency may claim; please ask locally.",
            Told::LeftEarly => "The notice does not say whether people count who left early; please ask locally.",
            Told::Reading(reading) => self.reading(reading),
        }
    }

    fn named(&self, provision: ProvisionId) -> String {
        let support = self.support(provision);
        format!("{} ({})", support.plain, support.formal)
    }

    fn in_short(&self, outcome: &Outcome) -> String {
        match (outcome.verdict, questions_missing(outcome)) {
            (Verdict::Undetermined, questions) if 0 < questions && outcome.open.is_empty() => {
                format!("{} to find out", count(u32::try_from(questions).unwrap_or(u32::MAX), "answer"))
            }
            (Verdict::Undetermined, _) => "Not certain yet".to_owned(),
            (Verdict::NotEligible, _) if is_another_claimants(outcome) => self.claimant(outcome.claimant).to_owned(),
            (verdict, _) => self.in_a_word(verdict).to_owned(),
        }
    }
}

impl English {
    fn by_verdict(&self, outcome: &Outcome) -> String {
        match outcome.verdict {
            Verdict::Undetermined => format!("Not certain yet. {}", self.open(outcome, LeftOpen::of(outcome))),
            Verdict::NotEligible if is_another_claimants(outcome) => {
                format!("This support is for {}.", self.claimant(outcome.claimant))
            }
            Verdict::NotEligible => match without_any_work(outcome) {
                Some([away, at_home]) => format!(
                    "Does not meet the conditions. No work; {away} months needed in another province, or {at_home} in Heilongjiang."
                ),
                None => failing(outcome).map_or("Does not meet the conditions.".to_owned(), |check| {
                    format!("Does not meet the conditions. {}.", self.failed_by(check))
                }),
            },
            Verdict::Granted | Verdict::Discretionary | Verdict::ByOtherRules | Verdict::NotCovered => {
                // No other rules are named there.
                let by_none =
                    (outcome.provision, outcome.verdict) == (ProvisionId::WorkForRelief, Verdict::ByOtherRules);
                let verdict = if by_none { self.in_a_word(outcome.verdict) } else { self.verdict(outcome.verdict) };
                let measure = measured(outcome).map_or(String::new(), work);
                let open = self.open(outcome, LeftOpen::of_amount(outcome));
                format!("{verdict}.{measure} {open}").trim_end().to_owned()
            }
        }
    }

    /// What leaves it open.
    fn open(&self, outcome: &Outcome, open: LeftOpen) -> String {
        let told = |reading| self.told(Told::of(outcome, reading));
        match open {
            LeftOpen::Nothing => String::new(),
            LeftOpen::Reading(reading) => told(reading).to_owned(),
            LeftOpen::Facts => format!("Still needed: {}.", missing(self, outcome, "; ")),
            LeftOpen::Days(None) => "It depends on the days on which the work began and ended.".to_owned(),
            LeftOpen::Days(Some(reading)) => {
                format!("{} It also depends on the days on which the work began and ended.", told(reading))
            }
            LeftOpen::Answers(answers, reading) => {
                let answers = count(u32::try_from(answers).unwrap_or(u32::MAX), "answer");
                format!("{answers} missing. {}", reading.map_or("", told)).trim_end().to_owned()
            }
        }
    }

    /// What is not so, in a few words.
    fn failed_by(&self, check: &Check) -> String {
        match check.condition {
            Condition::AwayLongEnough => short_of("in another province", check),
            Condition::AtHomeLongEnough => short_of("in Heilongjiang", check),
            other => self.failed(other).to_owned(),
        }
    }
}

/// How long the work was, and how long it has to be.
fn short_of(place: &str, check: &Check) -> String {
    match check.finding.measure {
        Some(Measure::Work { days: 0, needed_months, .. }) => {
            format!("No work {place}; {} needed", count(needed_months, "month"))
        }
        Some(Measure::Work { days, months: 0, needed_months, .. }) => {
            format!("{} {place} at the longest; {} needed", count(days, "day"), count(needed_months, "month"))
        }
        Some(Measure::Work { months, needed_months, .. }) => {
            format!("Only {} {place}; {} needed", whole_months(months), count(needed_months, "month"))
        }
        _ => format!("Not long enough {place}"),
    }
}

/// How long the work was that is long enough.
fn work(check: &Check) -> String {
    let place = if check.condition == Condition::AwayLongEnough { "in another province" } else { "in Heilongjiang" };
    match check.finding.measure {
        Some(Measure::Work { days, months, .. }) => {
            format!(" Longest stretch {place}: {} ({}).", count(days, "day"), whole_months(months))
        }
        _ => String::new(),
    }
}
