//! The calculator itself: a session in, a page out, and every wish of the person handed to whoever holds the session.

use crate::browser;
use crate::components::{Damaged, Footer, Header, SumBar};
use crate::pages::{Check, Job, Jobs, Question, Results, ScreenProps, Start};
use crate::session::{Action, Screen, Session, TextSize};
use std::rc::Rc;
use wengang_core::truth::Fact;
use wengang_core::{Assessment, Figures, LocalParameters};
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
    use_focus_on_new_screen(&main, session.screen);
    let assessment = session.assess(local).map(Rc::new);
    let screen = ScreenProps { words, session: session.clone(), local: local.clone(), act: act.clone() };
    let large = session.text_size == TextSize::Large;
    html! {
        <div class={classes!("wengang", large.then_some("large"))} lang={words.language.tag()}>
            <Header {words} text_size={session.text_size} act={act.clone()} />
            <main ref={main}>
                if session.screen != Screen::Start {
                    <p class="no-print"><button type="button" class="link back" onclick={back.reform(|_| ())}>
                        { words.labels.back }
                    </button></p>
                }
                if let Some(damage) = &session.damage {
                    <Damaged {words} damage={damage.clone()} act={act.clone()} />
                }
                { show(&screen, &assessment) }
            </main>
            <Footer {words} />
            if let (true, Some(assessment)) = (is_asking(session.screen), &assessment) {
                <SumBar {words} totals={Figures::of(assessment.year).map(|_| assessment.totals)} act={act.clone()} />
            }
        </div>
    }
}

fn is_asking(screen: Screen) -> bool {
    matches!(screen, Screen::Question(_) | Screen::Job(_) | Screen::Check)
}

fn show(screen: &ScreenProps, assessment: &Option<Rc<Assessment>>) -> Html {
    let ScreenProps { words, session, local, act } = screen.clone();
    match session.screen {
        Screen::Start => html! { <Start {words} {session} {local} {act} /> },
        Screen::Question(Fact::Jobs) => html! { <Jobs {words} {session} {local} {act} /> },
        Screen::Question(fact) => html! { <Question key={fact.name()} screen={screen.clone()} {fact} /> },
        Screen::Job(index) => match session.answers.jobs.get(index) {
            Some(job) => html! { <Job key={index} screen={screen.clone()} {index} job={job.clone()} /> },
            None => html! { <Jobs {words} {session} {local} {act} /> },
        },
        Screen::Check => html! { <Check {words} {session} {local} {act} /> },
        Screen::Results => html! { <Results screen={screen.clone()} assessment={assessment.clone()} /> },
    }
}

/// Moves the focus to the heading of a new screen, so that it is read out; not when the page opens.
#[hook]
fn use_focus_on_new_screen(main: &NodeRef, screen: Screen) {
    let main = main.clone();
    let shown = use_mut_ref(|| screen);
    use_effect_with(screen, move |screen| {
        if shown.replace(*screen) != *screen {
            browser::focus_heading(&main);
        }
    });
}
