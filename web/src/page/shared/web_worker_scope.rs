//! A web worker's own side of its channel to the page.

use super::message_codec::{FromWebWorker, decode, encode, handed_over};
use gloo::events::EventListener;
use js_sys::Date;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageChannel, MessageEvent};

/// How often a web worker that is at work says so, in milliseconds.
const BEAT: u64 = 1000;

/// Hears what the page asks from now on, and tells it so.
pub fn serve<I: DeserializeOwned>(mut handle: impl FnMut(I) + 'static) {
    let Some(scope) = scope() else { return };
    let hear = move |event: &web_sys::Event| {
        let asked = event.dyn_ref::<MessageEvent>().and_then(|event| decode(event.data()));
        match asked {
            Some(asked) => handle(asked),
            None => post_value(&JsValue::NULL),
        }
    };
    EventListener::new(&scope, "message", hear).forget();
    post(&FromWebWorker::<()>::Ready);
}

/// Tells the page something. What cannot be told is told as nothing, which the page takes for the end of this web worker.
pub fn post<O: Serialize>(message: &FromWebWorker<O>) {
    post_value(&encode(message).unwrap_or(JsValue::NULL));
}

/// Does something in a turn of its own, after what the page has asked meanwhile. A timer would do as well, but that browsers put
/// 4 ms between timers that follow on each other.
pub fn in_a_turn_of_its_own(work: impl FnOnce() + 'static) {
    let Ok(channel) = MessageChannel::new() else { return };
    let (here, there) = (channel.port1(), channel.port2());
    let kept = here.clone();
    let once = Closure::once_into_js(move || {
        kept.close();
        work();
    });
    here.set_onmessage(once.dyn_ref());
    drop(there.post_message(&JsValue::NULL));
}

/// Tells the page that the work goes on, as often as it needs to know.
pub fn beat() -> impl FnMut() {
    let mut last = now();
    move || {
        let now = now();
        if last.saturating_add(BEAT) <= now {
            last = now;
            post(&FromWebWorker::<()>::Alive);
        }
    }
}

fn now() -> u64 {
    Date::now() as u64
}

fn post_value(value: &JsValue) {
    if let Some(scope) = scope()
        && scope.post_message_with_transfer(value, &handed_over(value)).is_err()
    {
        let _ = scope.post_message(&JsValue::NULL);
    }
}

fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}
