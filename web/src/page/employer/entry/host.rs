//! What passes between the calculator and the page around it.

use super::page_state::{PageEvent, PageState};
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::outcome::EmployerOutcome;
use crate::page::employer::state::roster_state::Phase;
use crate::page::employer::state::trouble::Trouble;
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::shared::embedding::report;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Follows the page's options; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out.
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
        tell(host, before.as_ref().map(|before| &*before.employer), &now.employer);
    });
}

/// Whether what reads rosters could not be started, or ended by itself for good.
fn has_failed(state: &EmployerState) -> bool {
    let is_failure = |trouble: Trouble| matches!(trouble, Trouble::Unreachable | Trouble::Ended);
    let stopped = matches!(state.roster.phase, Phase::Stopped(trouble) if is_failure(trouble));
    stopped || state.roster.trouble.is_some_and(is_failure)
}

fn tell(host: &HostPage, before: Option<&EmployerState>, now: &EmployerState) {
    host.tell("kept", &now.kept().into());
    if before.is_some_and(|before| before.screen != now.screen) {
        host.tell("moved", &JsValue::UNDEFINED);
    }
    if has_failed(now) && !before.is_some_and(has_failed) {
        host.tell("trouble", &"roster".into());
    }
    let (Some(outcome), Some(claimant)) = (now.outcome(), now.form.claimant) else { return };
    if before.and_then(EmployerState::outcome).as_ref() == Some(&outcome) {
        return;
    }
    let options = &host.options;
    let report = match &outcome {
        EmployerOutcome::Estimate(assessment) => report::of_assessment(options, claimant, assessment, &now.answers()),
        EmployerOutcome::Roster(totals, states) => {
            let rows = states.iter().map(|(state, count)| (state.name.as_str(), *count));
            report::of_roster(options, claimant, totals, rows)
        }
    };
    host.tell("result", &report);
}
