//! What the employers' screens are drawn from, and the pieces that they share.

use super::clerk::Order;
use super::form::{self, Entry, Kind};
use super::office::{Action, Office, Phase};
use crate::browser;
use crate::components::{Choice, Field, choices, summary, tick, typed};
use crate::wording::Words;
use crate::wording::employer::EmployerWords;
use wengang_core::facts::BrokerKind;
use wengang_core::questions::UNKNOWN;
use wengang_core::{Claimant, Refusal};
use yew::prelude::*;

/// What a screen is drawn from.
pub(super) struct View<'a> {
    pub(super) words: &'static Words,
    pub(super) said: &'static EmployerWords,
    pub(super) office: &'a Office,
    pub(super) complaints: &'a [Refusal],
    pub(super) act: &'a Callback<Action>,
    pub(super) order: &'a Callback<Order>,
}

impl View<'_> {
    /// A button that does something.
    pub(super) fn button(&self, class: &'static str, label: &str, action: Action) -> Html {
        let act = self.act.clone();
        let onclick = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
        html! { <button type="button" {class} {onclick}>{ label }</button> }
    }

    /// A button that gives an order.
    pub(super) fn order_button(&self, class: &'static str, label: &str, order: Order) -> Html {
        let orders = self.order.clone();
        let onclick = Callback::from(move |_: MouseEvent| orders.emit(order.clone()));
        html! { <button type="button" {class} {onclick}>{ label }</button> }
    }

    /// All that is wrong in the form.
    pub(super) fn summary(&self) -> Html {
        let line = |refusal: &Refusal| {
            let field = refusal.field.clone();
            let label = Entry::named(&field).map_or("", |entry| (self.said.entry)(entry).0);
            let onclick = Callback::from(move |event: MouseEvent| browser::focus_field(&event, &field));
            ((self.words.refusal)(refusal.cause, label), onclick)
        };
        summary(self.words, self.complaints.iter().map(line).collect())
    }

    /// An entry of the form.
    pub(super) fn entry(&self, entry: Entry) -> Html {
        let (label, hint) = (self.said.entry)(entry);
        let of = Field {
            words: self.words,
            name: entry.name().to_owned(),
            label,
            short: label,
            hint,
            heading: false,
            value: self.office.answer(entry).unwrap_or_default().to_owned(),
            disabled: false,
            refusals: self.complaints,
            typed: self.act.reform(move |typed| Action::Type(entry, typed)),
        };
        match entry.kind() {
            Kind::YesNo => choices(&of, &[self.choice("yes"), self.choice("no"), self.choice(UNKNOWN)]),
            Kind::Choice(names) => {
                let known = names.iter().map(|name| self.choice(name));
                choices(&of, &known.chain([self.choice(UNKNOWN)]).collect::<Vec<_>>())
            }
            Kind::Money => typed(&of, "decimal", self.words.labels.yuan),
            Kind::Count => typed(&of, "numeric", ""),
            Kind::Text => typed(&of, "text", ""),
        }
    }

    fn choice(&self, name: &'static str) -> Choice {
        let labels = &self.said.labels;
        let label = match name {
            "yes" => labels.yes,
            "no" => labels.no,
            name => BrokerKind::named(name).map_or(self.words.labels.unknown, self.said.broker),
        };
        Choice { name, label }
    }

    /// What may hold for everybody in a roster.
    pub(super) fn holds_for_all(&self, claimant: Claimant) -> Html {
        let line = |(entry, ..): &(Entry, _, _)| {
            let entry = *entry;
            let checked = self.office.answer(entry) == Some("yes");
            let other = if checked { "" } else { "yes" };
            let onchange = self.act.reform(move |_: Event| Action::Type(entry, other.to_owned()));
            tick(entry.name(), (self.said.entry)(entry).0, checked, onchange)
        };
        html! {
            <fieldset class="field">
                <legend>{ self.said.labels.for_all }</legend>
                { for form::for_all(claimant).iter().map(line) }
            </fieldset>
        }
    }

    /// Whether a roster is being read.
    pub(super) fn is_busy(&self) -> bool {
        matches!(self.office.phase, Phase::Opening | Phase::Reading(..))
    }
}
