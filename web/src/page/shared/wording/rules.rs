//! What is said of the notice: supports, verdicts, funds, departments, items, gaps, cities.

use super::answers::AnswerWording;
use wengang_core::notice::{City, Department, Gap, Item, Treatment};
use wengang_core::outcome::{Frequency, Fund, Verdict};
use wengang_core::{Claimant, ProvisionId};

/// A support, in plain words and by its formal name.
pub struct SupportWords {
    /// In plain words.
    pub plain: &'static str,
    /// By the name in the notice; in Chinese in every language, since that is what a counter knows.
    pub formal: &'static str,
}

/// The notice in one language.
pub trait RuleWording: AnswerWording {
    /// A support's name.
    fn support(&self, provision: ProvisionId) -> SupportWords;
    /// Whose support it is.
    fn claimant(&self, claimant: Claimant) -> &'static str;
    /// A verdict.
    fn verdict(&self, verdict: Verdict) -> &'static str;
    /// A verdict in a few words, before an amount.
    fn in_a_word(&self, verdict: Verdict) -> &'static str;
    /// A fund.
    fn fund(&self, fund: Fund) -> &'static str;
    /// How often that support is paid.
    fn frequency(&self, frequency: Frequency, provision: ProvisionId) -> &'static str;
    /// A department in charge.
    fn department(&self, department: Department) -> &'static str;
    /// The place in the notice.
    fn item(&self, item: Item) -> String;
    /// Why an item is not computed; none if it is.
    fn treatment(&self, treatment: Treatment) -> Option<&'static str>;
    /// What the place decides.
    fn gap(&self, gap: Gap) -> &'static str;
    /// What stands before and behind an amount that a place fixes for that gap: that it is for a month, for a person.
    fn per(&self, gap: Gap) -> [&'static str; 2];
    /// A city or prefecture of the province.
    fn city(&self, city: City) -> &'static str;
}
