//! What is said of answers: the choices, and what is wrong with what was typed.

use super::questions::QuestionWording;
use crate::page::shared::workplace::Workplace;
use wengang_core::Year;
use wengang_core::facts::Place;
use wengang_core::truth::Fact;
use wengang_core::values::Cause;

/// Answers in one language.
pub trait AnswerWording: QuestionWording {
    /// A choice of a question by its stable name; none if it has no such choice.
    fn choice(&self, fact: Fact, name: &str) -> Option<&'static str>;
    /// A place of work.
    fn place(&self, place: Place) -> &'static str;
    /// Where and how somebody worked.
    fn workplace(&self, place: Workplace) -> &'static str;
    /// What is wrong with the field of that label, with an example from that year.
    fn refusal(&self, cause: Cause, label: &str, year: Year) -> String;
}
