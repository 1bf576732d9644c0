//! The spells of work, each in a line, once there are any.

use super::progress::progress;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::components::errors::field_error;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use wengang_core::questions::JobAnswer;
use wengang_core::truth::Fact;
use yew::prelude::*;

/// The name of the question, and the id of the list.
const JOBS: &str = "jobs";

pub(super) fn jobs(view: &View) -> Html {
    let labels = view.words.labels();
    let jobs = view.state.answers.jobs.iter().enumerate();
    let content = html! {
        <>
            { progress(view, Fact::Jobs) }
            <h1 tabindex="-1">{ view.words.title(Fact::Jobs, view.notice.year()) }</h1>
            { field_error(view.words, JOBS, view.words.short(Fact::Jobs), view.notice.year(), view.refusals) }
            <ol class="jobs" id={JOBS} tabindex="-1">{ for jobs.map(|(index, job)| row(view, index, job)) }</ol>
            <p class="actions">
                { view.submit(labels.no_more_jobs) }
                { button(view.act, Button::Plain, labels.add_job, "", Action::AddJob) }
            </p>
        </>
    };
    view.form(Fact::Jobs.name(), content)
}

fn row(view: &View, index: usize, job: &JobAnswer) -> Html {
    let labels = view.words.labels();
    let name = view.words.job(index);
    html! {
        <li>
            <p>{ view.job_in_a_line(job) }</p>
            { button(view.act, Button::Link, labels.change, &name, Action::Go(Screen::Job(index))) }
            { button(view.act, Button::Link, labels.remove, &name, Action::RemoveJob(index)) }
        </li>
    }
}
