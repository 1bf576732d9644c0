//! One question, but for the one about work, which has a screen of its own.

use super::view::View;
use crate::page::shared::components::fields::{choices, tick, typed};
use crate::page::worker::state::worker_state::Action;
use wengang_core::questions::{self, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn question(view: &View, fact: Fact) -> Html {
    let answer = match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => choices(&view.field(fact), &view.named(fact, names)),
        Some(Kind::Year) => typed(&view.field(fact), "numeric", ""),
        Some(Kind::Money) => money(view, fact),
        Some(Kind::Jobs) | None => Html::default(),
    };
    let next = view.submit(view.words.labels().next);
    view.form(fact.name(), html! { <>{ answer }<p class="actions">{ next }</p></> })
}

fn money(view: &View, fact: Fact) -> Html {
    let labels = view.words.labels();
    let mut of = view.field(fact);
    if of.value == UNKNOWN {
        of.disabled = true;
        of.value.clear();
    }
    let other = if of.disabled { "" } else { UNKNOWN };
    let onchange = view.act.reform(move |_: Event| Action::Answer(fact, other.to_owned()));
    html! { <>{ typed(&of, "decimal", labels.yuan) }{ tick("unknown", labels.unknown, of.disabled, onchange) }</> }
}
