//! The columns that came in, as an export has them.

use super::masking::Masking;
use super::own_birth::mask_own_birth;
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
        let came_in: Vec<&str> = self.columns.iter().map(|column| self.roster.raw_in(row, column.places)).collect();
        let columns = self.columns.iter().zip(&came_in);
        let mut cells: Vec<Cow<str>> =
            columns.map(|(column, text)| self.masking.cell(text, column.heading, column.field)).collect();
        if self.masking == Masking::Masked {
            mask_split(&mut cells, &came_in);
            mask_parts(&mut cells, &came_in, &self.of_one_number);
            mask_own_birth(&mut cells, &came_in);
        }
        cells
    }
}
