//! What was found about a condition: true, false or unknown after Kleene, and what it would take to know.
//!
//! S. C. Kleene, Introduction to Metamathematics (1952), § 64: the strong three-valued connectives.

use super::doubt::Doubt;
use super::fact::Fact;
use super::measure::Measure;
use crate::notice::Reading;
use crate::values::named;

named! {
    /// Whether a condition holds.
    Truth {
        /// It holds.
        True = "true",
        /// It does not.
        False = "false",
        /// It cannot be said yet; never taken for either.
        Unknown = "unknown",
    }
}

/// What was found about one condition: its truth, why it is in doubt, and the figures behind it.
///
/// ```
/// use wengang_core::truth::{Fact, Finding};
///
/// let unsaid = Finding::said(Fact::Household, None);
/// assert!(Finding::FALSE.and(unsaid).fails());
/// let open = Finding::TRUE.and(unsaid);
/// assert!(!open.holds() && open.doubt.missing.has(Fact::Household));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Finding {
    /// Whether it holds.
    pub truth: Truth,
    /// Why it is not known; nothing unless it is unknown.
    #[cfg_attr(feature = "typescript", ts(flatten))]
    pub doubt: Doubt,
    /// The figures that it was measured by.
    pub measure: Option<Measure>,
}

impl Finding {
    /// It holds.
    pub const TRUE: Self = Self { truth: Truth::True, doubt: Doubt::NONE, measure: None };
    /// It does not hold.
    pub const FALSE: Self = Self { truth: Truth::False, doubt: Doubt::NONE, measure: None };

    /// It cannot be said, because of the doubt.
    pub const fn unknown(doubt: Doubt) -> Self {
        Self { truth: Truth::Unknown, doubt, measure: None }
    }

    /// The notice leaves it open.
    pub fn open(reading: Reading) -> Self {
        Self::unknown(Doubt::open(reading))
    }

    /// The answer to a question of fact, or that it is missing.
    pub fn said(fact: Fact, answer: Option<bool>) -> Self {
        match answer {
            Some(true) => Self::TRUE,
            Some(false) => Self::FALSE,
            None => Self::unknown(Doubt::missing(fact)),
        }
    }

    /// The same, with its figures.
    #[must_use]
    pub fn measured(self, measure: Measure) -> Self {
        Self { measure: Some(measure), ..self }
    }

    /// The same, open by another reading where it is open by that one.
    #[must_use]
    pub(crate) fn open_for_another_reason(self, reading: Reading, other: Reading) -> Self {
        Self { doubt: self.doubt.open_for_another_reason(reading, other), ..self }
    }

    /// Whether it surely holds.
    pub fn holds(self) -> bool {
        self.truth == Truth::True
    }

    /// Whether it surely fails.
    pub fn fails(self) -> bool {
        self.truth == Truth::False
    }

    /// Both hold: false as soon as one is, true only when both are.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        match (self.truth, other.truth) {
            (Truth::False, _) | (_, Truth::True) => self,
            (_, Truth::False) | (Truth::True, _) => other,
            (Truth::Unknown, Truth::Unknown) => Self::unknown(self.doubt.and(other.doubt)),
        }
    }

    /// At least one holds: true as soon as one is, false only when both are.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        self.not().and(other.not()).not()
    }

    /// The contrary; unknown stays unknown, for the same reasons.
    #[must_use]
    #[allow(clippy::should_implement_trait)] // reads as a word in a list of conditions
    pub fn not(self) -> Self {
        let truth = match self.truth {
            Truth::True => Truth::False,
            Truth::False => Truth::True,
            Truth::Unknown => Truth::Unknown,
        };
        Self { truth, ..self }
    }
}
