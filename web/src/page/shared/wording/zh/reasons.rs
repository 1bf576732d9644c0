//! Why a support comes to what it does, in one line.

use super::Chinese;
use crate::page::shared::wording::conditions::ConditionWording;
use crate::page::shared::wording::reasons::{
    LeftOpen, ReasonWording, Told, contradiction, failing, is_another_claimants, measured, missing, questions_missing,
    without_any_work,
};
use crate::page::shared::wording::rules::RuleWording;
use wengang_core::outcome::{Caution, Check, Condition};
use wengang_core::truth::Measure;
use wengang_core::{Outcome, ProvisionId, Verdict};

impl ReasonWording for Chinese {
    fn reason(&self, outcome: &Outcome) -> String {
        let contradiction = contradiction(outcome).map_or("", |caution| self.caution(caution));
        self.by_verdict(outcome) + contradiction
    }

    fn told(&self, told: Told) -> &'static str {
        match told {
            Told::Contradiction => self.caution(Caution::PostContradictsWork),
            Told::PublicAgency => "公共就业服务机构介绍的，算不算，通知没写，请向当地核实。",
            Told::LeftEarly => "提前离开的，算不算，通知没写，请向当地核实。",
            Told::Reading(reading) => self.reading(reading),
        }
    }

    fn named(&self, provision: ProvisionId) -> String {
        let support = self.support(provision);
        format!("{}（{}）", support.plain, support.formal)
    }

    fn in_short(&self, outcome: &Outcome) -> String {
        match (outcome.verdict, questions_missing(outcome)) {
            (Verdict::Undetermined, questions) if 0 < questions && outcome.open.is_empty() => {
                format!("答 {questions} 题就知道")
            }
            (Verdict::Undetermined, _) => "还不能确定".to_owned(),
            (Verdict::NotEligible, _) if is_another_claimants(outcome) => self.claimant(outcome.claimant).to_owned(),
            (verdict, _) => self.in_a_word(verdict).to_owned(),
        }
    }
}

impl Chinese {
    fn by_verdict(&self, outcome: &Outcome) -> String {
        match outcome.verdict {
            Verdict::Undetermined => format!("还不能确定：{}", self.open(outcome, LeftOpen::of(outcome))),
            Verdict::NotEligible if is_another_claimants(outcome) => {
                format!("这项是给{}的。", self.claimant(outcome.claimant))
            }
            Verdict::NotEligible => match without_any_work(outcome) {
                Some([away, at_home]) => format!("不符合：没有务工；跨省要满 {away} 个月，省内要满 {at_home} 个月。"),
                None => failing(outcome)
                    .map_or("不符合条件。".to_owned(), |check| format!("不符合：{}。", self.failed_by(check))),
            },
            Verdict::Granted | Verdict::Discretionary | Verdict::ByOtherRules | Verdict::NotCovered => {
                // No other rules are named there.
                let by_none =
                    (outcome.provision, outcome.verdict) == (ProvisionId::WorkForRelief, Verdict::ByOtherRules);
                let verdict = if by_none { self.in_a_word(outcome.verdict) } else { self.verdict(outcome.verdict) };
                let measure = measured(outcome).map_or(String::new(), work);
                let open = self.open(outcome, LeftOpen::of_amount(outcome));
                format!("{verdict}。{measure}{open}")
            }
        }
    }

    /// What leaves it open.
    fn open(&self, outcome: &Outcome, open: LeftOpen) -> String {
        let told = |reading| self.told(Told::of(outcome, reading));
        match open {
            LeftOpen::Nothing => String::new(),
            LeftOpen::Reading(reading) => told(reading).to_owned(),
            LeftOpen::Facts => format!("还缺{}。", missing(self, outcome, "、")),
            LeftOpen::Days(None) => "要看务工起止是哪一天。".to_owned(),
            LeftOpen::Days(Some(reading)) => format!("{}还要看务工起止是哪一天。", told(reading)),
            LeftOpen::Answers(answers, reading) => {
                format!("还缺 {answers} 题的答案。{}", reading.map_or("", told))
            }
        }
    }

    /// What is not so, in a few words.
    fn failed_by(&self, check: &Check) -> String {
        match check.condition {
            Condition::AwayLongEnough => short_of("在外省", check),
            Condition::AtHomeLongEnough => short_of("在省内", check),
            other => self.failed(other).to_owned(),
        }
    }
}

/// How long the work was, and how long it has to be.
fn short_of(place: &str, check: &Check) -> String {
    match check.finding.measure {
        Some(Measure::Work { days: 0, needed_months, .. }) => format!("没有{place}务工，要满 {needed_months} 个月"),
        Some(Measure::Work { days, months: 0, needed_months, .. }) => {
            format!("{place}最长一段 {days} 天，要满 {needed_months} 个月")
        }
        Some(Measure::Work { months, needed_months, .. }) => {
            format!("{place}只满 {months} 个月，要满 {needed_months} 个月")
        }
        _ => format!("{place}务工不够长"),
    }
}

/// How long the work was that is long enough.
fn work(check: &Check) -> String {
    let place = if check.condition == Condition::AwayLongEnough { "在外省" } else { "在省内" };
    match check.finding.measure {
        Some(Measure::Work { days, months, .. }) => format!("{place}最长一段 {days} 天，满 {months} 个月。"),
        _ => String::new(),
    }
}
