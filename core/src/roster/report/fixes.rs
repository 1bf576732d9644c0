//! What to fix next: what is missing, open or wrong, ranked by the money that it can move.

use super::share::Share;
use crate::notice::Reading;
use crate::roster::assess::{Claim, Note, RosterResults, RowResult, RowState};
use crate::roster::cells::Problem;
use crate::roster::columns::Field;
use crate::roster::file::RowNumber;
use crate::truth::Fact;
use crate::values::Yuan;
use serde::{Deserialize, Serialize};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Something that would settle some rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum FixWhat {
    /// A cell that cannot be read.
    Cell {
        /// What the cell was read as.
        field: Field,
        /// Why it was refused.
        problem: Problem,
    },
    /// A fact that is not said.
    Missing {
        /// The fact.
        fact: Fact,
    },
    /// ID numbers that would tell whether rows of one name are one person.
    SamePerson,
    /// A reading that the place has to settle.
    AskThePlace {
        /// The reading.
        reading: Reading,
    },
}

/// Something to fix, for how many people, and how much that can move at most, yuan. A person who lacks two things is
/// among both, so that these do not add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Fix {
    /// What.
    pub what: FixWhat,
    /// For how many people, and up to how much.
    pub share: Share,
}

/// What would settle rows. What is open can bring no more than `open` in all: the fund may be too short for everybody.
pub(super) fn fixes(results: &RosterResults, open: Yuan) -> Vec<Fix> {
    let mut shares: BTreeMap<FixWhat, Share> = BTreeMap::new();
    let mut add = |what: FixWhat, yuan: Yuan| {
        shares.entry(what).or_default().add(yuan);
    };
    for row in results.rows().iter().filter(|row| row.state == RowState::Open) {
        open_fixes(row, &mut add);
    }
    shares.values_mut().for_each(|share| share.yuan = share.yuan.min(open));
    let mut add = |what: FixWhat, yuan: Yuan| shares.entry(what).or_default().add(yuan);
    for (what, lead) in wrong(results) {
        add(what, results.row(lead).map_or(Yuan::ZERO, RowResult::most));
    }
    let mut fixes: Vec<Fix> = shares.into_iter().map(|(what, share)| Fix { what, share }).collect();
    fixes.sort_by_key(|fix| Reverse(fix.share.yuan));
    fixes
}

/// What is wrong, once for each person: with the row that has the person's claims.
fn wrong(results: &RosterResults) -> BTreeSet<(FixWhat, RowNumber)> {
    let errors = results.errors().iter().filter(|error| error.problem != Problem::OtherRow);
    errors
        .map(|error| {
            let lead = results.row(error.row).and_then(|row| row.same_as).unwrap_or(error.row);
            (FixWhat::Cell { field: error.field, problem: error.problem }, lead)
        })
        .collect()
}

fn open_fixes(row: &RowResult, add: &mut impl FnMut(FixWhat, Yuan)) {
    let mut moved: BTreeMap<FixWhat, Yuan> = BTreeMap::new();
    for claim in row.claims().filter(|claim| claim.is_open()) {
        let range = claim.amount.most().saturating_sub(claim.amount.least());
        for what in of_claim(row, claim) {
            let sum = moved.entry(what).or_default();
            *sum += range;
        }
    }
    for (what, yuan) in moved {
        add(what, yuan);
    }
}

/// What would settle an open claim of a row.
fn of_claim<'a>(row: &RowResult, claim: &'a Claim) -> impl Iterator<Item = FixWhat> + use<'a> {
    let missing = claim.missing.iter().map(|fact| FixWhat::Missing { fact });
    // Who goes first is the place's to say once the money is there, and settles nothing before.
    let open = claim.open.iter().filter(|reading| *reading != Reading::FundShort);
    let open = open.map(|reading| FixWhat::AskThePlace { reading });
    missing.chain(open).chain(row.notes.has(Note::PossiblySamePerson).then_some(FixWhat::SamePerson))
}

impl FixWhat {
    /// Whether it would settle the row.
    pub(super) fn would_settle(self, results: &RosterResults, row: &RowResult) -> bool {
        match self {
            Self::Cell { field, problem } => {
                results.errors_of(row.row).iter().any(|error| (error.field, error.problem) == (field, problem))
            }
            _ => {
                let open = row.claims().filter(|claim| row.state == RowState::Open && claim.is_open());
                open.flat_map(|claim| of_claim(row, claim)).any(|what| what == self)
            }
        }
    }
}
