//! All rows with what came of them, for a file.

use super::reasons::reasons;
use crate::page::shared::wording::language::Language;
use crate::workbook::packed_cells::{end_row, push};
use std::borrow::Cow;
use std::cell::RefCell;
use wengang_core::roster::{Cell, Masking, Roster, RowResult, escape_formula, write_csv};

/// All rows as CSV; `beat` is called now and then.
pub(super) fn csv(roster: &Roster, language: Language, masking: Masking, beat: &mut dyn FnMut()) -> String {
    let headings = &language.roster_words().exported();
    let beat = RefCell::new(beat);
    write_csv(roster, headings, masking, |result| {
        (beat.borrow_mut())();
        described(roster, language, masking, result)
    })
}

/// All rows as cells of a workbook, their headings first; `beat` is called now and then.
pub(super) fn workbook_cells(roster: &Roster, language: Language, masking: Masking, beat: &mut dyn FnMut()) -> String {
    let columns = roster.layout().columns();
    let headings = columns.iter().map(|column| masking.text(&column.heading, None));
    let headings = headings.chain(language.roster_words().exported().map(Cow::Borrowed));
    // The one number among them is the amount; everything else, IDs above all, must stay text.
    let amount = columns.len() + 1;
    let mut packed = String::new();
    pack_row(&mut packed, headings, None);
    for result in roster.results().rows() {
        let row = result.row.place();
        let cells = columns.iter().enumerate();
        let cells = cells.map(|(place, column)| masking.text(roster.table().raw(row, place), column.field));
        pack_row(&mut packed, cells.chain(described(roster, language, masking, result)), Some(amount));
        beat();
    }
    packed
}

/// Packs a row; `amount` is the place of the only number in it.
fn pack_row<'a>(packed: &mut String, cells: impl Iterator<Item = Cow<'a, str>>, amount: Option<usize>) {
    for (place, text) in cells.enumerate() {
        push(packed, cell(&escape_formula(&text), amount == Some(place)));
    }
    end_row(packed);
}

/// What an export adds to a row.
fn described(roster: &Roster, language: Language, masking: Masking, result: &RowResult) -> Vec<Cow<'static, str>> {
    let words = language.words();
    let mut funds: Vec<&str> = result.claims().filter_map(|claim| claim.fund).map(|fund| words.fund(fund)).collect();
    funds.dedup();
    vec![
        Cow::Borrowed(language.roster_words().state(result.state)),
        Cow::Owned(amount_in_figures(result)),
        Cow::Owned(funds.join(words.labels().list_comma)),
        Cow::Owned(reasons(roster, language, masking, result).join(words.labels().semicolon)),
    ]
}

/// The amount as a sum can take it: 500, or 0-500 where it is not settled.
fn amount_in_figures(result: &RowResult) -> String {
    let (least, most) = (result.least(), result.most());
    if least == most { most.to_string() } else { format!("{least}-{most}") }
}

fn cell(text: &str, number: bool) -> Cell<'_> {
    match text {
        "" => Cell::Empty,
        digits if number && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => Cell::Number(digits),
        text => Cell::Text(text),
    }
}
