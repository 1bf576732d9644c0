//! What stands around every screen: the head, the bar with the sum, the foot.

use crate::session::{Action, Screen, TextSize};
use crate::wording::Words;
use wengang_core::Totals;
use yew::prelude::*;

/// Properties of [`Header`].
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The language.
    pub words: &'static Words,
    /// The size of the text.
    pub text_size: TextSize,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// The product's name, and the switches for language and text size.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let (words, act) = (props.words, &props.act);
    let other = words.language.other();
    let (label, size) = match props.text_size {
        TextSize::Normal => (words.labels.larger, TextSize::Large),
        TextSize::Large => (words.labels.smaller, TextSize::Normal),
    };
    html! {
        <header class="head">
            <p class="brand">{ words.labels.title }</p>
            <p class="switches">
                <button type="button" onclick={act.reform(move |_| Action::Resize(size))}>{ label }</button>
                <button type="button" lang={other.tag()} onclick={act.reform(move |_| Action::Speak(other))}>
                    { other.words().labels.own_name }
                </button>
            </p>
        </header>
    }
}

/// Properties of [`SumBar`].
#[derive(Properties, PartialEq)]
pub struct SumBarProps {
    /// The language.
    pub words: &'static Words,
    /// What the answers come to; none in a year that the notice does not cover.
    pub totals: Option<Totals>,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// What the answers so far come to, always in sight.
#[component]
pub fn SumBar(props: &SumBarProps) -> Html {
    let words = props.words;
    let text = match &props.totals {
        Some(totals) => (words.sum)(totals),
        None => (words.verdict)(wengang_core::Verdict::NotCovered).to_owned(),
    };
    html! {
        <div class="sum">
            <p role="status">{ text }</p>
            <button type="button" onclick={props.act.reform(|_| Action::Go(Screen::Results))}>
                { words.labels.see_results }
            </button>
        </div>
    }
}

/// Properties of [`Footer`].
#[derive(Properties, PartialEq)]
pub struct FooterProps {
    /// The language.
    pub words: &'static Words,
}

/// How the result is meant, and whom to ask.
#[component]
pub fn Footer(props: &FooterProps) -> Html {
    let labels = &props.words.labels;
    html! {
        <footer class="foot">
            <p>{ wengang_core::notice::DOCUMENT }</p>
            <p>{ labels.stamp }</p>
            <p>{ labels.hotline }</p>
        </footer>
    }
}
