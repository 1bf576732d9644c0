//! The columns that came in, as an export has them.

use super::masking::Masking;
use super::own_birth::{births_in, mask_births};
use super::split_id::mask_split;
use super::split_numbers::{columns_of_one_number, mask_parts};
use crate::roster::assess::Roster;
use crate::roster::columns::Field;
use crate::roster::file::RowNumber;
use std::borrow::Cow;
use std::ops::Range;

/// The columns of a roster, with what becomes of somebody's numbers in them.
pub struct ExportedColumns<'a> {
    roster: &'a Roster,
    masking: Masking,
    columns: Vec<ExportedColumn<'a>>,
    /// Those that have one telephone or card number between them.
    of_one_number: Vec<Range<usize>>,
}

struct ExportedColumn<'a> {
    places: &'a [usize],
    heading: &'a str,
    field: Option<Field>,
}

impl<'a> ExportedColumns<'a> {
    /// All columns of a roster.
    pub fn of(roster: &'a Roster, masking: Masking) -> Self {
        let column = |places: &'a Vec<usize>| {
            let first = places.first().and_then(|column| roster.column(*column));
            let heading = first.map_or("", |column| column.heading.as_str());
            ExportedColumn { places, heading, field: first.and_then(|column| column.field) }
        };
        let columns: Vec<ExportedColumn> = roster.shared_columns().iter().map(column).collect();
        let headings: Vec<&str> = columns.iter().map(|column| column.heading).collect();
        let of_one_number = columns_of_one_number(&headings);
        Self { roster, masking, columns, of_one_number }
    }

    /// Their headings.
    pub fn headings(&self) -> Vec<Cow<'a, str>> {
        self.columns.iter().map(|column| self.masking.text(column.heading, None)).collect()
    }

    /// The cells of a row.
    pub fn cells(&self, row: RowNumber) -> Vec<Cow<'a, str>> {
        let came_in = self.came_in(row);
        let columns = self.columns.iter().zip(&came_in);
        let mut cells: Vec<Cow<str>> =
            columns.map(|(column, text)| self.masking.cell(text, column.heading, column.field)).collect();
        if self.masking == Masking::Masked {
            mask_split(&mut cells, &came_in);
            mask_parts(&mut cells, &came_in, &self.of_one_number);
            mask_births(&mut cells, &births_in(&came_in));
        }
        cells
    }

    /// What is said of a row beside its cells, which may quote them.
    pub fn said_of<'s>(&self, row: RowNumber, said: Cow<'s, str>) -> Cow<'s, str> {
        let mut said = [said];
        if self.masking == Masking::Masked {
            mask_births(&mut said, &births_in(&self.came_in(row)));
        }
        let [said] = said;
        said
    }

    fn came_in(&self, row: RowNumber) -> Vec<&'a str> {
        self.columns.iter().map(|column| self.roster.raw_in(row, column.places)).collect()
    }
}
