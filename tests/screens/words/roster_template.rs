//! What stands in an empty roster that is to be filled in.

use super::{Row, each};
use crate::product::Language;
use wengang_core::roster::Field;

pub(super) fn rows() -> Vec<Row> {
    let words = Language::roster_words;
    let name = |field: Field| field.name().to_owned();
    let how = |language, field| words(language).filled_in(field).0.to_owned();
    let example = |language, field| words(language).filled_in(field).1.to_owned();
    let mut rows = each("how a column of a template is filled in", Field::ALL.iter().copied(), name, how);
    rows.extend(each("what a column of a template holds", Field::ALL.iter().copied(), name, example));
    let label = |language, place: usize| {
        let labels = words(language).template_labels();
        [labels.roster, labels.help, labels.column, labels.how, labels.example][place].to_owned()
    };
    let names = ["roster", "help", "column", "how", "example"];
    rows.extend(each("around a template", 0..names.len(), |place| names[place].to_owned(), label));
    rows
}
