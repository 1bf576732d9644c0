//! An employer's claim, person by person, and what a second fund may pay.

use super::amount::Amount;
use super::check::Check;
use super::verdict::{Fund, Verdict};
use crate::notice::Reading;
use crate::truth::Fact;
use crate::values::Set;
use serde::Serialize;

/// What another fund may pay for people whom the first fund does not reach (reading 13).
///
/// ```
/// use wengang_core::{Amount, Facts, Fund, LocalParameters, ProvisionId, evaluate};
/// use wengang_core::outcome::Fallback;
/// use wengang_core::notice::Gap;
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
