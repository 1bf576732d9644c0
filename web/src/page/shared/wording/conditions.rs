//! What is said of conditions: each, whether it holds, the readings that are open, what to watch.

use super::rules::RuleWording;
use wengang_core::notice::Reading;
use wengang_core::outcome::{Caution, Check, Condition};
use wengang_core::truth::Truth;

/// Conditions in one language.
pub trait ConditionWording: RuleWording {
    /// A condition.
    fn condition(&self, condition: Condition) -> &'static str;
    /// What is so where a condition does not hold.
    fn failed(&self, condition: Condition) -> &'static str;
    /// Whether it holds.
    fn truth(&self, truth: Truth) -> &'static str;
    /// A reading that is open, and what to do.
    fn reading(&self, reading: Reading) -> &'static str;
    /// That a condition comes from how the notice is read here, not from its words.
    fn our_reading(&self) -> &'static str;
    /// What that means.
    fn our_reading_means(&self) -> &'static str;
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

/// A condition, or what is so where it does not hold.
pub fn as_found<W: ConditionWording + ?Sized>(words: &W, check: &Check) -> &'static str {
    if check.finding.fails() { words.failed(check.condition) } else { words.condition(check.condition) }
}

/// Where a condition stands in the notice, or that it comes from how the notice is read here.
pub fn basis<W: ConditionWording + ?Sized>(words: &W, check: &Check) -> String {
    if is_read_in(check.condition) { words.our_reading().to_owned() } else { words.item(check.item) }
}

/// Whether no sentence of the notice says the condition.
pub const fn is_read_in(condition: Condition) -> bool {
    matches!(
        condition,
        Condition::RegisteredInProvince
            | Condition::PostAgreesWithWork
            | Condition::OwnFare
            | Condition::Recognised
            | Condition::Stayed
            | Condition::NotGrantedYet
            | Condition::CountedOnce
    )
}
