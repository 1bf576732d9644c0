//! What a person has corrected about the header and the columns.

use super::column::Column;
use super::field::Field;
use super::roster_kind::RosterKind;
use crate::roster::file::RowNumber;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a person has corrected; anything not said is found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Correction {
    /// The kind of roster.
    pub kind: Option<RosterKind>,
    /// The first and the last row of the header, counted from 1.
    pub header: Option<(u32, u32)>,
    /// What columns, counted from 0, are to be taken for; `null` for nothing.
    #[cfg_attr(feature = "typescript", ts(as = "Option<_>"))]
    #[cfg_attr(feature = "typescript", ts(optional))]
    pub fields: BTreeMap<usize, Option<Field>>,
}

impl Correction {
    /// The rows of the header, counted from 0: three at most; row 0 stands for the first.
    pub(super) fn header(&self) -> Option<(usize, usize)> {
        let place = |number: u32| RowNumber::new(number).map_or(0, RowNumber::place);
        let (first, last) = self.header?;
        Some((place(first), place(last.max(first)).min(place(first).saturating_add(2))))
    }

    /// Takes the columns for what they were corrected to.
    pub(super) fn apply(&self, columns: &mut [Column]) {
        for (corrected, wanted) in &self.fields {
            for (place, column) in columns.iter_mut().enumerate() {
                if place == *corrected {
                    column.field = *wanted;
                    column.rival_of = None;
                } else if wanted.is_some() && column.field == *wanted {
                    column.rival_of = column.field.take();
                }
            }
        }
    }
}
