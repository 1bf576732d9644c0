//! What a person has corrected about the header, the columns and the cells.

use super::answer::Answer;
use super::column::Column;
use super::field::Field;
use super::roster_kind::RosterKind;
use crate::roster::file::{Fault, MendedCells, MendedWords, RowNumber, Table};
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a person has corrected; anything not said is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Correction {
    /// The kind of roster.
    pub kind: Option<RosterKind>,
    /// The first and the last row of the header, counted from 1.
    #[serde(deserialize_with = "rows_of_header")]
    pub header: Option<(u32, u32)>,
    /// What columns, counted from 0, are to be taken for; `null` for nothing.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub fields: BTreeMap<usize, Option<Field>>,
    /// Columns, counted from 0, that settle what they are taken for, whatever their headings and the titles say: the
    /// answer to a doubt about them.
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub confirmed: BTreeSet<usize>,
    /// What words of columns are read as, by column, counted from 0.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub words: MendedWords,
    /// What is read in place of cells, by row, counted from 1, and column, counted from 0. Where blocks of columns stand side
    /// by side, rows are numbered as in what came of them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub cells: MendedCells,
}

impl Correction {
    /// The rows of the header, counted from 0: three at most.
    pub(super) fn header(&self) -> Option<(usize, usize)> {
        let place = |number: u32| RowNumber::new(number).map_or(0, RowNumber::place);
        let (first, last) = self.header?;
        Some((place(first), place(last.max(first)).min(place(first).saturating_add(2))))
    }

    /// The table as it is read, from that row on, counted from 0: with the words and the cells that were mended.
    pub(super) fn mend(&self, table: Arc<Table>, first_row: usize) -> Result<Arc<Table>, Fault> {
        if self.words.is_empty() && self.cells.is_empty() {
            return Ok(table);
        }
        table.mended(first_row, &self.words, &self.cells).map(Arc::new)
    }

    /// Takes the columns for what they were corrected to. Two that were chosen for the same keep it both, which leaves
    /// it in doubt.
    pub(super) fn apply(&self, columns: &mut [Column]) {
        let chosen =
            |place: usize, field| self.fields.iter().any(|(other, wanted)| *other != place && *wanted == field);
        for (place, column) in columns.iter_mut().enumerate() {
            if let Some(wanted) = self.fields.get(&place) {
                (column.field, column.rival_of) = (*wanted, None);
                column.answer = if wanted.is_some() { Answer::Chosen } else { Answer::Dismissed };
            } else if column.field.is_some() && chosen(place, column.field) {
                column.rival_of = column.field.take();
            }
        }
        self.confirmed.iter().for_each(|place| confirm(columns, *place));
    }
}

/// The rows of a header; there is no row 0.
fn rows_of_header<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<(u32, u32)>, D::Error> {
    match Option::deserialize(deserializer)? {
        Some((0, _) | (_, 0)) => Err(serde::de::Error::custom("rows are counted from 1")),
        rows => Ok(rows),
    }
}

/// Takes a column for what it seems to be for, and for nothing else anybody has chosen; its doubt is settled.
fn confirm(columns: &mut [Column], place: usize) {
    let Some(column) = columns.get(place).filter(|column| column.answer != Answer::Dismissed) else { return };
    let field = column.field.or(column.seems.map(|(field, _)| field));
    for (other, column) in columns.iter_mut().enumerate() {
        if other == place {
            (column.field, column.rival_of, column.answer) = (field, None, Answer::Confirmed);
        } else if field.is_some() && column.field == field && column.answer == Answer::None {
            column.rival_of = column.field.take();
        }
    }
}
