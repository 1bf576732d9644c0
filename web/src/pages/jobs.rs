//! The question about work: whether there was any, and the list of spells.

use super::View;
use super::question::{field, named};
use crate::components::{Button, button, choices};
use crate::session::{Action, Screen};
use crate::wording::Words;
use wengang_core::facts::Place;
use wengang_core::period::Date;
use wengang_core::questions::{JobAnswer, JobsAnswer};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn jobs(view: &View) -> Html {
    let labels = &view.words.labels;
    let answers = &view.session.answers;
    let listed = answers.get(Fact::Jobs) == Some(JobsAnswer::Listed.name()) && !answers.jobs.is_empty();
    let list = listed.then(|| {
        html! {
            <>
                <ol class="jobs">{ for answers.jobs.iter().enumerate().map(|(index, job)| row(view, index, job)) }</ol>
                <p>{ button(view.act, Button::Plain, labels.add_job, "", Action::AddJob) }</p>
            </>
        }
    });
    let content = html! {
        <>
            { choices(&field(view, Fact::Jobs), &named(view.words, Fact::Jobs, JobsAnswer::NAMES)) }
            { list }
            <p class="actions">{ view.submit(labels.next) }</p>
        </>
    };
    view.form(Fact::Jobs.name(), content)
}

fn row(view: &View, index: usize, job: &JobAnswer) -> Html {
    let labels = &view.words.labels;
    let name = (view.words.job)(index);
    html! {
        <li>
            <p>{ describe(view.words, job) }</p>
            { button(view.act, Button::Link, labels.change, &name, Action::Go(Screen::Job(index))) }
            { button(view.act, Button::Link, labels.remove, &name, Action::RemoveJob(index)) }
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
