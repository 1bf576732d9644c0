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

/// The refusal as a sentence.
fn sentence(words: &Words, refusal: &Refusal) -> String {
    let labels = &words.labels;
    let label = match job_of(&refusal.field) {
        Some((_, JobPart::Province)) => labels.job_province,
        Some((_, JobPart::Work)) => labels.job_work,
        Some((_, JobPart::From)) => labels.job_from,
        Some((_, JobPart::To)) => labels.job_to,
        None => Fact::named(&refusal.field).map_or(refusal.field.as_str(), |fact| words.short(fact)),
    };
    (words.refusal)(refusal.cause, label)
}

/// Properties of [`ErrorSummary`].
#[derive(Properties, PartialEq)]
pub struct SummaryProps {
    /// The language.
    pub words: &'static Words,
    /// The screen that was submitted.
    pub screen: Screen,
    /// How often it was.
    pub attempts: u32,
    /// What is wrong.
    pub refusals: Vec<Refusal>,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// All that is wrong on the screen; takes the focus each time the screen is submitted.
#[component]
pub fn ErrorSummary(props: &SummaryProps) -> Html {
    let node = use_node_ref();
    let shown = !props.refusals.is_empty();
    {
        let node = node.clone();
        use_effect_with((props.attempts, props.screen), move |_| browser::focus(&node));
    }
    if !shown {
        return Html::default();
    }
    let labels = &props.words.labels;
    html! {
        <div class="errors" role="alert" tabindex="-1" ref={node} aria-labelledby="errors-title">
            <h2 id="errors-title">{ labels.errors }</h2>
            <ul>{ for props.refusals.iter().map(|refusal| line(props, refusal)) }</ul>
        </div>
    }
}

fn line(props: &SummaryProps, refusal: &Refusal) -> Html {
    let words = props.words;
    let (screen, there) = (props.screen, screen_of(refusal));
    let (field, act) = (refusal.field.clone(), props.act.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        if there == screen { browser::focus_field(&event, &field) } else { act.emit(Action::Mend(there)) }
    });
    let number = job_of(&refusal.field).filter(|_| there != screen).map(|(job, _)| (words.job)(job));
    html! {
        <li>
            <button type="button" class="link" {onclick}>
                { for number.map(|number| format!("{number} ")) }{ sentence(words, refusal) }
            </button>
        </li>
    }
}

/// Properties of [`FieldError`].
#[derive(Properties, PartialEq)]
pub struct FieldErrorProps {
    /// The language.
    pub words: &'static Words,
    /// The field, as refusals name it.
    pub field: AttrValue,
    /// What is wrong on the screen.
    pub refusals: Vec<Refusal>,
}

/// What is wrong with one field, if anything; its id is the field's with `-error` behind it.
#[component]
pub fn FieldError(props: &FieldErrorProps) -> Html {
    let mine = props.refusals.iter().find(|refusal| props.field == refusal.field);
    let Some(refusal) = mine else { return Html::default() };
    html! {
        <p class="field-error" id={format!("{}-error", props.field)}>
            <span class="visually-hidden">{ props.words.labels.error }</span>{ sentence(props.words, refusal) }
        </p>
    }
}
