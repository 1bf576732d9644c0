//! What is said of facts: how each is asked for, and what it is called.

use wengang_core::truth::Fact;

/// Questions in one language. Facts that only employers know are named too, for where they are missing.
pub trait QuestionWording {
    /// The question itself.
    fn title(&self, fact: Fact) -> &'static str;
    /// What helps to answer it; may be empty.
    fn hint(&self, fact: Fact) -> &'static str;
    /// What it asks for, in a few words, for lists and error messages.
    fn short(&self, fact: Fact) -> &'static str;
}
