//! The golden cases as they stand in `item*.toml`, and the facts that each tells of.

use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};
use wengang_core::{Assessment, Facts, LocalParameters, evaluate};

/// A case.
pub struct Case {
    /// Its file.
    pub file: String,
    baseline: Value,
    /// What it says.
    pub content: Map<String, Value>,
}

impl Case {
    /// Its name, a sentence.
    pub fn name(&self) -> &str {
        self.content["name"].as_str().expect("a case has a name")
    }

    fn year(&self) -> &Value {
        self.content.get("year").unwrap_or(&self.baseline["year"])
    }

    fn facts(&self) -> Value {
        let mut facts = json!({ "year": self.year() });
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
        let year = self.content.get("local_year").unwrap_or_else(|| self.year());
        let given = self.content.get("local").cloned().unwrap_or_else(|| json!({}));
        let given: Map<String, Value> = given
            .as_object()
            .unwrap()
            .iter()
            .map(|(gap, amount)| {
                (gap.clone(), json!({ "amount": amount, "source": "made up for the tests", "year": year }))
            })
            .collect();
        serde_json::from_value(Value::Object(given)).expect("local parameters")
    }

    /// What it comes to, or what was refused.
    pub fn assess(&self) -> Result<Assessment, String> {
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

/// Every case.
pub fn cases() -> Vec<Case> {
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
