//! All the answers, each with the way to change it, and what was not answered yet.

use super::notices::to_correct;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::Action;
use wengang_core::questions::{self, JobsAnswer, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn check(view: &View) -> Html {
    let (labels, act) = (view.words.labels(), view.act);
    let facts = questions::ALL.iter().map(|question| question.fact);
    let (given, open): (Vec<Fact>, Vec<Fact>) = facts.partition(|fact| view.state.answers.get(*fact).is_some());
    let rest = (!open.is_empty()).then(|| html! { <h2>{ labels.not_answered }</h2> });
    html! {
        <>
            <h1 tabindex="-1">{ labels.your_answers }</h1>
            { to_correct(view.words, &view.state.parsed_answers().refusals, act) }
            { rows(view, given, labels.change) }
            <p class="actions">{ button(act, Button::Main, labels.see_results, "", Action::Go(Screen::Results)) }</p>
            { rest }
            { rows(view, open, labels.answer) }
            <p class="actions">{ button(act, Button::Link, labels.erase, "", Action::Erase) }</p>
        </>
    }
}

fn rows(view: &View, facts: Vec<Fact>, change: &'static str) -> Html {
    if facts.is_empty() {
        return Html::default();
    }
    html! { <dl class="answers">{ for facts.into_iter().map(|fact| row(view, fact, change)) }</dl> }
}

fn row(view: &View, fact: Fact, change: &'static str) -> Html {
    let short = view.words.short(fact);
    let go = button(view.act, Button::Link, change, short, Action::Go(Screen::Question(fact)));
    html! {
        <div>
            <dt>{ short }</dt>
            <dd>{ for answers(view, fact).into_iter().map(|line| html! { <p>{ line }</p> }) }</dd>
            <dd>{ go }</dd>
        </div>
    }
}

/// The answer as it reads, or as it was typed; one line for each spell of work.
fn answers(view: &View, fact: Fact) -> Vec<String> {
    let (words, answers) = (view.words, &view.state.answers);
    let Some(typed) = answers.get(fact) else { return Vec::new() };
    if typed == UNKNOWN {
        return vec![words.labels().unknown.to_owned()];
    }
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Jobs) if typed == JobsAnswer::Listed.name() => {
            answers.jobs.iter().map(|job| view.job_in_a_line(job)).collect()
        }
        Some(Kind::Money) => vec![format!("{typed} {}", words.labels().yuan)],
        _ => vec![words.choice(fact, typed).unwrap_or(typed).to_owned()],
    }
}
