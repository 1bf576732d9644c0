//! What came of each row.

use super::fault::RowError;
use super::field::RosterKind;
use super::judge::{Claim, Claims};
use super::lines::Skipped;
use crate::outcome::Verdict;
use crate::values::{Set, Yuan, member, named};
use serde::Serialize;

named! {
    /// What came of a row that was read; every such row is exactly one of these.
    RowState {
        /// It brings an amount that is settled, granted or at the place's discretion.
        Counted = "counted",
        /// Something about its amount is not known, or the notice leaves it open.
        Open = "open",
        /// It surely brings nothing.
        Ineligible = "ineligible",
        /// Something in it cannot be read or cannot be, so that it is not counted.
        Error = "error",
    }
}

named! {
    /// Something to know about a row, beside its state.
    Note {
        /// The ID number is not said.
        IdMissing = "id-missing",
        /// The ID number is starred out, so that it cannot tell people apart.
        IdMasked = "id-masked",
        /// An ID number of 15 digits, which nobody has had since 2013.
        IdOld = "id-old",
        /// Another row may be about the same person, because it has the same name and one of them has no ID number.
        PossiblySamePerson = "possibly-same-person",
        /// Another row is about the same person and is counted instead.
        Duplicate = "duplicate",
        /// Several rows of one worker were taken together.
        SeveralRows = "several-rows",
        /// Several round trips were said; the one that brings the most was taken.
        SeveralFares = "several-fares",
        /// A day of the work is not said exactly, so that the shortest and the longest work were both judged.
        DaysNotExact = "days-not-exact",
        /// The employment subsidy fund does not reach this person.
        BeyondTheFund = "beyond-the-fund",
    }
}

member!(Note);

/// What came of a row that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RowResult {
    /// The row, counted from 1 as in the file.
    pub row: u32,
    /// What came of it.
    pub state: RowState,
    /// What to know about it.
    pub notes: Set<Note>,
    /// The row of the same person that has the claims, counted from 1.
    pub same_as: Option<u32>,
    /// Whether an assisted person is in work there; none where it is not known.
    pub in_work: Option<bool>,
    /// What is claimed, one for each provision of the kind of roster; none where another row of the person has it.
    pub claims: [Option<Claim>; 2],
    /// The person's ID number, without its check character.
    #[serde(skip)]
    pub(super) key: Option<u64>,
}

impl RowResult {
    pub(super) fn new(row: u32) -> Self {
        let claims: Claims = [None, None];
        Self { row, state: RowState::Open, notes: Set::EMPTY, same_as: None, in_work: None, claims, key: None }
    }

    pub(super) fn note(&mut self, note: Note) {
        self.notes = self.notes.and(Set::of(note));
    }

    /// The claims that stand in this row.
    pub fn claims(&self) -> impl Iterator<Item = &Claim> {
        self.claims.iter().flatten()
    }

    /// What is sure, yuan.
    pub fn least(&self) -> Yuan {
        self.claims().map(|claim| claim.amount.least()).sum()
    }

    /// What is possible, yuan.
    pub fn most(&self) -> Yuan {
        self.claims().map(|claim| claim.amount.most()).sum()
    }

    /// The state that follows from the claims, where nothing is wrong with the row.
    pub(super) fn state_of_claims(&self) -> RowState {
        let verdict = |wanted: Verdict| self.claims().any(|claim| claim.verdict == wanted);
        match () {
            () if self.claims().any(Claim::is_open) => RowState::Open,
            () if verdict(Verdict::Granted) || verdict(Verdict::Discretionary) => RowState::Counted,
            () => RowState::Ineligible,
        }
    }
}

/// What came of a roster, row by row, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    pub(super) kind: RosterKind,
    pub(super) rows: Vec<RowResult>,
    pub(super) errors: Vec<RowError>,
    pub(super) skipped: Vec<Skipped>,
    pub(super) fund_left: Option<Yuan>,
}

impl Report {
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

    /// The rows that were not read, and why.
    pub fn skipped(&self) -> &[Skipped] {
        &self.skipped
    }

    /// What came of that row of the file, counted from 1; none if it was not read.
    pub fn row(&self, row: u32) -> Option<&RowResult> {
        self.rows.binary_search_by_key(&row, |result| result.row).ok().and_then(|place| self.rows.get(place))
    }

    /// What is wrong with that row of the file.
    pub fn errors_of(&self, row: u32) -> &[RowError] {
        let start = self.errors.partition_point(|error| error.row < row);
        let end = self.errors.partition_point(|error| error.row <= row);
        self.errors.get(start..end).unwrap_or(&[])
    }
}
