//! What the claimant is asked, the numbers for an estimate, and where a roster goes in.

use super::intake;
use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::form_questions::{asked, counted};
use crate::page::shared::components::buttons::submit;
use wengang_core::Claimant;
use yew::prelude::*;

pub(super) fn form(view: &View, claimant: Claimant) -> Html {
    let labels = view.said.labels();
    let numbers = counted(claimant);
    let estimate = (claimant != Claimant::Worker).then(|| {
        let heading = (!numbers.is_empty()).then(|| html! { <h2>{ labels.numbers }</h2> });
        html! { <>{ heading }{ for numbers.iter().map(|entry| view.entry(*entry)) }
        <p class="actions">{ submit(view.act, labels.estimate, Action::Estimate) }</p></> }
    });
    html! {
        <>
            <form novalidate=true>
                { view.summary() }
                <h1 tabindex="-1">{ view.said.claimant(claimant) }</h1>
                <p class="hint">{ labels.forgotten }</p>
                { for asked(claimant).iter().map(|entry| view.entry(*entry)) }
                { estimate }
            </form>
            { for (claimant != Claimant::Base).then(|| intake::intake(view, claimant)) }
        </>
    }
}
