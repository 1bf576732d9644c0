//! Rows with their verdict and their reasons, on the screen and in a file.

use super::messages::{RowLine, Rows, Wanted};
use super::packed::pack;
use crate::wording::{Language, Words};
use std::borrow::Cow;
use wengang_core::outcome::{Check, Condition, Outcome};
use wengang_core::roster::{
    Cell, ErrorView, Field, Masking, Roster, RowNumber, RowResult, escape_formula, mask_id, write_csv,
};
use wengang_core::truth::Truth;
use wengang_core::{Amount, Verdict};

/// The rows wanted.
pub(super) fn wanted(roster: &Roster, language: Language, wanted: &Wanted) -> Rows {
    let found = wanted.query().find(roster);
    let places = found.iter().skip(wanted.from).take(wanted.count).map(|place| *place as usize);
    let lines = places.filter_map(|place| line(roster, language, place)).collect();
    Rows { found: found.len(), from: wanted.from, lines }
}

fn line(roster: &Roster, language: Language, place: usize) -> Option<RowLine> {
    let view = roster.row(place)?;
    Some(RowLine {
        place,
        number: view.result.row.get(),
        state: view.result.state.name().to_owned(),
        result: (language.roster_words().state)(view.result.state).to_owned(),
        amount: amount(language, view.result),
        cells: view.cells.into_iter().map(str::to_owned).collect(),
        reasons: reasons(roster, language, view.result),
    })
}

/// All that a row comes to, as an amount.
fn amount(language: Language, result: &RowResult) -> String {
    let words = language.words();
    let local = result.claims().find(|claim| matches!(claim.amount, Amount::Local { .. }));
    match local {
        Some(claim) if result.most().is_zero() => (words.amount)(&claim.amount),
        _ => (words.amount)(&Amount::between(result.least(), result.most())),
    }
}

/// Why a row came to that: what is wrong, what to know, what failed, what is missing or open.
fn reasons(roster: &Roster, language: Language, result: &RowResult) -> Vec<String> {
    let (words, said) = (language.words(), language.roster_words());
    let errors = roster.results().errors_of(result.row).iter().map(|error| {
        let ErrorView { error, letter, heading, value } = roster.error(error);
        let heading = heading.filter(|heading| !heading.is_empty()).unwrap_or((said.field)(error.field));
        (said.cell)(error.row.get(), &letter.unwrap_or_default(), heading, value, (said.problem)(error.problem))
    });
    let mut reasons: Vec<String> = errors.collect();
    reasons.extend(result.notes.iter().map(|note| (said.note)(note, result.same_as.map(RowNumber::get))));
    for claim in result.claims() {
        let support = (words.support)(claim.provision).plain;
        let failed = claim.failed.iter().map(|condition| format!("{support}: ✗ {}", (words.condition)(condition)));
        reasons.extend(failed);
        reasons.extend(claim.missing.iter().map(|fact| format!("{support}: ? {}", words.short(fact))));
        reasons.extend(claim.open.iter().map(|reading| format!("{support}: {}", (words.reading)(reading))));
    }
    reasons
}

/// Every condition of the person in a row, with its figures.
pub(super) fn why(roster: &Roster, language: Language, place: usize) -> Vec<String> {
    let (words, said) = (language.words(), language.roster_words());
    let (Some(trace), Some(result)) = (roster.trace(place), roster.results().rows().get(place)) else {
        return Vec::new();
    };
    let outcomes = trace.outcomes.iter().chain(trace.at_most.iter().flatten());
    let between_people = result.notes.iter().map(|note| (said.note)(note, result.same_as.map(RowNumber::get)));
    outcomes.flat_map(|outcome| conditions(words, outcome, result)).chain(between_people).collect()
}

/// The conditions of one support, under the verdict of the row: what is settled between people, duplicates and the fund,
/// is not among the person's own conditions.
fn conditions(words: &Words, outcome: &Outcome, result: &RowResult) -> Vec<String> {
    let checks: &[Check] = outcome.people.first().map_or(&outcome.conditions, |person| &person.conditions);
    let support = (words.support)(outcome.provision);
    let claim = result.claims().find(|claim| claim.provision == outcome.provision);
    let verdict = claim.map_or(Verdict::NotEligible, |claim| claim.verdict);
    let title = format!("{} {}: {}", support.plain, support.formal, (words.verdict)(verdict));
    let line = |check: &Check| {
        let truth = check.finding.truth;
        let measure = check.finding.measure.map(|measure| (words.measure)(&measure, truth)).unwrap_or_default();
        let (condition, item) = ((words.condition)(check.condition), (words.item)(check.item));
        format!("{} {condition} {item} {measure}", Words::sign(truth))
    };
    let known = |condition: &Condition| checks.iter().any(|check| check.condition == *condition);
    let failed = claim.into_iter().flat_map(|claim| claim.failed.iter()).filter(|condition| !known(condition));
    let failed = failed.map(|condition| format!("{} {}", Words::sign(Truth::False), (words.condition)(condition)));
    std::iter::once(title).chain(checks.iter().map(line)).chain(failed).collect()
}

/// What an export adds to a row.
fn described(roster: &Roster, language: Language, result: &RowResult) -> Vec<Cow<'static, str>> {
    let words = language.words();
    let mut funds: Vec<&str> = result.claims().filter_map(|claim| claim.fund).map(words.fund).collect();
    funds.dedup();
    vec![
        Cow::Borrowed((language.roster_words().state)(result.state)),
        Cow::Owned(amount_in_figures(result)),
        Cow::Owned(funds.join("、")),
        Cow::Owned(reasons(roster, language, result).join("；")),
    ]
}

/// The amount as a sum can take it: 500, or 0-500 where it is not settled.
fn amount_in_figures(result: &RowResult) -> String {
    let (least, most) = (result.least(), result.most());
    if least == most { most.to_string() } else { format!("{least}-{most}") }
}

/// All rows as CSV.
pub(super) fn csv(roster: &Roster, language: Language, masking: Masking) -> String {
    let headings = &language.roster_words().exported;
    write_csv(roster, headings, masking, |result| described(roster, language, result))
}

/// All rows as cells of a workbook, their headings first.
pub(super) fn packed(roster: &Roster, language: Language, masking: Masking) -> String {
    let columns = roster.layout().columns();
    let headings = columns.iter().map(|column| column.heading.clone());
    let headings: Vec<String> = headings.chain(language.roster_words().exported.map(str::to_owned)).collect();
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

fn cell(text: &str, number: bool) -> Cell<'_> {
    match text {
        "" => Cell::Empty,
        digits if number && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') => Cell::Number(digits),
        text => Cell::Text(text),
    }
}
