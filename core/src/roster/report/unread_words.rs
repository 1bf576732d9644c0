//! Words in columns of choices that were not understood, or settle nothing: one answer for all the cells that hold them.

use super::share::Share;
use crate::roster::assess::{Roster, RowResult, RowState};
use crate::roster::cells::Problem;
use crate::roster::columns::{DoubtCause, Field, Replacement};
use crate::roster::file::RowNumber;
use crate::values::Yuan;
use serde::Serialize;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Words of a column that were not understood, or settle nothing. `Correction::words` says what they are read as.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct UnreadWords {
    /// The column, counted from 0.
    pub column: usize,
    /// Its letter, as a spreadsheet shows it.
    pub letter: String,
    /// Its heading.
    pub heading: String,
    /// What it was taken for.
    pub field: Field,
    /// The words, as they stand there.
    pub words: String,
    /// In how many rows.
    pub rows: usize,
    /// Of how many people, and how much hangs on them at most.
    pub share: Share,
    /// What they can be replaced by.
    pub replacements: &'static [Replacement],
}

impl UnreadWords {
    /// How many different words are asked for at most: whoever has more of them has taken a column for the wrong thing.
    pub const MOST: usize = 20;
}

/// What hangs on words: what their column was taken for, in how many rows they stand, of how many people, up to how much.
type Held = (Field, usize, Share);

/// A cell with such words.
struct UnreadCell<'a> {
    column: usize,
    field: Field,
    words: &'a str,
    row: &'a RowResult,
    /// The row that has the person's claims.
    lead: &'a RowResult,
}

impl Roster {
    /// The words of columns of choices that were not understood or settle nothing and on which money hangs, what can move the
    /// most of it first.
    pub fn unread_words(&self) -> Vec<UnreadWords> {
        let mut found: BTreeMap<(usize, &str), Held> = BTreeMap::new();
        let mut people: BTreeSet<(usize, &str, RowNumber)> = BTreeSet::new();
        for UnreadCell { column, field, words, row, lead } in self.unread_in_error().chain(self.unread_in_doubt()) {
            let (_, rows, share) = found.entry((column, words)).or_insert((field, 0, Share::default()));
            *rows += 1;
            if people.insert((column, words, lead.row)) {
                let sure = if row.state == RowState::Error { Yuan::ZERO } else { lead.least() };
                share.add(lead.most().saturating_sub(sure));
            }
        }
        let mut found: Vec<_> = found.into_iter().filter(|(_, (.., share))| !share.yuan.is_zero()).collect();
        found.sort_by_key(|(_, (_, rows, share))| Reverse((share.yuan, *rows)));
        found.into_iter().take(UnreadWords::MOST).map(|(cell, held)| self.unread(cell, held)).collect()
    }

    fn unread(&self, (column, words): (usize, &str), (field, rows, share): Held) -> UnreadWords {
        UnreadWords {
            column,
            letter: self.column(column).map(|column| column.letter.clone()).unwrap_or_default(),
            heading: self.column(column).map(|column| column.heading.clone()).unwrap_or_default(),
            field,
            words: words.to_owned(),
            rows,
            share,
            replacements: Replacement::of(field),
        }
    }

    /// The cells that were refused.
    fn unread_in_error(&self) -> impl Iterator<Item = UnreadCell<'_>> {
        let about_words = |problem| matches!(problem, Problem::NotAChoice | Problem::NotAPlace | Problem::NotMoney);
        self.results().errors().iter().filter(move |error| about_words(error.problem)).filter_map(|error| {
            let column = self.column_of(error.row, error.field)?;
            self.unread_cell(column, error.field, self.results().row(error.row)?)
        })
    }

    /// The cells whose words can mean one thing or the other.
    fn unread_in_doubt(&self) -> impl Iterator<Item = UnreadCell<'_>> {
        let open = self.results().rows().iter().filter(|row| row.state == RowState::Open);
        open.flat_map(move |row| {
            let doubts = self.results().doubts_of(row.row).iter();
            let unclear = doubts.filter(|doubt| doubt.cause == DoubtCause::Unclear);
            unclear.filter_map(move |doubt| self.unread_cell(doubt.column, self.column(doubt.column)?.field?, row))
        })
    }

    fn unread_cell<'a>(&'a self, column: usize, field: Field, row: &'a RowResult) -> Option<UnreadCell<'a>> {
        let words = self.words(row.row, column).unwrap_or_default();
        let lead = row.same_as.and_then(|lead| self.results().row(lead)).unwrap_or(row);
        let is_known = words.is_empty() || Replacement::of(field).iter().any(|known| known.word() == words);
        (!is_known && !Replacement::of(field).is_empty()).then_some(UnreadCell { column, field, words, row, lead })
    }
}
