//! Handing the result on: calling, printing it, copying it as text.

use super::plain_text;
use super::view::View;
use crate::page::shared::browser;
use crate::page::worker::state::action::Action;
use wengang_core::Assessment;
use yew::prelude::*;

pub(super) fn share(view: &View, assessment: &Assessment) -> Html {
    let labels = view.words.labels();
    html! {
        <div class="actions no-print">
            <a class="button" href="tel:12333">{ labels.call }</a>
            <button type="button" onclick={print(view)}>{ labels.print }</button>
            { copy(view, assessment) }
        </div>
    }
}

/// Prints the result; shows it as text for browsers that let no page print.
fn print(view: &View) -> Callback<MouseEvent> {
    let act = view.act.clone();
    Callback::from(move |_| {
        if !browser::print() {
            act.emit(Action::Copied(false));
        }
    })
}

/// Copies the result as text; then shows it too, for browsers that let no page copy.
fn copy(view: &View, assessment: &Assessment) -> Html {
    let labels = view.words.labels();
    let text = plain_text::of(view, assessment);
    let (act, copied) = (view.act.clone(), text.clone());
    let onclick = Callback::from(move |_| {
        let act = act.clone();
        browser::copy(&copied, move |done| act.emit(Action::Copied(done)));
    });
    let shown = view.state.copied.map(|done| {
        html! {
            <>
                <p role="status">{ if done { labels.copied } else { labels.copy_by_hand } }</p>
                <textarea readonly=true rows="8" aria-label={labels.copy} value={text} />
            </>
        }
    });
    html! { <><button type="button" {onclick}>{ labels.copy }</button>{ shown }</> }
}
