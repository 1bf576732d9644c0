//! Sentences with figures, days and amounts in them.

use super::English;
use super::pieces::{count, length, money, month_name, production, whole_months};
use crate::page::shared::wording::amounts::grouped;
use crate::page::shared::wording::rules::RuleWording;
use crate::page::shared::wording::sentences::SentenceWording;
use wengang_core::facts::SpellLength;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::{ApproximateDate, Date};
use wengang_core::{Figures, ProvisionId, Totals, Year, Yuan};

impl SentenceWording for English {
    fn scope(&self, year: Year, document: &str) -> String {
        format!(
            "For assisted households of Heilongjiang (lifted out of poverty, or monitored as at risk of falling back into poverty), {year}. Source: the notice of five provincial departments on stable employment of people lifted out of poverty in {year} ({document})."
        )
    }

    fn summary(&self, provision: ProvisionId, figures: &Figures) -> String {
        match provision {
            ProvisionId::BaseAward => {
                "Where conditions allow, a base that takes on many people of assisted households with good results may get a one-off award; local authorities decide.".into()
            }
            ProvisionId::PlacementGrant => {
                let (grant, months) = (money(figures.placement_grant.value), figures.placement_contract_months.value);
                format!("{grant} to the agency or broker for each person of an assisted household placed by organised labour export, with a labour contract of {} or more with the employer.", length(months))
            }
            ProvisionId::Transport => {
                let (months, cap) = (figures.transport_months.value, money(figures.transport_cap.value));
                format!("After {months} months or more of stable work in another province: {cap} a person a year for one round trip; what it cost, if that is less.")
            }
            ProvisionId::WorkForRelief => "Work-for-relief projects in rural infrastructure invite people of assisted households and pay wages. Industry projects paid by the rural-transition fund (衔接资金, for rural revitalization) hire them first. The notice names no further subsidy.".into(),
            ProvisionId::StartUp => {
                "Where conditions allow, those who start a business can ask about premises, a start-up guaranteed loan with interest subsidy, a one-off start-up subsidy, and training, by the rules for each.".into()
            }
            ProvisionId::WorkshopAward => {
                let award = money(figures.workshop_award.value);
                format!("{award}, one-off, to the workshop for each worker of an assisted household whose wages in the year reach the year’s monitoring line (the notice does not state it).")
            }
            ProvisionId::PublicWelfarePost => {
                "People who meet the conditions of “hard to employ”, and who either have weak or half labour capacity, or can neither leave home nor find work, can be given a village public-welfare post by the rules for it: an allowance, accident insurance, and a contract or agreement. If in doubt, ask the village committee or the human resources bureau.".into()
            }
            ProvisionId::RainAndDew => "For assisted households with somebody at a vocational or technical school: standard and payment unchanged; the notice names no amount. Graduates are to be helped to find work.".into(),
            ProvisionId::ProductionAward => {
                let (away, at_home) = (money(figures.production_away.value), money(figures.production_at_home.value));
                let months = (figures.production_months_away.value, figures.production_months_at_home.value);
                production(&away, &at_home, months)
            }
            ProvisionId::SocialInsurance => "A social-insurance subsidy, by the rules for it.".into(),
            ProvisionId::EmploymentServices => format!(
                "For those who want work: career guidance ×{}, job offers ×{}, free training ×{}. No cash.",
                figures.career_guidance.value, figures.job_offers.value, figures.free_training.value
            ),
            ProvisionId::ReturneeSupport => {
                "For those who came home: a look at why, then help to work again. Who cannot leave for now is put in contact with public-welfare posts, workshops and projects. No cash.".into()
            }
        }
    }

    fn job(&self, index: usize) -> String {
        format!("Job {}", index + 1)
    }

    fn local(&self, gap: Gap, local: &Local) -> String {
        let ([before, behind], amount) = (self.per(gap), money(local.amount()));
        format!("{}: {before}{amount}{behind} ({}, source: {})", self.gap(gap), local.year(), local.source())
    }

    fn stated(&self, source: &str, date: Date) -> String {
        format!("source: {source}, {}", self.date(date))
    }

    fn with_note(&self, what: &str, note: &str) -> String {
        format!("{what} ({note})")
    }

    fn measure(&self, measure: &Measure, truth: Truth) -> String {
        match *measure {
            Measure::Work { days: 0, needed_months, .. } => {
                format!("No such work on record; {} needed.", count(needed_months, "month"))
            }
            Measure::Work { days, months, days_in_all, needed_months, reached_on } => {
                let whole = if months == 0 { String::new() } else { format!(" ({})", whole_months(months)) };
                let all = if days_in_all == days {
                    String::new()
                } else {
                    format!(", {days_in_all} days with all such jobs added up")
                };
                let until = match (truth, reached_on) {
                    (Truth::True, _) | (_, None) => String::new(),
                    (_, Some(day)) => format!(", which would be reached on {}", self.date(day)),
                };
                format!(
                    "Longest stretch: {}{whole}{all}; {} needed{until}.",
                    count(days, "day"),
                    count(needed_months, "month")
                )
            }
            Measure::Pay { paid, line, short_by } if short_by.is_zero() => {
                format!("Paid {}; the line is {}.", money(paid), grouped(line))
            }
            Measure::Pay { paid, line, short_by } => {
                format!("Paid {}; the line is {}; short by {}.", money(paid), grouped(line), grouped(short_by))
            }
            Measure::Contract { months, needed_months } => {
                format!("A contract of {}; {needed_months} needed.", count(months, "month"))
            }
            Measure::Received { yuan } => format!("{} already received.", money(yuan)),
            Measure::SameAs { entry } => format!("The same person as number {}.", entry + 1),
        }
    }

