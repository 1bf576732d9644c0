//! What both pages do after they are drawn.

use super::browser;
use gloo::events::EventListener;
use gloo::utils::window;
use yew::prelude::*;

/// Moves the focus to the heading of a new screen, or to what is wrong with it, so that it is read out; not when the page
/// opens. Unfolds everything before it goes to paper, if `unfolds`. One effect does both, for each costs the phone.
#[hook]
pub fn use_main<Screen: Copy + PartialEq + 'static>(main: &NodeRef, screen: Screen, attempts: u32, unfolds: bool) {
    let main = main.clone();
    let shown = use_mut_ref(|| (screen, attempts));
    use_effect_with((screen, attempts), move |now| {
        if shown.replace(*now) != *now {
            browser::focus_first(&main, if now.1 == 0 { "h1" } else { ".errors" });
        }
        let unfold = move || EventListener::new(&window(), "beforeprint", move |_| browser::unfold_all(&main));
        let listener = unfolds.then(unfold);
        move || drop(listener)
    });
}
