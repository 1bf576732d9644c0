//! What comes out for one person and one provision, kept small enough for a whole province.

use crate::notice::{ProvisionId, Reading};
use crate::outcome::{Amount, Check, Condition, Determination, Fund, PersonOutcome, Verdict};
use crate::provisions::PersonBesideOthers;
use crate::truth::{Doubt, Fact};
use crate::values::{Set, Yuan};
use serde::Serialize;

/// What came out for one person and one provision. `Roster::trace` has every condition with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Claim {
    /// The provision.
    pub provision: ProvisionId,
    /// The verdict.
    pub verdict: Verdict,
    /// The amount.
    pub amount: Amount,
    /// The fund that pays.
    pub fund: Option<Fund>,
    /// The conditions that failed, if it is not eligible.
    pub failed: Set<Condition>,
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings that would settle it.
    pub open: Set<Reading>,
}

/// What comes out for a person, one claim for each provision of the kind of roster.
pub type Claims = [Option<Claim>; 2];

impl Claim {
    fn new(
        provision: ProvisionId,
        verdict: Verdict,
        amount: Amount,
        fund: Option<Fund>,
        checks: &[Check],
        doubt: Doubt,
    ) -> Self {
        let counts = |check: &Check| verdict == Verdict::NotEligible && check.finding.fails();
        let failed = checks.iter().fold(Set::EMPTY, |failed, check| failed.with(check.condition, counts(check)));
        Self { provision, verdict, amount, fund, failed, missing: doubt.missing, open: doubt.open }
    }

    pub(crate) fn of_person(provision: ProvisionId, person: PersonOutcome) -> Self {
        let doubt = Doubt { missing: person.missing, open: person.open };
        Self::new(provision, person.verdict, person.amount, person.fund, &person.conditions, doubt)
    }

    pub(crate) fn of(provision: ProvisionId, found: &Determination) -> Self {
        Self::new(provision, found.verdict, found.amount, found.fund, &found.checks, found.doubt)
    }

    /// Whether something about the amount is still to be settled.
    pub fn is_open(&self) -> bool {
        self.verdict == Verdict::Undetermined || self.amount.least() < self.amount.most()
    }

    /// The same, not sure of anything.
    pub(crate) fn unsure(self) -> Self {
        match self.amount {
            Amount::Exact { .. } | Amount::Between { .. } if !self.amount.most().is_zero() => {
                let amount = Amount::between(Yuan::ZERO, self.amount.most());
                Self { verdict: Verdict::Undetermined, amount, ..self }
            }
            _ => self,
        }
    }

    /// The same, possibly so much more.
    pub(crate) fn possibly_more(self, yuan: Yuan) -> Self {
        let amount = Amount::between(self.amount.least(), self.amount.most() + yuan);
        let sure = !self.amount.least().is_zero();
        let verdict = if sure { self.verdict } else { Verdict::Undetermined };
        Self { verdict, amount, failed: Set::EMPTY, ..self }
    }

    /// The same as one of more people than the fund reaches.
    pub(crate) fn beside_others(self, others: PersonBesideOthers) -> Self {
        let PersonBesideOthers { verdict, fund, amount, doubt } = others;
        Self { verdict, amount, fund: Some(fund), open: self.open.and(doubt.open), ..self }
    }

    /// The same, open because the pay may be more than is known.
    pub(crate) fn open_for_pay(self, most: Yuan) -> Self {
        let missing = self.missing.and(Set::of(Fact::Pay));
        let amount = Amount::between(Yuan::ZERO, most);
        let fund = Some(Fund::EmploymentSubsidy);
        Self { verdict: Verdict::Undetermined, amount, fund, failed: Set::EMPTY, missing, ..self }
    }

    /// The same, counted by another row of the person.
    pub(crate) fn counted_elsewhere(self) -> Self {
        Self { failed: Set::of(Condition::CountedOnce), ..self }
    }

    /// Anything between two claims that differ only in how long somebody worked.
    pub(crate) fn up_to(self, longest: Self) -> Self {
        if self.verdict == longest.verdict && self.amount == longest.amount {
            return self;
        }
        let least = self.amount.least().min(longest.amount.least());
        let most = self.amount.most().max(longest.amount.most());
        let verdict = if most.is_zero() {
            self.verdict
        } else if least.is_zero() {
            Verdict::Undetermined
        } else {
            longest.verdict
        };
        Self {
            verdict,
            amount: Amount::between(least, most),
            failed: if verdict == Verdict::NotEligible { self.failed } else { Set::EMPTY },
            missing: self.missing.and(longest.missing).and(Set::of(Fact::Jobs)),
            open: self.open.and(longest.open),
            ..self
        }
    }
}
