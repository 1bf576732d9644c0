//! Where a roster goes in: a file chosen or dropped, or cells pasted.

use super::clerk::Order;
use super::form;
use super::office::{Action, Phase, Screen};
use super::view::View;
use crate::browser;
use wengang_core::Claimant;
use yew::prelude::*;

pub(super) fn intake(view: &View, claimant: Claimant) -> Html {
    let labels = &view.said.labels;
    let read = matches!(view.office.phase, Phase::Read(_));
    html! {
        <section>
            <h2>{ labels.roster }</h2>
            { for read.then(|| view.button("main", labels.back_to_report, Action::Go(Screen::Roster))) }
            <p>{ labels.roster_hint }</p>
            <p>{ labels.private }</p>
            { view.holds_for_all(claimant) }
            { file(view) }
            { pasted(view) }
            { for form::kind_of(claimant).map(|kind| view.order_button("link", labels.template, Order::Template(kind))) }
        </section>
    }
}

fn file(view: &View) -> Html {
    let labels = &view.said.labels;
    let (dropped, chosen) = (view.order.clone(), view.order.clone());
    let ondrop = Callback::from(move |event: DragEvent| {
        event.prevent_default();
        if let Some(file) = browser::dropped_file(&event) {
            dropped.emit(Order::Open(file));
        }
    });
    let onchange = Callback::from(move |event: Event| {
        if let Some(file) = browser::chosen_file(&event) {
            chosen.emit(Order::Open(file));
        }
    });
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    html! {
        <div class="drop" {ondrop} {ondragover}>
            <label for="roster-file">{ labels.choose_file }</label>
            <input type="file" id="roster-file" accept=".xlsx,.xlsm,.csv,.txt,.tsv" {onchange} />
            <p class="hint">{ labels.drop_file }</p>
        </div>
    }
}

fn pasted(view: &View) -> Html {
    let labels = &view.said.labels;
    let cells = view.office.pasted.clone();
    let (value, order) = (cells.clone(), view.order.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        if !cells.trim().is_empty() {
            order.emit(Order::Paste(cells.to_string()));
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
