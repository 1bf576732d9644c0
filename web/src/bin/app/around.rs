//! What passes between the calculator and the page around it.

use super::{Around, Happened, Held};
use wasm_bindgen::JsValue;
use wengang_core::{Answers, Claimant};
use wengang_web::host::{Host, tell};
use wengang_web::session::{self, Screen, Session};
use yew::prelude::*;

/// Follows the page's wishes; tells it what to keep for when the calculator is put back, that another screen is shown, and
/// what came out once the results are.
#[hook]
pub(super) fn use_around(held: &UseReducerHandle<Held>, around: Option<&Around>) {
    let dispatcher = held.dispatcher();
    use_effect_with(around.map(|around| around.host.clone()), move |host| {
        if let Some(host) = host {
            dispatcher.dispatch(Happened::Wished(host.clone()));
        }
    });
    let told = use_mut_ref(|| None);
    let (now, around) = (Held::clone(held), around.cloned());
    use_effect_with(now.clone(), move |_| {
        let before: Option<Held> = told.replace(Some(now.clone()));
        if let Some(around) = around {
            report(&around, before.as_ref(), &now);
        }
    });
}

fn report(around: &Around, before: Option<&Held>, now: &Held) {
    let tell = |what: &str, detail: &JsValue| tell(&around.told, what, detail);
    tell("kept", &session::write(&now.session).into());
    if before.is_some_and(|before| before.session.screen != now.session.screen) {
        tell("moved", &JsValue::UNDEFINED);
    }
    let is_told = before.is_some_and(|before| shown(before) == shown(now));
    if let (Some((answers, _)), Some(assessment), false) = (shown(now), now.session.assess(&now.local()), is_told) {
        let answers = session::write(&Session { answers: answers.clone(), ..Session::default() });
        tell("result", &around.host.report(Claimant::Worker, &assessment, &answers));
    }
}

/// What the results that are on the screen depend on.
fn shown(held: &Held) -> Option<(&Answers, Option<&Host>)> {
    (held.session.screen == Screen::Results).then(|| (&held.session.answers, held.host.as_deref()))
}
