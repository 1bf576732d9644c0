//! One spell of work: where, how, from when to when.

use super::View;
use crate::components::{Button, Choice, Field, button, choices, date, does, place, tick};
use crate::session::{Action, JobPart};
use wengang_core::facts::WorkKind;
use wengang_core::questions::JobAnswer;
use yew::prelude::*;

pub(super) fn job(view: &View, index: usize, job: &JobAnswer) -> Html {
    let words = view.words;
    let labels = &words.labels;
    let kinds = WorkKind::ALL.iter().filter_map(|kind| Some((kind.name(), (words.work)(kind.name())?)));
    let kinds: Vec<Choice> = kinds.map(|(name, label)| Choice { name, label }).collect();
    let field = |part| part_of(view, index, job, part);
    let still = job.to.is_none();
    let content = html! {
        <>
            <h1 tabindex="-1">{ (words.job)(index) }</h1>
            { place(&field(JobPart::Province)) }
            { choices(&field(JobPart::Work), &kinds) }
            { date(&field(JobPart::From)) }
            { date(&field(JobPart::To)) }
            { tick("still-there", labels.still_there, still, does(view.act, Action::StillThere(index, !still))) }
            <p class="actions">
                { view.submit(labels.save_job) }
                { button(view.act, Button::Link, labels.remove, "", Action::RemoveJob(index)) }
            </p>
        </>
    };
    view.form(&format!("job.{index}"), content)
}

fn part_of<'a>(view: &'a View, index: usize, job: &JobAnswer, part: JobPart) -> Field<'a> {
    let labels = &view.words.labels;
    let value = match part {
        JobPart::Province => Some(&job.province),
        JobPart::Work => Some(&job.work),
        JobPart::From => Some(&job.from),
        JobPart::To => job.to.as_ref(),
    };
    Field {
        words: view.words,
        name: part.field(index),
        label: labels.job_part(part),
        short: labels.job_part(part),
        hint: if part == JobPart::From { labels.date_hint } else { "" },
        heading: false,
        value: value.cloned().unwrap_or_default(),
        disabled: value.is_none(),
        refusals: view.complaints,
        typed: view.act.reform(move |typed| Action::Job(index, part, typed)),
    }
}
