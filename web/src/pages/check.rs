//! All the answers, each with the way to change it, and what was not answered yet.

use super::ScreenProps;
use super::jobs::describe;
use crate::components::ToMend;
use crate::session::{Action, Screen};
use wengang_core::questions::{self, JobsAnswer, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

/// All the answers.
#[component]
pub fn Check(props: &ScreenProps) -> Html {
    let ScreenProps { words, session, act, .. } = props;
    let labels = &words.labels;
    let facts = questions::ALL.iter().map(|question| question.fact);
    let (given, open): (Vec<Fact>, Vec<Fact>) = facts.partition(|fact| session.answers.get(*fact).is_some());
    html! {
        <>
            <h1 tabindex="-1">{ labels.your_answers }</h1>
            <ToMend words={*words} refusals={session.told().refusals} act={act.clone()} />
            <dl class="answers">{ for given.into_iter().map(|fact| row(props, fact, labels.change)) }</dl>
            <p class="actions">
                <button type="button" class="main" onclick={act.reform(|_| Action::Go(Screen::Results))}>
                    { labels.see_results }
                </button>
            </p>
            if !open.is_empty() {
                <h2>{ labels.not_answered }</h2>
                <dl class="answers">{ for open.into_iter().map(|fact| row(props, fact, labels.answer)) }</dl>
            }
            <p class="actions">
                <button type="button" class="link" onclick={act.reform(|_| Action::Erase)}>{ labels.erase }</button>
            </p>
        </>
    }
}

fn row(props: &ScreenProps, fact: Fact, change: &str) -> Html {
    let short = props.words.short(fact);
    html! {
        <div>
            <dt>{ short }</dt>
            <dd>{ for answers(props, fact).into_iter().map(|line| html! { <p>{ line }</p> }) }</dd>
            <dd>
                <button type="button" class="link" aria-label={format!("{change} {short}")}
                    onclick={props.act.reform(move |_| Action::Go(Screen::Question(fact)))}>{ change }</button>
            </dd>
        </div>
    }
}

/// The answer as it reads, or as it was typed; one line for each spell of work.
fn answers(props: &ScreenProps, fact: Fact) -> Vec<String> {
    let ScreenProps { words, session, .. } = props;
    let Some(typed) = session.answers.get(fact) else { return Vec::new() };
    if typed == UNKNOWN {
        return vec![words.labels.unknown.to_owned()];
    }
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Jobs) if typed == JobsAnswer::Listed.name() => {
            session.answers.jobs.iter().map(|job| describe(words, job)).collect()
        }
        Some(Kind::Money) => vec![format!("{typed} {}", words.labels.yuan)],
        _ => vec![(words.choice)(fact, typed).unwrap_or(typed).to_owned()],
    }
}
