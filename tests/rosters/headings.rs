//! Every heading comes to what stands beside it where it is put into a small roster: counted, open with a reason, or not.

use super::{json_of, settings, shown::in_short};
use serde_json::{Value, json};
use std::path::Path;
use wengang_core::roster::{Correction, Layout, Run, Settings, Table};

fn content() -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/roster_headings.toml");
    json_of(std::fs::read_to_string(path).unwrap().parse::<toml::Table>().unwrap().into())
}

fn settings_of(content: &Value, group: &Value) -> Settings {
    let mut of = content["settings"][group["of"].as_str().unwrap()].clone();
    of["year"] = json!(2022);
    if let Some(line) = of.pointer("/local/monitoring_line").cloned() {
        of["local"]["monitoring_line"] = json!({ "amount": line, "source": "made up for the tests", "year": 2022 });
    }
    settings(of)
}

/// What the last row of the group's roster comes to with that heading, and what is asked.
fn read(content: &Value, group: &Value, heading: &str) -> (String, String) {
    let text = group["text"].as_str().unwrap().replace("HEADING", heading);
    let table = Table::of_text(text).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    let shown = in_short(&Run::begin(table, layout, settings_of(content, group)).unwrap().to_the_end());
    let last = shown["rows"].as_array().unwrap().last().unwrap().as_str().unwrap();
    let doubts: Vec<&str> = shown["doubts"].as_array().unwrap().iter().map(|doubt| doubt.as_str().unwrap()).collect();
    (last.split(' ').nth(1).unwrap().to_owned(), doubts.join("; "))
}

#[test]
fn every_heading_comes_to_what_stands_beside_it() {
    let content = content();
    let mut wrong = Vec::new();
    for group in content["group"].as_array().unwrap() {
        let (state, cause) = (group["state"].as_str().unwrap(), group["asked"].as_str());
        for heading in group["headings"].as_array().unwrap() {
            let heading = heading.as_str().unwrap();
            let (actual, doubts) = read(&content, group, heading);
            let asked = cause.map_or(doubts.is_empty(), |cause| doubts.contains(&format!(": {cause},")));
            if actual != state || !asked {
                wrong.push(format!("{}: {heading} is {actual}, asked {doubts:?}", group["name"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
