//! What came of one row: its state, its notes and its claims.

use crate::outcome::Verdict;
use crate::roster::assess::results::claim::{Claim, Claims};
use crate::roster::file::RowNumber;
use crate::values::{Set, Yuan, member, named, read_by_name};
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
        /// The row is hidden in its sheet, perhaps by a filter; it was read like the others.
        HiddenRow = "hidden-row",
        /// The employment subsidy fund does not reach this person.
        BeyondTheFund = "beyond-the-fund",
    }
}

member!(Note);
read_by_name!(RowState);

/// What came of a row that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct RowResult {
    /// The row, counted from 1 as in the file.
    pub row: RowNumber,
    /// What came of it.
    pub state: RowState,
    /// What to know about it.
    pub notes: Set<Note>,
    /// The row of the same person that has the claims, counted from 1.
    pub same_as: Option<RowNumber>,
    /// Whether an assisted person is in work there; none where it is not known.
    pub in_work: Option<bool>,
    /// What is claimed, one for each provision of the kind of roster; none where another row of the person has it.
    pub claims: [Option<Claim>; 2],
    /// The person's ID number, without its check character.
    #[serde(skip)]
    pub(crate) id_key: Option<u64>,
}

impl RowResult {
    pub(crate) fn new(row: RowNumber) -> Self {
        let claims: Claims = [None, None];
        Self { row, state: RowState::Open, notes: Set::EMPTY, same_as: None, in_work: None, claims, id_key: None }
    }

    pub(crate) fn note(&mut self, note: Note) {
        self.notes = self.notes.and(Set::of(note));
    }

    /// Whether it has no claims because it only tells more of a person whose claims another row has.
    pub fn only_tells_more(&self) -> bool {
        self.same_as.is_some() && self.claims().next().is_none()
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
    pub(crate) fn state_of_claims(&self) -> RowState {
        if self.claims().any(Claim::is_open) {
            return RowState::Open;
        }
        let brings = |claim: &Claim| matches!(claim.verdict, Verdict::Granted | Verdict::Discretionary);
        if self.claims().any(brings) { RowState::Counted } else { RowState::Ineligible }
    }
}
