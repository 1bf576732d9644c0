//! The files that are open with their sheets, each with what can be told of it and a tick: what is ticked is one report.

use super::trouble::alert;
use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::tray_file::{FileContent, TrayFile};
use crate::page::shared::browser;
use crate::roster_service::file_fault::FileFault;
use crate::roster_service::messages::TableSummary;
use crate::roster_service::table_number::{file_of, sheet_of, table_number};
use std::borrow::Cow;
use wengang_core::roster::MOST_BYTES;
use yew::prelude::*;

/// The tables that can be read; nothing where there is one only.
pub(super) fn sheets(view: &View) -> Html {
    let (labels, tray) = (view.said.labels(), &view.state.roster.tray);
    let several = 1 < tray.files.len();
    let tables = tray.files.iter().flat_map(|(file, known)| tables(*file, known));
    if !several && tables.count() < 2 {
        return Html::default();
    }
    let faults = tray.faults.iter().map(|(table, fault)| {
        let said = view.said.workbook_fault(*fault);
        alert(&view.state.language.roster_words().in_sheet(&tray.name(*table), said))
    });
    let file = |(number, known): (&usize, &TrayFile)| {
        if several { file(view, *number, known) } else { choices(view, *number, known) }
    };
    html! {
        <fieldset class="field sheets no-print">
            <legend>{ if several { labels.files } else { labels.sheets } }</legend>
            <p class="hint">{ labels.sheets_hint }</p>
            <>{ for faults }</>
            { for tray.files.iter().map(file) }
        </fieldset>
    }
}

/// The numbers of the tables of a file that can be read.
fn tables(file: usize, known: &TrayFile) -> Vec<usize> {
    known.readable().into_iter().map(|sheet| table_number(file, sheet)).collect()
}

/// One of several files, by its name, with its tables, and the way to take it out.
fn file(view: &View, number: usize, known: &TrayFile) -> Html {
    let name = known.name.as_str();
    let said = match &known.content {
        FileContent::Unknown => html! { <p>{ view.said.in_file(name, view.said.labels().opening) }</p> },
        FileContent::Refused(fault) => alert(&view.said.in_file(name, &refused(view, *fault))),
        _ if known.readable().len() == 1 => Html::default(),
        _ => html! { <p class="label">{ name }</p> },
    };
    html! {
        <div class="tray-file" key={number} role="group" aria-label={name.to_owned()}>
            <>{ said }</>
            <>{ choices(view, number, known) }</>
            <>{ take_out(view, number, name).unwrap_or_default() }</>
        </div>
    }
}

/// Why a file is left out.
fn refused(view: &View, fault: FileFault) -> Cow<'static, str> {
    let (labels, words) = (view.said.labels(), view.state.language.roster_words());
    let said = match fault {
        FileFault::Unreadable => labels.file_unreadable,
        FileFault::TooLarge(size) => return words.files_too_large(size, MOST_BYTES).into(),
        FileFault::Incomplete => words.labels().incomplete,
        FileFault::Kind(kind) => words.file(kind).unwrap_or_default(),
        FileFault::Workbook(fault) => view.said.workbook_fault(fault),
    };
    said.into()
}

/// Takes a file out again, where something is left to read. The button goes with it, so the focus goes to the report.
fn take_out(view: &View, number: usize, name: &str) -> Option<Html> {
    let command = view.command.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        command.emit(Command::TakeOut(number));
        browser::focus_heading(&event, "h1");
    });
    let heard = view.said.take_out(name);
    view.state.roster.tray.can_take_out(number).then(|| {
        html! { <p class="actions"><button type="button" class="link" aria-label={heard} {onclick}>{ view.said.labels().take_out }</button></p> }
    })
}

/// The tables of a file.
fn choices(view: &View, number: usize, known: &TrayFile) -> Html {
    html! { <>{ for tables(number, known).into_iter().map(|table| choice(view, table)) }</> }
}

/// A table with its tick. The last one that is ticked stays so.
fn choice(view: &View, table: usize) -> Html {
    let tray = &view.state.roster.tray;
    let ticked = tray.ticked.contains(&table);
    let onchange = view.act.reform(move |_: Event| Action::TickSheet(table, !ticked));
    let disabled = ticked && tray.ticked.len() < 2;
    let id = format!("sheet-{table}");
    let label = format!("{}{}{}", name(view, table), view.words.labels().colon, what(view, table, ticked));
    html! {
        <div class="choice">
            <input type="checkbox" id={id.clone()} checked={ticked} {disabled} {onchange} />
            <label for={id}>{ label }</label>
        </div>
    }
}

/// The name of a sheet, or of a file that is one table.
fn name<'a>(view: &View<'a>, table: usize) -> &'a str {
    let tray = &view.state.roster.tray;
    let Some(known) = tray.files.get(&file_of(table)) else { return "" };
    let of_file = 1 < tray.files.len() && known.readable().len() == 1;
    let sheet = known.sheet_names().get(sheet_of(table)).filter(|_| !of_file);
    sheet.unwrap_or(&known.name)
}

/// What came of a table that is read, or what can be told of it before.
fn what(view: &View, table: usize, ticked: bool) -> String {
    let (roster, labels) = (&view.state.roster, view.said.labels());
    let read = roster.tables().iter().find(|read| ticked && read.sheet == table);
    let known = roster.tray.files.get(&file_of(table));
    match (read, known.map(|known| &known.content)) {
        (Some(TableSummary { refused, .. }), _) if !refused.is_empty() => refused.clone(),
        (Some(read), _) => {
            let kind = roster.summary().map_or("", |summary| summary.kind.label.as_str());
            view.said.sheet_read(read.rows, kind)
        }
        (None, _) if ticked => labels.opening.to_owned(),
        (None, Some(FileContent::Text)) => labels.not_read.to_owned(),
        (None, _) => {
            let guess = known.and_then(|known| known.guess(sheet_of(table))).unwrap_or_default();
            view.said.sheet_guess(guess.people, guess.rows)
        }
    }
}
