//! Annex 2: the quarterly form with what the roster tells, the rest to be filled in.

use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use crate::roster_service::messages::{AnnexColumn, RosterSummary};
use yew::prelude::*;

/// Where the quarter stands among what was filled in.
const QUARTER: &str = "quarter";

pub(super) fn annex(view: &View, summary: &RosterSummary) -> Html {
    let labels = view.said.labels();
    html! {
        <section class="annex">
            <h2>{ labels.annex }</h2>
            <p>{ labels.annex_hint }</p>
            { due(view) }
            <dl class="form">{ for summary.annex.iter().map(|column| cell(view, column)) }</dl>
            <p class="actions no-print">{ view.command_button(Button::Plain, labels.save_annex, Command::SaveAnnex) }</p>
        </section>
    }
}

fn cell(view: &View, column: &AnnexColumn) -> Html {
    let id = format!("annex-{}", column.name);
    let (act, name) = (view.act.clone(), column.name.clone());
    let oninput = Callback::from(move |event: InputEvent| {
        act.emit(Action::FillInAnnex(name.clone(), browser::value_of(&event)));
    });
    let title = if column.title.is_empty() { "　" } else { column.title.as_str() };
    html! {
        <div>
            <dt><label for={id.clone()}>{ title }</label></dt>
            <dd><input type="text" {id} autocomplete="off" aria-label={column.title.is_empty().then_some("合计")}
                value={view.state.roster.annex_value(column).to_owned()} {oninput} /></dd>
        </div>
    }
}

/// The quarter, and the day by which the form is due.
fn due(view: &View) -> Html {
    let labels = view.said.labels();
    let quarter = view.state.roster.annex.get(QUARTER).cloned().unwrap_or_default();
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
