//! What is asked before the sum is taken for one, and what to put right next, each with the rows that it is about.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::form_questions::{for_all, settled_for_all};
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use crate::page::shared::components::fields::tick;
use crate::page::shared::entries::Entry;
use crate::roster_service::messages::{ColumnQuestion, Named, RosterFix, RosterSummary, WordQuestion};
use wengang_core::roster::FixWhat;
use yew::prelude::*;

/// What to answer before the sum is taken for one: about columns, and about words that were not understood.
pub(super) fn questions(view: &View, summary: &RosterSummary) -> Html {
    if summary.questions.is_empty() && summary.words.is_empty() {
        return Html::default();
    }
    html! {
        <section class="no-print repairs">
            <h2>{ view.repair_labels().questions }</h2>
            <ul class="plain-list">
                { for summary.questions.iter().map(|question| about_column(view, question)) }
                { for summary.words.iter().map(|question| about_words(view, question)) }
            </ul>
        </section>
    }
}

fn about_column(view: &View, question: &ColumnQuestion) -> Html {
    let column = question.column;
    let confirm = (!question.confirm.is_empty())
        .then(|| view.button(Button::Plain, &question.confirm, Action::ConfirmColumn(column)));
    let leave_out = view.button(Button::Plain, &question.leave_out, Action::CorrectColumn(column, None));
    html! { <li><p>{ &question.text }</p>{ answers(&question.text, html! { <>{ confirm }{ leave_out }</> }) }</li> }
}

fn about_words(view: &View, question: &WordQuestion) -> Html {
    let choice = |Named { name, label }: &Named| {
        view.button(Button::Plain, label, Action::MendWords(question.cell.clone(), name.clone()))
    };
    let shown = view.state.roster.query.cell.as_ref() == Some(&question.cell);
    let see = see_rows(view, shown, Action::ShowWords(question.cell.clone()));
    let buttons = html! { <>{ for question.choices.iter().map(choice) }{ see }</> };
    html! { <li><p>{ &question.text }</p>{ answers(&question.text, buttons) }</li> }
}

/// What can be pressed about something; whoever hears button by button is told what it is about.
fn answers(about: &str, buttons: Html) -> Html {
    html! { <div class="actions no-print" role="group" aria-label={about.to_owned()}>{ buttons }</div> }
}

/// What to put right next, and what is said to hold for everybody.
pub(super) fn fixes(view: &View, summary: &RosterSummary) -> Html {
    let said = said_for_all(view);
    if summary.fixes.is_empty() && said.is_empty() {
        return Html::default();
    }
    let fix = |RosterFix { what, text }: &RosterFix| {
        let shown = view.state.roster.query.fix == Some(*what);
        let see = see_rows(view, shown, Action::ShowFix(*what));
        let buttons = html! { <>{ see }{ for_everybody(view, *what).unwrap_or_default() }</> };
        html! { <li><p>{ text }</p>{ answers(text, buttons) }</li> }
    };
    let list = (!summary.fixes.is_empty()).then(|| {
        let fixes = summary.fixes.iter().map(fix);
        html! { <><h2>{ view.said.labels().fixes }</h2><ul class="plain-list">{ for fixes }</ul></> }
    });
    html! { <section class="repairs"><>{ list.unwrap_or_default() }</><>{ for said }</></section> }
}

/// Shows the rows that something is about, and goes there.
fn see_rows(view: &View, shown: bool, action: Action) -> Html {
    let act = view.act.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        act.emit(action.clone());
        browser::focus_heading(&event, "#roster-rows");
    });
    let pressed = if shown { "true" } else { "false" };
    html! { <button type="button" class="plain" aria-pressed={pressed} {onclick}>{ view.repair_labels().see_rows }</button> }
}

/// The answer that what is missing holds for everybody, where it can.
fn for_everybody(view: &View, what: FixWhat) -> Option<Html> {
    let FixWhat::Missing { fact } = what else { return None };
    let entry = settled_for_all(view.state.form.claimant?, fact).filter(|entry| !holds(view, *entry))?;
    Some(view.button(Button::Plain, view.said.entry(entry).0, Action::Type(entry, "yes".to_owned())))
}

/// What was said to hold for everybody, to be taken back.
fn said_for_all(view: &View) -> Vec<Html> {
    let entries = view.state.form.claimant.map(for_all).unwrap_or_default().iter().map(|(entry, ..)| *entry);
    let line = |entry: Entry| {
        let onchange = view.act.reform(move |_: Event| Action::Type(entry, String::new()));
        tick(entry.name(), view.said.entry(entry).0, true, onchange)
    };
    entries.filter(|entry| holds(view, *entry)).map(line).collect()
}

fn holds(view: &View, entry: Entry) -> bool {
    view.state.form.answer(entry) == Some("yes")
}
