//! Annex 2 as the cells of a workbook, as printed.

use crate::page::employer::state::employer_state::EmployerState;
use crate::workbook::packed_cells::pack;
use wengang_core::Yuan;
use wengang_core::roster::Cell;

/// The form's rows, packed; none before a roster was read.
pub(super) fn packed(state: &EmployerState) -> Option<String> {
    let columns = &state.roster.summary()?.annex;
    let labels = state.language.employer_words().labels();
    // The title of a group stands over its first column only.
    let titles: Vec<_> = columns.iter().map(|column| group_and_column(&column.title)).collect();
    let groups = titles.iter().enumerate().map(|(place, (group, _))| {
        let before = place.checked_sub(1).and_then(|before| titles.get(before));
        if before.is_some_and(|(before, _)| before == group) { Cell::Empty } else { Cell::Text(group) }
    });
    let rows = [
        vec![Cell::Text(labels.annex_title)],
        vec![Cell::Text(labels.annex_units)],
        groups.collect(),
        titles.iter().map(|(_, column)| Cell::Text(column)).collect(),
        columns.iter().map(|column| number_or_text(state.roster.annex_value(column))).collect(),
        vec![Cell::Text(labels.annex_signature)],
    ];
    Some(pack(rows.into_iter()))
}

/// The title of a column's group, and its own.
fn group_and_column(title: &str) -> (&str, &str) {
    title.rsplit_once(' ').unwrap_or((title, ""))
}

fn number_or_text(text: &str) -> Cell<'_> {
    match text {
        "" => Cell::Empty,
        text if Yuan::read(text).is_ok_and(|yuan| yuan.to_string() == text) => Cell::Number(text),
        text => Cell::Text(text),
    }
}
