//! Which rows of a table are its header: the first rows as they stand, and the steps by which that is said.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::shared::components::buttons::emits;
use crate::roster_service::messages::TableSummary;
use crate::roster_service::table_top::TableTop;
use yew::prelude::*;

/// The most rows that a header has.
const LONGEST: u32 = 3;

/// The first rows of the table, and the way to say which of them are the header; nothing of a table that is not there.
pub(super) fn header_rows(view: &View, place: usize, table: &TableSummary) -> Html {
    let top = &table.top;
    if top.rows.is_empty() {
        return Html::default();
    }
    let (labels, said) = (view.repair_labels(), view.state.language.roster_words());
    let correction = view.state.roster.correction.of(table.sheet);
    let forgets = !(correction.fields.is_empty() && correction.confirmed.is_empty() && correction.words.is_empty());
    let id = numbered("header-rows", place);
    html! {
        <div class="field header-rows" role="group" aria-labelledby={id.clone()}>
            <p class="label" {id}>{ labels.header_rows }</p>
            <p role="status">{ said.header_at(top.header) }</p>
            // A region that scrolls must be reachable with the keyboard.
            <div class="scroll" tabindex="0" role="region" aria-label={labels.first_rows}>
                <table><tbody>{ for (top.first..).zip(&top.rows).map(|(number, cells)| row(view, top, number, cells)) }</tbody></table>
            </div>
            { steps(view, place, table) }
            { if forgets { html! { <p class="hint">{ labels.header_forgets }</p> } } else { Html::default() } }
        </div>
    }
}

/// A name for the first of the tables as it is, for the others with their place.
fn numbered(name: &str, place: usize) -> String {
    if place == 0 { name.to_owned() } else { format!("{name}-{place}") }
}

/// A row as it stands; one of the header says so in a word.
fn row(view: &View, top: &TableTop, number: u32, cells: &[String]) -> Html {
    let is_header = top.header.is_some_and(|(first, last)| (first..=last).contains(&number));
    let mark = is_header.then(|| html! { <>{ " " }<span class="mark">{ view.repair_labels().header_mark }</span></> });
    let columns = top.rows.iter().map(Vec::len).max().unwrap_or(0);
    let cell = |column: usize| html! { <td>{ cells.get(column).map(String::as_str).unwrap_or_default() }</td> };
    html! {
        <tr class={classes!(is_header.then_some("header"))}>
            <th scope="row">{ number }{ mark.unwrap_or_default() }</th>{ for (0..columns).map(cell) }
        </tr>
    }
}

/// One row up, one row down, one to three rows.
fn steps(view: &View, place: usize, TableSummary { sheet, top, .. }: &TableSummary) -> Html {
    let (labels, sheet) = (view.repair_labels(), *sheet);
    let (up_id, down_id) = (numbered("header-up", place), numbered("header-down", place));
    let (first, last) = top.header.unwrap_or((0, 0));
    let up = (1 < first).then(|| Action::SetHeader(sheet, first - 1, last - 1));
    let down = (last < top.of).then(|| Action::SetHeader(sheet, first + 1, last + 1));
    let begin = first.max(1);
    let length = |rows: u32| {
        let end = begin + rows - 1;
        let pressed = if top.header == Some((begin, end)) { "true" } else { "false" };
        let action = (end <= top.of).then_some(Action::SetHeader(sheet, begin, end));
        step(view, view.state.language.roster_words().header_length(rows), action, (None, Some(pressed)))
    };
    html! {
        <>
            <p class="actions">
                { step(view, labels.header_up.to_owned(), up, (Some(up_id), None)) }
                { step(view, labels.header_down.to_owned(), down, (Some(down_id), None)) }
            </p>
            <p class="actions" role="group" aria-label={labels.header_lengths}>{ for (1..=LONGEST).map(length) }</p>
        </>
    }
}

/// A button that keeps its place, and the focus, where it can do nothing.
fn step(
    view: &View,
    label: String,
    action: Option<Action>,
    (id, pressed): (Option<String>, Option<&'static str>),
) -> Html {
    let disabled = action.is_none().then_some("true");
    let onclick = action.map_or_else(Callback::noop, |action| emits(view.act, action));
    html! { <button type="button" {id} class="plain" aria-pressed={pressed} aria-disabled={disabled} {onclick}>{ label }</button> }
}
