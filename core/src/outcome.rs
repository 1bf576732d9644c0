//! What comes out for a provision: a verdict, an amount, a fund, the conditions that led there, and advice.

mod advice;
mod amount;
mod check;
mod condition;
mod conditions;
mod determination;
mod person;
mod verdict;

pub use advice::{Advice, Change};
pub use amount::Amount;
pub use check::Check;
pub use condition::{Caution, Condition};
pub use conditions::Conditions;
pub use determination::Determination;
pub use person::{Fallback, PersonOutcome};
pub use verdict::{Frequency, Fund, Verdict};

use crate::notice::{Claimant, Department, Gap, Item, ProvisionId, Reading};
use crate::truth::Fact;
use crate::values::Set;
use serde::Serialize;

/// What came out for one provision.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Outcome {
    /// The provision.
    pub provision: ProvisionId,
    /// The item that it stands in.
    pub item: Item,
    /// Who claims it.
    pub claimant: Claimant,
    /// The verdict.
    pub verdict: Verdict,
    /// What it comes to.
    pub amount: Amount,
    /// The fund that pays, where the notice names one.
    pub fund: Option<Fund>,
    /// What another fund may pay for those whom the first does not reach.
    pub fallback: Option<Fallback>,
    /// How often it is paid.
    pub frequency: Frequency,
    /// The departments in charge.
    pub departments: &'static [Department],
    /// Every condition, in the order of the text.
    pub conditions: Vec<Check>,
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings of the notice that are open here.
    pub open: Set<Reading>,
    /// What the place has not said yet.
    pub gaps: Set<Gap>,
    /// What to watch.
    pub cautions: Set<Caution>,
    /// The smallest change that brings more.
    pub advice: Option<Advice>,
    /// The claim, person by person.
    pub people: Vec<PersonOutcome>,
}
