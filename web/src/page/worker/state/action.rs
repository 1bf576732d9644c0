//! What a person does on the worker's page.

use super::job_part::JobPart;
use super::screen::Screen;
use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::language::Language;
use crate::page::shared::workplace::Workplace;
use wengang_core::ProvisionId;
use wengang_core::truth::Fact;

/// What a person does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Begins with the year that the notice covers.
    Begin,
    /// Goes to a screen.
    Go(Screen),
    /// Goes to a screen on which something is wrong, and sees what.
    Correct(Screen),
    /// Goes to a question from the results or the list of answers, and comes back once it is answered; from a support, if
    /// it is that which waits for the answer.
    Change(Fact, Option<ProvisionId>),
    /// Types at a question.
    Answer(Fact, String),
    /// Says whether the amount that a question asks for is not known.
    AmountUnknown(Fact, bool),
    /// Takes one of the answers to a question, which goes on if that was the last one of the screen.
    Choose(Fact, &'static str),
    /// Types at a part of a spell of work.
    Job(usize, JobPart, String),
    /// Says where and how that spell of work was.
    Workplace(usize, Workplace),
    /// Says whether that spell of work still goes on.
    StillThere(usize, bool),
    /// Adds a spell of work.
    AddJob,
    /// Takes a spell of work away.
    RemoveJob(usize),
    /// Submits the screen.
    Continue,
    /// Forgets everything that was said.
    Erase,
    /// Takes back that a spell of work was taken away, or that everything was forgotten.
    TakeBack,
    /// Reads in another language.
    SetLanguage(Language),
    /// Reads in another size.
    SetTextSize(TextSize),
    /// Has read what was wrong with the address.
    DismissDamage,
    /// Asked for the result as text, which was or was not possible.
    Copied(bool),
}
