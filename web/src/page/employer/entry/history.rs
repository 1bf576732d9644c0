//! The screens of the employers' own page in the browser's history, so that going back leads to the screen before, not
//! away from the roster. An entry says which screen it is, and nothing of what was said.

use crate::page::employer::state::action::Action;
use crate::page::employer::state::screen::Screen;
use gloo::events::EventListener;
use gloo::utils::window;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Keeps the screen in the history, if that is its own.
#[hook]
pub(super) fn use_history(screen: Screen, act: &Callback<Action>, own: bool) {
    let first = use_mut_ref(|| true);
    use_effect_with((screen, own), move |(screen, own)| {
        let name = JsValue::from_str(screen.name());
        let history = window().history();
        if !own || entry() == Some(*screen) && !*first.borrow() {
            return;
        }
        // Nothing is known any more of what a page before this one showed under the same entry.
        let _ = if first.replace(false) {
            history.and_then(|history| history.replace_state(&name, ""))
        } else {
            history.and_then(|history| history.push_state(&name, ""))
        };
    });
    let act = act.clone();
    use_effect_with(own, move |own| {
        let go = move |_: &Event| act.emit(Action::Go(entry().unwrap_or_default()));
        let listener = own.then(|| EventListener::new(&window(), "popstate", go));
        move || drop(listener)
    });
}

/// The screen of the current entry.
fn entry() -> Option<Screen> {
    let state = window().history().and_then(|history| history.state()).ok()?.as_string()?;
    Screen::ALL.into_iter().find(|screen| screen.name() == state)
}
