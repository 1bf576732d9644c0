//! Annex 2 as a sheet of a workbook, as printed.

use crate::page::employer::state::annex_form::{
    AnnexForm, AnnexHeading, HEADING_ROWS, headings, is_head, whole_number,
};
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::shared::wording::employer::EmployerLabels;
use crate::roster_service::messages::AnnexColumn;
use crate::workbook::messages::{PackedSheet, SheetLayout};
use crate::workbook::packed_cells::pack;
use wengang_core::roster::Cell;

/// In which row, counted from 0, the headings begin.
const FIRST_HEADING: usize = 2;

/// The form; none before a roster was read.
pub(super) fn sheet(state: &EmployerState) -> Option<PackedSheet> {
    let columns = &state.roster.summary()?.annex;
    let labels = state.language.employer_words().labels();
    let headings = headings(columns, &labels.annex_heads);
    let values: Vec<Value> = columns.iter().map(|column| value(&state.roster.annex, column, labels)).collect();
    let [first_note, second_note] = labels.annex_notes;
    let mut rows = vec![vec![Cell::Text(labels.annex_title)], vec![Cell::Text(labels.annex_units)]];
    for row in &headings {
        let mut cells = vec![Cell::Empty; columns.len()];
        for heading in row.iter().filter(|heading| !heading.text.is_empty()) {
            cells.get_mut(heading.column).into_iter().for_each(|cell| *cell = Cell::Text(heading.text));
        }
        rows.push(cells);
    }
    rows.push(values.iter().map(Value::cell).collect());
    rows.extend([labels.annex_signature, first_note, second_note].map(|line| vec![Cell::Text(line)]));
    let blocks = headings.iter().zip(FIRST_HEADING..);
    let blocks = blocks.flat_map(|(row, first)| row.iter().map(move |heading| block_of(heading, first)));
    Some(PackedSheet {
        name: labels.annex_sheet.to_owned(),
        cells: pack(rows.into_iter()).into(),
        layout: SheetLayout::Form { table: (FIRST_HEADING, FIRST_HEADING + HEADING_ROWS) },
        choices: Vec::new(),
        merged: blocks.filter(|[first, left, last, right]| first < last || left < right).collect(),
    })
}

/// The rows and columns that a heading takes in a sheet in which its own row is `first`, both ends included.
fn block_of(heading: &AnnexHeading, first: usize) -> [usize; 4] {
    [first, heading.column, first + heading.rows - 1, heading.column + heading.columns - 1]
}

/// What stands in a column of the form's one row.
enum Value {
    Number(String),
    Text(String),
}

impl Value {
    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Number(digits) => Cell::Number(digits),
            Self::Text(text) if text.is_empty() => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
        }
    }
}

/// An estimate is marked, and no number that anybody could add up.
fn value(form: &AnnexForm, column: &AnnexColumn, labels: &EmployerLabels) -> Value {
    let text = form.value(column).trim();
    match whole_number(text).filter(|_| !is_head(column)) {
        Some(number) if form.is_estimate(column) => Value::Text(format!("{number}{}", labels.annex_mark)),
        Some(number) => Value::Number(number),
        None => Value::Text(text.to_owned()),
    }
}
