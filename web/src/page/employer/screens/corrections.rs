//! What a file was taken for, to be corrected.

use super::header_rows::header_rows;
use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::shared::browser;
use crate::roster_service::messages::RosterColumn;
use crate::roster_service::table_top::TableTop;
use wengang_core::roster::{Field, RosterKind};
use yew::prelude::*;

/// The sheet, the header, the kind of roster and what each column was taken for, all to be corrected.
pub(super) fn corrections(view: &View, columns: &[RosterColumn], top: &TableTop) -> Html {
    html! {
        <div class="corrections">
            { sheets(view) }
            { header_rows(view, top) }
            { kinds(view) }
            { for columns.iter().enumerate().map(|(index, column)| correction(view, index, column)) }
        </div>
    }
}

fn sheets(view: &View) -> Html {
    let (names, read) = (&view.state.roster.sheet.names, view.state.roster.sheet.which);
    if names.len() < 2 {
        return Html::default();
    }
    let command = view.command.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(sheet) = browser::changed_to(&event).parse() {
            command.emit(Command::ReadSheet(sheet));
        }
    });
    let option = |(index, name): (usize, &String)| {
        html! { <option value={index.to_string()} selected={index == read}>{ name }</option> }
    };
    select("roster-sheet", view.said.labels().sheet, onchange, names.iter().enumerate().map(option).collect())
}

fn kinds(view: &View) -> Html {
    let chosen = view.state.roster.correction.now().kind;
    let words = view.state.language.roster_words();
    let onchange = view.act.reform(|event: Event| Action::CorrectKind(RosterKind::named(&browser::changed_to(&event))));
    let option = |kind: &RosterKind| {
        html! { <option value={kind.name()} selected={chosen == Some(*kind)}>{ words.kind(*kind) }</option> }
    };
    let blank = html! { <option value="" selected={chosen.is_none()}>{ view.words.labels().choose }</option> };
    let options = std::iter::once(blank).chain(RosterKind::ALL.iter().map(option)).collect();
    select("roster-kind", view.said.labels().kind, onchange, options)
}

fn correction(view: &View, index: usize, column: &RosterColumn) -> Html {
    let words = view.state.language.roster_words();
    let onchange =
        view.act.reform(move |event: Event| Action::CorrectColumn(index, Field::named(&browser::changed_to(&event))));
    let option = |field: &Field| {
        html! { <option value={field.name()} selected={column.field == field.name()}>{ words.field(*field) }</option> }
    };
    let unused = html! { <option value="" selected={column.field.is_empty()}>{ view.said.labels().unused }</option> };
    let options = std::iter::once(unused).chain(Field::ALL.iter().map(option)).collect();
    let label = format!("{} {}", column.letter, column.heading);
    select(&format!("column-{index}"), &label, onchange, options)
}

fn select(id: &str, label: &str, onchange: Callback<Event>, options: Vec<Html>) -> Html {
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label }</label>
            <select id={id.to_owned()} {onchange}>{ options }</select>
        </div>
    }
}
