//! The worker's page: a state in, a page out, and every action of the person handed to whoever holds the state.

use super::notices::{damage_notice, removed_notice};
use super::sum_bar::sum_bar;
use super::view::{View, with_view};
use super::{check, job, jobs, question, results, start};
use crate::page::shared::components::frame::{foot, frame_class, head};
use crate::page::shared::components::host_notice::host_notice;
use crate::page::shared::effects::use_main;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use std::rc::Rc;
use wengang_core::truth::Fact;
use wengang_core::{LocalParameters, Totals};
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// Where the person is and what was said.
    pub state: Rc<WorkerState>,
    /// What the place has fixed.
    pub local: Rc<LocalParameters>,
    /// The options of the page that it stands in, if that is not its own.
    #[prop_or_default]
    pub options: Option<Rc<HostOptions>>,
    /// Told of what the person does.
    pub act: Callback<Action>,
    /// Told that the person asks for the screen before.
    pub back: Callback<()>,
}

/// The worker's page.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { state, local, options, act, back } = props;
    let main = use_node_ref();
    use_main(&main, (state.screen, state.removals), state.attempts, false);
    // What the answers came to when the screen was reached.
    let told = use_memo(state.screen, |_| state.assess(local).map(|assessment| assessment.totals));
    with_view(state, local, options.as_deref(), act, |view| page(view, &main, back, (*told).as_ref()))
}

fn page(view: &View, main: &NodeRef, back: &Callback<()>, told: Option<&Totals>) -> Html {
    let frame = frame_class(view.options.is_some(), view.state.text_size);
    // On a wide screen, results stand in two columns, and head and foot are as wide.
    let two = view.state.screen == Screen::Results && view.options.is_none();
    let class = if two { format!("{frame} two") } else { frame.to_owned() };
    html! {
        <div {class} lang={view.state.language.tag()}>
            { top(view) }
            <main ref={main}>
                { view.options.map(|options| host_notice(view.words, options)).unwrap_or_default() }
                { way_back(view, back) }
                { removed_notice(view) }
                { view.state.damage.as_ref().map(|damage| damage_notice(view.words, damage, view.act)).unwrap_or_default() }
                { screen(view) }
            </main>
            { if view.options.is_none() { foot(view.words, view.notice) } else { Html::default() } }
            { sum(view, told) }
        </div>
    }
}

fn top(view: &View) -> Html {
    let language = view.state.language;
    let own = || view.words.labels().title.of(view.notice.year());
    let title = view.options.map_or_else(own, |options| options.place(language).to_owned());
    let set_language = view.act.reform(Action::SetLanguage);
    head(language, &title, view.state.text_size, view.act.reform(Action::SetTextSize), &set_language)
}

fn way_back(view: &View, back: &Callback<()>) -> Html {
    if view.state.screen == Screen::Start {
        return Html::default();
    }
    let onclick = back.reform(|_: MouseEvent| ());
    html! { <button type="button" class="link back no-print" {onclick}>{ view.words.labels().back }</button> }
}

/// The screen that the state is on.
fn screen(view: &View) -> Html {
    if let Some(index) = view.state.job_on_screen() {
        return job::job(view, index);
    }
    match view.state.screen {
        Screen::Start => start::start(view),
        Screen::Question(Fact::Jobs) | Screen::Job(_) => jobs::jobs(view),
        Screen::Question(fact) => question::question(view, fact),
        Screen::Check => check::check(view),
        Screen::Results => results::results(view),
    }
}

fn sum(view: &View, told: Option<&Totals>) -> Html {
    let asking = matches!(view.state.screen, Screen::Question(_) | Screen::Job(_) | Screen::Check);
    if asking { sum_bar(view, told) } else { Html::default() }
}
