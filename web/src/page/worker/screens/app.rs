//! The worker's page: a state in, a page out, and every action of the person handed to whoever holds the state.

use super::notices::damage_notice;
use super::sum_bar::sum_bar;
use super::view::View;
use super::{check, job, jobs, question, results, start};
use crate::page::shared::components::frame::{foot, frame_class, head};
use crate::page::shared::components::host_notice::host_notice;
use crate::page::shared::covered::notice_of_or_latest;
use crate::page::shared::effects::use_main;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::{Action, WorkerState};
use std::rc::Rc;
use wengang_core::truth::Fact;
use wengang_core::{LocalParameters, Notice};
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
    use_main(&main, state.screen, state.attempts);
    let (assessment, refusals) = (state.assess(local), state.shown_refusals());
    let view = View {
        words: state.language.words(),
        state,
        local,
        options: options.as_deref(),
        assessment: assessment.as_ref(),
        refusals: &refusals,
        notice: notice_of_or_latest(assessment.as_ref().map(|assessment| assessment.year)),
        act,
    };
    html! {
        <div class={frame_class(options.is_some(), state.text_size)} lang={state.language.tag()}>
            { top(&view) }
            <main ref={main}>
                { for view.options.map(|options| host_notice(view.words, options)) }
                { way_back(&view, back) }
                { for state.damage.iter().map(|damage| damage_notice(view.words, damage, act)) }
                { screen(&view) }
            </main>
            { for options.is_none().then(|| foot(view.words, view.notice)) }
            { sum(&view) }
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
    match view.state.screen {
        Screen::Start => start::start(view),
        Screen::Question(Fact::Jobs) => jobs::jobs(view),
        Screen::Question(fact) => question::question(view, fact),
        Screen::Job(index) => match view.state.answers.jobs.get(index) {
            Some(job) => job::job(view, index, job),
            None => jobs::jobs(view),
        },
        Screen::Check => check::check(view),
        Screen::Results => results::results(view),
    }
}

fn sum(view: &View) -> Html {
    let asking = matches!(view.state.screen, Screen::Question(_) | Screen::Job(_) | Screen::Check);
    let Some(assessment) = view.assessment.filter(|_| asking) else { return Html::default() };
    let totals = Notice::of(assessment.year).map(|_| &assessment.totals);
    sum_bar(view.words, totals, view.act)
}
