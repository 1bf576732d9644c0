//! The rows of a roster, a page at a time, with a filter and a search.

use super::clerk::Order;
use super::office::{Action, PAGE};
use super::view::View;
use crate::browser;
use crate::roster::{ColumnView, Named, Overview, RowLine};
use yew::prelude::*;

pub(super) fn rows(view: &View, overview: &Overview) -> Html {
    let labels = &view.said.labels;
    let onchange = view.act.reform(|event: Event| Action::Search(browser::changed_to(&event)));
    html! {
        <section class="no-print">
            <h2>{ labels.rows }</h2>
            <div class="states" role="group">{ states(view, overview) }</div>
            <div class="field">
                <label for="roster-search">{ labels.search }</label>
                <input type="text" id="roster-search" autocomplete="off" value={view.office.wanted.words.clone()} {onchange} />
            </div>
            { table(view, overview) }
            { pager(view) }
        </section>
    }
}

fn states(view: &View, overview: &Overview) -> Html {
    let total = overview.states.iter().map(|(_, count)| count).sum();
    let button = |name: &str, label: &str, count: usize| {
        let pressed = if view.office.wanted.state == name { "true" } else { "false" };
        let (act, name) = (view.act.clone(), name.to_owned());
        let onclick = Callback::from(move |_: MouseEvent| act.emit(Action::State(name.clone())));
        html! { <button type="button" aria-pressed={pressed} {onclick}>{ format!("{label} {count}") }</button> }
    };
    let one = |(Named { name, label }, count): &(Named, usize)| button(name, label, *count);
    html! { <>{ button("", view.said.labels.all_states, total) }{ for overview.states.iter().map(one) }</> }
}

fn table(view: &View, overview: &Overview) -> Html {
    let labels = &view.said.labels;
    let heading = |column: &ColumnView| html! { <th scope="col">{ &column.heading }</th> };
    let lines = &view.office.rows.lines;
    html! {
        // A region that scrolls must be reachable with the keyboard.
        <div class="scroll" tabindex="0" role="region" aria-label={labels.rows}>
            <table>
                <thead><tr>
                    <th scope="col">{ labels.row }</th><th scope="col">{ labels.result }</th>
                    <th scope="col">{ labels.amount }</th><th scope="col">{ labels.reasons }</th>
                    { for overview.columns.iter().map(heading) }
                </tr></thead>
                <tbody>{ for lines.iter().map(|line| row(view, line)) }</tbody>
            </table>
        </div>
    }
}

fn row(view: &View, line: &RowLine) -> Html {
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
fn why(view: &View, line: &RowLine) -> Html {
    let unfolded = view.office.why.as_ref().filter(|(place, _)| *place == line.place);
    match unfolded {
        None => view.order_button("link", view.words.labels.why, Order::Why(line.place)),
        Some((_, lines)) => html! {
            <>
                <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul>
                { view.button("link", view.said.labels.fold, Action::Fold) }
            </>
        },
    }
}

fn pager(view: &View) -> Html {
    let (labels, rows) = (&view.said.labels, &view.office.rows);
    let first = if rows.found == 0 { 0 } else { rows.from + 1 };
    let last = rows.from + rows.lines.len();
    let earlier =
        (0 < rows.from).then(|| view.button("plain", labels.earlier, Action::From(rows.from.saturating_sub(PAGE))));
    let later = (last < rows.found).then(|| view.button("plain", labels.later, Action::From(rows.from + PAGE)));
    html! {
        <p class="pager"><span role="status">{ (view.said.range)(first, last, rows.found) }</span>{ earlier }{ later }</p>
    }
}
