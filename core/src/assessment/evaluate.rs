//! Facts and parameters in, an assessment out.

use super::advice::advise;
use super::report::{Assessment, Totals};
use crate::facts::Facts;
use crate::notice::{LocalParameters, Notice};
use crate::outcome::{Amount, Condition, Conditions, Determination, Outcome, Verdict};
use crate::provisions::{ALL, FOR_WORKERS, Provision, Rules};
use crate::truth::{Doubt, Finding};
use crate::values::{Set, Yuan};

/// Determines every provision of the notice for those facts. A year that the notice does not cover gets no amount.
pub fn evaluate(facts: &Facts, local: &LocalParameters) -> Assessment {
    evaluate_by(ALL, facts, local)
}

/// The same for facts about a worker; whatever is said of others is left out.
pub fn evaluate_worker(facts: &Facts, local: &LocalParameters) -> Assessment {
    evaluate_by(FOR_WORKERS, facts, local)
}

fn evaluate_by(provisions: &[Provision], facts: &Facts, local: &LocalParameters) -> Assessment {
    let notice = Notice::of(facts.year());
    let outcomes: Vec<Outcome> = match notice.map(|notice| &notice.figures) {
        Some(figures) => {
            let rules = Rules { figures, days: facts.window(), local };
            provisions.iter().map(|provision| outcome(provision, facts, &rules)).collect()
        }
        None => provisions.iter().map(not_covered).collect(),
    };
    Assessment {
        document: notice.unwrap_or(Notice::latest()).document(),
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
        discretionary: discretionary + fallbacks(Amount::least),
        most: most + fallbacks(Amount::most),
    }
}
