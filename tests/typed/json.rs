//! Facts and local parameters as hosts send them.

use serde_json::{Value, json};
use wengang_core::{Facts, LocalParameters};

/// Facts as JSON, and what the refusal names.
fn refused_facts() -> Vec<(Value, &'static [&'static str])> {
    let spell = json!({ "province": "辽宁", "from": "2022-03-01" });
    let with = |key: &str, value: Value| {
        let mut spell = spell.clone();
        spell[key] = value;
        json!({ "year": 2022, "worker": { "jobs": [spell] } })
    };
    vec![
        (json!({}), &["year"]),
        (json!({ "year": "2022" }), &["year", "string"]),
        (json!({ "year": 20_220 }), &["year", "20220", "out-of-range"]),
        (json!({ "year": -1 }), &["year", "-1"]),
        (json!({ "year": 2022, "as_of": "2022-02-30" }), &["as_of", "2022-02-30", "no-such-day"]),
        (json!({ "year": 2022, "wroker": {} }), &["wroker"]),
        (json!({ "year": 2022, "worker": { "houshold": "neither" } }), &["worker", "houshold"]),
        (json!({ "year": 2022, "worker": { "household": "rich" } }), &["worker.household", "rich", "monitored"]),
        (json!({ "year": 2022, "worker": { "transport_received": "no" } }), &["worker.transport_received", "no"]),
        (json!({ "year": 2022, "worker": { "fare": 386.5 } }), &["worker.fare", "386.5"]),
        (json!({ "year": 2022, "worker": { "fare": "-1" } }), &["worker.fare", "-1", "negative"]),
        (json!({ "year": 2022, "worker": { "fare": "20000.01" } }), &["worker.fare", "20000.01", "too-much"]),
        (json!({ "year": 2022, "worker": { "jobs": vec![spell.clone(); 101] } }), &["worker.jobs", "101", "too-many"]),
        (with("to", json!("2022-02-01")), &["worker.jobs[0]", "to", "2022-02-01", "end-before-start"]),
        (with("from", json!("2022-02-31")), &["worker.jobs[0].from", "2022-02-31", "no-such-day"]),
        (with("province", json!("月球")), &["worker.jobs[0].province", "月球"]),
        (with("hours", json!(8)), &["worker.jobs[0]", "hours"]),
        (json!({ "year": 2022, "workshop": { "workers": [{ "wage": "1" }] } }), &["workshop.workers[0]", "wage"]),
        (json!({ "year": 2022, "base": { "placed": -1 } }), &["base.placed", "-1"]),
    ]
}

#[test]
fn facts_as_json_are_refused_by_field() {
    for (facts, named) in refused_facts() {
        let error = serde_path_to_error::deserialize::<_, Facts>(&facts).unwrap_err();
        let told = format!("{}: {}", error.path(), error.inner());
        assert!(named.iter().all(|part| told.contains(part)), "{facts}\n{told}");
    }
}

#[test]
fn local_parameters_are_refused_by_key() {
    let line = json!({ "amount": "7000", "source": "an example", "year": 2022 });
    let with = |key: &str, value: Value| {
        let mut line = line.clone();
        line[key] = value;
        json!({ "monitoring_line": line })
    };
    let refused: [(Value, &[&str]); 10] = [
        (json!({ "monitoring_lines": line }), &["monitoring_lines"]),
        (json!({ "recognition": line }), &["recognition"]),
        (with("amount", json!("-1")), &["monitoring_line.amount", "-1", "negative"]),
        (with("amount", json!(7000)), &["monitoring_line.amount", "7000"]),
        (with("amount", json!("七千")), &["monitoring_line.amount", "七千", "not-money"]),
        (with("source", json!("  ")), &["monitoring_line", "source"]),
        (with("year", json!(1949)), &["monitoring_line.year", "1949", "out-of-range"]),
        (with("unit", json!("yuan")), &["monitoring_line", "unit"]),
        (json!({ "monitoring_line": { "amount": "7000", "year": 2022 } }), &["monitoring_line", "source"]),
        (json!({ "monitoring_line": { "amount": "7000", "source": "an example" } }), &["monitoring_line", "year"]),
    ];
    for (local, named) in refused {
        let error = serde_path_to_error::deserialize::<_, LocalParameters>(&local).unwrap_err();
        let told = format!("{}: {}", error.path(), error.inner());
        assert!(named.iter().all(|part| told.contains(part)), "{local}\n{told}");
    }
    assert!(serde_json::from_value::<LocalParameters>(json!({ "monitoring_line": line })).is_ok());
}

#[test]
fn facts_written_as_json_are_read_back_whole() {
    let facts: Facts = serde_json::from_value(json!({
        "year": 2022, "as_of": "2022-06-30",
        "worker": { "jobs": [{ "province": "辽宁", "from": "2022-03-01" }], "fare": "386.50" },
        "broker": { "placements": [{ "id": "A", "contract": { "kind": "fixed-term", "months": 12 } }] },
    }))
    .unwrap();
    let written = serde_json::to_value(&facts).unwrap();
    assert_eq!(serde_json::from_value::<Facts>(written).unwrap(), facts);
}
