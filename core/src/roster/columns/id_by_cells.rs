//! The column of ID numbers where its heading does not say so, or another column stands under its heading: by what is in it.

use super::column::Column;
use super::field::Field;
use super::meanings::person::is_number_of_another;
use crate::roster::cells::id_number;
use crate::roster::file::{Cell, Table};

/// Takes the first column of nothing but ID numbers for theirs, where no other column holds any.
pub fn take_ids(columns: &mut [Column], table: &Table, first: usize) {
    // Where no heading is known, neither is the header.
    if columns.iter().all(|column| column.field.is_none()) {
        return;
    }
    let known = columns.iter().position(|column| column.field == Some(Field::Id));
    let is_filled =
        |known: usize| (first..table.rows()).take(CELLS_SHOWN).any(|row| table.cell(row, known) != Cell::Empty);
    if known.is_some_and(is_filled) {
        return;
    }
    let is_free = |column: &Column| {
        let seems = column.seems.map(|(field, _)| field);
        let of_person = matches!(seems, Some(Field::Name | Field::Id)) || is_number_of_another(&column.compared);
        matches!(column.field, None | Some(Field::Serial)) && column.rival_of.is_none() && !of_person
    };
    let found = columns.iter().enumerate().find(|(place, column)| is_free(column) && holds_ids(table, first, *place));
    let Some(found) = found.map(|(place, _)| place) else { return };
    for (place, column) in columns.iter_mut().enumerate() {
        if place == found {
            (column.field, column.seems) = (Some(Field::Id), None);
        } else if Some(place) == known {
            column.field = None;
        }
    }
}

/// Whether the first filled cells of a column are ID numbers.
fn holds_ids(table: &Table, first: usize, place: usize) -> bool {
    let cells = (first..table.rows()).map(|row| table.cell(row, place)).filter(|cell| *cell != Cell::Empty);
    let is_id = |cell: Cell| matches!(id_number(cell), Ok(id) if id.key().is_some());
    let (mut ids, mut others) = (0_usize, 0_usize);
    for cell in cells.take(CELLS_SHOWN) {
        *(if is_id(cell) { &mut ids } else { &mut others }) += 1;
    }
    others < ids
}

/// How many cells show what a column holds.
const CELLS_SHOWN: usize = 20;
