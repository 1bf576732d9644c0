//! One spell of work: where, how, from when to when.

use super::errors::job_part_label;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button, emits};
use crate::page::shared::components::fields::{Choice, Field, choices, date, place, tick};
use crate::page::worker::state::job_part::JobPart;
use crate::page::worker::state::worker_state::Action;
use wengang_core::facts::WorkKind;
use wengang_core::questions::JobAnswer;
use yew::prelude::*;

pub(super) fn job(view: &View, index: usize, job: &JobAnswer) -> Html {
    let words = view.words;
    let labels = words.labels();
    let kinds = WorkKind::ALL.iter().filter_map(|kind| Some((kind.name(), words.work(kind.name())?)));
    let kinds: Vec<Choice> = kinds.map(|(name, label)| Choice { name, label }).collect();
    let field = |part| part_of(view, index, job, part);
    let still = job.to.is_none();
    let content = html! {
        <>
            <h1 tabindex="-1">{ words.job(index) }</h1>
            { place(&field(JobPart::Province)) }
            { choices(&field(JobPart::Work), &kinds) }
            { date(&field(JobPart::From)) }
            { date(&field(JobPart::To)) }
            { tick("still-there", &labels.still_there.of(view.notice.year()), still, emits(view.act, Action::StillThere(index, !still))) }
            <p class="actions">
                { view.submit(labels.save_job) }
                { button(view.act, Button::Link, labels.remove, "", Action::RemoveJob(index)) }
            </p>
        </>
    };
    view.form(&format!("job.{index}"), content)
}

fn part_of<'a>(view: &'a View, index: usize, job: &JobAnswer, part: JobPart) -> Field<'a> {
    let label = job_part_label(view.words, part);
    let typed = part.typed(job);
    Field {
        words: view.words,
        name: part.field(index),
        label: label.into(),
        short: label,
        hint: if part == JobPart::From {
            view.words.labels().date_hint.of(view.notice.year()).into()
        } else {
            "".into()
        },
        heading: false,
        value: typed.unwrap_or_default().to_owned(),
        disabled: typed.is_none(),
        year: view.notice.year(),
        refusals: view.refusals,
        typed: view.act.reform(move |typed| Action::Job(index, part, typed)),
    }
}
