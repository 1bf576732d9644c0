//! The calculator itself: a session in, a page out, and every wish of the person handed to whoever holds the session.

use crate::browser;
use crate::components::{damaged, foot, head, sum_bar};
use crate::pages::{View, screen};
use crate::session::{Action, Screen, Session, TextSize};
use std::rc::Rc;
use wengang_core::{Figures, LocalParameters};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where the person is and what was said.
    pub session: Rc<Session>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// Told of what the person does.
    pub act: Callback<Action>,
    /// Told that the person wants the screen before.
    pub back: Callback<()>,
}

/// The calculator.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { session, local, act, back } = props;
    let words = session.language.words();
    let main = use_node_ref();
    use_focus(&main, session.screen, session.attempts);
    let (assessment, complaints) = (session.assess(local), session.complaints());
    let view = View { words, session, local, assessment: assessment.as_ref(), complaints: &complaints, act };
    let class = if session.text_size == TextSize::Large { "wengang large" } else { "wengang" };
    let way_back = (session.screen != Screen::Start).then(|| {
        let onclick = back.reform(|_: MouseEvent| ());
        html! { <button type="button" class="link back no-print" {onclick}>{ words.labels.back }</button> }
    });
    let asking = matches!(session.screen, Screen::Question(_) | Screen::Job(_) | Screen::Check);
    let sum = assessment.as_ref().filter(|_| asking).map(|assessment| {
        let totals = Figures::of(assessment.year).map(|_| &assessment.totals);
        sum_bar(words, totals, act)
    });
    html! {
        <div {class} lang={words.language.tag()}>
            { head(words, words.labels.title, session.text_size, act.reform(Action::Resize), act.reform(Action::Speak)) }
            <main ref={main}>
                { way_back }
                { for session.damage.iter().map(|damage| damaged(words, damage, act)) }
                { screen(&view) }
            </main>
            { foot(words) }
            { sum }
        </div>
    }
}

/// Moves the focus to the heading of a new screen, or to what is wrong with it, so that it is read out; not when the page
/// opens.
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
