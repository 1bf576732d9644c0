//! The employers' page: an office in, a page out, and every wish handed on.

use super::clerk::Order;
use super::office::{Action, Office, Phase, Screen};
use super::{estimate, home, intake, report};
use crate::browser;
use crate::components::{Choice, Field, choices, foot, head, summary, tick, typed};
use crate::employer::form::{self, Entry, Kind};
use crate::session::TextSize;
use crate::wording::Words;
use crate::wording::employer::EmployerWords;
use std::rc::Rc;
use wengang_core::facts::BrokerKind;
use wengang_core::questions::UNKNOWN;
use wengang_core::{Claimant, Refusal};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was said and what came of it.
    pub office: Rc<Office>,
    /// Told of what happens.
    pub act: Callback<Action>,
    /// Told of what the workers shall do.
    pub order: Callback<Order>,
}

/// What a screen is drawn from.
pub(super) struct View<'a> {
    pub(super) words: &'static Words,
    pub(super) said: &'static EmployerWords,
    pub(super) office: &'a Office,
    pub(super) complaints: &'a [Refusal],
    pub(super) act: &'a Callback<Action>,
    pub(super) order: &'a Callback<Order>,
}

/// The employers' page.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { office, act, order } = props;
    let (words, said) = (office.language.words(), office.language.employer_words());
    let main = use_node_ref();
    use_focus(&main, office.screen, office.attempts);
    let complaints = office.complaints();
    let view = View { words, said, office, complaints: &complaints, act, order };
    let class = if office.text_size == TextSize::Large { "wengang large" } else { "wengang" };
    html! {
        <div {class} lang={words.language.tag()}>
            { head(words, said.labels.title, office.text_size, act.reform(Action::Resize), act.reform(Action::Speak)) }
            <main ref={main} class="office">{ way_back(&view) }{ screen(&view) }</main>
            { foot(words) }
        </div>
    }
}

fn screen(view: &View) -> Html {
    match (view.office.screen, view.office.claimant) {
        (Screen::Home, _) | (_, None) => home::home(view),
        (Screen::Form, Some(claimant)) => sheet_of_questions(view, claimant),
        (Screen::Estimate, Some(_)) => estimate::estimate(view),
        (Screen::Roster, Some(_)) => report::report(view),
    }
}

fn way_back(view: &View) -> Html {
    let screen = match view.office.screen {
        Screen::Home => return Html::default(),
        Screen::Form => Screen::Home,
        Screen::Estimate | Screen::Roster => Screen::Form,
    };
    html! { <p class="no-print">{ view.button("link", view.words.labels.back, Action::Go(screen)) }</p> }
}

/// What the claimant is asked, the numbers for an estimate, and where a roster goes in.
fn sheet_of_questions(view: &View, claimant: Claimant) -> Html {
    let labels = &view.said.labels;
    let counted = form::counted(claimant);
    let estimate = (claimant != Claimant::Worker).then(|| {
        let heading = (!counted.is_empty()).then(|| html! { <h2>{ labels.numbers }</h2> });
        html! { <>{ heading }{ for counted.iter().map(|entry| view.entry(*entry)) }
        <p class="actions"><button type="submit" class="main">{ labels.estimate }</button></p></> }
    });
    let onsubmit = view.act.reform(|event: SubmitEvent| {
        event.prevent_default();
        Action::Estimate
    });
    html! {
        <>
            <form {onsubmit} novalidate=true>
                { view.summary() }
                <h1 tabindex="-1">{ (view.said.claimant)(claimant) }</h1>
                <p class="hint">{ labels.forgotten }</p>
                { for form::asked(claimant).iter().map(|entry| view.entry(*entry)) }
                { estimate }
            </form>
            { for (claimant != Claimant::Base).then(|| intake::intake(view, claimant)) }
        </>
    }
}

impl View<'_> {
    pub(super) fn button(&self, class: &'static str, label: &str, action: Action) -> Html {
        let act = self.act.clone();
        let onclick = Callback::from(move |_: MouseEvent| act.emit(action.clone()));
        html! { <button type="button" {class} {onclick}>{ label }</button> }
    }

    pub(super) fn order_button(&self, class: &'static str, label: &str, order: Order) -> Html {
        let orders = self.order.clone();
        let onclick = Callback::from(move |_: MouseEvent| orders.emit(order.clone()));
        html! { <button type="button" {class} {onclick}>{ label }</button> }
    }

    fn summary(&self) -> Html {
        let line = |refusal: &Refusal| {
            let field = refusal.field.clone();
            let label = Entry::named(&field).map_or("", |entry| (self.said.entry)(entry).0);
            let onclick = Callback::from(move |event: MouseEvent| browser::focus_field(&event, &field));
            ((self.words.refusal)(refusal.cause, label), onclick)
        };
        summary(self.words, self.complaints.iter().map(line).collect())
    }

    fn entry(&self, entry: Entry) -> Html {
        let (label, hint) = (self.said.entry)(entry);
        let of = Field {
            words: self.words,
            name: entry.name().to_owned(),
            label,
            short: label,
            hint,
            heading: false,
            value: self.office.typed.get(&entry).cloned().unwrap_or_default(),
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
            let checked = self.office.typed.get(&entry).is_some_and(|typed| typed == "yes");
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

/// Moves the focus to the heading of a new screen, or to what is wrong with it; not when the page opens.
#[hook]
fn use_focus(main: &NodeRef, screen: Screen, attempts: u32) {
    let main = main.clone();
    let shown = use_mut_ref(|| (screen, attempts));
    use_effect_with((screen, attempts), move |now| {
        if shown.replace(*now) != *now {
            browser::focus_first(&main, if now.1 == 0 { "h1" } else { ".errors" });
        }
    });
}
