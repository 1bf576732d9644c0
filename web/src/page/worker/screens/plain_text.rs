//! The result as a dozen lines of text, for a message to a village official.

use super::at_sight::lines;
use super::check::answers;
use super::next_steps::{self, next_steps};
use super::view::{View, with_view};
use crate::page::shared::components::there::in_a_line;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::worker::state::worker_state::WorkerState;
use wengang_core::questions;
use wengang_core::{Assessment, Claimant, LocalParameters, Notice, Outcome, Verdict};
use yew::Callback;

/// The result of a state as it is copied; none as long as the year is not known.
pub fn as_copied(state: &WorkerState, local: &LocalParameters, options: Option<&HostOptions>) -> Option<String> {
    with_view(state, local, options, &Callback::noop(), |view| Some(of(view, view.assessment?)))
}

/// The sums with their supports, why others bring nothing or are open, the answers, whom to ask, how it is meant.
pub(super) fn of(view: &View, assessment: &Assessment) -> String {
    let (words, labels, notice) = (view.words, view.words.labels(), view.notice);
    let mut text = vec![format!("{} {}", labels.title.of(notice.year()), notice.document())];
    if Notice::of(assessment.year).is_none() {
        text.extend([labels.year_not_covered.of(notice.year()), labels.stamp.of(notice.year())]);
        return text.join("\n");
    }
    let sums = lines(assessment);
    if sums.is_empty() {
        text.push(words.sum(&assessment.totals));
    }
    text.extend(sums.iter().flat_map(|line| &line.outcomes).map(|outcome| support(view, outcome)));
    if 1 < sums.len() {
        text.push(format!("{}{}{}", labels.together, labels.colon, words.yuan(assessment.totals.most)));
    }
    let paid = assessment.outcomes.iter().filter(|one| one.fund.is_some() && one.claimant == Claimant::Worker);
    text.extend(paid.filter(|one| one.verdict == Verdict::NotEligible).map(|one| support(view, one)));
    text.push(format!("{}{}{}", labels.your_answers, labels.colon, answers_in_a_line(view)));
    let steps = next_steps(view, assessment);
    text.extend(if steps.is_empty() { vec![labels.hotline.to_owned()] } else { steps });
    let directions =
        view.options.map(|options| in_a_line(words, &options.information, &next_steps::supports(assessment)));
    text.extend(directions.filter(|line| !line.is_empty()));
    text.push(labels.stamp.of(notice.year()));
    text.join("\n")
}

fn support(view: &View, outcome: &Outcome) -> String {
    let words = view.words;
    let amount = match outcome.verdict {
        Verdict::NotEligible => String::new(),
        _ => format!("{} ", words.amount(&outcome.amount)),
    };
    format!("{}{}{amount}{}", words.named(outcome.provision), words.labels().colon, words.reason(outcome))
}

fn answers_in_a_line(view: &View) -> String {
    let labels = view.words.labels();
    let given =
        questions::ALL.iter().map(|question| question.fact).filter(|fact| view.state.answers.get(*fact).is_some());
    let said =
        |fact| format!("{}{}{}", view.words.short(fact), labels.colon, answers(view, fact).join(labels.semicolon));
    given.map(said).collect::<Vec<_>>().join(labels.semicolon)
}
