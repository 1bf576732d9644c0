//! Texts as people paste and save them, where what parts the cells is part of the question.

use super::shown::in_short;
use super::{folder, table_of_bytes, workshop};
use serde_json::{Value, json};
use wengang_core::roster::{Correction, Fault, Layout, Roster, Run};

fn roster(text: &[u8]) -> Result<Roster, Fault> {
    let table = table_of_bytes(text)?;
    let layout = Layout::find(&table, &Correction::default());
    let settings = super::settings({
        let mut settings = serde_json::to_value(workshop()).unwrap();
        settings["for_all"] = json!({ "received": "否", "household": "脱贫户" });
        settings
    });
    Ok(Run::begin(table, layout, settings)?.to_the_end())
}

#[test]
fn every_paste_comes_to_what_is_written_beside_it() {
    let text = std::fs::read_to_string(folder().join("../pastes.toml")).unwrap();
    let pastes = super::json_of(text.parse::<toml::Table>().unwrap().into());
    let wrong: Vec<String> = pastes["paste"].as_array().unwrap().iter().filter_map(check).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn check(paste: &Value) -> Option<String> {
    let text = paste.get("file").map_or_else(
        || paste["text"].as_str().unwrap().as_bytes().to_vec(),
        |file| std::fs::read(folder().join("../pastes").join(file.as_str().unwrap())).unwrap(),
    );
    let actual = match roster(&text) {
        Ok(roster) => in_short(&roster),
        Err(fault) => json!({ "fault": serde_json::to_value(fault).unwrap()["kind"] }),
    };
    let differs = |key: &&str| paste.get(*key).is_some_and(|wanted| Some(wanted) != actual.get(*key));
    let keys: Vec<&str> = ["rows", "errors", "fault"].into_iter().filter(differs).collect();
    (!keys.is_empty())
        .then(|| format!("{}: {keys:?} of {}", paste["name"], serde_json::to_string_pretty(&actual).unwrap()))
}
