//! One spell of work: where and how, from when to when. The first one is the question about work itself.

use super::errors::job_part_label;
use super::progress::progress;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button, emits};
use crate::page::shared::components::choice_buttons::choice_buttons;
use crate::page::shared::components::date_boxes::{DateBoxes, date_boxes};
use crate::page::shared::components::fields::{Choice, Field, other_province, tick};
use crate::page::shared::workplace::Workplace;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::date_parts::{DateParts, NOT_REMEMBERED};
use crate::page::worker::state::job_part::JobPart;
use crate::page::worker::state::worker_state::WorkerState;
use wengang_core::questions::{JobAnswer, JobsAnswer, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn job(view: &View, index: usize) -> Html {
    let job = view.state.job(index);
    let chosen = Workplace::of(&job);
    let begun = chosen.is_some() || !job.from.is_empty();
    let content = html! {
        <>
            { progress(view, Fact::Jobs) }
            { workplace(view, index, &job, chosen) }
            { if begun { days(view, index, &job, chosen) } else { Html::default() } }
        </>
    };
    view.form(&format!("job.{index}"), content)
}

/// Where and how; for the first one also that there was none.
fn workplace(view: &View, index: usize, job: &JobAnswer, chosen: Option<Workplace>) -> Html {
    let (words, labels) = (view.words, view.words.labels());
    let mut of = field(view, index, job, JobPart::Province);
    of.heading = true;
    of.label = if index == 0 { words.title(Fact::Jobs, of.year).into() } else { words.job(index).into() };
    of.hint = if index == 0 { words.hint(Fact::Jobs, of.year).into() } else { "".into() };
    of.value = chosen.map(Workplace::name).unwrap_or_default().to_owned();
    let mut choices: Vec<Choice> =
        Workplace::ALL.iter().map(|place| Choice { name: place.name(), label: words.workplace(*place) }).collect();
    if view.state.answers.jobs.is_empty() {
        let none = words.choice(Fact::Jobs, JobsAnswer::None.name()).unwrap_or_default();
        choices.push(Choice { name: JobsAnswer::None.name(), label: none });
        choices.push(Choice { name: UNKNOWN, label: labels.unknown });
        if let Some(answer) = view.state.answers.get(Fact::Jobs) {
            answer.clone_into(&mut of.value);
        }
    }
    let told = view.act.reform(move |name: &'static str| {
        let place = Workplace::ALL.into_iter().find(|place| place.name() == name);
        place.map_or(Action::Choose(Fact::Jobs, name), |place| Action::Workplace(index, place))
    });
    choice_buttons(&of, &choices, &told)
}

/// From when to when, once it is said where and how.
fn days(view: &View, index: usize, job: &JobAnswer, chosen: Option<Workplace>) -> Html {
    let (labels, still) = (view.words.labels(), job.to.is_none());
    let province = chosen.filter(|place| place.is_away()).map(|_| {
        let label = labels.which_province;
        let of = field(view, index, job, JobPart::Province);
        other_province(&Field {
            name: format!("{}-name", of.name),
            label: label.into(),
            short: label,
            refusals: &[],
            ..of
        })
    });
    let still_there = labels.still_there.of(view.notice.year());
    let more = 1 < view.state.answers.jobs.len();
    html! {
        <>
            { province.unwrap_or_default() }
            { boxes(view, index, job, JobPart::From) }
            { tick("still-there", &still_there, still, emits(view.act, Action::StillThere(index, !still))) }
            { if still { Html::default() } else { boxes(view, index, job, JobPart::To) } }
            <p class="length">{ view.length_of(job).unwrap_or_default() }</p>
            <p class="actions">
                { view.submit(if more { labels.next } else { labels.no_more_jobs }) }
                { button(view.act, Button::Plain, labels.add_job, "", Action::AddJob) }
                { button(view.act, Button::Link, labels.remove, "", Action::RemoveJob(index)) }
            </p>
        </>
    }
}

fn boxes(view: &View, index: usize, job: &JobAnswer, part: JobPart) -> Html {
    let field = Field { label: job_part_label(view.words, part).into(), ..field(view, index, job, part) };
    let year = field.year;
    let parts = DateParts::of(&field.value, year);
    let forgotten = parts.day == NOT_REMEMBERED;
    let asked = WorkerState::needs_days(view.assessment) && parts.lacks_day();
    let typed = move |typed: DateParts| Action::Job(index, part, typed.together(year));
    let (before, now) = (parts.clone(), parts.clone());
    let day = if forgotten { String::new() } else { parts.day.clone() };
    date_boxes(&DateBoxes {
        asks_day: asked || !parts.day.is_empty() || view.state.emptied_days.contains(&part),
        forgotten,
        typed: [parts.year, parts.month, day],
        typed_into: view.act.reform(move |(which, text): (usize, String)| {
            let mut parts = before.clone();
            match which {
                0 => parts.year = text,
                1 => parts.month = text,
                _ => parts.day = text,
            }
            typed(parts)
        }),
        set_forgotten: view.act.reform(move |forgotten| {
            let day = if forgotten { NOT_REMEMBERED.to_owned() } else { String::new() };
            typed(DateParts { day, ..now.clone() })
        }),
        field,
    })
}

fn field<'a>(view: &'a View, index: usize, job: &JobAnswer, part: JobPart) -> Field<'a> {
    let label = job_part_label(view.words, part);
    Field {
        words: view.words,
        name: part.field(index),
        label: label.into(),
        short: label,
        hint: "".into(),
        heading: false,
        value: part.typed(job).unwrap_or_default().to_owned(),
        disabled: false,
        year: view.notice.year(),
        refusals: view.refusals,
        typed: view.act.reform(move |typed| Action::Job(index, part, typed)),
    }
}
