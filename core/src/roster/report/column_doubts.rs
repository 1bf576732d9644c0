//! The columns that hold rows open because they do not settle what they seem to say: questions to ask before the sum.

use super::share::Share;
use crate::roster::assess::{Roster, RowDoubt, RowResult, RowState};
use crate::roster::columns::{DoubtCause, Doubtful, Field};
use crate::roster::file::Cell;
use crate::truth::Fact;
use serde::Serialize;
use std::collections::BTreeMap;

/// A column that holds rows open because it does not settle what it seems to say. `Correction::confirmed` answers that it
/// does, `Correction::fields` with `null` that it is not to be used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ColumnDoubt {
    /// The column, counted from 0.
    pub column: usize,
    /// Its letter, as a spreadsheet shows it.
    pub letter: String,
    /// Its heading.
    pub heading: String,
    /// The field that it would settle; none where it casts doubt on the row as a whole, as a remark does.
    pub field: Option<Field>,
    /// Why.
    pub cause: DoubtCause,
    /// How many rows it holds open.
    pub rows: usize,
    /// Of how many people, and how much hangs on them at most.
    pub share: Share,
    /// Whether confirming the column settles them.
    pub can_be_confirmed: bool,
}

/// A cell that holds its row open: where it is, what stands in it, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct DoubtView<'a> {
    /// The column's letter.
    pub letter: String,
    /// The column's heading.
    pub heading: &'a str,
    /// What the column is taken for; none if it is not used.
    pub field: Option<Field>,
    /// What stands in the cell.
    pub value: &'a str,
    /// Why it settles nothing.
    pub cause: DoubtCause,
}

impl Roster {
    /// The columns that hold rows open, what can move the most money first.
    pub fn column_doubts(&self) -> Vec<ColumnDoubt> {
        let mut shares: BTreeMap<(usize, DoubtCause), (usize, Share)> = BTreeMap::new();
        for row in self.results().rows().iter().filter(|row| row.state == RowState::Open) {
            let of_row = self.results().doubts_of(row.row).iter().map(|doubt| (doubt.column, doubt.cause));
            let of_columns = self.doubtful().iter().filter(|doubt| self.holds_open(doubt, row));
            let mut doubts: Vec<_> = of_row.chain(of_columns.map(|doubt| (doubt.column, doubt.cause))).collect();
            doubts.sort_unstable();
            doubts.dedup();
            for doubt in doubts {
                let (rows, share) = shares.entry(doubt).or_default();
                *rows += 1;
                if row.same_as.is_none() {
                    share.add(row.most().saturating_sub(row.least()));
                }
            }
        }
        let mut doubts: Vec<ColumnDoubt> =
            shares.into_iter().map(|((column, cause), held)| self.column_doubt(column, cause, held)).collect();
        doubts.sort_by_key(|doubt| std::cmp::Reverse(doubt.share.yuan));
        doubts
    }

    fn column_doubt(&self, column: usize, cause: DoubtCause, (rows, share): (usize, Share)) -> ColumnDoubt {
        let of_column = self.doubtful().iter().find(|doubt| doubt.column == column && doubt.cause == cause);
        let own = self.column(column);
        let cast_by_line = self.part_of_column(column).lines().cast(cause);
        let settles_line = |field: &Field| match field {
            Field::Name => true,
            field => cast_by_line && matches!(field, Field::Id | Field::Pay | Field::Fare),
        };
        let name = || own.and_then(|column| column.field).filter(settles_line);
        let field = of_column.map(|doubt| doubt.field).or_else(|| of_months(cause)).or_else(name);
        let settles = !matches!(cause, DoubtCause::ChosenTwice | DoubtCause::Duration);
        ColumnDoubt {
            column,
            letter: own.map(|column| column.letter.clone()).unwrap_or_default(),
            heading: own.map(|column| column.heading.clone()).unwrap_or_default(),
            field,
            cause,
            rows,
            share,
            can_be_confirmed: settles && field.is_some(),
        }
    }

    /// The cells that hold a row open.
    pub fn doubts_of(&self, row: &RowResult) -> Vec<DoubtView<'_>> {
        if row.state != RowState::Open {
            return Vec::new();
        }
        let of_columns = self.doubtful().iter().filter(|doubt| self.holds_open(doubt, row));
        let of_columns = of_columns.map(|doubt| RowDoubt { row: row.row, column: doubt.column, cause: doubt.cause });
        let mut doubts: Vec<RowDoubt> = self.results().doubts_of(row.row).iter().copied().chain(of_columns).collect();
        doubts.sort_unstable();
        doubts.dedup();
        doubts.iter().map(|doubt| self.doubt(doubt)).collect()
    }

    fn doubt(&self, doubt: &RowDoubt) -> DoubtView<'_> {
        let column = self.column(doubt.column);
        DoubtView {
            letter: column.map(|column| column.letter.clone()).unwrap_or_default(),
            heading: column.map_or("", |column| column.heading.as_str()),
            field: column.and_then(|column| column.field),
            value: self.words_in_doubt(doubt),
            cause: doubt.cause,
        }
    }

    /// What casts the doubt: the cell's words, or those of a heading above it.
    fn words_in_doubt(&self, doubt: &RowDoubt) -> &str {
        let (part, place) = (self.part_of(doubt.row), self.part_of(doubt.row).place(doubt.row));
        let is_settling = matches!(
            self.column(doubt.column).and_then(|column| column.field),
            Some(Field::Name | Field::Id | Field::Pay | Field::Fare)
        );
        let said_in = part.lines().row_saying(place, doubt.cause).filter(|_| is_settling);
        let first = said_in.and_then(|row| Some((row, part.table().filled(row).next()?.0)));
        first.map_or_else(|| self.raw(doubt.row, doubt.column), |(row, column)| part.table().raw(row, column))
    }

    /// Whether a column holds a row open: it has something there, and what it would settle is missing.
    fn holds_open(&self, doubt: &Doubtful, row: &RowResult) -> bool {
        !doubt.cause.leaves_the_least()
            && self.cell(row.row, doubt.column) != Cell::Empty
            && row.claims().any(|claim| fact_of(doubt.field).is_none_or(|fact| claim.missing.has(fact)))
            && !row.most().saturating_sub(row.least()).is_zero()
    }
}

/// The field that a part of the year's months would settle.
fn of_months(cause: DoubtCause) -> Option<Field> {
    matches!(cause, DoubtCause::PartOfYear | DoubtCause::Net).then_some(Field::Pay)
}

/// The fact that a field says; none where it is not told apart.
fn fact_of(field: Field) -> Option<Fact> {
    match field {
        Field::Pay | Field::Months => Some(Fact::Pay),
        Field::Fare => Some(Fact::Fare),
        Field::From | Field::To | Field::Spell | Field::Place => Some(Fact::Jobs),
        Field::Household | Field::LiftedOut | Field::Monitored => Some(Fact::Household),
        _ => None,
    }
}
