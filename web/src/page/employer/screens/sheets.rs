//! The sheets of a workbook, each with what can be told of it and a tick: those that are ticked are one report.

use super::trouble::alert;
use super::view::View;
use crate::page::employer::state::action::Action;
use crate::roster_service::messages::TableSummary;
use yew::prelude::*;

/// The sheets that can be read; nothing where there is one only.
pub(super) fn sheets(view: &View) -> Html {
    let tray = &view.state.roster.tray;
    let is_readable = |sheet: &usize| tray.guesses.get(*sheet).is_none_or(|guess| guess.readable);
    let readable: Vec<usize> = (0..tray.names.len()).filter(is_readable).collect();
    if readable.len() < 2 {
        return Html::default();
    }
    let labels = view.said.labels();
    let faults = tray.faults.iter().map(|(sheet, fault)| {
        let said = view.said.workbook_fault(*fault);
        alert(&view.state.language.roster_words().in_sheet(tray.name(*sheet), said))
    });
    html! {
        <fieldset class="field sheets no-print">
            <legend>{ labels.sheets }</legend>
            <p class="hint">{ labels.sheets_hint }</p>
            <>{ for faults }</>
            { for readable.iter().map(|place| sheet(view, *place)) }
        </fieldset>
    }
}

/// A sheet with its tick. The last one that is ticked stays so.
fn sheet(view: &View, sheet: usize) -> Html {
    let tray = &view.state.roster.tray;
    let ticked = tray.ticked.contains(&sheet);
    let onchange = view.act.reform(move |_: Event| Action::TickSheet(sheet, !ticked));
    let disabled = ticked && tray.ticked.len() < 2;
    let id = format!("sheet-{sheet}");
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} checked={ticked} {disabled} {onchange} />
            <label for={id}>{ tray.name(sheet) }{ view.words.labels().colon }{ what(view, sheet, ticked) }</label>
        </div>
    }
}

/// What came of a sheet that is read, or what can be told of it before.
fn what(view: &View, sheet: usize, ticked: bool) -> String {
    let roster = &view.state.roster;
    let table = roster.tables().iter().find(|table| ticked && table.sheet == sheet);
    match table {
        Some(TableSummary { refused, .. }) if !refused.is_empty() => refused.clone(),
        Some(table) => {
            let kind = roster.summary().map_or("", |summary| summary.kind.label.as_str());
            view.said.sheet_read(table.rows, kind)
        }
        None if ticked => view.said.labels().opening.to_owned(),
        None => {
            let guess = roster.tray.guesses.get(sheet).copied().unwrap_or_default();
            view.said.sheet_guess(guess.people, guess.rows)
        }
    }
}
