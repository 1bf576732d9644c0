//! How many corrections were made, and the way back and forth between them; it stays in sight.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::shared::components::buttons::Button;
use yew::prelude::*;

pub(super) fn steps_back(view: &View) -> Html {
    let (labels, history) = (view.repair_labels(), &view.state.roster.correction);
    let undo = (0 < history.steps()).then(|| view.button(Button::Plain, labels.undo, Action::Undo));
    let redo = history.can_redo().then(|| view.button(Button::Plain, labels.redo, Action::Redo));
    let nothing = undo.is_none() && redo.is_none();
    let said = if nothing { String::new() } else { view.state.language.roster_words().corrected(history.steps()) };
    // It is there from the beginning, so that the first correction is read out too.
    html! {
        <div class={classes!("steps-back", "no-print", nothing.then_some("nothing"))}>
            <p role="status" tabindex="-1">{ said }</p>
            { for undo }{ for redo }
        </div>
    }
}
