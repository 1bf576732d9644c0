//! The few things asked of the browser, from events and effects only; what it refuses is passed over in silence.

use gloo::utils::{document, window};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// What stands in the field that the event comes from.
pub fn value_of(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

/// What was picked in the calendar or the list that the event comes from.
pub fn changed_to(event: &Event) -> String {
    let list = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value());
    let input = || event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
    list.or_else(input).unwrap_or_default()
}

/// Moves the focus to the first match inside an element, and the page to its top.
pub fn focus_first(node: &NodeRef, selector: &str) {
    let found = node.cast::<Element>().and_then(|element| element.query_selector(selector).ok().flatten());
    if let Some(found) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        window().scroll_to_with_x_and_y(0.0, 0.0);
        let _ = found.focus();
    }
}

/// Moves the focus to the field of that name in the form that the event comes from.
pub fn focus_field(event: &MouseEvent, field: &str) {
    let form = event.target_dyn_into::<Element>().and_then(|element| element.closest("form").ok().flatten());
    let found = form.and_then(|form| form.query_selector(&format!("[id=\"{field}\"]")).ok().flatten());
    if let Some(input) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        let _ = input.focus();
    }
}

/// Prints the page.
pub fn print() {
    let _ = window().print();
}

/// Unfolds everything that can be, so that paper shows it.
pub fn unfold_all() {
    let Ok(folded) = document().query_selector_all("details:not([open])") else { return };
    for index in 0..folded.length() {
        if let Some(details) = folded.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
            let _ = details.set_attribute("open", "");
        }
    }
}

/// Puts a text where it can be pasted from, and tells whether that was possible.
pub fn copy(text: &str, told: impl Fn(bool) + 'static) {
    let navigator = window().navigator();
    // Absent on pages that were not loaded safely, and in many browsers inside other programs.
    let absent = js_sys::Reflect::get(&navigator, &JsValue::from_str("clipboard")).is_ok_and(|it| it.is_undefined());
    if absent {
        return told(false);
    }
    let promise = navigator.clipboard().write_text(text);
    wasm_bindgen_futures::spawn_local(async move { told(JsFuture::from(promise).await.is_ok()) });
}
