//! What must hold in every situation.

use crate::grid::{Property, Situation};
use std::collections::BTreeSet;
use wengang_core::facts::FareBy;
use wengang_core::outcome::{Caution, Check};
use wengang_core::{
    ALL, Amount, Assessment, Change, Fund, Outcome, ProvisionId, Totals, Truth, Verdict, Yuan, evaluate,
};

pub const PROPERTIES: &[Property] = &[
    ("there is one verdict for each provision, in the notice's order", |_, assessment| {
        assessment.outcomes.iter().map(|outcome| outcome.provision).eq(ALL.iter().map(|provision| provision.id))
    }),
    ("every verdict follows from its conditions", |_, assessment| assessment.outcomes.iter().all(follows)),
    ("every verdict that is not certain says why", |_, assessment| assessment.outcomes.iter().all(says_why)),
    ("every amount lies within the notice's figures", |situation, assessment| {
        assessment.outcomes.iter().all(|outcome| within_figures(situation, outcome))
    }),
    ("the totals add up", |_, assessment| totals_add_up(assessment)),
    ("nobody is paid for one thing twice or by two funds", |situation, assessment| {
        assessment.outcomes.iter().all(|outcome| paid_once(situation, outcome))
    }),
    ("every advice brings what it says", |situation, assessment| {
        assessment.outcomes.iter().all(|outcome| advice_brings_more(situation, outcome))
    }),
];

/// False, unknown and true as 0, 1 and 2: both hold as little as the lesser, one of two as much as the greater.
fn together(checks: &[Check]) -> usize {
    let rank =
        |check: &Check| [Truth::False, Truth::Unknown, Truth::True].iter().position(|t| *t == check.finding.truth);
    let required = checks.iter().filter(|check| !check.alternative).filter_map(rank).min();
    let either = checks.iter().filter(|check| check.alternative).filter_map(rank).max();
    required.unwrap_or(2).min(either.unwrap_or(2))
}

fn follows(outcome: &Outcome) -> bool {
    match (together(&outcome.conditions), outcome.verdict) {
        (0, verdict) => verdict == Verdict::NotEligible && outcome.amount == Amount::NOTHING,
        (1, verdict) => verdict == Verdict::Undetermined && outcome.amount.least().is_zero(),
        // All conditions hold, but the amount may still be nothing.
        (_, Verdict::Undetermined) => outcome.amount.least().is_zero() && !outcome.amount.most().is_zero(),
        (_, verdict) => verdict != Verdict::NotEligible,
    }
}

fn says_why(outcome: &Outcome) -> bool {
    let doubtful = !outcome.missing.is_empty() || !outcome.open.is_empty();
    match (outcome.verdict, outcome.amount) {
        (Verdict::NotEligible, _) => !doubtful,
        (Verdict::Undetermined, _) | (_, Amount::Between { .. }) => doubtful,
        _ => true,
    }
}

fn within_figures(situation: &Situation, outcome: &Outcome) -> bool {
    let facts = &situation.facts;
    let local = |amount: &Option<wengang_core::notice::Local>| amount.as_ref().map_or(Yuan::ZERO, |a| a.amount());
    let people = |count: Option<usize>, each: u32| Yuan::whole(each).saturating_mul(count.unwrap_or(0));
    let limit = match outcome.provision {
        ProvisionId::Transport => {
            let over = facts.worker.as_ref().filter(|worker| worker.fare_by.is_some_and(|by| by != FareBy::NotYet));
            let fare = over.and_then(|worker| worker.fare);
            fare.map_or(Yuan::whole(500), |fare| fare.min(Yuan::whole(500)))
        }
        ProvisionId::ProductionAward => {
            let received = facts.worker.as_ref().and_then(|worker| worker.production_award_received);
            Yuan::whole(1500).saturating_sub(received.unwrap_or(Yuan::ZERO))
        }
        ProvisionId::PlacementGrant => {
            people(facts.broker.as_ref().and_then(|broker| Some(broker.placements.as_ref()?.len())), 200)
        }
        ProvisionId::WorkshopAward => {
            people(facts.workshop.as_ref().and_then(|workshop| Some(workshop.workers.as_ref()?.len())), 1000)
        }
        ProvisionId::BaseAward => local(&situation.local.base_award),
        _ => Yuan::ZERO,
    };
    outcome.amount.least() <= outcome.amount.most() && outcome.amount.most() <= limit
}

