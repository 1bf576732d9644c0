//! What passes between the calculator and the page around it.

use super::page_state::{PageEvent, PageState};
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::embedding::report;
use crate::page::worker::state::address;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use wasm_bindgen::JsValue;
use wengang_core::{Answers, Claimant};
use yew::prelude::*;

/// Follows the page's options; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out once the results are.
#[hook]
pub(super) fn use_host(state: &UseReducerHandle<PageState>, host: Option<&HostPage>) {
    let dispatcher = state.dispatcher();
    use_effect_with(host.map(|host| host.options.clone()), move |options| {
        if let Some(options) = options {
            dispatcher.dispatch(PageEvent::OptionsChanged(options.clone()));
        }
    });
    let last = use_mut_ref(|| None);
    let (now, host) = (PageState::clone(state), host.cloned());
    use_effect_with(now.clone(), move |_| {
        let before: Option<PageState> = last.replace(Some(now.clone()));
        if let Some(host) = host {
            tell(&host, before.as_ref(), &now);
        }
    });
}

fn tell(host: &HostPage, before: Option<&PageState>, now: &PageState) {
    host.tell("kept", &address::write(&now.worker).into());
    if before.is_some_and(|before| before.worker.screen != now.worker.screen) {
        host.tell("moved", &JsValue::UNDEFINED);
    }
    let is_told = before.is_some_and(|before| shown(before) == shown(now));
    if let (Some((answers, _)), Some(assessment), false) = (shown(now), now.worker.assess(&now.local()), is_told) {
        let answers = address::write(&WorkerState { answers: answers.clone(), ..WorkerState::default() });
        host.tell("result", &report::of_assessment(&host.options, Claimant::Worker, &assessment, &answers));
    }
}

/// What the results that are on the screen depend on.
fn shown(state: &PageState) -> Option<(&Answers, Option<&HostOptions>)> {
    (state.worker.screen == Screen::Results).then(|| (&state.worker.answers, state.options.as_deref()))
}
