//! Sentences with figures, days and amounts in them.

use super::English;
use crate::page::shared::wording::rules::RuleWording;
use crate::page::shared::wording::sentences::SentenceWording;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::Date;
use wengang_core::{Figures, ProvisionId, Totals, Yuan};

impl SentenceWording for English {
    fn summary(&self, provision: ProvisionId, figures: &Figures) -> String {
        match provision {
            ProvisionId::BaseAward => {
                "Where the place can afford it, a base that places many people with good results may get a one-off award.".into()
            }
            ProvisionId::PlacementGrant => {
                let (grant, months) = (money(figures.placement_grant.value), figures.placement_contract_months.value);
                format!("{grant} to the broker for each person placed with a labour contract of {months} months or more.")
            }
            ProvisionId::Transport => {
                let (months, cap) = (figures.transport_months.value, money(figures.transport_cap.value));
                format!("After {months} months or more of stable work in another province: one round trip a year, up to {cap}, or what it really cost if less.")
            }
            ProvisionId::WorkForRelief => "Public building projects hire assisted people first and pay wages.".into(),
            ProvisionId::StartUp => {
                "Those who start a business can ask about premises, a guaranteed loan with interest help, a one-off subsidy, and training.".into()
            }
            ProvisionId::WorkshopAward => {
                let award = money(figures.workshop_award.value);
                format!("{award} to the workshop for each assisted worker whose pay in the year is high enough.")
            }
            ProvisionId::PublicWelfarePost => {
                "For those who find no other work and qualify: a village post with an allowance and accident insurance.".into()
            }
            ProvisionId::RainAndDew => "Help for a child at a vocational or technical school, paid as before.".into(),
            ProvisionId::ProductionAward => {
                let (away, at_home) = (money(figures.production_away.value), money(figures.production_at_home.value));
                let months = (figures.production_months_away.value, figures.production_months_at_home.value);
                production(&away, &at_home, months)
            }
            ProvisionId::SocialInsurance => "Part of the social-insurance contributions, by its own rules.".into(),
            ProvisionId::EmploymentServices => format!(
                "For those who want work: career guidance ×{}, job offers ×{}, free training ×{}. No cash.",
                figures.career_guidance.value, figures.job_offers.value, figures.free_training.value
            ),
            ProvisionId::ReturneeSupport => {
                "For those who came home and want to work again: contact with posts, workshops and projects. No cash.".into()
            }
        }
    }

    fn job(&self, index: usize) -> String {
        format!("Spell of work {}", index + 1)
    }

    fn local(&self, gap: Gap, local: &Local) -> String {
        format!("{}: {} ({}, source: {})", self.gap(gap), money(local.amount()), local.year(), local.source())
    }

    fn measure(&self, measure: &Measure, truth: Truth) -> String {
        match *measure {
            Measure::Work { days: 0, needed_months, .. } => {
                format!("No such work in the year; {} needed.", count(needed_months, "month"))
            }
            Measure::Work { days, months, days_in_all, needed_months, reached_on } => {
                let months = u32::try_from(months).unwrap_or(u32::MAX);
                let whole = if months == 0 { String::new() } else { format!(" ({})", count(months, "whole month")) };
                let all = if days_in_all == days {
                    String::new()
                } else {
                    format!(", {days_in_all} days with broken spells added")
                };
                let until = match (truth, reached_on) {
                    (Truth::True, _) | (_, None) => String::new(),
                    (_, Some(day)) => format!(", reached on {}", self.date(day)),
                };
                format!(
                    "Longest spell {}{whole}{all}; {} needed{until}.",
                    count(days, "day"),
                    count(needed_months, "month")
                )
            }
            Measure::Pay { paid, line, short_by } if short_by.is_zero() => {
                format!("Paid {paid} yuan; the line is {line}.")
            }
            Measure::Pay { paid, line, short_by } => {
                format!("Paid {paid} yuan; the line is {line}; short by {short_by}.")
            }
            Measure::Contract { months, needed_months } => {
                format!("A contract of {}; {needed_months} needed.", count(months, "month"))
            }
            Measure::Received { yuan } => format!("{yuan} yuan already received."),
            Measure::SameAs { entry } => format!("The same person as number {}.", entry + 1),
        }
    }

    fn amount(&self, amount: &Amount) -> String {
        match amount {
            Amount::Exact { yuan } if yuan.is_zero() => "None".to_owned(),
            Amount::Exact { yuan } => money(*yuan),
            Amount::Between { least, most } => format!("{least} to {most} yuan"),
            Amount::Local { .. } => "Amount set locally".to_owned(),
            Amount::EachPerson { yuan } => format!("{yuan} yuan a person"),
            Amount::InKind => "Services, no cash".to_owned(),
            Amount::Wages => "Wages for work".to_owned(),
            Amount::None => "No amount".to_owned(),
        }
    }

    fn fallback(&self, fallback: &Fallback) -> String {
        let (people, fund) = (fallback.people, self.fund(fallback.fund));
        format!("For {people} more, this fund may pay: {fund}. {}", self.amount(&fallback.amount))
    }

    fn date(&self, date: Date) -> String {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        let month = usize::try_from(date.month()).ok().and_then(|month| MONTHS.get(month.saturating_sub(1)));
        format!("{} {} {}", date.day(), month.unwrap_or(&""), date.year())
    }

    fn change(&self, change: &Change, more: Yuan) -> String {
        match *change {
            Change::WorkUntil { job, until, days } => {
                format!(
                    "If spell of work {} went on to {} ({} more): {more} yuan more.",
                    job + 1,
                    self.date(until),
                    count(days, "day")
                )
            }
            Change::LengthenContract { person, months } => {
                format!("A contract of {months} months for person {}: {more} yuan more.", person + 1)
            }
            Change::PayMore { person, yuan } => {
                format!("{yuan} yuan more pay for person {}: {more} yuan more.", person + 1)
            }
            Change::AskForLine { at_best } => format!(
                "Ask the county for the year’s monitoring line. If it is no higher than {at_best} yuan: up to {more} yuan more."
            ),
        }
    }

    fn sum(&self, totals: &Totals) -> String {
        let Totals { granted, discretionary, most } = *totals;
        let sure = granted + discretionary;
        let first = match (granted.is_zero(), discretionary.is_zero()) {
            (false, false) => format!("{granted} yuan to apply for, {discretionary} yuan if the place pays"),
            (false, true) => format!("{granted} yuan to apply for"),
            (true, false) => format!("{discretionary} yuan if the place pays"),
            (true, true) if most.is_zero() => return "No cash by these answers".to_owned(),
            (true, true) => return format!("Not certain yet; at most {most} yuan"),
        };
        if sure < most { format!("{first}; at most {most} yuan") } else { first }
    }

    fn as_of(&self, day: Date) -> String {
        format!("The situation of {}, up to {}", day.year(), self.date(day))
    }
}

fn production(away: &str, at_home: &str, (months_away, months_at_home): (u32, u32)) -> String {
    format!(
        "For those who work away and whose household also produces: {away} a year after {months_away} months or more in another province, {at_home} after {months_at_home} months or more in Heilongjiang."
    )
}

fn money(yuan: Yuan) -> String {
    format!("{yuan} yuan")
}

fn count(number: u32, what: &str) -> String {
    if number == 1 { format!("1 {what}") } else { format!("{number} {what}s") }
}
