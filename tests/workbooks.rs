//! Workbooks as people have them: what a sheet says beside its values goes into the report. `golden/workbooks.toml` says
//! what comes of each file in `golden/workbooks/`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use wengang_core::roster::{Correction, Layout, Roster, Run, Settings};
use wengang_web::workbook::messages::{SheetFound, WorkbookReply, WorkbookRequest};
use wengang_web::workbook::packed_cells::unpack;
use wengang_web::workbook::service::answer;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden")
}

fn settings(kind: &str) -> Settings {
    let line = json!({ "amount": "7000", "source": "made up for the tests", "year": 2022 });
    serde_json::from_value(match kind {
        "workers" => json!({ "year": 2022, "for_all": {
            "household": "脱贫户", "registered": "是", "production": "是", "public-post": "否",
            "transport-received": "否", "production-received": "否", "fare": "600", "fare-by": "火车", "work": "务工",
        } }),
        _ => json!({
            "year": 2022, "recognised": true, "for_all": { "received": "否", "household": "脱贫户" },
            "local": { "monitoring_line": line },
        }),
    })
    .unwrap()
}

fn read(file: &str, case: &Value) -> Value {
    let bytes = std::fs::read(folder().join("workbooks").join(file)).unwrap();
    let sheet = case["sheet"].as_u64().map(|sheet| sheet as usize);
    let WorkbookReply::Cells(packed, SheetFound { names, which, .. }) =
        answer(WorkbookRequest::Read(bytes, sheet), &mut || ())
    else {
        return json!({ "refused": true });
    };
    let table = unpack(&packed.text(), &mut || ()).unwrap();
    let correction: Correction = serde_json::from_value(json!({ "kind": case["kind"] })).unwrap();
    let layout = Layout::find(&table, &correction);
    let roster = Run::begin(table, layout, settings(case["settings"].as_str().unwrap_or(""))).unwrap().to_the_end();
    json!({
        "rows": rows(&roster), "errors": errors(&roster), "sheet_read": names[which],
        "other_sheets": roster.table().other_sheets(),
    })
}

fn rows(roster: &Roster) -> Vec<String> {
    let notes = |row: &wengang_core::roster::RowResult| {
        row.notes.iter().map(|note| format!(" {}", note.name())).collect::<String>()
    };
    let results = roster.results();
    results.rows().iter().map(|row| format!("{} {}{}", row.row, row.state.name(), notes(row))).collect()
}

fn errors(roster: &Roster) -> Vec<String> {
    let errors = roster.results().errors().iter();
    errors.map(|error| format!("{} {}: {}", error.row, error.field.name(), error.problem.name())).collect()
}

#[test]
fn every_workbook_comes_to_what_is_written_beside_it() {
    let text = std::fs::read_to_string(folder().join("workbooks.toml")).unwrap();
    let cases: Value = toml::from_str(&text).unwrap();
    let mut wrong = Vec::new();
    for case in cases["workbook"].as_array().unwrap() {
        let actual = read(case["file"].as_str().unwrap(), case);
        let keys = ["rows", "errors", "sheet_read", "other_sheets", "refused"];
        if keys.iter().any(|key| case.get(key).is_some_and(|wanted| Some(wanted) != actual.get(key))) {
            wrong.push(format!("{}: {actual:#}", case["name"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
