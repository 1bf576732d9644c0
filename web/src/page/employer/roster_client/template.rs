//! An empty roster to fill in: columns of text with the words to choose from, and beside it how each is filled in.

use super::file_name::file_name;
use crate::page::shared::browser;
use crate::page::shared::wording::language::Language;
use crate::workbook::messages::{PackedSheet, SheetLayout, WorkbookRequest};
use crate::workbook::packed_cells::pack;
use wengang_core::roster::{Cell, Field, Replacement, RosterKind};

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

/// What a template has columns for.
fn fields(kind: RosterKind) -> Vec<Field> {
    kind.fields().iter().copied().filter(|field| !LEFT_OUT.contains(field)).collect()
}

/// A heading, in the words that are read again.
fn heading(field: Field) -> &'static str {
    Language::Chinese.roster_words().field(field)
}

/// What asks for a template as a workbook; how to fill it in is said in that language.
pub(super) fn request(kind: RosterKind, language: Language) -> WorkbookRequest {
    let fields = fields(kind);
    let words = language.roster_words();
    let labels = words.template_labels();
    let choices = |(column, field): (usize, &Field)| {
        let words: Vec<String> = Replacement::of(*field).iter().map(|choice| choice.word().to_owned()).collect();
        (!words.is_empty()).then_some((column, words))
    };
    let headings: Vec<Cell> = fields.iter().map(|field| Cell::Text(heading(*field))).collect();
    let about = |field: &Field| {
        let (how, example) = words.filled_in(*field);
        vec![Cell::Text(heading(*field)), Cell::Text(how), Cell::Text(example)]
    };
    let titles = vec![Cell::Text(labels.column), Cell::Text(labels.how), Cell::Text(labels.example)];
    let roster = PackedSheet {
        name: labels.roster.to_owned(),
        cells: pack(std::iter::once(headings)).into(),
        layout: SheetLayout::Template,
        choices: fields.iter().enumerate().filter_map(choices).collect(),
        merged: Vec::new(),
    };
    let help = PackedSheet {
        name: labels.help.to_owned(),
        cells: pack(std::iter::once(titles).chain(fields.iter().map(about))).into(),
        layout: SheetLayout::Text,
        choices: Vec::new(),
        merged: Vec::new(),
    };
    WorkbookRequest::WriteTemplate(kind, vec![roster, help])
}

/// Saves the headings alone, where no workbook can be written; tells whether the browser took it.
pub(super) fn save_as_csv(kind: RosterKind) -> bool {
    let headings: Vec<&str> = fields(kind).into_iter().map(heading).collect();
    let text = format!("\u{feff}{}\r\n", headings.join(","));
    browser::save(&format!("{}.csv", file_name(kind.name())), "text/csv", text.as_bytes())
}
