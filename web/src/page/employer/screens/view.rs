//! What the employers' screens are drawn from, and the pieces that they share.

use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::form_questions::for_all;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::components::errors::summary;
use crate::page::shared::components::fields::{Choice, Field, choices, tick, typed};
use crate::page::shared::entries::{Entry, EntryKind};
use crate::page::shared::wording::employer::EmployerWording;
use crate::page::shared::wording::labels::Wording;
use crate::page::shared::wording::roster_repair::RepairLabels;
use wengang_core::Notice;
use wengang_core::facts::BrokerKind;
use wengang_core::place_pack::PlaceInformation;
use wengang_core::questions::UNKNOWN;
use wengang_core::{Claimant, Refusal};
use yew::prelude::*;

/// What a screen is drawn from.
pub(super) struct View<'a> {
    /// The language.
    pub(super) words: &'static dyn Wording,
    /// The same on this page alone.
    pub(super) said: &'static dyn EmployerWording,
    /// What was said and what came of it.
    pub(super) state: &'a EmployerState,
    /// What is wrong in the form, once it was submitted.
    pub(super) refusals: &'a [Refusal],
    /// What the place of the page around it says of itself.
    pub(super) place: Option<&'a PlaceInformation>,
    /// The notice that the page goes by.
    pub(super) notice: &'static Notice,
    /// Told of what happens.
    pub(super) act: &'a Callback<Action>,
    /// Told of what the web workers are to do.
    pub(super) command: &'a Callback<Command>,
}

impl View<'_> {
    /// A button that does something.
    pub(super) fn button(&self, look: Button, label: &str, action: Action) -> Html {
        button(self.act, look, label, "", action)
    }

    /// A button that does something, about something that is read out with it.
    pub(super) fn button_of(&self, look: Button, label: &str, of: &str, action: Action) -> Html {
        button(self.act, look, label, of, action)
    }

    /// Labels of what is asked about a roster and put right in it.
    pub(super) fn repair_labels(&self) -> &'static RepairLabels {
        self.state.language.roster_words().repair_labels()
    }

    /// A button for a command.
    pub(super) fn command_button(&self, look: Button, label: &str, command: Command) -> Html {
        button(self.command, look, label, "", command)
    }

    /// All that is wrong in the form.
    pub(super) fn summary(&self) -> Html {
        let line = |refusal: &Refusal| {
            let field = refusal.field.clone();
            let label = Entry::named(&field).map_or("", |entry| self.said.entry_name(entry));
            let onclick = Callback::from(move |event: MouseEvent| browser::focus_field(&event, &field));
            (self.words.refusal(refusal.cause, label, self.notice.year()), onclick)
        };
        summary(self.words, self.refusals.iter().map(line).collect())
    }

    /// An entry of the form.
    pub(super) fn entry(&self, entry: Entry) -> Html {
        let (label, hint) = self.said.entry(entry);
        let of = Field {
            words: self.words,
            name: entry.name().to_owned(),
            label: label.into(),
            short: self.said.entry_name(entry),
            hint: hint.into(),
            heading: false,
            value: self.state.form.answer(entry).unwrap_or_default().to_owned(),
            disabled: false,
            year: self.notice.year(),
            refusals: self.refusals,
            typed: self.act.reform(move |typed| Action::Type(entry, typed)),
        };
        match entry.kind() {
            EntryKind::YesNo => choices(&of, &[self.choice("yes"), self.choice("no"), self.choice(UNKNOWN)]),
            EntryKind::Choice(names) => {
                let known = names.iter().map(|name| self.choice(name));
                choices(&of, &known.chain([self.choice(UNKNOWN)]).collect::<Vec<_>>())
            }
            EntryKind::Money => typed(&of, "decimal", self.words.labels().yuan),
            EntryKind::Count => typed(&of, "numeric", ""),
            EntryKind::Text => typed(&of, "text", ""),
        }
    }

    fn choice(&self, name: &'static str) -> Choice {
        let labels = self.said.labels();
        let label = match name {
            "yes" => labels.yes,
            "no" => labels.no,
            name => BrokerKind::named(name).map_or(self.words.labels().unknown, |kind| self.said.broker(kind)),
        };
        Choice { name, label }
    }

    /// What may hold for everybody in a roster.
    pub(super) fn holds_for_all(&self, claimant: Claimant) -> Html {
        let line = |(entry, ..): &(Entry, _, _)| {
            let entry = *entry;
            let checked = self.state.form.answer(entry) == Some("yes");
            let other = if checked { "" } else { "yes" };
            let onchange = self.act.reform(move |_: Event| Action::Type(entry, other.to_owned()));
            tick(entry.name(), self.said.entry(entry).0, checked, onchange)
        };
        html! {
            <fieldset class="field">
                <legend>{ self.said.labels().for_all }</legend>
                { for for_all(claimant).iter().map(line) }
            </fieldset>
        }
    }
}
