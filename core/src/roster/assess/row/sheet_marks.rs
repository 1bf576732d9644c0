//! What a sheet says against the cells of a row: that they are struck through, hidden, merged, or under no heading of their own; and that an ID number
//! stands where none is read.

use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::cells::{Problem, holds_id_number};
use crate::roster::columns::Field;
use crate::roster::columns::meanings::person::is_number_of_another;
use crate::roster::file::Cell;

impl RowReader<'_> {
    /// Whether an ID number stands in the row where none is read, and no other person's by the heading.
    pub fn has_id_elsewhere(&self, row: usize) -> bool {
        let is_of_another = |place: usize| {
            self.layout().columns().get(place).is_some_and(|column| is_number_of_another(&column.compared))
        };
        let mut filled = self.table().filled(row);
        filled.any(|(place, cell)| {
            matches!(cell, Cell::Text(text) if holds_id_number(text))
                && self.layout().field(place) != Some(Field::Id)
                && !is_of_another(place)
        })
    }

    /// That the name or the ID number is struck through, so that nobody can tell whether the person still counts.
    pub fn struck_out(&self, row: usize) -> Option<(Field, Problem)> {
        let struck =
            |field: &Field| self.layout().column(*field).is_some_and(|column| self.table().is_struck(row, column));
        [Field::Name, Field::Id].into_iter().find(struck).map(|field| (field, Problem::StruckOut))
    }

    /// That a field's cell, or a part of it, is struck through; of the person that is said of the row.
    pub fn struck(&self, row: usize, field: Field) -> Option<Problem> {
        let is_of_row = matches!(field, Field::Name | Field::Id);
        let may_be = self.table().has_struck_cells() && !is_of_row;
        let column = if may_be { self.source(field) } else { None }?;
        self.table().is_struck(row, column).then_some(Problem::StruckOut)
    }

    /// Whether the row is hidden in its sheet.
    pub fn is_hidden(&self, row: usize) -> bool {
        self.table().is_hidden(row)
    }

    /// That the row's cells do not stand under the header's, so that nobody can tell which is which.
    pub fn out_of_step(&self, row: usize) -> Option<(Field, Problem)> {
        let (first, last) = self.layout().header()?;
        let out_of_step = self.table().is_out_of_step((first.place(), last.place()), row);
        out_of_step.then(|| (self.person_field(), Problem::CellsOutOfStep))
    }

    /// That an amount is merged over several rows.
    pub fn merged_amount(&self, row: usize, field: Field) -> Option<Problem> {
        let column = self.layout().column(field).filter(|_| self.cell(row, field) != Cell::Empty)?;
        self.table().is_merged_down(row, column).then_some(Problem::AmountOfSeveralRows)
    }
}
