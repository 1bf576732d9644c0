//! All rows with what came of them, for a file.

use super::reasons::reasons;
use crate::page::shared::wording::language::Language;
use crate::workbook::packed_cells::pack;
use std::borrow::Cow;
use wengang_core::roster::{Cell, Field, Masking, Roster, RowResult, escape_formula, mask_id, write_csv};

/// All rows as CSV.
pub(super) fn csv(roster: &Roster, language: Language, masking: Masking) -> String {
    let headings = &language.roster_words().exported();
    write_csv(roster, headings, masking, |result| described(roster, language, result))
}

/// All rows as cells of a workbook, their headings first.
pub(super) fn workbook_cells(roster: &Roster, language: Language, masking: Masking) -> String {
    let columns = roster.layout().columns();
    let headings = columns.iter().map(|column| column.heading.clone());
    let headings: Vec<String> = headings.chain(language.roster_words().exported().map(str::to_owned)).collect();
    let rows = roster.results().rows().iter().map(|result| {
        let row = result.row.place();
        let cells = columns.iter().enumerate().map(|(place, column)| {
            let cell = roster.table().raw(row, place);
            let masked = column.field == Some(Field::Id) && masking == Masking::Masked;
            escape_formula(&if masked { mask_id(cell) } else { cell.to_owned() }).into_owned()
        });
        cells.chain(described(roster, language, result).into_iter().map(Cow::into_owned)).collect()
    });
    // The one number among them is the amount; everything else, IDs above all, must stay text.
    let amount = columns.len() + 1;
    let all: Vec<Vec<String>> = std::iter::once(headings).chain(rows).collect();
    pack(all.iter().map(|row| row.iter().enumerate().map(|(place, text)| cell(text, place == amount)).collect()))
}

/// What an export adds to a row.
fn described(roster: &Roster, language: Language, result: &RowResult) -> Vec<Cow<'static, str>> {
    let words = language.words();
    let mut funds: Vec<&str> = result.claims().filter_map(|claim| claim.fund).map(|fund| words.fund(fund)).collect();
    funds.dedup();
    vec![
        Cow::Borrowed(language.roster_words().state(result.state)),
        Cow::Owned(amount_in_figures(result)),
        Cow::Owned(funds.join(words.labels().list_comma)),
        Cow::Owned(reasons(roster, language, result).join(words.labels().semicolon)),
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
