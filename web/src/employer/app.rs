//! The employers' page: an office in, a page out, and every wish handed on.

use super::clerk::Order;
use super::office::{Action, Office, Screen};
use super::view::View;
use super::{estimate, home, intake, report};
use crate::browser;
use crate::components::{foot, head};
use crate::employer::form;
use crate::session::TextSize;
use std::rc::Rc;
use wengang_core::Claimant;
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
