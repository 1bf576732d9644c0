//! The rows of a roster, a page at a time, with a filter and a search.

use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::employer_state::Action;
use crate::page::employer::state::roster_state::PAGE;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use crate::roster_service::messages::{Named, RosterColumn, RosterRow, RosterSummary};
use yew::prelude::*;

pub(super) fn rows(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    let onchange = view.act.reform(|event: Event| Action::Search(browser::changed_to(&event)));
    html! {
        <section class="no-print">
            <h2>{ labels.rows }</h2>
            <div class="states" role="group">{ states(view, summary) }</div>
            <div class="field">
                <label for="roster-search">{ labels.search }</label>
                <input type="text" id="roster-search" autocomplete="off" value={view.state.roster.query.text.clone()} {onchange} />
            </div>
            { table(view, summary) }
            { pager(view) }
        </section>
    }
}

fn states(view: &View, summary: &RosterSummary) -> Html {
    let total = summary.states.iter().map(|(_, count)| count).sum();
    let button = |name: &str, label: &str, count: usize| {
        let pressed = if view.state.roster.query.state == name { "true" } else { "false" };
        let (act, name) = (view.act.clone(), name.to_owned());
        let onclick = Callback::from(move |_: MouseEvent| act.emit(Action::ShowState(name.clone())));
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ format!("{label} {count}") }</button> }
    };
    let one = |(Named { name, label }, count): &(Named, usize)| button(name, label, *count);
    html! { <>{ button("", view.said.labels().all_states, total) }{ for summary.states.iter().map(one) }</> }
}

fn table(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    let heading = |column: &RosterColumn| html! { <th scope="col">{ &column.heading }</th> };
    let rows = &view.state.roster.rows.rows;
    html! {
        // A region that scrolls must be reachable with the keyboard.
        <div class="scroll" tabindex="0" role="region" aria-label={labels.rows}>
            <table>
                <thead><tr>
                    <th scope="col">{ labels.row }</th><th scope="col">{ labels.result }</th>
                    <th scope="col">{ labels.amount }</th><th scope="col">{ labels.reasons }</th>
                    { for summary.columns.iter().map(heading) }
                </tr></thead>
                <tbody>{ for rows.iter().map(|shown| row(view, shown)) }</tbody>
            </table>
        </div>
    }
}

fn row(view: &View, line: &RosterRow) -> Html {
    html! {
        <tr key={line.number} class={line.state.clone()}>
            <th scope="row">{ line.number }</th>
            <td>{ &line.result }</td>
            <td>{ &line.amount }</td>
            <td class="reasons">{ for line.reasons.iter().map(|reason| html! { <p>{ reason }</p> }) }{ why(view, line) }</td>
            { for line.cells.iter().map(|cell| html! { <td>{ cell }</td> }) }
        </tr>
    }
}

/// The conditions of the row, or the way to them.
fn why(view: &View, line: &RosterRow) -> Html {
    let unfolded = view.state.roster.conditions.as_ref().filter(|(place, _)| *place == line.place);
    match unfolded {
        None => view.command_button(Button::Link, view.words.labels().why, Command::ExplainRow(line.place)),
        Some((_, lines)) => html! {
            <>
                <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                { view.button(Button::Link, view.said.labels().fold, Action::FoldConditions) }
            </>
        },
    }
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
