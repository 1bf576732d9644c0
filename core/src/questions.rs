//! Answers as they were typed, read into facts or refused; and the question to ask next.

mod answers;
mod asking;
mod change;
mod parse;
mod question;

pub use answers::{Answers, JobAnswer};
pub use asking::{Step, moves, next, open, step};
pub use parse::{ParsedAnswers, read};
pub use question::{ALL, AwardReceived, JobsAnswer, Kind, Question, UNKNOWN, YesNo, about, is_about_services};
