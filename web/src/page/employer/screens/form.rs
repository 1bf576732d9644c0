//! What the claimant is asked, the numbers for an estimate, and where a roster goes in.

use super::intake;
use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::form_questions::{asked, counted};
use crate::page::shared::components::buttons::submit;
use crate::page::shared::entries::Entry;
use wengang_core::Claimant;
use wengang_core::place_pack::{Item, Statement};
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
                { for asked(claimant).iter().map(|entry| html! { <>{ view.entry(*entry) }{ help(view, claimant, *entry) }</> }) }
                { estimate }
            </form>
            { for (claimant != Claimant::Base).then(|| intake::intake(view, claimant)) }
        </>
    }
}

/// What the place has said that may help to answer: the workshops that it recognises. The answer stays the employer's.
fn help(view: &View, claimant: Claimant, entry: Entry) -> Html {
    if claimant != Claimant::Workshop || entry != Entry::Recognised {
        return Html::default();
    }
    let statements = view.place.map_or(&[][..], |place| place.statements.as_slice());
    let list = |statement: &Statement| {
        let Item::Workshops(names) = statement.item() else { return None };
        Some(html! {
            <details class="row">
                <summary><span>{ view.said.labels().workshops_listed }</span></summary>
                <ul>{ for names.iter().map(|name| html! { <li>{ name.clone() }</li> }) }</ul>
                <p class="source">{ view.words.stated(statement.source(), statement.date()) }</p>
            </details>
        })
    };
    statements.iter().find_map(list).unwrap_or_default()
}
