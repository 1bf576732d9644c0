//! Facts and parameters in, an assessment out.

use super::advice::advise;
use super::report::{Assessment, Totals};
use crate::facts::Facts;
use crate::notice::{DOCUMENT, Figures, LocalParameters};
use crate::outcome::{Amount, Condition, Conditions, Determination, Outcome, Verdict};
use crate::provisions::{ALL, Provision, Rules};
use crate::truth::{Doubt, Finding};
use crate::values::{Set, Yuan};

/// Determines every provision of the notice for those facts. A year that the notice does not cover gets no amount.
pub fn evaluate(facts: &Facts, local: &LocalParameters) -> Assessment {
    let figures = Figures::of(facts.year());
    let outcomes: Vec<Outcome> = ALL
        .iter()
        .map(|provision| match figures {
            Some(figures) => outcome(provision, facts, &Rules { figures, days: facts.window(), local }),
            None => not_covered(provision),
        })
        .collect();
    Assessment {
        document: DOCUMENT,
        year: facts.year(),
        as_of: facts.window().as_of,
        totals: totals(&outcomes),
        outcomes,
    }
}

fn outcome(provision: &Provision, facts: &Facts, rules: &Rules) -> Outcome {
    let Some(determination) = provision.determine(facts, rules) else {
        return describe(provision, for_another_claimant(provision));
    };
    let advice = advise(provision, facts, rules, &determination);
    let decided = determination.verdict == Verdict::NotEligible;
    let gaps = if decided { Set::EMPTY } else { provision.open_gaps(rules) };
    Outcome { advice, gaps, ..describe(provision, determination) }
}

fn describe(provision: &Provision, determination: Determination) -> Outcome {
    let Determination { verdict, amount, fund, fallback, checks, doubt, cautions, people } = determination;
    Outcome {
        provision: provision.id,
        item: provision.item,
        claimant: provision.claimant(),
        verdict,
        amount,
        fund,
        fallback,
        frequency: provision.frequency,
        departments: provision.item.departments(),
        conditions: checks,
        missing: doubt.missing,
        open: doubt.open,
        gaps: Set::EMPTY,
        cautions,
        advice: None,
        people,
    }
}

fn for_another_claimant(provision: &Provision) -> Determination {
    Conditions::of(provision.item).require(Condition::RightClaimant, Finding::FALSE).serve()
}

fn not_covered(provision: &Provision) -> Outcome {
    let nothing = Conditions::of(provision.item).serve();
    let determination =
        Determination { verdict: Verdict::NotCovered, amount: Amount::None, doubt: Doubt::NONE, ..nothing };
    describe(provision, determination)
}

/// Adds up money only: what other rules fix is not part of it.
fn totals(outcomes: &[Outcome]) -> Totals {
    let sure = |verdict: Verdict| {
        outcomes.iter().filter(move |outcome| outcome.verdict == verdict).map(|outcome| outcome.amount.least()).sum()
    };
    let money = outcomes.iter().filter(|outcome| outcome.fund.is_some());
    let fallbacks = |amount: fn(Amount) -> Yuan| -> Yuan {
        outcomes.iter().filter_map(|outcome| outcome.fallback).map(|fallback| amount(fallback.amount)).sum()
    };
    let discretionary: Yuan = sure(Verdict::Discretionary);
    let most: Yuan = money.map(|outcome| outcome.amount.most()).sum();
    Totals {
        granted: sure(Verdict::Granted),
        discretionary: discretionary.plus(fallbacks(Amount::least)),
        most: most.plus(fallbacks(Amount::most)),
    }
}
