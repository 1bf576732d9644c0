//! The golden cases: `tests/golden/item*.toml`, one file a provision, each case a situation and what it comes to.
//!
//! A case says only what differs from `tests/golden/baseline.toml`; `unknown` takes facts of the baseline away.
//! What is expected of a provision is an amount ("500", "0..500", "no", "in-kind", "wages", "local"), or a table of
//! what the outcome must show.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use wengang_core::outcome::{Caution, Condition};
use wengang_core::{Assessment, Facts, LocalParameters, Outcome, ProvisionId, Reading, Verdict, evaluate};

#[test]
fn every_golden_case_comes_to_what_it_says() {
    let cases = cases();
    let wrong: Vec<String> = cases.iter().flat_map(check).collect();
    assert!(wrong.is_empty(), "{} of {} cases:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
    println!("{} golden cases", cases.len());
}

#[test]
fn the_acceptance_cases_are_all_there() {
    let acceptance = "1 2 3 4 7 9 10 11 12 13 14 17 20 21 22 23 24 25 27 28 30 39 41 42 44 45 50 51 52 53 54 56 60 65 68 69 71 72 73";
    let there: BTreeSet<String> =
        cases().iter().filter_map(|case| case.content.get("id")?.as_str().map(str::to_owned)).collect();
    let absent: Vec<_> = acceptance.split(' ').filter(|id| !there.contains(*id)).collect();
    assert!(absent.is_empty(), "no golden case for {absent:?}");
}

/// A condition whose truth a claimant cannot bring about, with the truths that it can have.
const PARTIAL: [(Condition, &[&str]); 6] = [
    (Condition::RightClaimant, &["false"]),
    (Condition::CountedOnce, &["false"]),
    (Condition::RegisteredInProvince, &["true", "unknown"]),
    (Condition::PostAgreesWithWork, &["true", "unknown"]),
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
    // Three readings say what is allowed or who pays, and so never leave anything open.
    let settled = [Reading::TransportAndProduction, Reading::FundShort, Reading::BaseAndWorkshop];
    wanted.extend(Reading::ALL.iter().filter(|reading| !settled.contains(reading)).map(|r| r.name().to_owned()));
    wanted.extend(Caution::ALL.iter().map(|caution| caution.name().to_owned()));
    wanted.extend(Verdict::ALL.iter().map(|verdict| verdict.name().to_owned()));
    wanted.retain(|name| !met.contains(name));
    assert!(wanted.is_empty(), "met in no golden case: {wanted:#?}");
}

struct Case {
    file: String,
    baseline: Value,
    content: Map<String, Value>,
}

impl Case {
    fn name(&self) -> &str {
        self.content["name"].as_str().expect("a case has a name")
    }

    fn facts(&self) -> Value {
        let mut facts = json!({ "year": self.content.get("year").unwrap_or(&self.baseline["year"]) });
        if let Some(as_of) = self.content.get("as_of") {
            facts["as_of"] = as_of.clone();
        }
        for claimant in ["worker", "workshop", "broker", "base"] {
            if let Some(said) = self.content.get(claimant) {
                facts[claimant] = with(&self.baseline[claimant], said);
            }
        }
        for (claimant, list) in [("workshop", "workers"), ("broker", "placements")] {
            if let Some(people) = facts.get(claimant).and_then(|said| said.get(list)).and_then(Value::as_array) {
                facts[claimant][list] =
                    people.iter().flat_map(|person| repeated(&self.baseline["person"][list], person)).collect();
            }
        }
        for path in self.content.get("unknown").and_then(Value::as_array).into_iter().flatten() {
            let (claimant, fact) = path.as_str().and_then(|path| path.split_once('.')).expect("claimant.fact");
            facts[claimant].as_object_mut().expect("a claimant").remove(fact).expect("a fact of the baseline");
        }
        facts
    }

    fn local(&self) -> LocalParameters {
        let given = self.content.get("local").cloned().unwrap_or_else(|| json!({}));
        let given: Map<String, Value> = given
            .as_object()
            .unwrap()
            .iter()
            .map(|(gap, amount)| {
                (gap.clone(), json!({ "amount": amount, "source": "made up for the tests", "year": 2022 }))
            })
            .collect();
        serde_json::from_value(Value::Object(given)).expect("local parameters")
    }

    fn assess(&self) -> Result<Assessment, String> {
        let facts: Facts = serde_path_to_error::deserialize(self.facts())
            .map_err(|error| format!("{}: {}", error.path(), error.inner()))?;
        Ok(evaluate(&facts, &self.local()))
    }
}

/// Everything in `said`, and what `baseline` says beside it.
fn with(baseline: &Value, said: &Value) -> Value {
    let mut all = baseline.as_object().cloned().unwrap_or_default();
    all.extend(said.as_object().expect("a table").clone());
    Value::Object(all)
}

/// `times` people of one kind; `unknown` takes facts of the baseline away.
fn repeated(baseline: &Value, person: &Value) -> Vec<Value> {
    let mut person = with(baseline, person);
    let fields = person.as_object_mut().unwrap();
    let times = fields.remove("times").and_then(|times| times.as_u64()).unwrap_or(1);
    for fact in fields.remove("unknown").as_ref().and_then(Value::as_array).into_iter().flatten() {
        fields.remove(fact.as_str().unwrap()).expect("a fact of the baseline");
    }
    (0..times).map(|_| person.clone()).collect()
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
        } else {
            let id = ProvisionId::named(provision).unwrap_or_else(|| panic!("{place}: no provision `{provision}`"));
            seen(assessment.outcome(id).expect("every provision has an outcome"), expected)
        };
        if &actual != expected {
            wrong.push(format!("{place}\n    {provision} expected {expected}\n    {provision} actual   {actual}"));
        }
    }
    wrong
}

