//! Where the header is, what the columns are taken for, and the kind of roster that follows from it.

use super::column::Column;
use super::column_meanings::{columns, heading_in};
use super::correction::Correction;
use super::field::Field;
use super::header::find_header;
use super::heading::Heading;
use super::meanings::{of_field, of_heading};
use super::roster_kind::RosterKind;
use crate::roster::file::{Cell, RowNumber, Table};

/// Where the header is, what the columns are taken for, and the kind of roster that follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    kind: Option<RosterKind>,
    /// The first and the last row of the header, counted from 0.
    header: Option<(usize, usize)>,
    columns: Vec<Column>,
    places: Vec<(Field, usize)>,
}

impl Layout {
    /// Finds the header and what the columns are taken for; what is corrected goes before what is found.
    pub fn find(table: &Table, correction: &Correction) -> Self {
        // A header that is said to lie far below the last row lies right below it: no row is looked at that is not there.
        let within = |(first, last): (usize, usize)| (first.min(table.rows()), last.min(table.rows()));
        let header = correction.header().map(within).or_else(|| find_header(table));
        let mut columns = columns(table, header);
        correction.apply(&mut columns);
        let titles = header.map_or(0, |(first, _)| first);
        let places = places(&columns);
        let kind = correction.kind.or_else(|| kind(&places, table, titles));
        Self { kind, header, columns, places }
    }

    /// The kind of roster; none where the columns do not tell.
    pub fn kind(&self) -> Option<RosterKind> {
        self.kind
    }

    /// The columns, from the first on.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The first and the last row of the header; none if there is no header.
    pub fn header(&self) -> Option<(RowNumber, RowNumber)> {
        self.header.map(|(first, last)| (RowNumber::at(first), RowNumber::at(last)))
    }

    /// The first row under the header, counted from 0.
    pub fn first_row(&self) -> usize {
        self.header.map_or(0, |(_, last)| last + 1)
    }

    /// Whether that row, counted from 0, is part of the header.
    pub fn is_header(&self, row: usize) -> bool {
        self.header.is_some_and(|(first, last)| first <= row && row <= last)
    }

    /// What a column is taken for.
    pub fn field(&self, column: usize) -> Option<Field> {
        self.columns.get(column).and_then(|column| column.field)
    }

    /// The column that is taken for a field.
    pub fn column(&self, field: Field) -> Option<usize> {
        self.places.iter().find(|(known, _)| *known == field).map(|(_, column)| *column)
    }

    /// Whether the row has the header's words again.
    pub fn repeats_header(&self, table: &Table, row: usize) -> bool {
        let Some((first, last)) = self.header else { return false };
        let mut same = 0;
        for (column, cell) in table.filled(row) {
            if cell != table.cell(first, column) && cell != table.cell(last, column) {
                return false;
            }
            same += 1;
        }
        1 < same
    }

    /// Whether the heading of the pay, or else a title, names another year than that, or a title one month: then what
    /// stands under it is not the year's pay.
    pub fn is_of_other_time(&self, table: &Table, year: u16) -> bool {
        let pay = self.column(Field::Pay).and_then(|place| self.columns.get(place));
        let heading = pay.map(|column| Heading::read(&column.heading)).unwrap_or_default();
        let other = |heading: &Heading| heading.years().next().is_some() && heading.years().all(|named| named != year);
        if heading.years().next().is_some() {
            return other(&heading);
        }
        let titles = (0..self.header.map_or(0, |(first, _)| first)).flat_map(|row| table.filled(row));
        titles.into_iter().any(|(_, cell)| match cell {
            Cell::Text(text) => {
                let title = Heading::read(text);
                let about_table = !text.contains([':', '：']) && !title.has("日");
                about_table && (other(&title) || title.has_part_of_year())
            }
            _ => false,
        })
    }

    /// Whether the row is a header, though not that of the table: it names whom rows are about, and something else.
    pub fn is_other_header(&self, table: &Table, row: usize) -> bool {
        let who = self.column(Field::Name).or_else(|| self.column(Field::Id));
        let names = who.is_some_and(|column| matches!(table.cell(row, column), Cell::Text(_)))
            && table.filled(row).any(|(_, cell)| matches!(cell, Cell::Text(text) if text.contains(['名', '证'])));
        names && {
            let named = named_columns(table, row);
            1 < named.len() && named.iter().any(|(_, field)| matches!(field, Field::Name | Field::Id))
        }
    }

    /// Whether a header below says of every column that it names what the table's own says.
    pub fn agrees_with_header(&self, table: &Table, row: usize) -> bool {
        self.repeats_header(table, row)
            || named_columns(table, row).into_iter().all(|(column, field)| self.field(column) == Some(field))
    }
}

/// The columns that a row names, where it is a header.
fn named_columns(table: &Table, row: usize) -> Vec<(usize, Field)> {
    let meant = |(column, _)| Some((column, of_heading(&heading_in(table, row, column))?.0));
    table.filled(row).filter_map(meant).collect()
}

fn places(columns: &[Column]) -> Vec<(Field, usize)> {
    columns.iter().enumerate().filter_map(|(place, column)| Some((column.field?, place))).collect()
}

/// The kind for which most columns speak, helped by the title; none if two have as much for them.
fn kind(places: &[(Field, usize)], table: &Table, titles: usize) -> Option<RosterKind> {
    let kind_of = |field| of_field(field).and_then(|meaning| meaning.speaks_for);
    let score = |kind: RosterKind| {
        let columns = places.iter().filter(|(field, _)| kind_of(*field) == Some(kind)).count();
        columns * 2 + usize::from(is_titled(table, titles, kind.title_words()))
    };
    let mut scores: Vec<(usize, RosterKind)> = RosterKind::ALL.iter().map(|kind| (score(*kind), *kind)).collect();
    scores.sort_unstable_by(|one, other| other.cmp(one));
    match scores.as_slice() {
        [(best, kind), (second, _), ..] if second < best => Some(*kind),
        _ => None,
    }
}

/// Whether one of the first rows holds one of the words.
fn is_titled(table: &Table, titles: usize, words: &[&str]) -> bool {
    let mut cells = (0..titles).flat_map(|row| table.filled(row));
    cells.any(|(_, cell)| matches!(cell, Cell::Text(text) if words.iter().any(|word| text.contains(word))))
}
