//! What passes between the calculator and the page around it.

use super::page_state::{PageEvent, PageState};
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::shared::embedding::report;
use crate::page::worker::state::address;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::WorkerState;
use wasm_bindgen::JsValue;
use wengang_core::{Answers, Claimant, LocalParameters};
use yew::prelude::*;

/// Follows the page's options; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out once the results are.
#[hook]
pub(super) fn use_host(state: &UseReducerHandle<PageState>, host: Option<&HostPage>) {
    let (dispatcher, last) = (state.dispatcher(), use_mut_ref(|| None));
    use_effect_with((PageState::clone(state), host.cloned()), move |(now, host)| {
        let Some(host) = host else { return };
        if now.options.as_ref() != Some(&host.options) {
            // What follows from that is told once it has followed.
            return dispatcher.dispatch(PageEvent::OptionsChanged(host.options.clone()));
        }
        let before: Option<PageState> = last.replace(Some(now.clone()));
        tell(host, before.as_ref(), now);
    });
}

fn tell(host: &HostPage, before: Option<&PageState>, now: &PageState) {
    host.tell("kept", &address::write(&now.worker).into());
    if before.is_some_and(|before| before.worker.screen != now.worker.screen) {
        host.tell("moved", &JsValue::UNDEFINED);
    }
    let is_told = before.is_some_and(|before| shown(before) == shown(now));
    if let (Some((answers, ..)), Some(assessment), false) = (shown(now), now.worker.assess(&now.local()), is_told) {
        let answers = address::write(&WorkerState { answers: answers.clone(), ..WorkerState::default() });
        host.tell("result", &report::of_assessment(&host.options, Claimant::Worker, &assessment, &answers));
    }
}

/// What the page is told of the results that are on the screen depends on: not on how the calculator looks or writes.
fn shown(state: &PageState) -> Option<(&Answers, Option<(&LocalParameters, bool)>)> {
    let options = || state.options.as_deref().map(|options| (&*options.local, options.sees_answers));
    (state.worker.screen == Screen::Results).then(|| (&state.worker.answers, options()))
}