    fn spell_length(&self, least: SpellLength, most: SpellLength, year: Year) -> String {
        let SpellLength { days, months } = most;
        let whole = if months == 0 { String::new() } else { format!(", {}", whole_months(months)) };
        match (least.days == days, days) {
            (_, 0) => format!("None of these days lie in {year}."),
            (true, _) => format!("{}{whole}", count(days, "day")),
            (false, _) if least.months == months => format!("{} to {days} days{whole}", least.days),
            (false, _) => format!("{} to {days} days, depending on the first and the last", least.days),
        }
    }

    fn yuan(&self, yuan: Yuan) -> String {
        money(yuan)
    }

    fn at_most(&self, yuan: Yuan) -> String {
        format!("at most {}", money(yuan))
    }

    fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Exact { yuan } if yuan.is_zero() => "None".to_owned(),
            Amount::Exact { yuan } => money(*yuan),
            Amount::Between { least, most } => format!("{} to {}", grouped(*least), money(*most)),
            Amount::Local { .. } => "Amount set locally".to_owned(),
            Amount::EachPerson { yuan } => format!("{} a person", money(*yuan)),
            Amount::InKind => "Services, no cash".to_owned(),
            Amount::Wages => "Wages for work".to_owned(),
            Amount::None => "No amount".to_owned(),
        }
    }

    fn fallback(&self, fallback: &Fallback) -> String {
        let (people, fund) = (fallback.people, self.fund(fallback.fund));
        format!(
            "For {people} more, local authorities may pay from this fund: {fund}. {}",
            self.amount(&fallback.amount)
        )
    }

    fn date(&self, date: Date) -> String {
        format!("{} {} {}", date.day(), month_name(date), date.year())
    }

    fn about(&self, date: ApproximateDate) -> String {
        let (first, last) = (date.earliest(), date.latest());
        if date.is_exact() {
            return self.date(first);
        }
        let month = month_name(first);
        if (first.year(), first.month()) != (last.year(), last.month()) {
            return format!("between {} and {}", self.date(first), self.date(last));
        }
        match (first.day(), last.day().saturating_sub(first.day())) {
            (1, 9) => format!("early {month} {}", first.year()),
            (11, 9) => format!("mid {month} {}", first.year()),
            (21, _) => format!("late {month} {}", first.year()),
            _ => format!("{month} {}", first.year()),
        }
    }

    fn progress(&self, question: usize, of: usize) -> String {
        format!("Question {question} of about {of}")
    }

    fn to_go(&self, questions: usize) -> String {
        format!(", {} to go", count(u32::try_from(questions).unwrap_or(u32::MAX), "question"))
    }

    fn changed(&self, before: &Totals, now: &Totals) -> String {
        format!("Before the change: {}. After it: {}.", self.sum(before), self.sum(now))
    }

    fn ask_village(&self, supports: &[ProvisionId]) -> String {
        let name = |id: &ProvisionId| {
            let support = self.support(*id);
            format!("“{}” ({})", support.plain, support.formal)
        };
        let names: Vec<String> = supports.iter().map(name).collect();
        format!(
            "Ask the village committee, the first secretary (work team) in the village, or the village’s employment information officer about {}.",
            names.join(" and ")
        )
    }

    fn change(&self, change: &Change, more: Yuan) -> String {
        match *change {
            Change::WorkUntil { job, until, days } => {
                format!(
                    "{} is {} short (it would be reached on {}). Please check its first and last day against the contract and the wage records; the records decide.",
                    self.job(job),
                    count(days, "day"),
                    self.date(until)
                )
            }
            // Told of nobody on a page: see `advice`.
            Change::LengthenContract { .. } | Change::PayMore { .. } => String::new(),
            Change::AskForLine { at_best } => format!(
                "Please ask the county’s rural revitalization bureau for the year’s monitoring line. If it is at most {}: up to {} more.",
                money(at_best),
                money(more)
            ),
        }
    }

    fn sum(&self, totals: &Totals) -> String {
        let Totals { granted, discretionary, most } = *totals;
        let sure = granted + discretionary;
        let (grant, award) = (money(granted), money(discretionary));
        let first = match (granted.is_zero(), discretionary.is_zero()) {
            (false, false) => format!("{grant} to apply for; {award} more, if local authorities decide so"),
            (false, true) => format!("{grant} to apply for"),
            (true, false) => format!("{award}, if local authorities decide so"),
            (true, true) if most.is_zero() => return "By these answers, no support of a known amount".to_owned(),
            (true, true) => return format!("Not certain yet; at most {}", money(most)),
        };
        if sure < most { format!("{first}; in all at most {}", money(most)) } else { first }
    }

    fn as_of(&self, day: Date) -> String {
        format!("Based on the situation up to {}", self.date(day))
    }
}
