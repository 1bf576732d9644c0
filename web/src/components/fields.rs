//! Fields: native controls, a label above, what helps and what is wrong between the two.

use super::FieldError;
use crate::browser;
use crate::wording::Words;
use wengang_core::Refusal;
use wengang_core::facts;
use wengang_core::period::Date;
use yew::prelude::*;

/// What every field has.
#[derive(Properties, PartialEq, Clone)]
pub struct FieldProps {
    /// The language.
    pub words: &'static Words,
    /// The field, as refusals name it; also its id.
    pub field: AttrValue,
    /// The label.
    pub label: AttrValue,
    /// What helps; may be empty.
    #[prop_or_default]
    pub hint: AttrValue,
    /// Whether the label is the screen's heading.
    #[prop_or_default]
    pub heading: bool,
    /// What was typed so far.
    pub value: AttrValue,
    /// What is wrong on the screen.
    pub refusals: Vec<Refusal>,
    /// Told of what is typed.
    pub typed: Callback<String>,
}

impl FieldProps {
    fn is_refused(&self) -> bool {
        self.refusals.iter().any(|refusal| self.field == refusal.field)
    }

    fn invalid(&self) -> Option<&'static str> {
        self.is_refused().then_some("true")
    }

    /// The ids of what describes the field, for readers of the screen.
    fn described_by(&self) -> Option<String> {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.field));
        let error = self.is_refused().then(|| format!("{}-error", self.field));
        let ids: Vec<String> = hint.into_iter().chain(error).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn hint_and_error(&self) -> Html {
        html! {
            <>
                if !self.hint.is_empty() {
                    <p class="hint" id={format!("{}-hint", self.field)}>{ &self.hint }</p>
                }
                <FieldError words={self.words} field={&self.field} refusals={self.refusals.clone()} />
            </>
        }
    }

    fn label(&self) -> Html {
        let label = html! { <label for={&self.field}>{ &self.label }</label> };
        if self.heading {
            html! { <h1 tabindex="-1">{ label }</h1> }
        } else {
            label
        }
    }

    fn oninput(&self) -> Callback<InputEvent> {
        self.typed.reform(|event: InputEvent| browser::value_of(&event))
    }
}

/// One of several answers.
#[derive(Clone, PartialEq)]
pub struct Choice {
    /// The stable name.
    pub name: &'static str,
    /// What a person reads.
    pub label: &'static str,
}

/// Properties of [`Choices`].
#[derive(Properties, PartialEq)]
pub struct ChoicesProps {
    /// What every field has.
    pub of: FieldProps,
    /// The answers to choose from.
    pub choices: Vec<Choice>,
}

/// One answer of several, none chosen beforehand.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    let of = &props.of;
    let legend = if of.heading {
        html! { <h1 tabindex="-1">{ &of.label }</h1> }
    } else {
        html! { &of.label }
    };
    html! {
        <fieldset class={classes!("field", of.invalid().map(|_| "refused"))} aria-describedby={of.described_by()}>
            <legend>{ legend }</legend>
            { of.hint_and_error() }
            { for props.choices.iter().enumerate().map(|(index, choice)| radio(of, index, choice)) }
        </fieldset>
    }
}

/// The first one carries the field's own id, so that an error leads to it.
fn radio(of: &FieldProps, index: usize, choice: &Choice) -> Html {
    let id = if index == 0 { of.field.to_string() } else { format!("{}-{}", of.field, choice.name) };
    let name = choice.name;
    let onchange = of.typed.reform(move |_: Event| name.to_owned());
    html! {
        <div class="choice">
            <input type="radio" id={id.clone()} name={&of.field} value={name} checked={of.value == name} {onchange} />
            <label for={id}>{ choice.label }</label>
        </div>
    }
}

/// Properties of [`Typed`].
#[derive(Properties, PartialEq)]
pub struct TypedProps {
    /// What every field has.
    pub of: FieldProps,
    /// Which keypad a phone shows: `numeric` or `decimal`.
    pub keypad: &'static str,
    /// What stands behind the field, such as a unit.
    #[prop_or_default]
    pub unit: AttrValue,
    /// Whether nothing can be typed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// Something typed in one line.
#[component]
pub fn Typed(props: &TypedProps) -> Html {
    let of = &props.of;
    html! {
        <div class={classes!("field", of.invalid().map(|_| "refused"))}>
            { of.label() }
            { of.hint_and_error() }
            <div class="typed">
                <input type="text" id={&of.field} inputmode={props.keypad} autocomplete="off" value={&of.value}
                    disabled={props.disabled} aria-describedby={of.described_by()} aria-invalid={of.invalid()}
                    oninput={of.oninput()} />
                if !props.unit.is_empty() {
                    <span class="unit" aria-hidden="true">{ &props.unit }</span>
                }
            </div>
        </div>
    }
}

/// Properties of [`DateField`].
#[derive(Properties, PartialEq)]
pub struct DateFieldProps {
    /// What every field has.
    pub of: FieldProps,
    /// Whether nothing can be typed now.
    #[prop_or_default]
    pub disabled: bool,
}

/// A day, typed in any spelling or picked from the browser's own calendar.
#[component]
pub fn DateField(props: &DateFieldProps) -> Html {
    let of = &props.of;
    let picked = Date::read(&of.value).map(|date| date.to_string()).unwrap_or_default();
    let onchange = of.typed.reform(|event: Event| browser::changed_to(&event));
    html! {
        <div class={classes!("field", of.invalid().map(|_| "refused"))}>
            { of.label() }
            { of.hint_and_error() }
            <div class="typed">
                <input type="text" id={&of.field} inputmode="text" autocomplete="off" value={&of.value}
                    disabled={props.disabled} aria-describedby={of.described_by()} aria-invalid={of.invalid()}
                    oninput={of.oninput()} />
                <input type="date" class="calendar" value={picked} disabled={props.disabled} {onchange}
                    aria-label={format!("{} {}", of.label, of.words.labels.pick_date)} />
            </div>
        </div>
    }
}

/// Properties of [`Place`].
#[derive(Properties, PartialEq)]
pub struct PlaceProps {
    /// What every field has.
    pub of: FieldProps,
}

/// A province, or elsewhere.
#[component]
pub fn Place(props: &PlaceProps) -> Html {
    let of = &props.of;
    let chosen = facts::Place::read(&of.value);
    let onchange = of.typed.reform(|event: Event| browser::changed_to(&event));
    let option = |place: &facts::Place| {
        html! {
            <option value={place.name()} selected={chosen == Some(*place)}>{ (of.words.place)(*place) }</option>
        }
    };
    html! {
        <div class={classes!("field", of.invalid().map(|_| "refused"))}>
            { of.label() }
            { of.hint_and_error() }
            <select id={&of.field} aria-describedby={of.described_by()} aria-invalid={of.invalid()} {onchange}>
                <option value="" selected={chosen.is_none()}>{ of.words.labels.choose }</option>
                { for facts::Place::ALL.iter().map(option) }
            </select>
        </div>
    }
}
