//! An empty roster to fill in.

use super::file_name::file_name;
use crate::page::shared::browser;
use crate::page::shared::wording::language::Language;
use wengang_core::roster::{Field, RosterKind};

/// Ways of saying what another heading says already: a template has one heading for each thing to say.
const LEFT_OUT: [Field; 8] = [
    Field::LiftedOut,
    Field::Monitored,
    Field::ContractSpell,
    Field::ContractFrom,
    Field::ContractTo,
    Field::StillThere,
    Field::Spell,
    Field::Months,
];

/// Saves a roster with nothing but its headings, in the words that are read again; tells whether the browser took it.
pub(super) fn save_template(kind: RosterKind) -> bool {
    let words = Language::Chinese.roster_words();
    let fields = kind.fields().iter().filter(|field| !LEFT_OUT.contains(field));
    let headings: Vec<&str> = fields.map(|field| words.field(*field)).collect();
    let text = format!("\u{feff}{}\r\n", headings.join(","));
    browser::save(&format!("{}.csv", file_name(kind.name())), "text/csv", text.as_bytes())
}
