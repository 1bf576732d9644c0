//! One question, but for the one about work, which has a screen of its own.

use super::View;
use crate::components::{Choice, Field, choices, tick, typed};
use crate::session::Action;
use crate::wording::Words;
use wengang_core::questions::{self, Kind, UNKNOWN};
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn question(view: &View, fact: Fact) -> Html {
    let answer = match questions::about(fact).map(|question| question.kind) {
        Some(Kind::Choice(names)) => choices(&field(view, fact), &named(view.words, fact, names)),
        Some(Kind::Year) => typed(&field(view, fact), "numeric", ""),
        Some(Kind::Money) => money(view, fact),
        Some(Kind::Jobs) | None => Html::default(),
    };
    let next = view.submit(view.words.labels.next);
    view.form(fact.name(), html! { <>{ answer }<p class="actions">{ next }</p></> })
}

/// The field of a question, as the screen's heading.
pub(super) fn field<'a>(view: &'a View, fact: Fact) -> Field<'a> {
    let question = (view.words.question)(fact);
    Field {
        words: view.words,
        name: fact.name().to_owned(),
        label: question.title,
        short: question.short,
        hint: question.hint,
        heading: true,
        value: view.session.answers.get(fact).unwrap_or_default().to_owned(),
        disabled: false,
        refusals: view.complaints,
        typed: view.act.reform(move |typed| Action::Answer(fact, typed)),
    }
}

/// The choices of those names, and that one does not know.
pub(super) fn named(words: &Words, fact: Fact, names: &'static [&'static str]) -> Vec<Choice> {
    let known = names.iter().filter_map(|name| Some(Choice { name, label: (words.choice)(fact, name)? }));
    known.chain([Choice { name: UNKNOWN, label: words.labels.unknown }]).collect()
}

fn money(view: &View, fact: Fact) -> Html {
    let labels = &view.words.labels;
    let mut of = field(view, fact);
    if of.value == UNKNOWN {
        of.disabled = true;
        of.value.clear();
    }
    let other = if of.disabled { "" } else { UNKNOWN };
    let onchange = view.act.reform(move |_: Event| Action::Answer(fact, other.to_owned()));
    html! { <>{ typed(&of, "decimal", labels.yuan) }{ tick("unknown", labels.unknown, of.disabled, onchange) }</> }
}
