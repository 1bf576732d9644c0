//! Leaving a page.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::utils::window;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::BeforeUnloadEvent;

/// Asks the person before the page is left, for as long as the listener is there.
pub fn ask_before() -> EventListener {
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "beforeunload", options, |event| {
        event.prevent_default();
        // Chromium before 119 asks only where this is set.
        if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
            event.set_return_value(" ");
        }
    })
}

/// Does something once the page is left, before the browser keeps it to be gone back to.
pub fn when_left(then: impl Fn() + 'static) -> EventListener {
    EventListener::new(&window(), "pagehide", move |_| then())
}

/// Takes another state for the current entry of the history.
pub fn replace_entry(state: &str) {
    let replaced = window().history().and_then(|history| history.replace_state(&JsValue::from_str(state), ""));
    drop(replaced);
}
