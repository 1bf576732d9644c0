//! Where the header is, what the columns are taken for, and the kind of roster that follows from it.

use super::answer::Answer;
use super::around::Around;
use super::column::Column;
use super::column_doubts::column_doubts;
use super::column_meanings::{columns, first_columns, take_others_for_people};
use super::columns_for_year::take_for_year;
use super::correction::Correction;
use super::doubt::{DoubtCause, Doubtful};
use super::field::Field;
use super::foot_notes::foot_notes;
use super::header::find_header;
use super::id_by_cells::take_ids;
use super::likely_kind::{likely_kind, speaks_for};
use super::other_time::{titles, titles_in_name};
use super::roster_kind::RosterKind;
use super::side_by_side::SideBySide;
use super::units::take_units_below;
use crate::facts::Months;
use crate::roster::file::{Fault, MendedCells, RowNumber, Table};
use std::sync::Arc;

/// Where the header is, what the columns are taken for, and the kind of roster that follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    kind: Option<RosterKind>,
    /// For which kind the columns speak, where the table is read as another.
    kind_by_columns: Option<RosterKind>,
    /// The first and the last row of the header, counted from 0.
    header: Option<(usize, usize)>,
    columns: Vec<Column>,
    places: Vec<(Field, usize)>,
    side_by_side: Option<SideBySide>,
    /// What stands above blocks side by side casts doubt on, from which row on once they stand one under the other.
    said_of_blocks: Vec<(usize, Vec<DoubtCause>)>,
    correction: Correction,
    /// The name of the table, where it is read beside others.
    name: String,
    /// What the names of the table and of its sheet say, as titles above it do.
    named: Vec<String>,
    /// What notes under the table say of its amounts.
    notes: Vec<String>,
}

impl Layout {
    /// Finds the header and what the columns are taken for; what is corrected goes before what is found. A corrected header
    /// that lies outside the table is none.
    pub fn find(table: &Table, correction: &Correction) -> Self {
        let corrected = correction.header();
        let outside = corrected.is_some_and(|(first, _)| table.rows() <= first);
        let within = |(first, last): (usize, usize)| (first, last.min(table.rows()));
        let header = if outside { None } else { corrected.map(within).or_else(|| find_header(table)) };
        let mut columns = columns(table, header);
        let side_by_side = SideBySide::find(&columns).filter(|_| header.is_some());
        let mut said_of_blocks = Vec::new();
        if let Some((blocks, (_, last))) = side_by_side.zip(header) {
            said_of_blocks = blocks.said_of_blocks(&columns, table.rows(), last);
            columns = first_columns(table, header, blocks.columns());
        }
        if let Some(header) = header {
            take_units_below(&mut columns, table, header);
            take_ids(&mut columns, table, header.1 + 1);
        }
        take_others_for_people(&mut columns);
        let found: Vec<Option<Field>> = columns.iter().map(|column| column.field).collect();
        correction.apply(&mut columns);
        let titles = header.map_or(0, |(first, _)| first);
        let places = places(&columns);
        let told = left_out(&columns, found).chain(places.iter().copied()).collect::<Vec<_>>();
        let name = places.iter().find(|(field, _)| *field == Field::Name).map(|(_, column)| *column);
        let kind = correction.kind.or_else(|| likely_kind(&told, &columns, table, titles));
        Self {
            kind,
            kind_by_columns: None,
            header,
            columns,
            places,
            side_by_side,
            said_of_blocks,
            correction: correction.clone(),
            name: String::new(),
            named: titles_in_name(table.sheet_name()),
            notes: header.map_or_else(Vec::new, |(_, last)| foot_notes(table, last, name)),
        }
    }

    /// The kind of roster; none where the columns do not tell.
    pub fn kind(&self) -> Option<RosterKind> {
        self.kind
    }

