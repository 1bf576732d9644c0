//! Fields: native controls, a label above, what helps and what is wrong between the two.

use super::errors::field_error;
use crate::page::shared::browser;
use crate::page::shared::wording::labels::Wording;
use std::borrow::Cow;
use wengang_core::Refusal;
use wengang_core::Year;
use wengang_core::facts::{Place, Side};
use yew::prelude::*;

/// What every field has.
pub struct Field<'a> {
    /// The language.
    pub words: &'static dyn Wording,
    /// The field, as refusals name it; also its id.
    pub name: String,
    /// The label.
    pub label: Cow<'static, str>,
    /// What the field is called in a message.
    pub short: &'static str,
    /// What helps; may be empty.
    pub hint: Cow<'static, str>,
    /// Whether the label is the screen's heading.
    pub heading: bool,
    /// What was typed so far.
    pub value: String,
    /// Whether nothing can be typed now.
    pub disabled: bool,
    /// The year that examples are taken from.
    pub year: Year,
    /// What is wrong on the screen.
    pub refusals: &'a [Refusal],
    /// Told of what is typed.
    pub typed: Callback<String>,
}

impl Field<'_> {
    /// What is wrong with it, or with the box for its day.
    fn refusal(&self) -> Option<&Refusal> {
        let is_its = |field: &str| field.strip_suffix(".day").unwrap_or(field) == self.name;
        self.refusals.iter().find(|refusal| is_its(&refusal.field))
    }

    pub(super) fn is_refused(&self) -> bool {
        self.refusal().is_some()
    }

    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.is_refused().then_some("true")
    }

    pub(super) fn class(&self) -> &'static str {
        if self.is_refused() { "field refused" } else { "field" }
    }

    /// The ids of what describes the field, for readers of the screen.
    pub(super) fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = self.refusal().map(|refusal| format!("{}-error", refusal.field));
        let ids: Vec<String> = [hint, error].into_iter().flatten().collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// The label as the heading of the screen, or as it is.
    pub(super) fn titled(&self, label: Html) -> Html {
        if self.heading {
            html! { <h1 tabindex="-1">{ label }</h1> }
        } else {
            label
        }
    }

    /// A control under its label, the help and the error.
    fn labelled(&self, control: Html) -> Html {
        html! {
            <div class={self.class()}>
                { self.titled(html! { <label for={self.name.clone()}>{ &*self.label }</label> }) }
                { self.help() }
                { control }
            </div>
        }
    }

    pub(super) fn help(&self) -> Html {
        let hint = (!self.hint.is_empty()).then(|| {
            html! { <p class="hint" id={format!("{}-hint", self.name)}>{ &*self.hint }</p> }
        });
        html! { <>{ hint }{ field_error(self.words, &self.name, self.short, self.year, self.refusals) }</> }
    }

    fn text_input(&self, keypad: &'static str) -> Html {
        let oninput = self.typed.reform(|event: InputEvent| browser::value_of(&event));
        html! {
            <input type="text" id={self.name.clone()} inputmode={keypad} autocomplete="off" value={self.value.clone()}
                disabled={self.disabled} aria-describedby={self.described_by()} aria-invalid={self.invalid()} {oninput} />
        }
    }

    fn onchange(&self) -> Callback<Event> {
        self.typed.reform(|event: Event| browser::changed_to(&event))
    }
}

/// One of several answers.
pub struct Choice {
    /// The stable name.
    pub name: &'static str,
    /// What a person reads.
    pub label: &'static str,
}

/// One answer of several, none chosen beforehand.
pub fn choices(of: &Field, choices: &[Choice]) -> Html {
    html! {
        <fieldset class={of.class()} aria-describedby={of.described_by()}>
            <legend>{ of.titled(html! { &*of.label }) }</legend>
            { of.help() }
            { for choices.iter().enumerate().map(|(index, choice)| radio(of, index, choice)) }
        </fieldset>
    }
}

/// The first one carries the field's own id, so that an error leads to it.
fn radio(of: &Field, index: usize, choice: &Choice) -> Html {
    let id = if index == 0 { of.name.clone() } else { format!("{}-{}", of.name, choice.name) };
    let checked = of.value == choice.name;
    html! {
        <div class="choice">
            <input type="radio" id={id.clone()} name={of.name.clone()} value={choice.name} {checked} onchange={of.onchange()} />
            <label for={id}>{ choice.label }</label>
        </div>
    }
}

/// Something to tick.
pub fn tick(id: impl Into<AttrValue>, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    let id = id.into();
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{ label }</label>
        </div>
    }
}

/// Something typed in one line, on a phone's `numeric` or `decimal` keypad, with a unit behind it or none.
pub fn typed(of: &Field, keypad: &'static str, unit: &'static str) -> Html {
    of.labelled(html! {
        <div class="typed">{ of.text_input(keypad) }<span class="unit" aria-hidden="true">{ unit }</span></div>
    })
}

/// Another province, by its name or without.
pub fn other_province(of: &Field) -> Html {
    let chosen = Place::read(&of.value);
    let provinces = Place::ALL.iter().filter(|place| place.side() == Side::Away && place.is_on_the_mainland());
    let option = |place: &Place| {
        let label =
            if *place == Place::AnotherProvince { of.words.labels().any_province } else { of.words.place(*place) };
        html! { <option value={place.name()} selected={chosen == Some(*place)}>{ label }</option> }
    };
    of.labelled(html! {
        <select id={of.name.clone()} aria-describedby={of.described_by()} aria-invalid={of.invalid()} onchange={of.onchange()}>
            { for provinces.map(option) }
        </select>
    })
}
