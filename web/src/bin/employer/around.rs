//! What passes between the calculator and the page around it.

use super::{Around, Happened, Held};
use wasm_bindgen::JsValue;
use wengang_web::employer::office::{Came, Office};
use wengang_web::host::{self, tell};
use yew::prelude::*;

/// Follows the page's wishes; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out.
#[hook]
pub(super) fn use_around(held: &UseReducerHandle<Held>, around: Option<&Around>) {
    let before = use_mut_ref(|| around.map(|around| around.host.clone()));
    let wished = held.dispatcher();
    use_effect_with(around.map(|around| around.host.clone()), move |now| {
        if let (Some(before), Some(now)) = (before.replace(now.clone()), now) {
            wished.dispatch(Happened::Wished(before, now.clone()));
        }
    });
    let told = use_mut_ref(|| None);
    let (office, around) = (held.0.clone(), around.cloned());
    use_effect_with(office.clone(), move |_| {
        let before = told.replace(Some(office.clone()));
        if let Some(around) = around {
            report(&around, before.as_deref(), &office);
        }
    });
}

fn report(around: &Around, before: Option<&Office>, now: &Office) {
    let tell = |what: &str, detail: &JsValue| tell(&around.told, what, detail);
    tell("kept", &now.kept().into());
    if before.is_some_and(|before| before.screen != now.screen) {
        tell("moved", &JsValue::UNDEFINED);
    }
    let came = now.outcome();
    if let (Some(came), Some(claimant)) = (&came, now.claimant)
        && before.and_then(Office::outcome).as_ref() != Some(came)
    {
        let report = match came {
            Came::Estimate(assessment) => around.host.report(claimant, assessment, &now.answers()),
            Came::Roster(totals, rows) => around.host.told(claimant, totals, [("rows", host::counts(rows))]),
        };
        tell("result", &report);
    }
}