    /// The kind of roster for which the columns speak, where it is read as another one.
    pub fn kind_by_columns(&self) -> Option<RosterKind> {
        self.kind_by_columns.filter(|kind| Some(*kind) != self.kind)
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

    /// The columns that do not settle what they seem to be for, in a roster of that year.
    pub fn doubts(&self, table: &Table, year: u16) -> Vec<Doubtful> {
        let fields = self.kind.map_or(&[][..], RosterKind::fields);
        let titles: Vec<String> = self.titles(table).into_iter().chain(self.notes.iter().cloned()).collect();
        column_doubts(&Around { columns: &self.columns, titles: &titles, fields, year })
    }

    /// What stands above blocks side by side casts doubt on, from which row on once they stand one under the other.
    pub fn said_of_blocks(&self) -> &[(usize, Vec<DoubtCause>)] {
        &self.said_of_blocks
    }

    /// What stands above the header and in the name of the table, half-width.
    pub fn titles(&self, table: &Table) -> Vec<String> {
        titles(table, self.header, &self.named)
    }

    /// The same of a table of that name beside others: of a sheet, a file, or a sheet behind its file with ` / ` between.
    #[must_use]
    pub fn named(self, name: &str) -> Self {
        Self { name: name.to_owned(), ..self.under_name(name) }
    }

    /// The same of a table of that name beside that of its sheet. A year, a month or a part of the year in it holds as one in a title does, for else what
    /// was paid then could be taken for what was paid in the year.
    #[must_use]
    pub fn under_name(self, name: &str) -> Self {
        let new = titles_in_name(name).into_iter().filter(|title| !self.named.contains(title));
        let named = self.named.iter().cloned().chain(new.collect::<Vec<_>>()).collect();
        Self { named, ..self }
    }

    /// The name of the table; empty where it is read alone.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The same for a roster of that year.
    #[must_use]
    pub fn for_year(mut self, year: u16) -> Self {
        take_for_year(&mut self.columns, year);
        self.places = places(&self.columns);
        self
    }

    /// The same as of that kind, which the person came for: where a column speaks for it, or none tells the kind and they say more
    /// than who the people are. A kind that was corrected stays.
    #[must_use]
    pub fn of_kind(self, kind: Option<RosterKind>) -> Self {
        let is_of_person = |field: &Field| matches!(field, Field::Serial | Field::Name | Field::Id);
        let says_more = |column: &Column| {
            column.field.is_some_and(|field| !is_of_person(&field)) || column.seems.is_some() || column.pay_of.is_some()
        };
        let may_be = |kind: &RosterKind| match self.kind {
            None => self.columns.iter().any(says_more),
            Some(_) => self.correction.kind.is_none() && self.columns.iter().any(|column| speaks_for(column, *kind)),
        };
        let kind = kind.filter(may_be).or(self.kind);
        let overruled = self.kind.filter(|_| kind != self.kind);
        Self { kind, kind_by_columns: overruled.or(self.kind_by_columns), ..self }
    }

    /// The table with its columns one under the other, where they stand side by side.
    ///
    /// # Errors
    /// Those of [`crate::roster::Builder`].
    pub fn unfold(&self, table: &Table) -> Result<Option<Table>, Fault> {
        let unfolded = self.side_by_side.zip(self.header).map(|(blocks, header)| blocks.unfold(table, header));
        unfolded.transpose()
    }

    /// The table as it is read: with what was mended in it. What the columns mean is found before, so that no cell that is
    /// mended makes another column of its own.
    ///
    /// # Errors
    /// Those of [`Table::mended`].
    pub fn mend(&self, table: Arc<Table>) -> Result<Arc<Table>, Fault> {
        self.correction.mend(table, self.first_row())
    }

    /// The cells that were mended, by row, counted from 1 as the file has it, and column, counted from 0.
    pub(crate) fn mended_cells(&self) -> &MendedCells {
        &self.correction.cells
    }

    /// Whether the other is the same but for the cells that were mended.
    pub(crate) fn is_same_but_for_cells(&self, other: &Self) -> bool {
        let without = |layout: &Self| Self {
            correction: Correction { cells: MendedCells::new(), ..layout.correction.clone() },
            ..layout.clone()
        };
        without(self) == without(other)
    }

    /// The columns that hold the pay of a month or of a larger part of the year each, with their months.
    pub fn months_of_pay(&self) -> impl Iterator<Item = (usize, Months)> {
        self.columns.iter().enumerate().filter_map(|(place, column)| Some((place, column.pay_of?)))
    }
}

/// What the columns that are left out were found to be: they still tell what kind of roster they stand in.
fn left_out(columns: &[Column], found: Vec<Option<Field>>) -> impl Iterator<Item = (Field, usize)> {
    let left_out = columns.iter().zip(found).filter(|(column, _)| column.answer == Answer::Dismissed);
    left_out.filter_map(|(_, field)| Some((field?, 0)))
}

fn places(columns: &[Column]) -> Vec<(Field, usize)> {
    columns.iter().enumerate().filter_map(|(place, column)| Some((column.field?, place))).collect()
}
