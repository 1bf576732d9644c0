//! Annex 1: how far the roster's people in work are towards the target of one city.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::annex_form::CITY;
use crate::page::shared::browser;
use crate::roster_service::messages::{CityTarget, RosterSummary};
use yew::prelude::*;

/// The city is chosen first: a roster is one place's, and beside another's target its people say nothing.
pub(super) fn annex_one(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    let chosen = view.state.roster.annex.filled(CITY);
    let onchange = view.act.reform(|event: Event| Action::FillInAnnex(CITY.to_owned(), browser::changed_to(&event)));
    let blank = html! { <option value="" selected={chosen.is_empty()}>{ view.words.labels().choose }</option> };
    let option = |target: &CityTarget| {
        let selected = target.city.name == chosen;
        html! { <option value={target.city.name.clone()} {selected}>{ &target.city.label }</option> }
    };
    let line = summary.cities.iter().find(|target| target.city.name == chosen).map(|target| &target.line);
    html! {
        <section class={line.is_none().then_some("no-print")}>
            <h2>{ labels.cities }</h2>
            <div class="field no-print">
                <label for="annex-city">{ labels.city }</label>
                <select id="annex-city" {onchange}>{ blank }{ for summary.cities.iter().map(option) }</select>
            </div>
            <p role="status">{ for line }</p>
        </section>
    }
}
