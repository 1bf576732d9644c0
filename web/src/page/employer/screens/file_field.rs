//! Where files are chosen or dropped, for a new roster or beside those that are read.

use super::trouble::alert;
use super::view::View;
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::Button;
use web_sys::File;
use yew::prelude::*;

/// A new roster.
pub(super) fn new_roster(view: &View) -> Html {
    let labels = view.said.labels();
    field(view, ("roster-file", labels.choose_file, labels.drop_file), Command::Open)
}

/// Files beside those that are read; nothing where the roster was pasted.
pub(super) fn another_file(view: &View) -> Html {
    let (labels, roster) = (view.said.labels(), &view.state.roster);
    if roster.tray.files.is_empty() || roster.summary().is_none() {
        return Html::default();
    }
    html! {
        <details class="no-print">
            <summary>{ labels.add_file }</summary>
            { field(view, ("another-file", labels.choose_file, labels.add_file_hint), Command::Add) }
        </details>
    }
}

fn field(view: &View, (id, label, hint): (&'static str, &str, &str), command: fn(Vec<File>) -> Command) -> Html {
    let hand_on = view.command.reform(command);
    let (dropped, chosen) = (hand_on.clone(), hand_on);
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        hand_over(&dropped, browser::dropped_files(&event));
    });
    let onchange = Callback::from(move |event: Event| hand_over(&chosen, browser::chosen_files(&event)));
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="drop" {ondrop} {ondragover}>
            // The browser's own button speaks the browser's language: it lies unseen over ours.
            <div class="pick">
                <input type="file" {id} multiple={true} accept=".xlsx,.xlsm,.csv,.txt,.tsv,.json" {onchange} />
                <label for={id}>{ label.to_owned() }</label>
            </div>
            <p class="hint">{ hint.to_owned() }</p>
            { saved_reading(view) }
        </div>
    }
}

/// Hands files over, where there are any.
fn hand_over(to: &Callback<Vec<File>>, files: Vec<File>) {
    if !files.is_empty() {
        to.emit(files);
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
