//! What a sheet says against the cells of a row: that they are struck through, hidden, merged, or under no heading of their own; and that an ID number
//! stands where none is read.

use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::cells::{Problem, holds_id_number};
use crate::roster::columns::Field;
use crate::roster::columns::meanings::person::is_of_another;
use crate::roster::file::Cell;

impl RowReader<'_> {
    /// Whether an ID number stands in the row where none is read, and no other person's by the heading.
    pub fn has_id_elsewhere(&self, row: usize) -> bool {
        let is_of_another =
            |place: usize| self.layout().columns().get(place).is_some_and(|column| is_of_another(&column.compared));
        let mut filled = self.table().filled(row);
        filled.any(|(place, cell)| {
            matches!(cell, Cell::Text(text) if holds_id_number(text))
                && self.layout().field(place) != Some(Field::Id)
                && !is_of_another(place)
        })
    }

    /// Whether an amount of the row had a comma for its thousands that was taken for a separator: 7 beside 200 in columns of months.
    pub fn has_cut_amounts(&self, row: usize, columns: &[usize]) -> bool {
        columns.windows(2).any(|pair| {
            let [one, other] = pair else { return false };
            let (Cell::Text(thousands), Cell::Text(rest)) =
                (self.table().cell(row, *one), self.table().cell(row, *other))
            else {
                return false;
            };
            one + 1 == *other && thousands.len() < 3 && thousands != "0" && are_cut(thousands, rest)
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
        let column = self.source(field).filter(|_| self.table().has_struck_cells() && !is_of_row)?;
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

/// Whether two cells are an amount that was cut at the comma behind its thousands: 7 and 200.00.
pub fn are_cut(thousands: &str, rest: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = rest.split_once('.').map_or(rest, |(whole, _)| whole);
    (1..=3).contains(&thousands.len()) && digits(thousands) && whole.len() == 3 && digits(whole)
}
