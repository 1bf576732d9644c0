//! The rows of a roster, a page at a time, with a filter and a search.

use super::row_table;
use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::roster_state::PAGE;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use crate::roster_service::messages::{Named, RosterSummary};
use yew::prelude::*;

pub(super) fn rows(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    // At every letter: what waits for the end of the typing would go when the report is drawn anew.
    let oninput = view.act.reform(|event: InputEvent| Action::Search(browser::value_of(&event)));
    html! {
        <section class="no-print">
            <h2 id="roster-rows" tabindex="-1">{ labels.rows }</h2>
            <div class="states" role="group">{ states(view, summary) }</div>
            <div class="field">
                <label for="roster-search">{ labels.search }</label>
                <input type="text" id="roster-search" autocomplete="off" value={view.state.roster.query.text.clone()} {oninput} />
            </div>
            { row_table::table(view, summary) }
            { pager(view) }
        </section>
    }
}

fn states(view: &View, summary: &RosterSummary) -> Html {
    let total = summary.states.iter().map(|(_, count)| count).sum();
    let button = |name: &str, label: &str, count: usize| {
        let query = &view.state.roster.query;
        let whole = query.fix.is_none() && query.cell.is_none();
        let pressed = if whole && query.state == name { "true" } else { "false" };
        let (act, name) = (view.act.clone(), name.to_owned());
        let onclick = Callback::from(move |_: MouseEvent| act.emit(Action::ShowState(name.clone())));
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ format!("{label} {count}") }</button> }
    };
    let one = |(Named { name, label }, count): &(Named, usize)| button(name, label, *count);
    html! { <>{ button("", view.said.labels().all_states, total) }{ for summary.states.iter().map(one) }</> }
}

fn pager(view: &View) -> Html {
    let (labels, rows) = (view.said.labels(), &view.state.roster.rows);
    let first = if rows.found == 0 { 0 } else { rows.from + 1 };
    let last = rows.from + rows.rows.len();
    let earlier = (0 < rows.from)
        .then(|| view.button(Button::Plain, labels.earlier, Action::ShowFrom(rows.from.saturating_sub(PAGE))));
    let later =
        (last < rows.found).then(|| view.button(Button::Plain, labels.later, Action::ShowFrom(rows.from + PAGE)));
    html! {
        <p class="pager"><span role="status">{ view.said.range(first, last, rows.found) }</span>{ earlier }{ later }</p>
    }
}
