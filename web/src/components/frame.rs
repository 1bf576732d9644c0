//! What stands around every screen: the head, the bar with the sum, the foot.

use super::{Button, button};
use crate::session::{Action, Screen, TextSize};
use crate::wording::{Language, Words};
use wengang_core::notice::Notice;
use wengang_core::{Totals, Verdict};
use yew::prelude::*;

/// The class of what holds the whole calculator.
pub const fn frame_class(embedded: bool, text_size: TextSize) -> &'static str {
    match (embedded, text_size) {
        (false, TextSize::Normal) => "wengang",
        (false, TextSize::Large) => "wengang large",
        (true, TextSize::Normal) => "wengang embedded",
        (true, TextSize::Large) => "wengang embedded large",
    }
}

/// The page's name, and the switches for text size and language.
pub fn head(
    words: &Words,
    title: &str,
    text_size: TextSize,
    resize: Callback<TextSize>,
    speak: Callback<Language>,
) -> Html {
    let other = words.language.other();
    let (label, size) = match text_size {
        TextSize::Normal => (words.labels.larger, TextSize::Large),
        TextSize::Large => (words.labels.smaller, TextSize::Normal),
    };
    let (resize, speak) = (resize.reform(move |_: MouseEvent| size), speak.reform(move |_: MouseEvent| other));
    html! {
        <header class="head">
            <p class="brand">{ title }</p>
            <p class="switches">
                <button type="button" class="link" onclick={resize}>{ label }</button>
                <button type="button" class="link" lang={other.tag()} onclick={speak}>
                    { other.words().labels.own_name }
                </button>
            </p>
        </header>
    }
}

/// What the answers so far come to, always in sight; no totals in a year that the notice does not cover.
pub fn sum_bar(words: &Words, totals: Option<&Totals>, act: &Callback<Action>) -> Html {
    let text = totals.map_or_else(|| (words.verdict)(Verdict::NotCovered).to_owned(), words.sum);
    html! {
        <div class="sum">
            <p role="status">{ text }</p>
            { button(act, Button::Plain, words.labels.see_results, "", Action::Go(Screen::Results)) }
        </div>
    }
}

/// How the result is meant, and whom to ask.
pub fn foot(words: &Words) -> Html {
    html! {
        <footer class="foot">
            <p>{ Notice::latest().document() }</p>
            <p>{ words.labels.stamp }</p>
            <p>{ words.labels.hotline }</p>
        </footer>
    }
}
