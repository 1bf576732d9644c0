//! One answer of several, as buttons: a press is the answer. None is taken beforehand, and the one given is marked.

use super::fields::{Choice, Field};
use yew::prelude::*;

/// The answers under their question; `chosen` is told of the name of the one that is pressed.
pub fn choice_buttons(of: &Field, choices: &[Choice], chosen: &Callback<&'static str>) -> Html {
    html! {
        <fieldset class={of.class()} aria-describedby={of.described_by()}>
            <legend>{ of.titled(html! { &*of.label }) }</legend>
            { of.help() }
            <div class="options">
                { for choices.iter().enumerate().map(|(index, choice)| option(of, index, choice, chosen)) }
            </div>
        </fieldset>
    }
}

/// The first one carries the field's own id, so that an error leads to it. The key keeps the focus on the answer that was
/// pressed, where answers after it go.
fn option(of: &Field, index: usize, choice: &Choice, chosen: &Callback<&'static str>) -> Html {
    let name = choice.name;
    let id = if index == 0 { of.name.clone() } else { format!("{}-{name}", of.name) };
    let pressed = if of.value == name { "true" } else { "false" };
    let onclick = chosen.reform(move |_: MouseEvent| name);
    html! {
        <button key={name} type="button" class="option" {id} name={of.name.clone()} value={name} aria-pressed={pressed} {onclick}>
            { choice.label }
        </button>
    }
}
