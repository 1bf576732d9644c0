//! What reads the rows of all tables, as they are numbered through.

use crate::roster::assess::parts::Parts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::settings::Settings;
use crate::roster::columns::Field;
use crate::roster::file::RowNumber;
use std::borrow::Cow;

/// What reads the rows of all tables.
pub struct Readers<'a> {
    parts: &'a Parts,
    first: RowReader<'a>,
    others: Vec<RowReader<'a>>,
}

impl<'a> Readers<'a> {
    /// A reader for each of the tables.
    pub fn new(parts: &'a Parts, settings: &'a Settings) -> Self {
        let others = parts.all().skip(1).map(|part| RowReader::new(part, settings)).collect();
        Self { parts, first: RowReader::new(parts.first(), settings), others }
    }

    /// What reads the table of a row.
    pub fn of(&self, row: RowNumber) -> &RowReader<'a> {
        let other = self.parts.place_of(row).checked_sub(1).and_then(|place| self.others.get(place));
        other.unwrap_or(&self.first)
    }

    /// The place among the tables of that which has a row.
    pub fn place_of(&self, row: RowNumber) -> usize {
        self.parts.place_of(row)
    }

    /// What reads each of the tables.
    pub fn all(&self) -> impl Iterator<Item = &RowReader<'a>> {
        std::iter::once(&self.first).chain(&self.others)
    }

    /// The words of a row's cell, half-width and without blanks; nothing if there are none.
    pub fn words(&self, row: RowNumber, field: Field) -> Option<Cow<'a, str>> {
        let reader = self.of(row);
        reader.words(reader.part().place(row), field)
    }

    /// The column that tells the kind of household in the table of a row, or the first of those that do.
    pub fn household_field(&self, row: Option<RowNumber>) -> Field {
        row.map_or(&self.first, |row| self.of(row)).household_field()
    }
}
