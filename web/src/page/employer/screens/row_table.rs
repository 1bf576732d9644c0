//! The table of rows: what was judged first, each row with what came of it, its cells to be mended.

use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::row_draft::RowDraft;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use crate::page::shared::components::fields::tick;
use crate::roster_service::messages::{RosterColumn, RosterRow, RosterSummary};
use std::borrow::Cow;
use wengang_core::roster::Field;
use yew::prelude::*;

/// A column on the screen, with its place in the roster.
type Shown<'a> = (usize, &'a RosterColumn);

pub(super) fn table(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    let (names, others) = shown_columns(view, summary);
    let heading = |(_, column): &Shown| html! { <th scope="col">{ &column.heading }</th> };
    let rows = view.state.roster.rows.rows.iter();
    html! {
        <>
            { all_columns(view, summary).unwrap_or_default() }
            // A region that scrolls must be reachable with the keyboard.
            <div class="scroll" tabindex="0" role="region" aria-label={labels.rows}>
                <table role="table" class="rows as-cards">
                    <thead role="rowgroup"><tr role="row">
                        <th scope="col">{ labels.row }</th>
                        { for names.iter().map(heading) }
                        <th scope="col">{ labels.result }</th><th scope="col">{ labels.amount }</th>
                        <th scope="col">{ labels.reasons }</th>
                        { for others.iter().map(heading) }
                    </tr></thead>
                    <tbody role="rowgroup">{ for rows.map(|shown| row(view, &names, &others, shown)) }</tbody>
                </table>
            </div>
        </>
    }
}

/// The columns on the screen: who it is about, and what else is read, or all that there is.
fn shown_columns<'a>(view: &View, summary: &'a RosterSummary) -> (Vec<Shown<'a>>, Vec<Shown<'a>>) {
    let all = view.state.roster.all_columns;
    let shown = summary.columns.iter().enumerate().filter(|(_, column)| all || column.used);
    shown.partition(|(_, column)| column.field == Field::Name.name())
}

/// The choice of showing the columns that are not used, where there are any.
fn all_columns(view: &View, summary: &RosterSummary) -> Option<Html> {
    let all = view.state.roster.all_columns;
    let onchange = view.act.reform(move |_: Event| Action::ShowAllColumns(!all));
    let unused = summary.columns.iter().any(|column| !column.used);
    unused.then(|| tick("all-columns", view.repair_labels().all_columns, all, onchange))
}

fn row(view: &View, names: &[Shown], others: &[Shown], line: &RosterRow) -> Html {
    let labels = view.said.labels();
    let draft = view.state.roster.draft.as_ref().filter(|draft| draft.row() == line.number);
    let cells = |columns: &[Shown], class| -> Html {
        columns.iter().map(|shown| cell(view, line, *shown, (class, draft))).collect()
    };
    let (act, mending) = (view.act.clone(), draft.is_some());
    // A key that ends the writing of a Chinese word is about that word.
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        match event.key().as_str() {
            _ if !mending || event.is_composing() => (),
            "Enter" if browser::is_in_a_field(&event) => {
                // The key would press the button as well to which the focus goes.
                event.prevent_default();
                act.emit(Action::TakeOverRow);
            }
            "Escape" => act.emit(Action::LeaveRow),
            _ => (),
        };
    });
    // On a narrow screen the other columns are shown of such a row only.
    let whole = mending || unfolded(view, line).is_some();
    html! {
        <tr role="row" key={line.number} class={classes!(line.state.clone(), whole.then_some("whole"), mending.then_some("mending"))}
            data-row={line.number.to_string()} {onkeydown}>
            <th scope="row" role="rowheader" data-label={labels.row}>{ number(line) }</th>
            { cells(names, "name") }
            <td role="cell" data-label={labels.result}><span class="state">{ &line.result }</span></td>
            <td role="cell" class="amount" data-label={labels.amount}>{ &line.amount }</td>
            <td role="cell" class="reasons" data-label={labels.reasons}>
                { for line.reasons.iter().map(|reason| html! { <p>{ reason }</p> }) }
                <p class="of-row">{ mend(view, line, mending) }{ why(view, line) }</p>
                { conditions(view, line) }
            </td>
            { cells(others, "other") }
        </tr>
    }
}

/// The number of a row, with its sheet where there are several.
fn number(line: &RosterRow) -> Html {
    let sheet = (!line.sheet.is_empty()).then(|| html! { <><span class="sheet">{ &line.sheet }</span>{ " " }</> });
    html! { <><>{ for sheet }</>{ line.row }</> }
}

/// A cell as it is read, or the field in which it is mended.
fn cell(
    view: &View,
    line: &RosterRow,
    (place, column): Shown,
    (class, draft): (&'static str, Option<&RowDraft>),
) -> Html {
    let stands = line.cells.get(place).map_or("", String::as_str);
    let label = column.heading.clone();
    if let Some(draft) = draft.filter(|_| view.state.roster.has_column(line.number, place)) {
        let value = draft.typed(place).unwrap_or(stands).to_owned();
        let oninput = view.act.reform(move |event: InputEvent| Action::TypeCell(place, browser::value_of(&event)));
        let spoken = view.state.language.roster_words().cell_of_row(&column.heading, line.row);
        let field = html! { <input type="text" autocomplete="off" aria-label={spoken} {value} {oninput} /> };
        return html! { <td role="cell" {class} data-label={label}>{ field }</td> };
    }
    let ondblclick = view.act.reform({
        let row = line.number;
        move |_: MouseEvent| Action::MendRow(row)
    });
    let mark =
        line.mended.contains(&place).then(|| html! { <span class="mended">{ view.repair_labels().mended }</span> });
    html! { <td role="cell" {class} data-label={label} {ondblclick}>{ in_short(stands) }{ for mark }</td> }
}

/// More characters of a cell than these are not shown: some texts take a browser minutes to draw.
const LONGEST: usize = 500;

/// The beginning of a long text.
fn in_short(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => Cow::Owned(format!("{beginning}…")),
        None => Cow::Borrowed(text),
    }
}

/// The way to mend a row, or out of it.
fn mend(view: &View, line: &RosterRow, mending: bool) -> Html {
    let labels = view.repair_labels();
    let of = format!("{} {}", line.sheet, line.row);
    let of = of.trim_start();
    if mending {
        html! {
            <>
                { view.button_of(Button::Plain, labels.take_over, of, Action::TakeOverRow) }
                { view.button_of(Button::Link, labels.leave_row, of, Action::LeaveRow) }
            </>
        }
    } else {
        view.button_of(Button::Link, labels.mend_row, of, Action::MendRow(line.number))
    }
}

/// The way to the conditions of a row.
fn why(view: &View, line: &RosterRow) -> Html {
    if unfolded(view, line).is_some() {
        return view.button(Button::Link, view.said.labels().fold, Action::FoldConditions);
    }
    view.command_button(Button::Link, view.words.labels().why, Command::ExplainRow(line.place))
}

fn conditions(view: &View, line: &RosterRow) -> Html {
    let lines = unfolded(view, line).unwrap_or_default();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// The conditions of the row, if they are unfolded.
fn unfolded<'a>(view: &'a View, line: &RosterRow) -> Option<&'a [String]> {
    let (place, lines) = view.state.roster.conditions.as_ref()?;
    (*place == line.place).then_some(lines.as_slice())
}
