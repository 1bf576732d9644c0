//! What both pages do after they are drawn.

use super::browser;
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

/// Moves the focus to the heading of a new screen, or to what is wrong with it, so that it is read out; not when the page
/// opens.
#[hook]
pub fn use_focus<Screen: Copy + PartialEq + 'static>(main: &NodeRef, screen: Screen, attempts: u32) {
    let main = main.clone();
    let shown = use_mut_ref(|| (screen, attempts));
    use_effect_with((screen, attempts), move |now| {
        if shown.replace(*now) != *now {
            browser::focus_first(&main, if now.1 == 0 { "h1" } else { ".errors" });
        }
    });
}

/// Unfolds everything before it goes to paper.
#[hook]
pub fn use_unfolding(main: &NodeRef) {
    let main = main.clone();
    use_effect_with((), move |()| {
        let listener = EventListener::new(&window(), "beforeprint", move |_| browser::unfold_all(&main));
        move || drop(listener)
    });
}
