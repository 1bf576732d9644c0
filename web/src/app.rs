//! The calculator itself: a session in, a page out, and every wish of the person handed to whoever holds the session.

use crate::components::{damaged, foot, frame_class, head, hosted, sum_bar};
use crate::hooks::{use_focus, use_unfolding};
use crate::host::Host;
use crate::pages::{View, screen};
use crate::session::{Action, Screen, Session};
use std::rc::Rc;
use wengang_core::{LocalParameters, Notice};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where the person is and what was said.
    pub session: Rc<Session>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// The page that it stands in, if that is not its own.
    #[prop_or_default]
    pub host: Option<Rc<Host>>,
    /// Told of what the person does.
    pub act: Callback<Action>,
    /// Told that the person wants the screen before.
    pub back: Callback<()>,
}

/// The calculator.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { session, local, host, act, back } = props;
    let words = session.language.words();
    let main = use_node_ref();
    use_focus(&main, session.screen, session.attempts);
    use_unfolding(&main);
    let (assessment, complaints) = (session.assess(local), session.complaints());
    let view = View {
        words,
        session,
        local,
        host: host.as_deref(),
        assessment: assessment.as_ref(),
        complaints: &complaints,
        act,
    };
    let class = frame_class(host.is_some(), session.text_size);
    let way_back = (session.screen != Screen::Start).then(|| {
        let onclick = back.reform(|_: MouseEvent| ());
        html! { <button type="button" class="link back no-print" {onclick}>{ words.labels.back }</button> }
    });
    let asking = matches!(session.screen, Screen::Question(_) | Screen::Job(_) | Screen::Check);
    let sum = assessment.as_ref().filter(|_| asking).map(|assessment| {
        let totals = Notice::of(assessment.year).map(|_| &assessment.totals);
        sum_bar(words, totals, act)
    });
    let title = host.as_ref().map_or(words.labels.title, |host| host.place(session.language));
    html! {
        <div {class} lang={words.language.tag()}>
            { head(words, title, session.text_size, act.reform(Action::Resize), act.reform(Action::Speak)) }
            <main ref={main}>
                { for host.iter().map(|host| hosted(words, host)) }
                { way_back }
                { for session.damage.iter().map(|damage| damaged(words, damage, act)) }
                { screen(&view) }
            </main>
            { for host.is_none().then(|| foot(words)) }
            { sum }
        </div>
    }
}
