//! One spell of work: where, how, from when to when.

use super::ScreenProps;
use crate::components::{Choice, Choices, DateField, ErrorSummary, FieldProps, Place};
use crate::session::{Action, JobPart, Screen};
use wengang_core::facts::WorkKind;
use wengang_core::questions::JobAnswer;
use yew::prelude::*;

/// Properties of [`Job`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What every screen is shown with.
    pub screen: ScreenProps,
    /// Its place in the list.
    pub index: usize,
    /// What was typed so far.
    pub job: JobAnswer,
}

/// One spell of work.
#[component]
pub fn Job(props: &Props) -> Html {
    let Props { screen, index, job } = props;
    let (words, index) = (screen.words, *index);
    let labels = &words.labels;
    let work = |kind: &WorkKind| Some(Choice { name: kind.name(), label: (words.work)(kind.name())? });
    let still = job.to.is_none();
    let onchange = screen.act.reform(move |_: Event| Action::StillThere(index, !still));
    html! {
        <form onsubmit={screen.submit()} novalidate=true>
            <ErrorSummary {words} screen={Screen::Job(index)} attempts={screen.session.attempts}
                refusals={screen.complaints()} act={screen.act.clone()} />
            <h1 tabindex="-1">{ (words.job)(index) }</h1>
            <Place of={part(props, JobPart::Province)} />
            <Choices of={part(props, JobPart::Work)} choices={WorkKind::ALL.iter().filter_map(work).collect::<Vec<_>>()} />
            <DateField of={part(props, JobPart::From)} />
            <DateField of={part(props, JobPart::To)} disabled={still} />
            <div class="choice">
                <input type="checkbox" id="still-there" checked={still} {onchange} />
                <label for="still-there">{ labels.still_there }</label>
            </div>
            <p class="actions">
                <button type="submit" class="main">{ labels.save_job }</button>
                <button type="button" class="link" onclick={screen.act.reform(move |_| Action::RemoveJob(index))}>
                    { labels.remove }
                </button>
            </p>
        </form>
    }
}

fn part(props: &Props, part: JobPart) -> FieldProps {
    let Props { screen, index, job } = props;
    let (labels, index) = (&screen.words.labels, *index);
    let (label, hint, value) = match part {
        JobPart::Province => (labels.job_province, "", job.province.as_str()),
        JobPart::Work => (labels.job_work, "", job.work.as_str()),
        JobPart::From => (labels.job_from, labels.date_hint, job.from.as_str()),
        JobPart::To => (labels.job_to, "", job.to.as_deref().unwrap_or_default()),
    };
    FieldProps {
        words: screen.words,
        field: part.field(index).into(),
        label: label.into(),
        hint: hint.into(),
        heading: false,
        value: value.to_owned().into(),
        refusals: screen.complaints(),
        typed: screen.act.reform(move |typed| Action::Job(index, part, typed)),
    }
}
