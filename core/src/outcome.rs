//! What comes out: for every provision a verdict, an amount, a fund, and the conditions that led there.

mod amount;
mod check;
mod conditions;

pub use amount::{Amount, Range};
pub use check::{Caution, Check, Condition, Measure};
pub use conditions::{Conditions, Determination};

use crate::advice::Advice;
use crate::money::Yuan;
use crate::names::named;
use crate::notice::{Department, Item};
use crate::parameters::Gap;
use crate::period::Date;
use crate::provisions::{Claimant, ProvisionId};
use crate::truth::{Fact, Reading, Set};
use serde::{Deserialize, Serialize};

named! {
    /// A fund that pays.
    Fund {
        /// The employment subsidy fund, 就业补助资金.
        EmploymentSubsidy = "employment-subsidy",
        /// The rural-transition fund, 衔接推进乡村振兴补助资金.
        RuralTransition = "rural-transition",
        /// Its provincial part, 省级衔接资金.
        ProvincialRuralTransition = "provincial-rural-transition",
    }
}

named! {
    /// The one answer for a provision.
    Verdict {
        /// All conditions hold, and the notice grants it.
        Granted = "granted",
        /// All conditions hold, and the place may grant it, 可.
        Discretionary = "discretionary",
        /// What the notice asks for holds; amount and procedure are in other rules, 按规定.
        ByOtherRules = "by-other-rules",
        /// Something is missing or open.
        Undetermined = "undetermined",
        /// A condition fails.
        NotEligible = "not-eligible",
        /// The notice does not cover the year.
        NotCovered = "not-covered",
    }
}

named! {
    /// How often a support is paid.
    Frequency {
        /// Once.
        Once = "once",
        /// Once for each person in a year.
        PersonAndYear = "person-and-year",
        /// As other rules say.
        ByOtherRules = "by-other-rules",
        /// As long as it is needed.
        AsNeeded = "as-needed",
    }
}

/// What another fund may pay for people whom the first fund does not reach (reading 13).
///
/// ```
/// use wengang_core::{Amount, Facts, Fund, LocalParameters, ProvisionId, evaluate};
/// use wengang_core::outcome::Fallback;
/// use wengang_core::parameters::Gap;
///
/// let worker = r#"{ "household": "monitored", "pay": "9000", "awarded": "never" }"#;
/// let workshop = format!(r#"{{ "recognised": true, "fund_left": "1500", "workers": [{worker}, {worker}] }}"#);
/// let facts: Facts = serde_json::from_str(&format!(r#"{{ "year": 2022, "workshop": {workshop} }}"#)).unwrap();
/// let line = r#"{ "monitoring_line": { "amount": "7000", "source": "an example", "year": 2022 } }"#;
/// let local: LocalParameters = serde_json::from_str(line).unwrap();
/// let assessment = evaluate(&facts, &local);
/// let award = assessment.outcome(ProvisionId::WorkshopAward).unwrap();
/// assert_eq!(award.amount.most().to_string(), "1000");
/// let amount = Amount::Local { gap: Gap::WorkshopFallback };
/// assert_eq!(award.fallback, Some(Fallback { fund: Fund::RuralTransition, people: 1, amount }));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Fallback {
    /// The fund that may pay.
    pub fund: Fund,
    /// For how many people at most; fewer if some of those still in doubt do not qualify.
    pub people: usize,
    /// How much, in all.
    pub amount: Amount,
}

/// One person of an employer's claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct PersonOutcome {
    /// The verdict for the person.
    pub verdict: Verdict,
    /// The amount for the person.
    pub amount: Amount,
    /// The fund that pays for the person.
    pub fund: Option<Fund>,
    /// The conditions for the person.
    pub conditions: Vec<Check>,
    /// Facts about the person that would settle it.
    pub missing: Set<Fact>,
    /// Readings that would settle it.
    pub open: Set<Reading>,
}

impl From<Determination> for PersonOutcome {
    fn from(determination: Determination) -> Self {
        let Determination { verdict, amount, fund, checks, doubt, .. } = determination;
        Self { verdict, amount, fund, conditions: checks, missing: doubt.missing, open: doubt.open }
    }
}

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

/// What the outcomes come to together, yuan; exclusive amounts are never added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Totals {
    /// Sure, and granted.
    pub granted: Yuan,
    /// Sure, but at the place's discretion.
    pub discretionary: Yuan,
    /// The most that is possible; the two above are part of it.
    pub most: Yuan,
}

/// Everything that came out, with every provision of the notice in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Assessment {
    /// The document that the rules are from.
    pub document: &'static str,
    /// The year claimed for.
    pub year: u16,
    /// The day up to which the situation was told.
    pub as_of: Date,
    /// The sums.
    pub totals: Totals,
    /// One outcome for each provision.
    pub outcomes: Vec<Outcome>,
}

impl Assessment {
    /// The outcome for a provision.
    pub fn outcome(&self, provision: ProvisionId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.provision == provision)
    }
}
