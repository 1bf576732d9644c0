//! What was refused: once above the form, once beside the field, in the same words.

use crate::page::shared::wording::labels::Wording;
use wengang_core::Refusal;
use wengang_core::Year;
use yew::prelude::*;

/// All that is wrong, each as a sentence with the way to its field.
pub fn summary(words: &dyn Wording, lines: Vec<(String, Callback<MouseEvent>)>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let item = |(text, onclick)| html! { <li><button type="button" class="link" {onclick}>{ text }</button></li> };
    html! {
        <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-title">
            <h2 id="errors-title">{ words.labels().errors }</h2>
            <ul>{ for lines.into_iter().map(item) }</ul>
        </div>
    }
}

/// What is wrong with one field, if anything; its id is the field's with `-error` behind it.
pub fn field_error(words: &dyn Wording, field: &str, short: &str, year: Year, refusals: &[Refusal]) -> Html {
    let Some(refusal) = refusals.iter().find(|refusal| refusal.field == field) else { return Html::default() };
    html! {
        <p class="field-error" id={format!("{field}-error")}>
            <span class="visually-hidden">{ words.labels().error }</span>{ words.refusal(refusal.cause, short, year) }
        </p>
    }
}
