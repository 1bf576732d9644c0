//! Rows with what came of them, on the screen.

use super::messages::{RosterRow, RowPage, RowQuery};
use super::reasons::Reasons;
use super::sources::Sources;
use crate::page::shared::wording::language::Language;
use wengang_core::Amount;
use wengang_core::roster::{self, Masking, Roster, RowResult, RowState};

/// The rows that a query asks for.
pub(super) fn page(roster: &Roster, language: Language, query: &RowQuery) -> RowPage {
    let state = RowState::named(&query.state);
    let (words, fix, cell) = (query.text.clone(), query.fix, query.cell.clone());
    let found = roster::RowQuery { state, words, fix, cell }.find(roster);
    let places = found.iter().skip(query.from).take(query.count).map(|place| *place as usize);
    let reasons = Reasons::of(roster, language, Masking::Whole);
    let rows = places.filter_map(|place| row(roster, language, &reasons, place)).collect();
    RowPage { found: found.len(), from: query.from, rows }
}

fn row(roster: &Roster, language: Language, reasons: &Reasons, place: usize) -> Option<RosterRow> {
    let view = roster.row(place)?;
    let (number, sources) = (view.result.row, Sources::of(roster, language));
    let is_mended = |columns: &[usize]| columns.iter().any(|column| roster.is_mended(number, *column));
    let shared = roster.shared_columns().iter().enumerate();
    Some(RosterRow {
        place,
        number: number.get(),
        sheet: sources.sheet(number).to_owned(),
        row: sources.row(number),
        state: view.result.state.name().to_owned(),
        result: language.roster_words().state(view.result.state).to_owned(),
        amount: amount(language, view.result),
        mended: shared.filter(|(_, columns)| is_mended(columns)).map(|(place, _)| place).collect(),
        cells: view.cells.into_iter().map(str::to_owned).collect(),
        reasons: reasons.of_row(view.result),
    })
}

/// All that a row comes to, as an amount; nothing of one that another row of the person has the claims of.
fn amount(language: Language, result: &RowResult) -> String {
    if result.only_tells_more() {
        return String::new();
    }
    let words = language.words();
    let local = result.claims().find(|claim| matches!(claim.amount, Amount::Local { .. }));
    match local {
        Some(claim) if result.most().is_zero() => words.amount(&claim.amount),
        _ => words.amount(&Amount::between(result.least(), result.most())),
    }
}
