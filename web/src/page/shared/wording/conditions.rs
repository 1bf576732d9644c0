//! What is said of conditions: each, whether it holds, the readings that are open, what to watch.

use super::rules::RuleWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Caution, Condition};
use wengang_core::truth::Truth;

/// Conditions in one language.
pub trait ConditionWording: RuleWording {
    /// A condition.
    fn condition(&self, condition: Condition) -> &'static str;
    /// Whether it holds.
    fn truth(&self, truth: Truth) -> &'static str;
    /// A reading that is open, and what to do.
    fn reading(&self, reading: Reading) -> &'static str;
    /// What to watch.
    fn caution(&self, caution: Caution) -> &'static str;
}

/// The sign that stands before a condition, beside the word for it; the same in every language.
pub const fn sign(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "✓",
        Truth::False => "✗",
        Truth::Unknown => "?",
    }
}
