//! A roster that has been read, whole: for whoever has no page to leaf through it.

use super::column_doubts::DoubtView;
use super::row_view::ErrorView;
use super::summary::Summary;
use crate::roster::assess::{Claim, Note, Roster, RowState};
use crate::roster::columns::{Column, RosterKind};
use crate::roster::file::RowNumber;
use crate::values::{Set, Yuan};
use serde::Serialize;

/// All that came of a roster.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RosterFindings<'a> {
    /// The kind of roster.
    pub kind: RosterKind,
    /// The first and the last row of the header, counted from 1; none if there is no header.
    #[cfg_attr(feature = "typescript", ts(as = "Option<(u32, u32)>"))]
    pub header: Option<(RowNumber, RowNumber)>,
    /// The columns, and what each was taken for.
    pub columns: Vec<&'a Column>,
    /// The sums, what to fix, and the rows that were not read.
    pub summary: Summary,
    /// Every row that was read, in the order of the table.
    pub rows: Vec<RowFindings<'a>>,
}

/// All that came of a row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct RowFindings<'a> {
    /// The row, counted from 1 as in the table.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub row: RowNumber,
    /// What came of it.
    pub state: RowState,
    /// What is sure, yuan.
    pub least: Yuan,
    /// What is possible, yuan.
    pub most: Yuan,
    /// What to know about it.
    pub notes: Set<Note>,
    /// The row of the same person that has the claims, counted from 1.
    #[cfg_attr(feature = "typescript", ts(as = "Option<u32>"))]
    pub same_as: Option<RowNumber>,
    /// Whether an assisted person is in work there; none where it is not known.
    pub in_work: Option<bool>,
    /// What is claimed; nothing where another row of the person has it.
    pub claims: Vec<&'a Claim>,
    /// What is wrong with it.
    pub errors: Vec<ErrorView<'a>>,
    /// The cells that hold it open because they do not settle what they seem to say.
    pub doubts: Vec<DoubtView<'a>>,
}

impl Roster {
    /// All that came of it.
    pub fn findings(&self) -> RosterFindings<'_> {
        let rows = self.results().rows().iter().map(|result| RowFindings {
            row: result.row,
            state: result.state,
            least: result.least(),
            most: result.most(),
            notes: result.notes,
            same_as: result.same_as,
            in_work: result.in_work,
            claims: result.claims().collect(),
            errors: self.results().errors_of(result.row).iter().map(|error| self.error(error)).collect(),
            doubts: self.doubts_of(result),
        });
        RosterFindings {
            kind: self.results().kind(),
            header: self.layout().header(),
            columns: self.columns(),
            summary: self.summary(),
            rows: rows.collect(),
        }
    }
}
