//! The employers' page: an office in, a page out, and every wish handed on.

use super::clerk::Order;
use super::office::{Action, Office, Screen};
use super::view::View;
use super::{estimate, home, intake, report};
use crate::components::{foot, frame_class, head, hosted, submit};
use crate::employer::form;
use crate::hooks::{use_focus, use_unfolding};
use crate::host::Host;
use std::rc::Rc;
use wengang_core::Claimant;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was said and what came of it.
    pub office: Rc<Office>,
    /// The page that it stands in, if that is not its own.
    #[prop_or_default]
    pub host: Option<Rc<Host>>,
    /// Told of what happens.
    pub act: Callback<Action>,
    /// Told of what the workers shall do.
    pub order: Callback<Order>,
}

/// The employers' page.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { office, host, act, order } = props;
    let (words, said) = (office.language.words(), office.language.employer_words());
    let main = use_node_ref();
    use_focus(&main, office.screen, office.attempts);
    use_unfolding(&main);
    let complaints = office.complaints();
    let view = View { words, said, office, complaints: &complaints, act, order };
    let class = frame_class(host.is_some(), office.text_size);
    let title = host.as_ref().map_or(said.labels.title, |host| host.place(office.language));
    html! {
        <div {class} lang={words.language.tag()}>
            { head(words, title, office.text_size, act.reform(Action::Resize), act.reform(Action::Speak)) }
            <main ref={main} class="office">
                { for host.iter().map(|host| hosted(words, host)) }
                { way_back(&view) }
                { screen(&view) }
            </main>
            { for host.is_none().then(|| foot(words)) }
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
        Screen::Form if view.office.only.is_some() => return Html::default(),
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
        <p class="actions">{ submit(view.act, labels.estimate, Action::Estimate) }</p></> }
    });
    html! {
        <>
            <form novalidate=true>
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
