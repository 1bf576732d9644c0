//! Where a roster goes in: a file chosen or dropped, or cells pasted.

use super::trouble::{self, alert};
use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::form_questions::kind_of;
use crate::page::employer::state::screen::Screen;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use wengang_core::Claimant;
use yew::prelude::*;

pub(super) fn intake(view: &View, claimant: Claimant) -> Html {
    let labels = view.said.labels();
    let read = view.state.roster.summary().is_some();
    html! {
        <section>
            <h2>{ labels.roster }</h2>
            { for read.then(|| view.button(Button::Main, labels.back_to_report, Action::Go(Screen::Roster))) }
            <p>{ labels.roster_hint }</p>
            <p>{ labels.private }</p>
            { view.holds_for_all(claimant) }
            { file(view) }
            { pasted(view) }
            { trouble::unsaved(view) }
            { for kind_of(claimant).map(|kind| view.command_button(Button::Link, labels.template, Command::SaveTemplate(kind))) }
        </section>
    }
}

fn file(view: &View) -> Html {
    let labels = view.said.labels();
    let (dropped, chosen) = (view.command.clone(), view.command.clone());
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(file) = browser::dropped_file(&event) {
            dropped.emit(Command::Open(file));
        }
    });
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = browser::chosen_file(&event) {
            chosen.emit(Command::Open(file));
        }
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="drop" {ondrop} {ondragover}>
            <label for="roster-file">{ labels.choose_file }</label>
            <input type="file" id="roster-file" accept=".xlsx,.xlsm,.csv,.txt,.tsv,.json" {onchange} />
            <p class="hint">{ labels.drop_file }</p>
            { saved_reading(view) }
        </div>
    }
}

/// The reading of an earlier roster that is used for the next one, or what was brought as one and is none.
fn saved_reading(view: &View) -> Html {
    let labels = view.repair_labels();
    if view.state.reading_refused {
        return alert(labels.no_reading);
    }
    let used = view.state.saved_reading.as_ref().map(|_| {
        html! { <p role="status">{ labels.reading_used }{ " " }{ view.button(Button::Link, labels.drop_reading, Action::DropReading) }</p> }
    });
    html! { <>{ for used }</> }
}

fn pasted(view: &View) -> Html {
    let labels = view.said.labels();
    let cells = view.state.pasted.clone();
    let (value, command) = (cells.clone(), view.command.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if !cells.trim().is_empty() {
            command.emit(Command::Paste(cells.to_string()));
        }
    });
    let oninput = view.act.reform(|event: InputEvent| Action::Paste(browser::text_of(&event).into()));
    html! {
        <div class="field">
            <label for="roster-cells">{ labels.paste }</label>
            <textarea id="roster-cells" rows="5" spellcheck="false" autocomplete="off" {value} {oninput} />
            <button type="button" {onclick}>{ labels.read_pasted }</button>
        </div>
    }
}
