//! What is said of facts: how each is asked for, and what it is called.

use crate::page::shared::question_group::QuestionGroup;
use wengang_core::Year;
use wengang_core::truth::Fact;

/// Questions in one language. Facts that only employers know are named too, for where they are missing.
pub trait QuestionWording {
    /// The question itself, about that year.
    fn title(&self, fact: Fact, year: Year) -> String;
    /// What helps to answer it; may be empty.
    fn hint(&self, fact: Fact, year: Year) -> String;
    /// The heading over two questions on one screen.
    fn group(&self, group: QuestionGroup) -> &'static str;
    /// What it asks for, in a few words, for lists and error messages.
    fn short(&self, fact: Fact) -> &'static str;
}
