//! The golden cases: `tests/golden/item*.toml`, one file a provision, each case a situation and what it comes to.
//!
//! A case says only what differs from `tests/golden/baseline.toml`; `unknown` takes facts of the baseline away.
//! What is expected of a provision is an amount ("500", "0..500", "no", "in-kind", "wages", "local"), or a table of
//! what the outcome must show.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "golden/case.rs"]
mod case;
#[path = "golden/shown.rs"]
mod shown;

use case::{Case, cases};
use shown::shown;
use std::collections::{BTreeMap, BTreeSet};
use wengang_core::assessment::combined_advice;
use wengang_core::outcome::{Caution, Condition};
use wengang_core::{Item, ProvisionId, Reading, Verdict};

#[test]
fn every_golden_case_comes_to_what_it_says() {
    let cases = cases();
    let wrong: Vec<String> = cases.iter().flat_map(check).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    println!("{} golden cases", cases.len());
}

#[test]
fn the_acceptance_cases_are_all_there() {
    let acceptance = "1 2 3 4 7 9 10 11 12 13 14 17 20 20b 21 22 23 24 25 27 28 30 39 41 42 44 45 46 47 50 51 52 53 54 56 57 57b 57c 57d 57e 58 60 61 65 68 69 70 71 72 73";
    let there: BTreeSet<String> =
        cases().iter().filter_map(|case| case.content.get("id")?.as_str().map(str::to_owned)).collect();
    let absent: Vec<_> = acceptance.split(' ').filter(|id| !there.contains(*id)).collect();
    assert!(absent.is_empty(), "no golden case for {absent:?}");
}

/// A condition whose truth a claimant cannot bring about, with the truths that it can have.
const PARTIAL: [(Condition, &[&str]); 7] = [
    (Condition::RightClaimant, &["false"]),
    (Condition::CountedOnce, &["false"]),
    (Condition::RegisteredInProvince, &["true", "unknown"]),
    (Condition::PostAgreesWithWork, &["true", "unknown"]),
    (Condition::HardToEmploy, &["true", "unknown"]),
    (Condition::BrokerOrAgency, &["true", "unknown"]),
    (Condition::Stayed, &["true", "unknown"]),
];

#[test]
fn every_condition_is_met_as_true_false_and_unknown_and_every_reading_caution_and_verdict_is_met() {
    let mut met: BTreeSet<String> = BTreeSet::new();
    let mut conditions: BTreeSet<(&str, Condition)> = BTreeSet::new();
    for case in cases() {
        let Ok(assessment) = case.assess() else { continue };
        for outcome in &assessment.outcomes {
            let people = outcome.people.iter().flat_map(|person| &person.conditions);
            for check in outcome.conditions.iter().chain(people) {
                conditions.insert((outcome.provision.name(), check.condition));
                met.insert(format!(
                    "{} {} {}",
                    outcome.provision.name(),
                    check.condition.name(),
                    check.finding.truth.name()
                ));
                met.extend(check.finding.doubt.open.iter().map(|reading| reading.name().to_owned()));
            }
            met.extend(
                outcome.people.iter().flat_map(|person| person.open.iter()).map(|reading| reading.name().to_owned()),
            );
            met.extend(outcome.open.iter().map(|reading| reading.name().to_owned()));
            met.extend(outcome.cautions.iter().map(|caution| caution.name().to_owned()));
            met.insert(outcome.verdict.name().to_owned());
        }
    }
    let partial: BTreeMap<Condition, &[&str]> = PARTIAL.into_iter().collect();
    let mut wanted: Vec<String> = Vec::new();
    for (provision, condition) in conditions {
        let truths = partial.get(&condition).copied().unwrap_or(&["true", "false", "unknown"]);
        wanted.extend(truths.iter().map(|truth| format!("{provision} {} {truth}", condition.name())));
    }
    // Two readings say what is allowed, and so never leave anything open.
    let settled = [Reading::TransportAndProduction, Reading::BaseAndWorkshop];
    wanted.extend(Reading::ALL.iter().filter(|reading| !settled.contains(reading)).map(|r| r.name().to_owned()));
    wanted.extend(Caution::ALL.iter().map(|caution| caution.name().to_owned()));
    wanted.extend(Verdict::ALL.iter().map(|verdict| verdict.name().to_owned()));
    wanted.retain(|name| !met.contains(name));
    assert!(wanted.is_empty(), "met in no golden case: {wanted:#?}");
}

fn check(case: &Case) -> Vec<String> {
    let place = format!("{}: {}", case.file, case.name());
    let assessment = match (case.assess(), case.content.get("refused")) {
        (Ok(assessment), None) => assessment,
        (Err(error), Some(refused)) => {
            let named = refused.as_array().unwrap().iter().all(|part| error.contains(part.as_str().unwrap()));
            return if named { vec![] } else { vec![format!("{place}: refused as `{error}`")] };
        }
        (Ok(_), Some(_)) => return vec![format!("{place}: not refused")],
        (Err(error), None) => return vec![format!("{place}: {error}")],
    };
    let mut wrong = Vec::new();
    for (provision, expected) in case.content["expect"].as_object().expect("what is expected") {
        let actual = if provision == "totals" {
            serde_json::to_value(assessment.totals).unwrap()
        } else if provision == "combined_advice" {
            let combined = combined_advice(&assessment.outcomes);
            let items = |items: &[Item]| items.iter().map(|item| item.name()).collect::<Vec<_>>().join(" and ");
            combined.iter().map(|(advice, of)| format!("+{} by item {}", advice.more, items(of))).collect()
        } else {
            let id = ProvisionId::named(provision).unwrap_or_else(|| panic!("{place}: no provision `{provision}`"));
            shown(assessment.outcome(id).expect("every provision has an outcome"), expected)
        };
        if &actual != expected {
            wrong.push(format!("{place}\n    {provision} expected {expected}\n    {provision} actual   {actual}"));
        }
    }
    wrong
}
