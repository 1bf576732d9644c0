//! The questions of a screen, one or two that belong together; that about work has a screen of its own.

use super::progress::progress;
use super::view::View;
use crate::page::shared::components::choice_buttons::choice_buttons;
use crate::page::shared::components::fields::{tick, typed};
use crate::page::shared::question_group::QuestionGroup;
use crate::page::worker::state::action::Action;
use wengang_core::questions::{self, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn question(view: &View, fact: Fact) -> Html {
    let asked = view.state.asked_on_screen(fact, view.open);
    let group = QuestionGroup::of(fact).filter(|_| 1 < asked.len());
    let title = group.map(|group| html! { <h1 tabindex="-1">{ view.words.group(group) }</h1> });
    let next = if goes_on_by_button(view, &asked) {
        html! { <p class="actions">{ view.submit(view.words.labels().next) }</p> }
    } else {
        Html::default()
    };
    // The keys keep the focus in the question that is answered, where the other one comes or goes.
    let keyed = |one: &Fact| html! { <key={one.name()}>{ field(view, *one, group.is_none()) }</> };
    let fields: Html = asked.iter().map(keyed).collect();
    let content = html! {
        <>
            { progress(view, fact) }
            { title.unwrap_or_default() }
            { fields }
            { next }
        </>
    };
    view.form(fact.name(), content)
}

/// Where something is typed, or where everything is answered already, so that it can be left as it is; a press of an answer
/// goes on all the same once each question has one.
fn goes_on_by_button(view: &View, asked: &[Fact]) -> bool {
    let is_typed =
        |fact: &Fact| questions::about(*fact).is_some_and(|question| matches!(question.kind, Kind::Year | Kind::Money));
    asked.iter().any(is_typed) || asked.iter().all(|fact| view.state.answers.get(*fact).is_some())
}

fn field(view: &View, fact: Fact, heading: bool) -> Html {
    let of = view.field(fact, heading);
    match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => {
            let chosen = view.act.reform(move |name| Action::Choose(fact, name));
            choice_buttons(&of, &view.named(fact, names), &chosen)
        }
        Some(Kind::Year) => typed(&of, "numeric", ""),
        Some(Kind::Money) => money(view, fact, heading),
        Some(Kind::Jobs) | None => Html::default(),
    }
}

fn money(view: &View, fact: Fact, heading: bool) -> Html {
    let labels = view.words.labels();
    let mut of = view.field(fact, heading);
    if of.value == UNKNOWN {
        of.disabled = true;
        of.value.clear();
    }
    let unknown = !of.disabled;
    let onchange = view.act.reform(move |_: Event| Action::AmountUnknown(fact, unknown));
    html! { <>{ typed(&of, "decimal", labels.yuan) }{ tick("unknown", labels.unknown, of.disabled, onchange) }</> }
}
