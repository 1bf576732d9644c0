//! What a roster comes to: the sums with their chart, what to fix, the rows, what to take along.

use super::clerk::Order;
use super::office::{Action, Phase};
use super::view::View;
use super::{rows, sheet};
use crate::components::tick;
use crate::roster::{ColumnView, Overview, SumLine};
use wengang_core::roster::{Field, RosterKind};
use yew::prelude::*;

pub(super) fn report(view: &View) -> Html {
    let labels = &view.said.labels;
    html! {
        <>
            <h1 tabindex="-1">{ labels.report }</h1>
            { phase(view) }
            <p class="actions no-print">{ view.order_button("plain", another(view), Order::Forget) }</p>
        </>
    }
}

fn another(view: &View) -> &'static str {
    if view.is_busy() { view.said.labels.cancel } else { view.said.labels.another }
}

fn phase(view: &View) -> Html {
    let (labels, said) = (&view.said.labels, view.said);
    match &view.office.phase {
        Phase::Nothing => Html::default(),
        Phase::Opening => html! { <p role="status">{ labels.opening }</p> },
        Phase::Reading(done, of) => {
            let text = (said.progress)(*done, *of);
            html! { <><p role="status">{ text.clone() }</p>
            <progress max={of.to_string()} value={done.to_string()} aria-label={text} /></> }
        }
        Phase::Unreachable => html! { <p class="notice" role="alert">{ labels.unreachable }</p> },
        Phase::Damaged(fault) => html! { <p class="notice" role="alert">{ (said.damage)(*fault) }</p> },
        Phase::Refused(why, columns) => html! {
            <>
                <p class="notice" role="alert">{ why }</p>
                { for (!columns.is_empty()).then(|| corrections(view, columns)) }
            </>
        },
        Phase::Read(overview) => read(view, overview),
    }
}

fn read(view: &View, overview: &Overview) -> Html {
    let labels = &view.said.labels;
    html! {
        <>
            <div class="total">
                <p class="figure">{ &overview.sum }</p>
                <p>{ &overview.counts }</p>
                <p>{ view.words.labels.stamp }</p>
            </div>
            <h2>{ labels.by_support }</h2>
            { for overview.lines.iter().map(chart) }
            { list(labels.fixes, &overview.fixes) }
            { list(labels.notes, &overview.notes) }
            { folded(labels.skipped, &overview.skipped) }
            <details class="columns"><summary>{ labels.columns }</summary>{ corrections(view, &overview.columns) }</details>
            { rows::rows(view, overview) }
            { export(view) }
            { sheet::annex(view, overview) }
            { folded(labels.cities, &overview.cities) }
        </>
    }
}

/// One support's sums as numbers and as bars; the numbers stand beside, so that the bars are for the eye only.
fn chart(line: &SumLine) -> Html {
    let bar = |(name, label, share, length): &(String, String, String, u32)| {
        html! {
            <div class="bar">
                <p>{ label }{ ": " }<strong>{ share }</strong></p>
                <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                    <rect class={name.clone()} x="0" y="0" width={length.to_string()} height="20" />
                </svg>
            </div>
        }
    };
    html! {
        <section class="card">
            <h3>{ &line.support }<small>{ &line.fund }</small></h3>
            { for line.parts.iter().map(bar) }
        </section>
    }
}

fn list(title: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <section><h2>{ title }</h2><ul>{ for lines.iter().map(|line| html! { <li>{ line }</li> }) }</ul></section> }
}

fn folded(title: &'static str, lines: &[String]) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    let lines = lines.iter().map(|line| html! { <li>{ line }</li> });
    html! { <details><summary>{ title }</summary><ul>{ for lines }</ul></details> }
}

/// The sheet, the kind of roster and what each column was taken for, all to be corrected.
fn corrections(view: &View, columns: &[ColumnView]) -> Html {
    html! {
        <div class="corrections">
            { sheets(view) }
            { kinds(view) }
            { for columns.iter().enumerate().map(|(index, column)| correction(view, index, column)) }
        </div>
    }
}

fn sheets(view: &View) -> Html {
    let (names, read) = &view.office.sheets;
    if names.len() < 2 {
        return Html::default();
    }
    let order = view.order.clone();
    let onchange = Callback::from(move |event: Event| {
        if let Ok(sheet) = crate::browser::changed_to(&event).parse() {
            order.emit(Order::Sheet(sheet));
        }
    });
    let option = |(index, name): (usize, &String)| {
        html! { <option value={index.to_string()} selected={index == *read}>{ name }</option> }
    };
    select("roster-sheet", view.said.labels.sheet, onchange, names.iter().enumerate().map(option).collect())
}

fn kinds(view: &View) -> Html {
    let chosen = view.office.correction.kind;
    let words = view.words.language.roster_words();
    let onchange = view.act.reform(|event: Event| Action::Kind(RosterKind::named(&crate::browser::changed_to(&event))));
    let option = |kind: &RosterKind| {
        html! { <option value={kind.name()} selected={chosen == Some(*kind)}>{ (words.kind)(*kind) }</option> }
    };
    let blank = html! { <option value="" selected={chosen.is_none()}>{ view.words.labels.choose }</option> };
    let options = std::iter::once(blank).chain(RosterKind::ALL.iter().map(option)).collect();
    select("roster-kind", view.said.labels.kind, onchange, options)
}

fn correction(view: &View, index: usize, column: &ColumnView) -> Html {
    let words = view.words.language.roster_words();
    let onchange =
        view.act.reform(move |event: Event| Action::Correct(index, Field::named(&crate::browser::changed_to(&event))));
    let option = |field: &Field| {
        html! { <option value={field.name()} selected={column.field == field.name()}>{ (words.field)(*field) }</option> }
    };
    let unused = html! { <option value="" selected={column.field.is_empty()}>{ view.said.labels.unused }</option> };
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

fn export(view: &View) -> Html {
    let labels = &view.said.labels;
    let whole = view.office.whole_ids;
    html! {
        <section class="no-print">
            <h2>{ labels.export }</h2>
            { tick("whole-ids", labels.whole_ids, whole, view.act.reform(move |_: Event| Action::WholeIds(!whole))) }
            <p class="actions">
                { view.order_button("plain", labels.save_workbook, Order::SaveWorkbook) }
                { view.order_button("plain", labels.save_csv, Order::SaveCsv) }
            </p>
        </section>
    }
}
