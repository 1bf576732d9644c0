//! Buttons: each does one thing.

use yew::prelude::*;

/// How a button looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Button {
    /// The one thing to do next.
    Main,
    /// One of several ways to go on, each as wide as the page.
    Wide,
    /// Something else that can be done.
    Plain,
    /// A way to somewhere, within a text.
    Link,
}

impl Button {
    const fn class(self) -> &'static str {
        match self {
            Self::Main => "main",
            Self::Wide => "main wide",
            Self::Plain => "plain",
            Self::Link => "link",
        }
    }
}

/// A callback that hands on one action.
pub fn emits<E: 'static, A: Clone + 'static>(act: &Callback<A>, action: A) -> Callback<E> {
    let act = act.clone();
    Callback::from(move |_| act.emit(action.clone()))
}

/// A button. `of` is what it is about, for those whose screen is read out to them button by button; it may be empty.
pub fn button<A: Clone + 'static>(act: &Callback<A>, look: Button, label: &str, of: &str, action: A) -> Html {
    drawn(look, label, of, emits(act, action))
}

/// The part of a button that is the same for every kind of action, so that the phone gets it once.
fn drawn(look: Button, label: &str, of: &str, onclick: Callback<MouseEvent>) -> Html {
    let spoken = (!of.is_empty()).then(|| format!("{label} {of}"));
    html! {
        <button type="button" class={look.class()} aria-label={spoken} {onclick}>
            { label }
        </button>
    }
}

/// The button that submits a form, also by the Enter key. It acts on the click, which Enter makes too: a frame without
/// `allow-forms` submits nothing.
pub fn submit<A: Clone + 'static>(act: &Callback<A>, label: &str, action: A) -> Html {
    let onclick = act.reform(move |event: MouseEvent| {
        event.prevent_default();
        action.clone()
    });
    html! { <button type="submit" class="main" {onclick}>{ label }</button> }
}
