//! The employers' page: a state in, a page out, and every action and command handed on.

use super::header_focus::use_header_focus;
use super::row_focus::use_row_focus;
use super::view::View;
use super::{estimate, form, home, report};
use crate::page::employer::roster_client::command::Command;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::screen::Screen;
use crate::page::shared::components::buttons::Button;
use crate::page::shared::components::frame::{foot, frame_class, head};
use crate::page::shared::components::host_notice::host_notice;
use crate::page::shared::effects::use_main;
use crate::page::shared::embedding::options::HostOptions;
use std::rc::Rc;
use wengang_core::Notice;
use yew::prelude::*;

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What was said and what came of it.
    pub state: Rc<EmployerState>,
    /// The options of the page that it stands in, if that is not its own.
    #[prop_or_default]
    pub options: Option<Rc<HostOptions>>,
    /// Told of what happens.
    pub act: Callback<Action>,
    /// Told of what the web workers are to do.
    pub command: Callback<Command>,
}

/// The employers' page.
#[component]
pub fn App(props: &Props) -> Html {
    let Props { state, options, act, command } = props;
    let main = use_node_ref();
    use_main(&main, state.screen, state.attempts, true);
    use_row_focus(&main, state);
    use_header_focus(&main, state);
    let (words, said) = (state.language.words(), state.language.employer_words());
    let refusals = state.shown_refusals();
    let place = options.as_ref().map(|options| &*options.information);
    let view = View { words, said, state, refusals: &refusals, place, notice: Notice::latest(), act, command };
    html! {
        <div class={format!("{} office", frame_class(options.is_some(), state.text_size))} lang={state.language.tag()}>
            { top(&view, options.as_deref()) }
            <main ref={main}>
                { for options.iter().map(|options| host_notice(words, options)) }
                { way_back(&view) }
                { screen(&view) }
            </main>
            { for options.is_none().then(|| foot(words, view.notice)) }
        </div>
    }
}

fn top(view: &View, options: Option<&HostOptions>) -> Html {
    let language = view.state.language;
    let title = options.map_or(view.said.labels().title, |options| options.place(language));
    let set_language = view.act.reform(Action::SetLanguage);
    head(language, title, view.state.text_size, view.act.reform(Action::SetTextSize), &set_language)
}

/// The screen that the state is on.
fn screen(view: &View) -> Html {
    match (view.state.screen, view.state.form.claimant) {
        (Screen::Home, _) | (_, None) => home::home(view),
        (Screen::Form, Some(claimant)) => form::form(view, claimant),
        (Screen::Estimate, Some(_)) => estimate::estimate(view),
        (Screen::Roster, Some(_)) => report::report(view),
    }
}

fn way_back(view: &View) -> Html {
    let screen = match view.state.screen {
        Screen::Home => return Html::default(),
        Screen::Form if view.state.only_claimant.is_some() => return Html::default(),
        Screen::Form => Screen::Home,
        Screen::Estimate | Screen::Roster => Screen::Form,
    };
    html! { <p class="no-print">{ view.button(Button::Link, view.words.labels().back, Action::Go(screen)) }</p> }
}
