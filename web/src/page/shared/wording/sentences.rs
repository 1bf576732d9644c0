//! Sentences with figures, days and amounts in them. None of these is written into a sentence; they come with what is said.

use super::conditions::ConditionWording;
use wengang_core::facts::SpellLength;
use wengang_core::notice::{Gap, Local};
use wengang_core::outcome::{Amount, Change, Fallback};
use wengang_core::truth::{Measure, Truth};
use wengang_core::values::{ApproximateDate, Date};
use wengang_core::{Figures, ProvisionId, Totals, Year, Yuan};

/// Such sentences in one language.
pub trait SentenceWording: ConditionWording {
    /// For whom, for which year and after which document it is.
    fn scope(&self, year: Year, document: &str) -> String;
    /// What a support is, with the year's figures.
    fn summary(&self, provision: ProvisionId, figures: &Figures) -> String;
    /// A spell of work, by its place in the list, from 0.
    fn job(&self, index: usize) -> String;
    /// What the place has fixed for that gap, with its source.
    fn local(&self, gap: Gap, local: &Local) -> String;
    /// Which document says so, and on which day that was so.
    fn stated(&self, source: &str, date: Date) -> String;
    /// Something, and behind it what is to be known of it.
    fn with_note(&self, what: &str, note: &str) -> String;
    /// The figures that a condition was measured by, and what is lacking.
    fn measure(&self, measure: &Measure, truth: Truth) -> String;
    /// How long a spell of work is inside that year, at least and at most.
    fn spell_length(&self, least: SpellLength, most: SpellLength, year: Year) -> String;
    /// Money.
    fn yuan(&self, yuan: Yuan) -> String;
    /// The most that it can be.
    fn at_most(&self, yuan: Yuan) -> String;
    /// An amount.
    fn amount(&self, amount: &Amount) -> String;
    /// What another fund may pay for those whom the first does not reach.
    fn fallback(&self, fallback: &Fallback) -> String;
    /// A day.
    fn date(&self, date: Date) -> String;
    /// A day as far as it is known.
    fn about(&self, date: ApproximateDate) -> String;
    /// Which question it is of about how many.
    fn progress(&self, question: usize, of: usize) -> String;
    /// How many questions are left; stands behind the sum.
    fn to_go(&self, questions: usize) -> String;
    /// What the answers came to before a change, and what they come to now.
    fn changed(&self, before: &Totals, now: &Totals) -> String;
    /// Whom to ask in the village, and for which supports.
    fn ask_village(&self, supports: &[ProvisionId]) -> String;
    /// What is a little short; with what more it brings only where that can still be asked for.
    fn change(&self, change: &Change, more: Yuan) -> String;
    /// What the answers so far come to.
    fn sum(&self, totals: &Totals) -> String;
    /// Up to which day the situation is told, and of which year it is.
    fn as_of(&self, day: Date) -> String;
}