/// What the outcome shows, in the words in which it is expected.
fn seen(outcome: &Outcome, expected: &Value) -> Value {
    let Some(table) = expected.as_object() else { return json!(in_short(outcome)) };
    let outcome_json = serde_json::to_value(outcome).unwrap();
    let conditions = |truth: &str| -> Vec<Value> {
        let all = outcome_json["conditions"].as_array().unwrap().iter();
        all.filter(|check| check["truth"] == truth).map(|check| check["condition"].clone()).collect()
    };
    table
        .keys()
        .map(|key| {
            let value = match key.as_str() {
                "amount" => json!(in_short(outcome)),
                "fund" => json!(outcome.fund.map_or("none", |fund| fund.name())),
                "failed" => json!(conditions("false")),
                "unsure" => json!(conditions("unknown")),
                "people" => outcome.people.iter().map(|person| person.verdict.name()).collect(),
                "measures" => measures(outcome),
                "advice" => advice(&outcome_json["advice"]),
                "fallback" => outcome.fallback.map_or(json!(null), |fallback| {
                    json!(format!(
                        "{} people from {}: {}",
                        fallback.people,
                        fallback.fund.name(),
                        serde_json::to_value(fallback.amount).unwrap()["kind"].as_str().unwrap()
                    ))
                }),
                _ => outcome_json.get(key).unwrap_or_else(|| panic!("no `{key}` in an outcome")).clone(),
            };
            (key.clone(), value)
        })
        .collect()
}

fn in_short(outcome: &Outcome) -> String {
    let amount = serde_json::to_value(outcome.amount).unwrap();
    match (outcome.verdict, amount["kind"].as_str().unwrap()) {
        (Verdict::NotEligible, _) => "no".to_owned(),
        (Verdict::NotCovered, _) => "not covered".to_owned(),
        (_, "exact") => amount["yuan"].as_str().unwrap().to_owned(),
        (_, "between") => format!("{}..{}", amount["least"].as_str().unwrap(), amount["most"].as_str().unwrap()),
        (_, "each-person") => format!("{} each", amount["yuan"].as_str().unwrap()),
        (_, kind) => kind.to_owned(),
    }
}

fn measures(outcome: &Outcome) -> Value {
    let people = outcome.people.iter().flat_map(|person| &person.conditions);
    let failed = outcome.conditions.iter().chain(people).filter(|check| !check.finding.holds());
    let measures = failed.filter_map(|check| serde_json::to_value(check.finding.measure?).ok());
    measures
        .map(|measure| {
            let plain = |key: &str| measure[key].as_str().map_or_else(|| measure[key].to_string(), str::to_owned);
            match measure["kind"].as_str().unwrap() {
                "work" => format!(
                    "{} days, {} of {} months, to {}",
                    plain("days"),
                    plain("months"),
                    plain("needed_months"),
                    plain("reached_on")
                ),
                "pay" => format!("{} of {}, short by {}", plain("paid"), plain("line"), plain("short_by")),
                "contract" => format!("{} of {} months", plain("months"), plain("needed_months")),
                "received" => format!("{} received", plain("yuan")),
                _ => format!("same as {}", plain("entry")),
            }
        })
        .collect()
}

fn advice(advice: &Value) -> Value {
    let Some(change) = advice.get("change") else { return json!("none") };
    let detail = ["until", "months", "yuan", "at_best"].iter().find_map(|key| change.get(key)).unwrap();
    let detail = detail.as_str().map_or_else(|| detail.to_string(), str::to_owned);
    json!(format!("{} {detail}: +{}", change["kind"].as_str().unwrap(), advice["more"].as_str().unwrap()))
}

fn cases() -> Vec<Case> {
    let baseline = read(&folder().join("baseline.toml"));
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.file_name().unwrap().to_string_lossy().starts_with("item"));
    files.sort();
    files
        .iter()
        .flat_map(|path| {
            let file = path.file_name().unwrap().to_string_lossy().into_owned();
            let cases = read(path)["case"].as_array().expect("cases").clone();
            let baseline = baseline.clone();
            cases.into_iter().map(move |case| Case {
                file: file.clone(),
                baseline: baseline.clone(),
                content: case.as_object().expect("a table").clone(),
            })
        })
        .collect()
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden")
}

fn read(path: &Path) -> Value {
    let text = std::fs::read_to_string(path).unwrap();
    json_of(text.parse::<toml::Table>().unwrap_or_else(|error| panic!("{}: {error}", path.display())).into())
}

/// The same as JSON, where a date is a string.
fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(list) => list.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json_of(value))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}
