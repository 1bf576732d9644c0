//! What a file was taken for, to be corrected.

use super::header_rows::header_rows;
use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::shared::browser;
use crate::roster_service::messages::{RosterColumn, TableSummary};
use wengang_core::roster::{Field, RosterKind};
use yew::prelude::*;

/// The kind of roster, and the header and what each column was taken for in every table, all to be corrected.
pub(super) fn corrections(view: &View, tables: &[TableSummary]) -> Html {
    let table = |(place, table): (usize, &TableSummary)| {
        html! {
            <>
                { named(view, table).unwrap_or_default() }
                { header_rows(view, place, table) }
                <>{ for (place == 0).then(|| kinds(view)) }</>
                { for table.columns.iter().enumerate().map(|(index, column)| correction(view, table, index, column)) }
            </>
        }
    };
    html! { <div class="corrections">{ for tables.iter().enumerate().map(table) }</div> }
}

/// The name of a table among several, and why it is not read.
fn named(view: &View, table: &TableSummary) -> Option<Html> {
    let refused = (!table.refused.is_empty()).then(|| html! { <p class="notice">{ &table.refused }</p> });
    (!table.name.is_empty())
        .then(|| html! { <div class="sheet-name"><h3>{ view.said.sheet(&table.name) }</h3>{ for refused }</div> })
}

fn kinds(view: &View) -> Html {
    let chosen = view.state.roster.correction.kind();
    let words = view.state.language.roster_words();
    let onchange = view.act.reform(|event: Event| Action::CorrectKind(RosterKind::named(&browser::changed_to(&event))));
    let option = |kind: &RosterKind| {
        html! { <option value={kind.name()} selected={chosen == Some(*kind)}>{ words.kind(*kind) }</option> }
    };
    let blank = html! { <option value="" selected={chosen.is_none()}>{ view.words.labels().choose }</option> };
    let options = std::iter::once(blank).chain(RosterKind::ALL.iter().map(option)).collect();
    select("roster-kind", view.said.labels().kind, onchange, options)
}

fn correction(view: &View, table: &TableSummary, index: usize, column: &RosterColumn) -> Html {
    let words = view.state.language.roster_words();
    let place = table.columns_before + index;
    let onchange =
        view.act.reform(move |event: Event| Action::CorrectColumn(place, Field::named(&browser::changed_to(&event))));
    let option = |field: &Field| {
        html! { <option value={field.name()} selected={column.field == field.name()}>{ words.field(*field) }</option> }
    };
    let unused = html! { <option value="" selected={column.field.is_empty()}>{ view.said.labels().unused }</option> };
    let options = std::iter::once(unused).chain(Field::ALL.iter().map(option)).collect();
    let label = format!("{} {}", column.letter, column.heading);
    select(&format!("column-{place}"), &label, onchange, options)
}

fn select(id: &str, label: &str, onchange: Callback<Event>, options: Vec<Html>) -> Html {
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label }</label>
            <select id={id.to_owned()} {onchange}>{ options }</select>
        </div>
    }
}
