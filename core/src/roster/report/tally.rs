//! What can be added up over several files: rows by state, people and yuan by provision and fund.

use super::provision_total::ProvisionTotal;
use crate::assessment::Totals;
use crate::notice::ProvisionId;
use crate::outcome::{Fund, Verdict};
use crate::roster::assess::{RosterResults, RowState};
use serde::Serialize;
use std::collections::BTreeMap;

/// How many rows came to what; the four add up to the rows read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Counts {
    /// Rows read.
    pub read: usize,
    /// Rows whose amount is settled.
    pub counted: usize,
    /// Rows that something would still change.
    pub open: usize,
    /// Rows that surely bring nothing.
    pub ineligible: usize,
    /// Rows in which something is wrong.
    pub error: usize,
}

impl Counts {
    fn add(&mut self, state: RowState) {
        self.read += 1;
        match state {
            RowState::Counted => self.counted += 1,
            RowState::Open => self.open += 1,
            RowState::Ineligible => self.ineligible += 1,
            RowState::Error => self.error += 1,
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            read: self.read + other.read,
            counted: self.counted + other.counted,
            open: self.open + other.open,
            ineligible: self.ineligible + other.ineligible,
            error: self.error + other.error,
        }
    }
}

/// What can be added up over several files.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Tally {
    /// Rows by state.
    pub rows: Counts,
    /// Sums by provision and fund, in the order of the notice.
    pub lines: Vec<ProvisionTotal>,
}

impl Tally {
    pub(super) fn of(results: &RosterResults) -> Self {
        let mut lines: BTreeMap<(ProvisionId, Fund), ProvisionTotal> = BTreeMap::new();
        let mut rows = Counts::default();
        for row in results.rows() {
            rows.add(row.state);
            // Another row of the person has what the person comes to, but for what another workshop may pay.
            for claim in row.claims().filter(|claim| row.same_as.is_none() || claim.verdict != Verdict::NotEligible) {
                let Some(fund) = claim.fund else { continue };
                let line =
                    lines.entry((claim.provision, fund)).or_insert_with(|| ProvisionTotal::new(claim.provision, fund));
                if row.state == RowState::Error { line.error.add(claim.amount.most()) } else { line.add(claim) }
            }
        }
        Self { rows, lines: lines.into_values().collect() }
    }

    /// Both files' sums; a person in both is counted twice.
    #[must_use]
    pub fn plus(&self, other: &Self) -> Self {
        let mut lines: BTreeMap<(ProvisionId, Fund), ProvisionTotal> = BTreeMap::new();
        for line in self.lines.iter().chain(&other.lines) {
            let key = (line.provision, line.fund);
            lines.entry(key).and_modify(|known| *known = known.plus(*line)).or_insert(*line);
        }
        Self { rows: self.rows.plus(other.rows), lines: lines.into_values().collect() }
    }

    /// The sums over all provisions and funds.
    pub fn totals(&self) -> Totals {
        Totals {
            granted: self.lines.iter().map(|line| line.granted.yuan).sum(),
            discretionary: self.lines.iter().map(|line| line.discretionary.yuan).sum(),
            most: self.lines.iter().map(ProvisionTotal::most).sum(),
        }
    }
}
