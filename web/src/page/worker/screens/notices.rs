//! Messages above a screen: what was wrong with a link, which answers wait to be corrected, what a change has changed, what
//! can be taken back.

use super::errors::screen_of;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::wording::labels::Wording;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::damage::Damage;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::Removed;
use wengang_core::Refusal;
use yew::prelude::*;

/// What could not be read from the address.
pub(super) fn damage_notice(words: &dyn Wording, damage: &Damage, act: &Callback<Action>) -> Html {
    let labels = words.labels();
    let (message, parts) = match damage {
        Damage::TooLong => (labels.link_too_long, &[][..]),
        Damage::Parts(parts) => (labels.link_damaged, parts.as_slice()),
    };
    html! {
        <div class="notice" role="alert">
            <p>{ message }</p>
            <ul>{ for parts.iter().map(|part| html! { <li><code>{ part }</code></li> }) }</ul>
            { button(act, Button::Plain, labels.dismiss, "", Action::DismissDamage) }
        </div>
    }
}

/// The answers that could not be read, each with the way to it.
pub(super) fn to_correct(words: &dyn Wording, refusals: &[Refusal], act: &Callback<Action>) -> Html {
    if refusals.is_empty() {
        return Html::default();
    }
    let mut screens: Vec<Screen> = refusals.iter().map(screen_of).collect();
    screens.dedup();
    let link = |screen: Screen| {
        let name = match screen {
            Screen::Job(job) => words.job(job),
            Screen::Question(fact) => words.short(fact).to_owned(),
            _ => words.labels().check.to_owned(),
        };
        html! { <li>{ button(act, Button::Link, &name, "", Action::Correct(screen)) }</li> }
    };
    html! {
        <div class="notice">
            <p>{ words.labels().to_correct }</p>
            <ul>{ for screens.into_iter().map(link) }</ul>
        </div>
    }
}

/// What the answers came to before a change and what they come to now, where that differs.
pub(super) fn changed_notice(view: &View) -> Html {
    let before = view.state.changed.as_ref().and_then(|change| change.before.as_ref());
    let now = view.assessment.map(|assessment| &assessment.totals);
    match (before, now) {
        (Some(before), Some(now)) if before != now => {
            html! { <p class="changed" role="status">{ view.words.changed(before, now) }</p> }
        }
        _ => Html::default(),
    }
}

/// That answers were taken away, and the way to have them back.
pub(super) fn removed_notice(view: &View) -> Html {
    let labels = view.words.labels();
    let said = match &view.state.removed {
        Some(Removed::Job(_)) => labels.job_removed,
        Some(Removed::All(_)) => labels.all_removed,
        None => return Html::default(),
    };
    html! {
        <div class="notice" role="status">
            <p>{ said }</p>
            { button(view.act, Button::Plain, labels.take_back, "", Action::TakeBack) }
        </div>
    }
}
