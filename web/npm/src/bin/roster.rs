//! A roster's cells in, what came of each row out.

use serde::de::{DeserializeSeed, Deserializer, Error as _, SeqAccess, Visitor};
use std::fmt;
use wasm_bindgen::prelude::*;
use wengang_core::notice::Notice;
use wengang_core::roster::{Builder, Correction, Fault, Layout, Run, Settings, Table};
use wengang_npm::{Argument, Error, Refused, json, read};

const SETTINGS: Argument = Argument::named("settings");
const CORRECTION: Argument = Argument::named("correction");

/// Reads a roster's cells and says what came of each row.
///
/// # Errors
/// The refusal as JSON.
#[wasm_bindgen]
pub fn read_roster(cells: &str, settings: &str, correction: &str) -> Result<String, String> {
    findings(cells, settings, correction).map_err(|error| error.to_json())
}

fn findings(cells: &str, settings: &str, correction: &str) -> Result<String, Error> {
    let settings: Option<Settings> = read(SETTINGS, settings)?;
    let settings = settings.unwrap_or_else(|| Settings::of(Notice::latest().year()));
    let correction: Option<Correction> = read(CORRECTION, correction)?;
    let table = table(cells)?;
    let layout = Layout::find(&table, &correction.unwrap_or_default());
    let run = Run::begin(table, layout, settings).map_err(refuse)?;
    json(&run.to_the_end().findings())
}

/// The cells go straight into the table: a tree of a whole province's would be ten times as large as its text.
fn table(cells: &str) -> Result<Table, Error> {
    let mut rows = Rows { builder: Builder::default(), fault: None };
    let read = rows.deserialize(&mut serde_json::Deserializer::from_str(cells));
    match (rows.fault, read) {
        (Some(fault), _) => Err(refuse(fault)),
        (None, Err(error)) => Err(Refused::new("cells".to_owned(), "", error)),
        (None, Ok(())) => rows.builder.table().map_err(refuse),
    }
}

/// What is wrong with a whole roster; a setting that was refused has a field of its own.
fn refuse(fault: Fault) -> Error {
    let (name, most) = match fault {
        Fault::Setting { mut refusal } => {
            refusal.field.insert_str(0, "settings.");
            return refusal.into();
        }
        Fault::YearNotCovered { year } => {
            return Refused::new("settings.year".to_owned(), &year.to_string(), "not covered by the notice");
        }
        Fault::TooLarge { most } => ("more text than so many bytes", most),
        Fault::TooManyRows { most } => ("more rows with something in them than", most),
        Fault::TooManyColumns { most, row } => {
            let field = format!("cells[{}]", row.place());
            return Refused::new(field, "", format_args!("more columns than {most}"));
        }
        Fault::NoSuchCell { row, column } => {
            return Refused::new(format!("correction.cells.{row}.{column}"), "", "the table has no such cell");
        }
        Fault::UnclosedQuote { .. } => ("a quotation mark that nothing closes", 0),
        Fault::Empty => ("nothing in any row", 0),
        Fault::NoHeader => ("no row names the columns; correction.fields can say what they are", 0),
        Fault::KindUnclear => ("the columns fit no kind of roster, or two; correction.kind can say which", 0),
        Fault::OtherKind => ("another kind of roster than that with which it is read", 0),
        Fault::NobodyNamed => ("neither a name nor an ID number among the columns", 0),
    };
    match most {
        0 => Refused::new("cells".to_owned(), "", name),
        most => Refused::new("cells".to_owned(), "", format_args!("{name} {most}")),
    }
}

struct Rows {
    builder: Builder,
    fault: Option<Fault>,
}

impl<'de> DeserializeSeed<'de> for &mut Rows {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for &mut Rows {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("rows of cells")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut rows: A) -> Result<(), A::Error> {
        while rows.next_element_seed(Row(&mut self.builder))?.is_some() {
            if let Err(fault) = self.builder.end_row() {
                self.fault = Some(fault);
                return Err(A::Error::custom(""));
            }
        }
        Ok(())
    }
}

struct Row<'a>(&'a mut Builder);

impl<'de> DeserializeSeed<'de> for Row<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for Row<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("cells")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut cells: A) -> Result<(), A::Error> {
        while cells.next_element_seed(Text(self.0))?.is_some() {}
        Ok(())
    }
}

struct Text<'a>(&'a mut Builder);

impl<'de> DeserializeSeed<'de> for Text<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Text<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a text")
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.text(text);
        Ok(())
    }
}

fn main() {}
