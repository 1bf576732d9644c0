//! What was refused: once above the form, once beside the field, in the same words.

use crate::browser;
use crate::session::{Action, JobPart, Screen};
use crate::wording::Words;
use wengang_core::Refusal;
use wengang_core::truth::Fact;
use yew::prelude::*;

/// The screen on which a refused field can be put right.
pub fn screen_of(refusal: &Refusal) -> Screen {
    match job_of(&refusal.field) {
        Some((job, _)) => Screen::Job(job),
        None => Fact::named(&refusal.field).map_or(Screen::Check, Screen::Question),
    }
}

/// The spell of work and the part of it that `jobs[1].from` names.
fn job_of(field: &str) -> Option<(usize, JobPart)> {
    let (index, name) = field.strip_prefix("jobs[")?.split_once("].")?;
    Some((index.parse().ok()?, JobPart::ALL.into_iter().find(|part| part.name() == name)?))
}

/// What a refused field is called in a message.
pub fn label_of<'a>(words: &'a Words, refusal: &'a Refusal) -> &'a str {
    match job_of(&refusal.field) {
        Some((_, part)) => words.labels.job_part(part),
        None => Fact::named(&refusal.field).map_or(refusal.field.as_str(), |fact| words.short(fact)),
    }
}

/// All that is wrong on the screen, each with the way to its field.
pub fn error_summary(words: &Words, screen: Screen, refusals: &[Refusal], act: &Callback<Action>) -> Html {
    let line = |refusal: &Refusal| {
        let there = screen_of(refusal);
        let (field, act) = (refusal.field.clone(), act.clone());
        let onclick = Callback::from(move |event: MouseEvent| {
            if there == screen { browser::focus_field(&event, &field) } else { act.emit(Action::Mend(there)) }
        });
        let elsewhere = match there {
            Screen::Job(job) if there != screen => format!("{} ", (words.job)(job)),
            _ => String::new(),
        };
        (elsewhere + &(words.refusal)(refusal.cause, label_of(words, refusal)), onclick)
    };
    summary(words, refusals.iter().map(line).collect())
}

/// All that is wrong, each as a sentence with the way to its field.
pub fn summary(words: &Words, lines: Vec<(String, Callback<MouseEvent>)>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let item = |(text, onclick)| html! { <li><button type="button" class="link" {onclick}>{ text }</button></li> };
    html! {
        <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{ words.labels.errors }</h2>
            <ul>{ for lines.into_iter().map(item) }</ul>
        </div>
    }
}

/// What is wrong with one field, if anything; its id is the field's with `-error` behind it.
pub(super) fn field_error(words: &Words, field: &str, short: &str, refusals: &[Refusal]) -> Html {
    let Some(refusal) = refusals.iter().find(|refusal| refusal.field == field) else { return Html::default() };
    html! {
        <p class="field-error" id={format!("{field}-error")}>
            <span class="visually-hidden">{ words.labels.error }</span>{ (words.refusal)(refusal.cause, short) }
        </p>
    }
}
