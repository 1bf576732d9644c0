//! What came of a roster: every row that was read, what is wrong, and the rows that were not read.

use crate::roster::assess::results::own_total::OwnTotal;
use crate::roster::assess::results::row_result::{RowResult, RowState};
use crate::roster::assess::row::row_doubt::RowDoubt;
use crate::roster::assess::row::row_error::RowError;
use crate::roster::cells::Problem;
use crate::roster::columns::{DoubtCause, Field, RosterKind, Skipped};
use crate::roster::file::RowNumber;
use crate::values::Yuan;

/// What came of a roster, row by row, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RosterResults {
    pub(crate) kind: RosterKind,
    pub(crate) rows: Vec<RowResult>,
    pub(crate) errors: Vec<RowError>,
    pub(crate) doubts: Vec<RowDoubt>,
    pub(crate) skipped: Vec<Skipped>,
    pub(crate) own_totals: Vec<OwnTotal>,
    pub(crate) side_by_side: Option<RowNumber>,
    pub(crate) fund_left: Option<Yuan>,
    pub(crate) beyond_the_fund: Option<BeyondTheFund>,
}

/// The people of a workshop's roster, where the employment subsidy fund does not reach all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BeyondTheFund {
    /// How many surely qualify.
    pub(crate) sure: usize,
    /// How many may qualify.
    pub(crate) open: usize,
}

impl RosterResults {
    /// The kind of roster.
    pub fn kind(&self) -> RosterKind {
        self.kind
    }

    /// Every row that was read.
    pub fn rows(&self) -> &[RowResult] {
        &self.rows
    }

    /// Everything that is wrong, in the order of the rows.
    pub fn errors(&self) -> &[RowError] {
        &self.errors
    }

    /// The cells that cast doubt on that row of the file.
    pub fn doubts_of(&self, row: RowNumber) -> &[RowDoubt] {
        let start = self.doubts.partition_point(|doubt| doubt.row < row);
        let end = self.doubts.partition_point(|doubt| doubt.row <= row);
        self.doubts.get(start..end).unwrap_or(&[])
    }

    /// The roster's own sums, each with what was read.
    pub fn own_totals(&self) -> &[OwnTotal] {
        &self.own_totals
    }

    /// The number of the first row that stands beside others in the file and was read under them.
    pub fn side_by_side(&self) -> Option<RowNumber> {
        self.side_by_side
    }

    /// The rows that were not read, and why.
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    /// What the employment subsidy fund has left for a workshop's people, if it is known to run short.
    pub(crate) fn fund_left(&self) -> Option<Yuan> {
        self.fund_left
    }

    /// How many people there are, where that fund does not reach all of them.
    pub(crate) fn beyond_the_fund(&self) -> Option<BeyondTheFund> {
        self.beyond_the_fund
    }

    /// What came of that row of the file; none if it was not read.
    pub fn row(&self, row: RowNumber) -> Option<&RowResult> {
        self.rows.binary_search_by_key(&row, |result| result.row).ok().and_then(|place| self.rows.get(place))
    }

    /// What is wrong with that row of the file.
    pub fn errors_of(&self, row: RowNumber) -> &[RowError] {
        let start = self.errors.partition_point(|error| error.row < row);
        let end = self.errors.partition_point(|error| error.row <= row);
        self.errors.get(start..end).unwrap_or(&[])
    }

    /// Sorts the doubts by their rows. That a cell is of another year says already that it is not of the whole year.
    pub(crate) fn sort_doubts(&mut self) {
        self.doubts.sort_unstable();
        self.doubts.dedup_by(|later, earlier| {
            let same_cell = (later.row, later.column) == (earlier.row, earlier.column);
            let of_time = (earlier.cause, later.cause) == (DoubtCause::AnotherYear, DoubtCause::PartOfYear);
            same_cell && (of_time || earlier.cause == later.cause)
        });
    }

    /// Puts rows that were read again in their places, with all that is wrong or doubtful in them now.
    pub(crate) fn put(&mut self, places: &[usize], rows: Vec<RowResult>, errors: Vec<RowError>, doubts: Vec<RowDoubt>) {
        let numbers: Vec<RowNumber> = rows.iter().map(|row| row.row).collect();
        self.errors.retain(|error| numbers.binary_search(&error.row).is_err());
        self.doubts.retain(|doubt| numbers.binary_search(&doubt.row).is_err());
        self.errors.extend(errors);
        self.doubts.extend(doubts);
        for (place, again) in places.iter().zip(rows) {
            if let Some(row) = self.rows.get_mut(*place) {
                *row = again;
            }
        }
    }

    /// Puts rows in error, by their places among those that were read.
    pub(crate) fn refuse(&mut self, places: &[usize], field: Field, problem: Problem) {
        for place in places {
            if let Some(row) = self.rows.get_mut(*place) {
                row.state = RowState::Error;
                self.errors.push(RowError { row: row.row, field, problem });
            }
        }
    }

    /// The row at that place, unless it is in error.
    pub(crate) fn sound(&self, place: usize) -> Option<&RowResult> {
        self.rows.get(place).filter(|row| row.state != RowState::Error)
    }
}
