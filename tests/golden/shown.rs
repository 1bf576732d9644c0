//! What an outcome shows, in the words in which a golden case expects it.

use serde_json::{Value, json};
use wengang_core::{Outcome, Verdict};

/// What the outcome shows, in the words in which it is expected.
pub fn shown(outcome: &Outcome, expected: &Value) -> Value {
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
                "asked_of_people" => asked_of_people(outcome),
                "measures" => measures(outcome),
                "advice" => advice(&outcome_json["advice"]),
                "advised_job" => outcome_json["advice"]["change"]["job"].clone(),
                "advised_days" => outcome_json["advice"]["change"]["days"].clone(),
                "advised_person" => outcome_json["advice"]["change"]["person"].clone(),
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

/// The conditions of each person, one after the other.
fn asked_of_people(outcome: &Outcome) -> Value {
    let people = outcome.people.iter().map(|person| person.conditions.iter().map(|check| check.condition.name()));
    people.map(|names| names.collect::<Vec<_>>().join(" ")).collect()
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