fn totals_add_up(assessment: &Assessment) -> bool {
    let sum = |verdict: Option<Verdict>, amount: fn(Amount) -> Yuan| -> Yuan {
        let paid = assessment.outcomes.iter().filter(|outcome| outcome.fund.is_some());
        paid.filter(|outcome| verdict.is_none_or(|v| v == outcome.verdict)).map(|outcome| amount(outcome.amount)).sum()
    };
    let beyond = |amount: fn(Amount) -> Yuan| -> Yuan {
        assessment.outcomes.iter().filter_map(|outcome| outcome.fallback).map(|fallback| amount(fallback.amount)).sum()
    };
    let totals = Totals {
        granted: sum(Some(Verdict::Granted), Amount::least),
        discretionary: sum(Some(Verdict::Discretionary), Amount::least) + beyond(Amount::least),
        most: sum(None, Amount::most) + beyond(Amount::most),
    };
    assessment.totals == totals && totals.granted + totals.discretionary <= totals.most
}

/// The ids of an employer's people, in the order of the list.
pub fn ids(situation: &Situation, provision: ProvisionId) -> Vec<Option<&str>> {
    let facts = &situation.facts;
    match provision {
        ProvisionId::WorkshopAward => {
            let workers = facts.workshop.iter().flat_map(|workshop| workshop.workers.iter().flatten());
            workers.map(|worker| worker.id.as_deref()).collect()
        }
        _ => {
            let placements = facts.broker.iter().flat_map(|broker| broker.placements.iter().flatten());
            placements.map(|person| person.id.as_deref()).collect()
        }
    }
}

fn paid_once(situation: &Situation, outcome: &Outcome) -> bool {
    let paid: Vec<_> = outcome.people.iter().filter(|person| person.verdict != Verdict::NotEligible).collect();
    let workers = situation.facts.workshop.iter().flat_map(|workshop| workshop.workers.iter().flatten());
    let workshops = workers.map(|worker| worker.workshop.as_deref()).chain(std::iter::repeat(None));
    let ids = ids(situation, outcome.provision).into_iter().zip(workshops).zip(&outcome.people);
    let named: Vec<(&str, Option<&str>)> = ids
        .filter(|(_, person)| person.verdict != Verdict::NotEligible)
        .filter_map(|((id, workshop), _)| Some((id?, workshop)))
        .collect();
    let each_once = named.iter().collect::<BTreeSet<_>>().len() == named.len();
    let from = |fund: Fund, amount: fn(Amount) -> Yuan| -> Yuan {
        paid.iter().filter(|person| person.fund == Some(fund)).map(|person| amount(person.amount)).sum()
    };
    let left = situation.facts.workshop.as_ref().and_then(|workshop| workshop.fund_left);
    let first = outcome.fund != Some(Fund::EmploymentSubsidy)
        || outcome.people.is_empty()
        || least_from_first(outcome, from(Fund::EmploymentSubsidy, Amount::least))
            && outcome.amount.most() <= from(Fund::EmploymentSubsidy, Amount::most)
            && left.is_none_or(|left| outcome.amount.most() <= left);
    let second = outcome.fallback.is_none_or(|fallback| {
        let nobody_is_shown_as_paid = paid.iter().all(|person| person.verdict == Verdict::Undetermined);
        nobody_is_shown_as_paid && fallback.people < paid.len()
    });
    each_once && first && second && paid.iter().all(|person| person.fund.is_some())
}

/// Whether what people are surely paid is the claim's sum; who is paid by which fund is not sure while another may pay.
fn least_from_first(outcome: &Outcome, people: Yuan) -> bool {
    match outcome.fallback {
        Some(fallback) => people <= outcome.amount.least() + fallback.amount.least(),
        None => people == outcome.amount.least(),
    }
}

fn advice_brings_more(situation: &Situation, outcome: &Outcome) -> bool {
    let Some(advice) = outcome.advice else { return true };
    let Some((facts, local)) = advice.change.applied_to(&situation.facts, &situation.local) else { return false };
    let then = evaluate(&facts, &local);
    let then = then.outcome(outcome.provision).unwrap();
    let gain = then.amount.least().saturating_sub(outcome.amount.least());
    let contradicts = |outcome: &Outcome| {
        outcome.cautions.has(Caution::JobsOverlap) || outcome.cautions.has(Caution::PostContradictsWork)
    };
    let within_the_year = match advice.change {
        Change::WorkUntil { until, .. } => until.year() == i32::from(facts.year().number()),
        _ => true,
    };
    !gain.is_zero() && gain == advice.more && contradicts(then) <= contradicts(outcome) && within_the_year
}
