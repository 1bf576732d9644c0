//! What to ask next, and what is known meanwhile.

use super::answers::Answers;
use super::change::can_change;
use super::parse::read;
use super::question::{ALL, Question, about};
use crate::assessment::{Assessment, evaluate_worker};
use crate::notice::LocalParameters;
use crate::truth::Fact;
use crate::values::{Refusal, Yuan, order};
use serde::Serialize;
use std::cmp::Reverse;

/// How far somebody has come with the questions: all that a conversation needs for its next turn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Step {
    /// The question to ask next; none if no answer can change anything any more.
    pub question: Option<&'static Question>,
    /// What was refused of the answers, in the order of the questions.
    pub refusals: Vec<Refusal>,
    /// What the answers come to so far; none before the year is known.
    pub assessment: Option<Assessment>,
}

/// Reads the answers, says what they come to, and what to ask next.
///
/// ```
/// use wengang_core::questions::step;
/// use wengang_core::{Answers, Fact, LocalParameters};
///
/// let mut answers = Answers::default();
/// answers.given.insert(Fact::Year, "2022年".to_owned());
/// let first = step(&answers, &LocalParameters::default());
/// assert_eq!(first.question.map(|question| question.fact), Some(Fact::Household));
/// assert_eq!(first.assessment.unwrap().totals.most.to_string(), "2000");
///
/// answers.given.insert(Fact::Fare, "three hundred".to_owned());
/// assert_eq!(step(&answers, &LocalParameters::default()).refusals[0].field, "fare");
/// ```
pub fn step(answers: &Answers, local: &LocalParameters) -> Step {
    let parsed = read(answers);
    let assessment = parsed.facts.map(|facts| evaluate_worker(&facts, local));
    let question = unanswered(answers, local, assessment.as_ref()).into_iter().next();
    Step { question, refusals: parsed.refusals, assessment }
}

/// The questions still worth asking, the one that can move the most money first; none whose answer can change no verdict
/// and no amount, whatever else is answered.
pub fn open(answers: &Answers, local: &LocalParameters) -> Vec<&'static Question> {
    let assessment = read(answers).facts.map(|facts| evaluate_worker(&facts, local));
    unanswered(answers, local, assessment.as_ref())
}

/// The question to ask next.
pub fn next(answers: &Answers, local: &LocalParameters) -> Option<&'static Question> {
    open(answers, local).into_iter().next()
}

fn unanswered(answers: &Answers, local: &LocalParameters, assessment: Option<&Assessment>) -> Vec<&'static Question> {
    let Some(assessment) = assessment else {
        return about(Fact::Year).into_iter().collect();
    };
    let unanswered = ALL.iter().filter(|question| !answers.given.contains_key(&question.fact));
    let open = unanswered.filter_map(|question| {
        let yuan = moves(assessment, question.fact)?;
        can_change(answers, local, assessment, question.fact).then_some((yuan, question))
    });
    order::by(open, |(yuan, _)| Reverse(*yuan)).into_iter().map(|(_, question)| question).collect()
}

/// How much of the money in the totals hangs on a fact, yuan; none if nothing waits for it. What other rules fix is no
/// part of the totals, and moves nothing.
pub fn moves(assessment: &Assessment, fact: Fact) -> Option<Yuan> {
    let waiting = assessment.outcomes.iter().filter(|outcome| outcome.missing.has(fact));
    let in_the_totals = |yuan: Yuan, counts: bool| if counts { yuan } else { Yuan::ZERO };
    waiting
        .map(|outcome| {
            in_the_totals(outcome.amount.most().saturating_sub(outcome.amount.least()), outcome.fund.is_some())
        })
        .reduce(|sum, yuan| sum + yuan)
}
