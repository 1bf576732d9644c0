//! All rows with what came of them, as CSV.

use crate::page::shared::wording::language::Language;
use crate::page::shared::wording::reasons::in_one_line;
use crate::roster_service::reasons::Reasons;
use crate::roster_service::sources::Sources;
use std::borrow::Cow;
use std::cell::RefCell;
use wengang_core::roster::{Masking, Roster, RowResult, write_csv};

/// All rows as CSV; `beat` is called now and then.
pub fn csv(roster: &Roster, language: Language, masking: Masking, beat: &mut dyn FnMut()) -> String {
    let (said, sources) = (language.roster_words(), Sources::of(roster, language));
    let mut headings = said.exported().to_vec();
    if sources.are_several() {
        headings.extend([said.export().sheet, said.export().row_of_sheet]);
    }
    let (beat, reasons) = (RefCell::new(beat), Reasons::of(roster, language, masking));
    write_csv(roster, &headings, masking, |result| {
        (beat.borrow_mut())();
        let mut cells = described(language, &reasons, result);
        if sources.are_several() {
            let sheet = masking.text(sources.sheet(result.row), None);
            cells.extend([Cow::Owned(sheet.into_owned()), Cow::Owned(sources.row(result.row).to_string())]);
        }
        cells
    })
}

/// What an export adds to a row.
fn described(language: Language, reasons: &Reasons, result: &RowResult) -> Vec<Cow<'static, str>> {
    let words = language.words();
    let mut funds: Vec<&str> = result.claims().filter_map(|claim| claim.fund).map(|fund| words.fund(fund)).collect();
    funds.dedup();
    vec![
        Cow::Borrowed(language.roster_words().state(result.state)),
        Cow::Owned(amount_in_figures(result)),
        Cow::Owned(funds.join(words.labels().list_comma)),
        Cow::Owned(in_one_line(&reasons.of_row(result), words.labels().semicolon)),
    ]
}

/// The amount as a sum can take it: 500, or 0-500 where it is not settled.
fn amount_in_figures(result: &RowResult) -> String {
    let (least, most) = (result.least(), result.most());
    if least == most { most.to_string() } else { format!("{least}-{most}") }
}
