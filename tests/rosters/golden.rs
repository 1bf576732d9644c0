//! Every roster in the folder comes to what stands beside it.

use super::{Golden, in_short};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use wengang_core::roster::{Note, Problem, RowState, Skip};

#[test]
fn every_roster_comes_to_what_stands_beside_it() {
    let wrong: Vec<String> = Golden::all().iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(golden: &Golden) -> Option<String> {
    let actual = golden
        .roster()
        .map_or_else(|fault| json!({ "fault": serde_json::to_value(fault).unwrap() }), |roster| in_short(&roster));
    let expected = golden.content["expect"].as_object().expect("what is expected");
    let differing: Vec<String> = expected
        .iter()
        .filter(|(key, expected)| actual.get(*key) != Some(*expected))
        .map(|(key, _)| format!("expect.{key} is {}", toml_of(actual.get(key).unwrap_or(&actual))))
        .collect();
    (!differing.is_empty()).then(|| format!("{}:\n{}", golden.name, differing.join("\n")))
}

fn toml_of(value: &Value) -> String {
    match value.as_array() {
        Some(list) if !list.is_empty() => {
            format!("[\n{}]", list.iter().map(|entry| format!("    {entry},\n")).collect::<String>())
        }
        _ => value.to_string(),
    }
}

#[test]
fn every_acceptance_case_of_a_roster_is_there() {
    let there: BTreeSet<String> =
        Golden::all().iter().filter_map(|golden| Some(golden.content.get("id")?.as_str()?.to_owned())).collect();
    for id in ["R1", "R2", "R3", "R4"] {
        assert!(there.contains(id), "no roster for {id}");
    }
}

#[test]
fn every_problem_note_state_and_reason_for_skipping_is_met() {
    let mut met: BTreeSet<&str> = BTreeSet::new();
    for roster in Golden::all().iter().filter_map(|golden| golden.roster().ok()) {
        let results = roster.results();
        met.extend(results.errors().iter().map(|error| error.problem.name()));
        met.extend(results.skipped().iter().map(|skipped| skipped.reason.name()));
        met.extend(results.rows().iter().map(|row| row.state.name()));
        met.extend(results.rows().iter().flat_map(|row| row.notes.iter()).map(|note| note.name()));
    }
    let all = [Problem::NAMES, Note::NAMES, RowState::NAMES, Skip::NAMES].concat();
    // It takes a hundred rows of one worker; see the rules.
    let elsewhere = [Problem::TooMany.name()];
    let unmet: Vec<_> = all.into_iter().filter(|name| !met.contains(name) && !elsewhere.contains(name)).collect();
    assert!(unmet.is_empty(), "met in no roster: {unmet:?}");
}
