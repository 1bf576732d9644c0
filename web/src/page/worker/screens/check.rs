//! All the answers, each with the way to change it, and what was not answered yet with the supports that wait for it.

use super::notices::{changed_notice, to_correct};
use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use wengang_core::questions::{self, JobsAnswer, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn check(view: &View) -> Html {
    let (labels, act) = (view.words.labels(), view.act);
    let open: Vec<Fact> = view.open.iter().map(|one| one.fact).collect();
    let rest = (!open.is_empty()).then(|| html! { <h2>{ labels.not_answered }</h2> });
    html! {
        <>
            <h1 tabindex="-1">{ labels.your_answers }</h1>
            { changed_notice(view) }
            { to_correct(view.words, &view.state.parsed_answers().refusals, act) }
            { given(view, true) }
            <p class="actions">{ button(act, Button::Main, labels.see_results, "", Action::Go(Screen::Results)) }</p>
            { rest }
            { rows(open.into_iter().map(|fact| waiting(view, fact)).collect()) }
            <p class="actions">{ button(act, Button::Link, labels.erase, "", Action::Erase) }</p>
        </>
    }
}

/// The answers that were given, with the way to change them or without.
pub(super) fn given(view: &View, changeable: bool) -> Html {
    let facts = questions::ALL.iter().map(|question| question.fact);
    let given = facts.filter(|fact| view.state.answers.get(*fact).is_some());
    let change = if changeable { view.words.labels().change } else { "" };
    rows(given.map(|fact| row(view, fact, answers(view, fact), change)).collect())
}

/// A question without an answer, and the supports for which it decides.
fn waiting(view: &View, fact: Fact) -> Html {
    let outcomes = view.assessment.iter().flat_map(|assessment| &assessment.outcomes);
    let waiting = outcomes.filter(|outcome| outcome.missing.has(fact));
    let supports = waiting.map(|outcome| view.words.support(outcome.provision).plain.to_owned()).collect();
    row(view, fact, supports, view.words.labels().answer)
}

fn rows(rows: Vec<Html>) -> Html {
    if rows.is_empty() {
        Html::default()
    } else {
        html! { <dl class="answers">{ rows }</dl> }
    }
}

fn row(view: &View, fact: Fact, lines: Vec<String>, change: &'static str) -> Html {
    let short = view.words.short(fact);
    let go = button(view.act, Button::Link, change, short, Action::Change(fact, None));
    html! {
        <div>
            <dt>{ short }</dt>
            <dd>{ for lines.into_iter().map(|line| html! { <p>{ line }</p> }) }</dd>
            { for (!change.is_empty()).then(|| html! { <dd>{ go }</dd> }) }
        </div>
    }
}

/// The answer as it reads, or as it was typed; one line for each spell of work.
pub(super) fn answers(view: &View, fact: Fact) -> Vec<String> {
    let (words, answers) = (view.words, &view.state.answers);
    let Some(typed) = answers.get(fact) else { return Vec::new() };
    if typed == UNKNOWN {
        return vec![words.labels().unknown.to_owned()];
    }
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Jobs) if typed == JobsAnswer::Listed.name() => {
            answers.jobs.iter().map(|job| view.job_in_a_line(job)).collect()
        }
        Some(Kind::Money) => vec![format!("{typed}\u{a0}{}", words.labels().yuan)],
        _ => vec![words.choice(fact, typed).unwrap_or(typed).to_owned()],
    }
}
