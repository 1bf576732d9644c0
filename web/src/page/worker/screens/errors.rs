//! What was refused, above the form, each with the way to where it can be corrected.

use crate::page::shared::browser;
use crate::page::shared::components::errors::summary;
use crate::page::shared::wording::labels::Wording;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::job_part::JobPart;
use crate::page::worker::state::screen::Screen;
use wengang_core::Refusal;
use wengang_core::Year;
use wengang_core::truth::Fact;
use yew::prelude::*;

/// The screen on which a refused field can be corrected.
pub(super) fn screen_of(refusal: &Refusal) -> Screen {
    match job_of(&refusal.field) {
        Some((job, _)) => Screen::Job(job),
        None => Fact::named(&refusal.field).map_or(Screen::Check, Screen::Question),
    }
}

/// The spell of work and the part of it that `jobs[1].from` names.
fn job_of(field: &str) -> Option<(usize, JobPart)> {
    let (index, name) = field.strip_prefix("jobs[")?.split_once("].")?;
    let part = name.strip_suffix(".day").unwrap_or(name);
    Some((index.parse().ok()?, JobPart::named(part)?))
}

/// What a refused field is called in a message.
fn label_of<'a>(words: &'a dyn Wording, refusal: &'a Refusal) -> &'a str {
    match job_of(&refusal.field) {
        Some(_) if refusal.field.ends_with(".day") => words.labels().day_of_month,
        Some((_, part)) => job_part_label(words, part),
        None => Fact::named(&refusal.field).map_or(refusal.field.as_str(), |fact| words.short(fact)),
    }
}

/// All that is wrong on the screen, each with the way to its field.
pub(super) fn error_summary(
    words: &dyn Wording,
    screen: Screen,
    year: Year,
    refusals: &[Refusal],
    act: &Callback<Action>,
) -> Html {
    let line = |refusal: &Refusal| {
        let there = screen_of(refusal);
        let (field, act) = (refusal.field.clone(), act.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            if there == screen { browser::focus_field(&event, &field) } else { act.emit(Action::Correct(there)) }
        });
        let elsewhere = match there {
            Screen::Job(job) if there != screen => format!("{} ", words.job(job)),
            _ => String::new(),
        };
        (elsewhere + &words.refusal(refusal.cause, label_of(words, refusal), year), onclick)
    };
    summary(words, refusals.iter().map(line).collect())
}

/// What asks for a part of a spell of work.
pub(super) fn job_part_label(words: &dyn Wording, part: JobPart) -> &'static str {
    let labels = words.labels();
    match part {
        JobPart::Province | JobPart::Work => labels.job_place,
        JobPart::From => labels.job_from,
        JobPart::To => labels.job_to,
    }
}
