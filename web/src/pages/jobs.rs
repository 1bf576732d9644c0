//! The question about work: whether there was any, and the list of spells.

use super::ScreenProps;
use super::question::{choices, field};
use crate::components::{Choices, ErrorSummary};
use crate::session::{Action, Screen};
use crate::wording::Words;
use wengang_core::facts::Place;
use wengang_core::period::Date;
use wengang_core::questions::{JobAnswer, JobsAnswer};
use wengang_core::truth::Fact;
use yew::prelude::*;

/// The question about work.
#[component]
pub fn Jobs(props: &ScreenProps) -> Html {
    let ScreenProps { words, session, act, .. } = props;
    let words = *words;
    let labels = &words.labels;
    let listed = session.answers.get(Fact::Jobs) == Some(JobsAnswer::Listed.name());
    let jobs = &session.answers.jobs;
    html! {
        <form onsubmit={props.submit()} novalidate=true>
            <ErrorSummary {words} screen={Screen::Question(Fact::Jobs)} attempts={session.attempts}
                refusals={props.complaints()} act={act.clone()} />
            <Choices of={field(props, Fact::Jobs)} choices={choices(words, Fact::Jobs, JobsAnswer::NAMES)} />
            if listed && !jobs.is_empty() {
                <ol class="jobs">{ for jobs.iter().enumerate().map(|(index, job)| row(props, index, job)) }</ol>
                <p><button type="button" onclick={act.reform(|_| Action::AddJob)}>{ labels.add_job }</button></p>
            }
            <p class="actions"><button type="submit" class="main">{ labels.next }</button></p>
        </form>
    }
}

fn row(props: &ScreenProps, index: usize, job: &JobAnswer) -> Html {
    let labels = &props.words.labels;
    let name = (props.words.job)(index);
    html! {
        <li>
            <p>{ describe(props.words, job) }</p>
            <p>
                <button type="button" class="link" aria-label={format!("{} {name}", labels.edit)}
                    onclick={props.act.reform(move |_| Action::Go(Screen::Job(index)))}>{ labels.edit }</button>
                <button type="button" class="link" aria-label={format!("{} {name}", labels.remove)}
                    onclick={props.act.reform(move |_| Action::RemoveJob(index))}>{ labels.remove }</button>
            </p>
        </li>
    }
}

/// A spell of work in one line; what cannot be read stands as it was typed.
pub(super) fn describe(words: &Words, job: &JobAnswer) -> String {
    let blank = words.labels.blank;
    let typed = |text: &str| if text.trim().is_empty() { blank.to_owned() } else { text.to_owned() };
    let day = |text: &str| Date::read(text).map_or_else(|_| typed(text), words.date);
    let place =
        Place::read(&job.province).map_or_else(|| typed(&job.province), |place| (words.place)(place).to_owned());
    let work = (words.work)(&job.work).unwrap_or(blank);
    let to = job.to.as_deref().map_or_else(|| words.labels.still_there.to_owned(), day);
    format!("{place} · {work} · {} – {to}", day(&job.from))
}
