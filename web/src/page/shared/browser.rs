//! The few things asked of the browser, from events and effects only; what it refuses is passed over in silence.

pub mod leaving;
pub mod web_worker;

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use gloo::utils::{document, window};
use js_sys::Uint8Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, Element, File, FileList, HtmlAnchorElement, HtmlElement, HtmlInputElement,
    HtmlSelectElement, HtmlTextAreaElement, Url,
};
use yew::prelude::*;

/// What stands in the field that the event comes from.
pub fn value_of(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()).unwrap_or_default()
}

/// What stands in a text area after it was typed in.
pub fn text_of(event: &InputEvent) -> String {
    event.target_dyn_into::<HtmlTextAreaElement>().map(|area| area.value()).unwrap_or_default()
}

/// What was picked in the calendar or the list that the event comes from.
pub fn changed_to(event: &Event) -> String {
    let list = event.target_dyn_into::<HtmlSelectElement>().map(|list| list.value());
    let input = || event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
    list.or_else(input).unwrap_or_default()
}

/// The first match inside an element.
fn first_in(element: Option<Element>, selector: &str) -> Option<HtmlElement> {
    element?.query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// What of that kind the event comes from something in.
fn around(event: &MouseEvent, selector: &str) -> Option<Element> {
    event.target_dyn_into::<Element>()?.closest(selector).ok().flatten()
}

/// Moves the focus to the first match inside an element, and the calculator's top into sight.
pub fn focus_first(node: &NodeRef, selector: &str) {
    let Some(element) = node.cast::<Element>() else { return };
    if let Some(found) = first_in(Some(element.clone()), selector) {
        let whole = element.closest(".wengang").ok().flatten().unwrap_or(element);
        if whole.get_bounding_client_rect().top() < 0.0 {
            whole.scroll_into_view();
        }
        let _ = found.focus();
    }
}

/// Moves the focus to the field of that name in the form that the event comes from.
pub fn focus_field(event: &MouseEvent, field: &str) {
    focus_near(event, "form", &format!("[id=\"{field}\"]"));
}

/// Moves the focus to the first match in what of that kind the event comes from something in.
pub fn focus_near(event: &MouseEvent, part: &str, selector: &str) {
    if let Some(found) = first_in(around(event, part), selector) {
        let _ = found.focus();
    }
}

/// Moves the focus to a heading of the calculator that the event comes from, and that into sight.
pub fn focus_heading(event: &MouseEvent, selector: &str) {
    if let Some(heading) = first_in(around(event, ".wengang"), selector) {
        heading.scroll_into_view();
        let _ = heading.focus();
    }
}

/// Moves the focus to the first match inside an element, and tells whether there is one.
pub fn focus_on(node: &NodeRef, selector: &str) -> bool {
    first_in(node.cast(), selector).is_some_and(|found| found.focus().is_ok())
}

/// Whether anything of the calculator that an element is in has the focus.
pub fn has_focus(node: &NodeRef) -> bool {
    let focused = node.cast::<Element>().and_then(|element| element.closest(".wengang:focus-within").ok().flatten());
    focused.is_some()
}

/// Whether the key was pressed in a field for text.
pub fn is_in_a_field(event: &KeyboardEvent) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some()
}

/// The files that were chosen. The field is emptied, so that the same ones can be chosen again.
pub fn chosen_files(event: &Event) -> Vec<File> {
    let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return Vec::new() };
    let files = listed(input.files());
    input.set_value("");
    files
}

/// The files that were dropped.
pub fn dropped_files(event: &DragEvent) -> Vec<File> {
    listed(event.data_transfer().and_then(|dropped| dropped.files()))
}

fn listed(files: Option<FileList>) -> Vec<File> {
    let files = files.iter();
    files.flat_map(|files| (0..files.length()).filter_map(|place| files.get(place))).collect()
}

/// Reads a file; none if it cannot be read, because it was changed, moved or is held by another program.
pub fn read_file(file: File, then: impl FnOnce(Option<Uint8Array>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move {
        let buffer = JsFuture::from(file.array_buffer()).await;
        then(buffer.ok().map(|buffer| Uint8Array::new(&buffer)));
    });
}

/// Saves bytes as a file of that name, and tells whether the browser took them.
pub fn save(name: &str, kind: &str, bytes: &[u8]) -> bool {
    let saved = || -> Result<(), JsValue> {
        let parts = js_sys::Array::of1(&Uint8Array::from(bytes));
        let options = BlobPropertyBag::new();
        options.set_type(kind);
        let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
        let url = Url::create_object_url_with_blob(&blob)?;
        let link: HtmlAnchorElement = document().create_element("a")?.dyn_into()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        // Some browsers begin to save only after the click is over.
        Timeout::new(60_000, move || drop(Url::revoke_object_url(&url))).forget();
        Ok(())
    };
    saved().is_ok()
}

/// What the build wrote into the page's head under a name.
pub fn meta_content(name: &str) -> String {
    let meta = document().query_selector(&format!("meta[name=\"{name}\"]")).ok().flatten();
    meta.and_then(|meta| meta.get_attribute("content")).unwrap_or_default()
}

/// Keeps a file that is dropped beside its place from taking the place of the page.
pub fn refuse_drops() -> [EventListener; 2] {
    let options = EventListenerOptions::enable_prevent_default();
    let refuse = |name| EventListener::new_with_options(&window(), name, options, |event| event.prevent_default());
    [refuse("dragover"), refuse("drop")]
}

/// Prints the page, and tells whether the browser does so.
pub fn print() -> bool {
    window().print().is_ok()
}

/// Unfolds everything inside an element that can be, so that paper shows it.
pub fn unfold_all(node: &NodeRef) {
    let Some(element) = node.cast::<Element>() else { return };
    let Ok(folded) = element.query_selector_all("details:not([open])") else { return };
    for index in 0..folded.length() {
        if let Some(details) = folded.item(index).and_then(|node| node.dyn_into::<Element>().ok()) {
            let _ = details.set_attribute("open", "");
        }
    }
}

/// Puts a text where it can be pasted from, and tells whether that was possible.
pub fn copy(text: &str, then: impl Fn(bool) + 'static) {
    // Absent on pages that were not loaded safely, refused in many browsers inside other programs.
    let written = || -> Result<js_sys::Promise, JsValue> {
        let clipboard = js_sys::Reflect::get(&window().navigator(), &"clipboard".into())?;
        let write: js_sys::Function = js_sys::Reflect::get(&clipboard, &"writeText".into())?.dyn_into()?;
        write.call1(&clipboard, &text.into())?.dyn_into()
    };
    match written() {
        Ok(promise) => wasm_bindgen_futures::spawn_local(async move { then(JsFuture::from(promise).await.is_ok()) }),
        Err(_) => then(false),
    }
}
