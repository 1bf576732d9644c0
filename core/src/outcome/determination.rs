//! What a provision's rule found, before it is described as an outcome.

use super::amount::Amount;
use super::check::Check;
use super::condition::Caution;
use super::person::{Fallback, PersonOutcome};
use super::verdict::{Fund, Verdict};
use crate::truth::Doubt;
use crate::values::Set;

/// What a provision's rule found.
#[derive(Clone, Debug)]
pub struct Determination {
    /// The verdict.
    pub verdict: Verdict,
    /// The amount.
    pub amount: Amount,
    /// The fund, where the notice names one.
    pub fund: Option<Fund>,
    /// What another fund may pay for those whom the first does not reach.
    pub fallback: Option<Fallback>,
    /// The conditions, in the order of the text.
    pub checks: Vec<Check>,
    /// Why it is not certain.
    pub doubt: Doubt,
    /// What to watch.
    pub cautions: Set<Caution>,
    /// The claim, person by person.
    pub people: Vec<PersonOutcome>,
}

impl From<Determination> for PersonOutcome {
    fn from(determination: Determination) -> Self {
        let Determination { verdict, amount, fund, checks, doubt, .. } = determination;
        Self { verdict, amount, fund, conditions: checks, missing: doubt.missing, open: doubt.open }
    }
}
