//! One row into whom it is about and what it says: the only place where a row's cells are read.

use crate::roster::assess::results::row_result::{Note, RowResult, RowState};
use crate::roster::assess::row::row_cells::{Found, Row};
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::under_lines::cast;
use crate::roster::cells::{IdNumber, Problem, id_number};
use crate::roster::columns::{DoubtCause, Field};
use crate::roster::file::Cell;

/// Reads the row at a place of the table, adds what it says to the facts, and puts it in error if anything is
/// wrong.
///
/// What the rows around it say against it is an error as well.
pub fn read_row(
    reader: &RowReader,
    place: usize,
    problem: Option<(Field, Problem)>,
    facts: &mut RowFacts,
    found: &mut Found,
) -> RowResult {
    let before = found.errors.len();
    let mut result = RowResult::new(reader.part().number(place));
    let is_of_another = problem.is_some_and(|(_, problem)| problem == Problem::IdElsewhere);
    let mut row = Row::new(reader, place, found);
    if let Some((field, problem)) = problem {
        row.refuse(field, problem);
    }
    if reader.names_somebody_else(place) {
        row.refuse(reader.person_field(), Problem::Contradicts);
    }
    let is_said = |id: &IdNumber| !is_of_another || *id != IdNumber::Missing;
    if let Some(id) = row.read(Field::Id, |cell| id_number(cell).map(Some)).filter(is_said) {
        result.id_key = id.key();
        note(id).into_iter().for_each(|note| result.note(note));
        if id.key().is_none() && reader.cell(place, Field::Name) == Cell::Empty {
            row.refuse(Field::Name, Problem::Nobody);
        }
    }
    if reader.is_hidden(place) {
        result.note(Note::HiddenRow);
    }
    facts.read(&mut row);
    if is_of_another {
        facts.cast_on_last(&[DoubtCause::Unclear]);
    }
    cast(&mut row, facts);
    if before < found.errors.len() {
        result.state = RowState::Error;
    }
    result
}

fn note(id: IdNumber) -> Option<Note> {
    match id {
        IdNumber::Missing => Some(Note::IdMissing),
        IdNumber::Masked => Some(Note::IdMasked),
        IdNumber::Old(_) => Some(Note::IdOld),
        IdNumber::Full(_) => None,
    }
}
