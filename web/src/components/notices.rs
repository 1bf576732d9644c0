//! Messages above a screen: what was wrong with a link, and which answers wait to be put right.

use super::{Button, button, screen_of};
use crate::host::Host;
use crate::session::{Action, Damage, Screen};
use crate::wording::Words;
use wengang_core::Refusal;
use yew::prelude::*;

/// What could not be read from the address.
pub fn damaged(words: &Words, damage: &Damage, act: &Callback<Action>) -> Html {
    let labels = &words.labels;
    let (told, parts) = match damage {
        Damage::TooLong => (labels.link_too_long, &[][..]),
        Damage::Parts(parts) => (labels.link_damaged, parts.as_slice()),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ told }</p>
            <ul>{ for parts.iter().map(|part| html! { <li><code>{ part }</code></li> }) }</ul>
            { button(act, Button::Plain, labels.dismiss, "", Action::Dismiss) }
        </div>
    }
}

/// What a person must know of the page that the calculator stands in: what of its wishes could not be read, what it sees.
pub fn hosted(words: &Words, host: &Host) -> Html {
    let labels = &words.labels;
    let refused = (!host.refused.is_empty()).then(|| {
        html! {
            <div class="notice" role="alert">
                <p>{ labels.wish_refused }</p>
                <ul>{ for host.refused.iter().map(|wish| html! { <li><code>{ wish }</code></li> }) }</ul>
            </div>
        }
    });
    let seen = host.sees_answers.then(|| html! { <div class="notice"><p>{ labels.answers_seen }</p></div> });
    html! { <>{ refused }{ seen }</> }
}

/// The answers that could not be read, each with the way to it.
pub fn to_mend(words: &Words, refusals: &[Refusal], act: &Callback<Action>) -> Html {
    if refusals.is_empty() {
        return Html::default();
    }
    let mut screens: Vec<Screen> = refusals.iter().map(screen_of).collect();
    screens.dedup();
    let link = |screen: Screen| {
        let name = match screen {
            Screen::Job(job) => (words.job)(job),
            Screen::Question(fact) => words.short(fact).to_owned(),
            _ => words.labels.check.to_owned(),
        };
        html! { <li>{ button(act, Button::Link, &name, "", Action::Mend(screen)) }</li> }
    };
    html! {
        <div class="notice">
            <p>{ words.labels.to_mend }</p>
            <ul>{ for screens.into_iter().map(link) }</ul>
        </div>
    }
}
