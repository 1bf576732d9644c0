//! The question about work: whether there was any, and the list of spells.

use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::components::fields::choices;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::Action;
use wengang_core::questions::{JobAnswer, JobsAnswer};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn jobs(view: &View) -> Html {
    let labels = view.words.labels();
    let answers = &view.state.answers;
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
            { choices(&view.field(Fact::Jobs), &view.named(Fact::Jobs, JobsAnswer::NAMES)) }
            { list }
            <p class="actions">{ view.submit(labels.next) }</p>
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
