//! Where a roster goes in: a file chosen or dropped, or cells pasted.

use super::file_field::new_roster;
use super::trouble;
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
            { new_roster(view) }
            { pasted(view) }
            { trouble::unsaved(view) }
            { for kind_of(claimant).map(|kind| view.command_button(Button::Link, labels.template, Command::SaveTemplate(kind))) }
        </section>
    }
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
