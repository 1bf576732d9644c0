//! What stands around every screen: the head and the foot.

use crate::page::shared::text_size::TextSize;
use crate::page::shared::wording::labels::Wording;
use crate::page::shared::wording::language::Language;
use wengang_core::Notice;
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
    language: Language,
    title: &str,
    text_size: TextSize,
    set_text_size: Callback<TextSize>,
    set_language: &Callback<Language>,
) -> Html {
    let labels = language.words().labels();
    let (label, size) = match text_size {
        TextSize::Normal => (labels.larger, TextSize::Large),
        TextSize::Large => (labels.smaller, TextSize::Normal),
    };
    let switch = |other: Language| {
        let onclick = set_language.reform(move |_: MouseEvent| other);
        html! { <button type="button" class="link" lang={other.tag()} {onclick}>{ other.words().labels().own_name }</button> }
    };
    html! {
        <header class="head">
            <p class="brand">{ title }</p>
            <p class="switches">
                <button type="button" class="link" onclick={set_text_size.reform(move |_: MouseEvent| size)}>{ label }</button>
                { for language.others().map(switch) }
            </p>
        </header>
    }
}

/// By which notice the page goes, how the result is meant, and whom to ask.
pub fn foot(words: &dyn Wording, notice: &Notice) -> Html {
    html! {
        <footer class="foot">
            <p>{ notice.document() }</p>
            <p>{ words.labels().stamp.of(notice.year()) }</p>
            <p>{ words.labels().hotline }</p>
        </footer>
    }
}
