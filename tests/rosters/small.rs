//! Every small roster comes to what stands beside it; what is not named beside it is empty.

use super::{json_of, settings, shown::in_short, table_of_cells};
use serde_json::{Value, json};
use std::path::Path;
use wengang_core::roster::{Correction, DoubtCause, Layout, Run, Settings, Table};

/// The files of small rosters, each of one purpose; one without settings is read with those of the first.
const FILES: &[&str] = &[
    "small_rosters.toml",
    "small_rosters_around_rows.toml",
    "small_rosters_cells.toml",
    "small_rosters_rows.toml",
    "small_rosters_columns.toml",
    "small_rosters_said_around.toml",
    "small_rosters_same_person.toml",
    "small_rosters_of_persons.toml",
    "small_rosters_headings.toml",
    "small_rosters_pay.toml",
    "small_rosters_paid.toml",
    "small_rosters_notes.toml",
    "small_rosters_workshops.toml",
    "small_rosters_told_again.toml",
    "small_rosters_as_written.toml",
    "small_rosters_labels.toml",
];

fn contents() -> Vec<Value> {
    let read = |file: &&str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden").join(file);
        let text = std::fs::read_to_string(path).unwrap();
        json_of(text.parse::<toml::Table>().unwrap().into())
    };
    let mut contents: Vec<Value> = FILES.iter().map(read).collect();
    let settings = contents[0]["settings"].clone();
    for content in contents.iter_mut().filter(|content| content.get("settings").is_none()) {
        content["settings"] = settings.clone();
    }
    contents
}

/// Every small roster, with the file in which it stands.
fn rosters() -> Vec<(Value, Value)> {
    let of_file = |content: Value| {
        let rosters = content["roster"].as_array().unwrap().clone();
        rosters.into_iter().map(move |roster| (content.clone(), roster))
    };
    contents().into_iter().flat_map(of_file).collect()
}

fn settings_of(content: &Value, roster: &Value) -> Settings {
    let mut of = content["settings"][roster["of"].as_str().unwrap()].clone();
    of["year"] = json!(2022);
    if let Some(line) = of.pointer("/local/monitoring_line").cloned() {
        of["local"]["monitoring_line"] = json!({ "amount": line, "source": "made up for the tests", "year": 2022 });
    }
    settings(of)
}

/// A column that is left out is written as taken for an empty word, for want of a null.
fn correction_of(roster: &Value) -> Correction {
    let mut correction = roster.get("correction").cloned().unwrap_or_else(|| json!({}));
    for (_, field) in correction.get_mut("fields").and_then(Value::as_object_mut).into_iter().flatten() {
        if *field == json!("") {
            *field = Value::Null;
        }
    }
    serde_json::from_value(correction).unwrap()
}

fn read(content: &Value, roster: &Value) -> Value {
    let text = roster["text"].as_str().unwrap();
    let of_cells = roster.get("cells").is_some();
    let table = if of_cells { table_of_cells(text) } else { Table::of_text(text.to_owned()) }.unwrap();
    let layout = Layout::find(&table, &correction_of(roster));
    in_short(&Run::begin(table, layout, settings_of(content, roster)).unwrap().to_the_end())
}

#[test]
fn every_small_roster_comes_to_what_stands_beside_it() {
    let mut wrong = Vec::new();
    for (content, roster) in rosters() {
        let actual = read(&content, &roster);
        for key in ["rows", "errors", "doubts", "own_totals"] {
            let expected = roster.get(key).cloned().unwrap_or_else(|| json!([]));
            if actual[key] != expected {
                wrong.push(format!("{}:\n  {key} is {:#}\n  not {expected:#}", roster["name"], actual[key]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_cause_of_doubt_is_met() {
    let met: String =
        rosters().iter().map(|(content, roster)| read(content, roster)["cells_in_doubt"].to_string()).collect();
    let unmet: Vec<_> = DoubtCause::NAMES.iter().filter(|name| !met.contains(&format!(": {name} "))).collect();
    assert!(unmet.is_empty(), "met in no roster: {unmet:?}");
}
