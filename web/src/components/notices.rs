//! Messages above a screen: what was wrong with a link, and which answers wait to be put right.

use super::screen_of;
use crate::session::{Action, Damage, Screen};
use crate::wording::Words;
use wengang_core::Refusal;
use yew::prelude::*;

/// Properties of [`Damaged`].
#[derive(Properties, PartialEq)]
pub struct DamagedProps {
    /// The language.
    pub words: &'static Words,
    /// What was wrong.
    pub damage: Damage,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// What could not be read from the address.
#[component]
pub fn Damaged(props: &DamagedProps) -> Html {
    let labels = &props.words.labels;
    let parts = match &props.damage {
        Damage::TooLong => &[][..],
        Damage::Parts(parts) => parts,
    };
    html! {
        <div class="notice" role="alert">
            <p>{ if parts.is_empty() { labels.link_too_long } else { labels.link_damaged } }</p>
            if !parts.is_empty() {
                <ul>{ for parts.iter().map(|part| html! { <li><code>{ part }</code></li> }) }</ul>
            }
            <button type="button" onclick={props.act.reform(|_| Action::Dismiss)}>{ labels.dismiss }</button>
        </div>
    }
}

/// Properties of [`ToMend`].
#[derive(Properties, PartialEq)]
pub struct ToMendProps {
    /// The language.
    pub words: &'static Words,
    /// What is wrong with the answers.
    pub refusals: Vec<Refusal>,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// The answers that could not be read, each with the way to it.
#[component]
pub fn ToMend(props: &ToMendProps) -> Html {
    if props.refusals.is_empty() {
        return Html::default();
    }
    let mut screens: Vec<Screen> = props.refusals.iter().map(screen_of).collect();
    screens.dedup();
    let link = |screen: Screen| {
        let name = match screen {
            Screen::Job(job) => (props.words.job)(job),
            Screen::Question(fact) => props.words.short(fact).to_owned(),
            _ => props.words.labels.check.to_owned(),
        };
        let onclick = props.act.reform(move |_| Action::Mend(screen));
        html! { <li><button type="button" class="link" {onclick}>{ name }</button></li> }
    };
    html! {
        <div class="notice">
            <p>{ props.words.labels.to_mend }</p>
            <ul>{ for screens.into_iter().map(link) }</ul>
        </div>
    }
}
