//! The kind of roster that the columns and the title speak for.

use super::column::Column;
use super::field::Field;
use super::meanings::of_field;
use super::roster_kind::RosterKind;
use crate::roster::cells::{has, plain};
use crate::roster::file::{Cell, Table};

/// The kind for which most columns speak, helped by the title; none if two have as much for them.
///
/// What columns only seem to be for tells where none is taken for something of one kind.
pub fn likely_kind(places: &[(Field, usize)], columns: &[Column], table: &Table, titles: usize) -> Option<RosterKind> {
    let kind_of = |field| of_field(field).and_then(|meaning| meaning.speaks_for);
    // Columns of months are those of a month's pay.
    let seems = |column: &Column| {
        let of_month = column.pay_of.map(|_| Field::Pay);
        column.seems.map(|(field, _)| field).or(of_month).map(|field| (field, 0))
    };
    let speaks = places.iter().any(|(field, _)| kind_of(*field).is_some());
    let places: Vec<(Field, usize)> =
        places.iter().copied().chain(columns.iter().filter(|_| !speaks).filter_map(seems)).collect();
    // The days of work stand in every kind of roster; without its place they say little of who claims.
    let is_of_days = |field: Field| matches!(field, Field::From | Field::To | Field::Spell);
    let tells_place = places.iter().any(|(field, _)| *field == Field::Place);
    let score = |kind: RosterKind| {
        let of_kind = || {
            let own =
                places.iter().filter(|(field, place)| kind_of(*field) == Some(kind) && !is_of_any(columns, *place));
            own.map(|(field, _)| *field)
        };
        let days = of_kind().filter(|field| is_of_days(*field)).count();
        let columns = of_kind().count() - if tells_place { 0 } else { days.saturating_sub(1) };
        columns * 2 + usize::from(is_titled(table, titles, kind.title_words()))
    };
    let mut scores: Vec<(usize, RosterKind)> = RosterKind::ALL.iter().map(|kind| (score(*kind), *kind)).collect();
    scores.sort_unstable_by(|one, other| other.cmp(one));
    match scores.as_slice() {
        [(best, kind), (second, _), ..] if second < best => Some(*kind),
        _ => None,
    }
}

/// Whether a column holds, or seems to hold, what rosters of that kind alone have.
pub fn speaks_for(column: &Column, kind: RosterKind) -> bool {
    let of_month = column.pay_of.map(|_| Field::Pay);
    let field = column.field.or(column.seems.map(|(field, _)| field)).or(of_month);
    field.and_then(of_field).and_then(|meaning| meaning.speaks_for) == Some(kind)
}

/// Whether the column says when somebody came to a works or left it, as rosters of every kind do.
fn is_of_any(columns: &[Column], place: usize) -> bool {
    const OF_ANY: &[&str] = &["入厂", "进厂", "到厂", "离厂", "到岗", "用工"];
    columns
        .get(place)
        .is_some_and(|column| matches!(column.field, Some(Field::From | Field::To)) && column.is_headed(OF_ANY))
}

/// Whether one of the first rows holds one of the words.
fn is_titled(table: &Table, titles: usize, words: &[&str]) -> bool {
    let mut cells = (0..titles).flat_map(|row| table.filled(row));
    cells.any(|(_, cell)| matches!(cell, Cell::Text(text) if has(&plain(text), words)))
}
