//! Annex 2: the quarterly form as it is printed, with what the roster lets expect, the rest to be filled in.

use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::annex_form::{AnnexHeading, QUARTER, headings, is_head};
use crate::page::shared::browser;
use crate::page::shared::components::buttons::{Button, click_button};
use crate::roster_service::messages::{AnnexColumn, RosterSummary};
use yew::prelude::*;

pub(super) fn annex(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    html! {
        <section class="annex">
            <h2>{ labels.annex }</h2>
            <p class="no-print">{ labels.annex_hint }</p>
            { due(view) }
            <p class="form-title" lang="zh">{ labels.annex_title }</p>
            <p lang="zh">{ labels.annex_units }</p>
            <div class="scroll" role="region" tabindex="0" aria-label={labels.annex}>
                <table class="form as-cards" role="table">
                    <thead>{ for headings(&summary.annex, &labels.annex_heads).iter().map(|row| heading_row(row)) }</thead>
                    <tbody><tr role="row">{ for summary.annex.iter().map(|column| cell(view, column)) }</tr></tbody>
                </table>
            </div>
            <p lang="zh">{ labels.annex_signature }</p>
            { for labels.annex_notes.map(|note| html! { <p class="source">{ note }</p> }) }
            <p class="actions no-print">{ save(view, summary) }</p>
        </section>
    }
}

fn heading_row(headings: &[AnnexHeading]) -> Html {
    let heading = |heading: &AnnexHeading| {
        let (colspan, rowspan) = (heading.columns.to_string(), heading.rows.to_string());
        // Where the form has no heading there is none to be heard.
        if heading.text.is_empty() {
            return html! { <td {colspan} {rowspan}></td> };
        }
        let scope = if heading.columns == 1 { "col" } else { "colgroup" };
        html! { <th {scope} {colspan} {rowspan}>{ heading.text }</th> }
    };
    html! { <tr>{ for headings.iter().map(heading) }</tr> }
}

fn cell(view: &View, column: &AnnexColumn) -> Html {
    let (form, labels) = (&view.state.roster.annex, view.said.labels());
    if is_head(column) {
        return html! { <th scope="row" role="rowheader" lang="zh">{ &column.value }</th> };
    }
    let id = format!("annex-{}", column.name);
    let (is_estimate, is_refused) = (form.is_estimate(column), form.is_refused(column));
    let oninput = view.act.reform({
        let name = column.name.clone();
        move |event: InputEvent| Action::FillInAnnex(name.clone(), browser::value_of(&event))
    });
    let about = format!("{id}-about");
    let said = if is_refused { labels.annex_whole } else { labels.annex_estimate };
    let said = (is_refused || is_estimate).then(
        || html! { <span id={about.clone()} class={if is_refused { "field-error" } else { "mark" }}>{ said }</span> },
    );
    html! {
        <td role="cell" data-label={column.label.clone()} class={is_estimate.then_some("estimate")}>
            <input type="text" {id} autocomplete="off" aria-label={column.label.clone()} aria-invalid={is_refused.then_some("true")}
                aria-describedby={said.is_some().then_some(about)} value={form.value(column).to_owned()} {oninput} />
            { said.unwrap_or_default() }
            { if is_estimate { confirm(view, column) } else { Html::default() } }
        </td>
    }
}

/// Takes an estimate for what it really was; the focus goes to what was confirmed.
fn confirm(view: &View, column: &AnnexColumn) -> Html {
    let (act, name, value) = (view.act.clone(), column.name.clone(), column.value.clone());
    let onclick = Callback::from(move |event: MouseEvent| {
        browser::focus_near(&event, "td", "input");
        act.emit(Action::FillInAnnex(name.clone(), value.clone()));
    });
    let label = view.said.labels().annex_confirm;
    html! { <span class="no-print">{ click_button(Button::Link, label, &column.label, onclick) }</span> }
}

/// Saves the form; what is to be put right first gets the focus instead.
fn save(view: &View, summary: &RosterSummary) -> Html {
    let is_refused = summary.annex.iter().any(|column| view.state.roster.annex.is_refused(column));
    let command = view.command.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        if is_refused {
            browser::focus_near(&event, ".annex", "[aria-invalid=true]");
        } else {
            command.emit(Command::SaveAnnex);
        }
    });
    click_button(Button::Plain, view.said.labels().save_annex, "", onclick)
}

/// The quarter, and the day by which the form is due.
fn due(view: &View) -> Html {
    let labels = view.said.labels();
    let quarter = view.state.roster.annex.filled(QUARTER).to_owned();
    let due = quarter.parse().ok().and_then(|quarter| view.notice.report_due(quarter));
    let act = view.act.clone();
    let onchange = Callback::from(move |event: Event| {
        act.emit(Action::FillInAnnex(QUARTER.to_owned(), browser::changed_to(&event)));
    });
    let option =
        |number: &'static str| html! { <option value={number} selected={quarter == number}>{ number }</option> };
    let blank = html! { <option value="" selected={quarter.is_empty()}>{ view.words.labels().choose }</option> };
    html! {
        <div class="no-print">
            <div class="field">
                <label for="annex-quarter">{ labels.quarter }</label>
                <select id="annex-quarter" {onchange}>{ blank }{ for ["1", "2", "3", "4"].into_iter().map(option) }</select>
            </div>
            <p role="status">{ for due.map(|due| view.said.report_due(&view.words.date(due.by), due.source)) }</p>
        </div>
    }
}
