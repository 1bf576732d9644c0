//! What one provision comes to from one fund.

use super::share::Share;
use crate::notice::ProvisionId;
use crate::outcome::{Amount, Fund, Verdict};
use crate::roster::assess::Claim;
use crate::values::Yuan;
use serde::Serialize;

/// What one provision comes to from one fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "Line"))]
pub struct ProvisionTotal {
    /// The provision.
    pub provision: ProvisionId,
    /// The fund.
    pub fund: Fund,
    /// Sure, and granted.
    pub granted: Share,
    /// Sure, but at the place's discretion.
    pub discretionary: Share,
    /// People whom the place may pay an amount that it fixes itself and has not said.
    pub local: usize,
    /// People whose amount is not settled, and how much it can come to above what is sure.
    pub open: Share,
    /// People in rows with errors, and how much these can come to once they are mended. Part of none of the others.
    pub error: Share,
    /// People who surely get nothing.
    pub ineligible: usize,
}

impl ProvisionTotal {
    pub(super) const fn new(provision: ProvisionId, fund: Fund) -> Self {
        let none = Share { people: 0, yuan: Yuan::ZERO };
        Self { provision, fund, granted: none, discretionary: none, local: 0, open: none, error: none, ineligible: 0 }
    }

    /// One more claim.
    pub(super) fn add(&mut self, claim: &Claim) {
        let (least, most) = (claim.amount.least(), claim.amount.most());
        match (claim.verdict, claim.amount) {
            (Verdict::Discretionary, Amount::Local { .. }) => self.local += 1,
            (Verdict::Granted, _) => self.granted.add(least),
            (Verdict::Discretionary, _) => self.discretionary.add(least),
            (Verdict::NotEligible, _) => self.ineligible += 1,
            _ => (),
        }
        if claim.is_open() {
            self.open.add(most.saturating_sub(least));
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            granted: self.granted.plus(other.granted),
            discretionary: self.discretionary.plus(other.discretionary),
            local: self.local + other.local,
            open: self.open.plus(other.open),
            error: self.error.plus(other.error),
            ineligible: self.ineligible + other.ineligible,
            ..self
        }
    }

    /// What is sure, yuan.
    pub fn least(&self) -> Yuan {
        self.granted.yuan + self.discretionary.yuan
    }

    /// What is possible, yuan.
    pub fn most(&self) -> Yuan {
        self.least() + self.open.yuan
    }
}
