//! What the roster's tests share, and the tests.

mod formats;
mod generated;
mod golden;
mod headings;
mod joined;
mod limits;
mod mending;
mod mending_again;
mod mending_words;
mod pastes;
mod properties;
mod rules;
mod shown;
mod small;
mod together;

use serde_json::{Value, json};
use shown::in_short;
use std::path::{Path, PathBuf};
use wengang_core::roster::{
    Builder, Cell, Correction, Encoding, Fault, Layout, Roster, Run, Settings, Table, decode_utf8, recognise,
};
use wengang_core::values::Date;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/rosters")
}

/// A roster on disk, and what is said and expected of it.
struct Golden {
    name: String,
    path: PathBuf,
    content: Value,
}

impl Golden {
    fn all() -> Vec<Self> {
        let mut paths: Vec<PathBuf> = std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
        paths.sort();
        paths.iter().map(|path| Self::read(path)).collect()
    }

    fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let table = text.parse::<toml::Table>().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let content = json_of(table.into());
        let roster = content.get("of").and_then(Value::as_str).unwrap_or(path.file_stem().unwrap().to_str().unwrap());
        let csv = path.with_file_name(format!("{roster}.csv"));
        let cells = path.with_file_name(format!("{roster}.cells"));
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        Self { name, path: if csv.exists() { csv } else { cells }, content }
    }

    fn is_text(&self) -> bool {
        self.path.extension().is_some_and(|extension| extension == "csv")
    }

    fn text(&self) -> String {
        std::fs::read_to_string(&self.path).unwrap()
    }

    fn table(&self) -> Result<Table, Fault> {
        if self.is_text() { Table::of_text(self.text()) } else { table_of_cells(&self.text()) }
    }

    fn settings(&self) -> Settings {
        let mut settings = self.content.get("settings").cloned().unwrap_or_else(|| json!({}));
        let settings_object = settings.as_object_mut().unwrap();
        settings_object.entry("year").or_insert_with(|| json!(2022));
        for amount in settings_object.get_mut("local").and_then(Value::as_object_mut).into_iter().flatten() {
            *amount.1 =
                json!({ "amount": amount.1.as_str().unwrap(), "source": "made up for the tests", "year": 2022 });
        }
        serde_json::from_value(settings).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn correction(&self) -> Correction {
        let correction = self.content.get("correction").cloned().unwrap_or_else(|| json!({}));
        serde_json::from_value(correction).unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }

    fn read_table(&self, table: Table) -> Result<Roster, Fault> {
        let layout = Layout::find(&table, &self.correction());
        Ok(Run::begin(table, layout, self.settings())?.to_the_end())
    }

    fn roster(&self) -> Result<Roster, Fault> {
        self.read_table(self.table()?)
    }
}

fn json_of(value: toml::Value) -> Value {
    match value {
        toml::Value::Datetime(date) => json!(date.to_string()),
        toml::Value::Array(list) => list.into_iter().map(json_of).collect(),
        toml::Value::Table(table) => table.into_iter().map(|(key, value)| (key, json_of(value))).collect(),
        other => serde_json::to_value(other).unwrap(),
    }
}

fn table_of_cells(text: &str) -> Result<Table, Fault> {
    let mut builder = Builder::default();
    for (row, line) in text.lines().enumerate() {
        let line = line.strip_prefix("#hidden ").inspect(|_| builder.hidden_row(row)).unwrap_or(line);
        for (column, cell) in line.split('\t').enumerate() {
            let cell = cell.strip_prefix("#struck ").inspect(|_| builder.struck_cell(row, column)).unwrap_or(cell);
            let merged = cell.strip_prefix("#down").and_then(|cell| cell.split_once(' '));
            let cell = merged.map_or(cell, |(below, cell)| {
                builder.merged((row, column), (below.parse().unwrap(), 0));
                cell
            });
            match cell.split_once(' ') {
                Some(("#n", digits)) => builder.number(digits),
                Some(("#d", date)) => builder.date(Date::read(date).unwrap()),
                _ if cell.is_empty() => builder.empty(),
                _ => builder.text(cell),
            }
        }
        builder.end_row()?;
    }
    builder.table()
}

/// A roster as a browser would read it from a file's bytes.
fn table_of_bytes(bytes: &[u8]) -> Result<Table, Fault> {
    let text = match recognise(bytes)?.encoding.expect("text") {
        Encoding::Utf8 => decode_utf8(bytes.to_vec()).expect("UTF-8"),
        other => {
            let encoding = encoding_rs::Encoding::for_label(other.name().as_bytes()).unwrap();
            encoding.decode(bytes).0.into_owned()
        }
    };
    Table::of_text(text)
}

fn read(text: &str, settings: &Settings) -> Roster {
    let table = Table::of_text(text.to_owned()).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    Run::begin(table, layout, settings.clone()).unwrap().to_the_end()
}

fn settings(json: Value) -> Settings {
    serde_json::from_value(json).unwrap()
}

/// The settings of a workshop with the made-up line of 7000 yuan.
fn workshop() -> Settings {
    settings(json!({
        "year": 2022, "recognised": true, "for_all": { "received": "否" },
        "local": { "monitoring_line": { "amount": "7000", "source": "made up for the tests", "year": 2022 } },
    }))
}

/// What is known of everybody in the baseline of the acceptance cases.
fn workers() -> Settings {
    settings(json!({ "year": 2022, "for_all": {
        "household": "脱贫户", "registered": "是", "public-post": "否", "production": "是", "transport-received": "否",
        "production-received": "否", "fare-by": "火车", "fare": "600",
    } }))
}

/// An ID number with its check character, of that many 17 digits.
fn id(sequence: u32) -> String {
    let digits = format!("23010219{:02}0101{:03}", 50 + sequence / 999, sequence % 999 + 1);
    let weighted = digits.bytes().fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    let check = ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][weighted as usize];
    format!("{digits}{check}")
}

/// The cells of a table, to be written in another way.
fn cells(table: &Table) -> Vec<Vec<String>> {
    let text = |row, column| match table.cell(row, column) {
        Cell::Empty => String::new(),
        _ => table.raw(row, column).to_owned(),
    };
    (0..table.rows()).map(|row| (0..table.columns()).map(|column| text(row, column)).collect()).collect()
}
