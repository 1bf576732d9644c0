//! What passes between the calculator and the page around it.

use super::page_state::{PageEvent, PageState};
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::outcome::EmployerOutcome;
use crate::page::shared::embedding::host_page::HostPage;
use crate::page::shared::embedding::report;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Follows the page's options; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out.
#[hook]
pub(super) fn use_host(state: &UseReducerHandle<PageState>, host: Option<&HostPage>) {
    let before = use_mut_ref(|| host.map(|host| host.options.clone()));
    let dispatcher = state.dispatcher();
    use_effect_with(host.map(|host| host.options.clone()), move |now| {
        if let (Some(before), Some(now)) = (before.replace(now.clone()), now) {
            dispatcher.dispatch(PageEvent::OptionsChanged(before, now.clone()));
        }
    });
    let last = use_mut_ref(|| None);
    let (employer, host) = (state.employer.clone(), host.cloned());
    use_effect_with(employer.clone(), move |_| {
        let before = last.replace(Some(employer.clone()));
        if let Some(host) = host {
            tell(&host, before.as_deref(), &employer);
        }
    });
}

fn tell(host: &HostPage, before: Option<&EmployerState>, now: &EmployerState) {
    host.tell("kept", &now.kept().into());
    if before.is_some_and(|before| before.screen != now.screen) {
        host.tell("moved", &JsValue::UNDEFINED);
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
