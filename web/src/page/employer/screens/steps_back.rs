//! How many corrections were made, and the way back and forth between them; it stays in sight.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::shared::components::buttons::emits;
use yew::prelude::*;

pub(super) fn steps_back(view: &View) -> Html {
    let (labels, history) = (view.repair_labels(), &view.state.roster.correction);
    let (can_undo, can_redo) = (0 < history.steps(), history.can_redo());
    let nothing = !can_undo && !can_redo;
    let said = if nothing { String::new() } else { view.state.language.roster_words().corrected(history.steps()) };
    let buttons = html! {
        <>
            { step(view, labels.undo, can_undo, Action::Undo) }
            { step(view, labels.redo, can_redo, Action::Redo) }
        </>
    };
    // It is there from the beginning, so that the first correction is read out too.
    html! {
        <div class={classes!("steps-back", "no-print", nothing.then_some("nothing"))}>
            <p role="status" tabindex="-1">{ said }</p>
            { if nothing { Html::default() } else { buttons } }
        </div>
    }
}

/// A button that keeps its place, and the focus, where there is nothing to do for it any more.
fn step(view: &View, label: &'static str, can: bool, action: Action) -> Html {
    let onclick = if can { emits(view.act, action) } else { Callback::noop() };
    html! { <button type="button" class="plain" aria-disabled={(!can).then_some("true")} {onclick}>{ label }</button> }
}
