//! Starts web workers, also where a page lets only addresses through that a policy of its own has passed (Trusted Types).

use gloo::utils::window;
use js_sys::{Array, Function, Object, Reflect};
use std::cell::OnceCell;
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker as WebWorker;

/// The name of the policy, for pages that list the policies that they allow.
const POLICY: &str = "wengang";

thread_local! {
    /// The policy, once it was asked for; nothing where there is none, or it is not allowed.
    static MADE: OnceCell<JsValue> = const { OnceCell::new() };
}

/// Starts a web worker from a file; none where the browser has no web workers, or refuses this one at once.
pub fn start(path: &str) -> Option<WebWorker> {
    let started = || -> Result<WebWorker, JsValue> {
        let maker: Function = Reflect::get(&window(), &"Worker".into())?.dyn_into()?;
        Reflect::construct(&maker, &Array::of1(&passed(path)))?.dyn_into()
    };
    started().ok()
}

/// An address as the page's policy has passed it, or as it is.
fn passed(path: &str) -> JsValue {
    let policy = MADE.with(|made| made.get_or_init(|| policy().unwrap_or(JsValue::UNDEFINED)).clone());
    let pass = || -> Result<JsValue, JsValue> {
        let pass: Function = Reflect::get(&policy, &"createScriptURL".into())?.dyn_into()?;
        pass.call1(&policy, &path.into())
    };
    pass().unwrap_or_else(|_| path.into())
}

/// A policy that passes the addresses of our own files, which the page itself has told us.
fn policy() -> Result<JsValue, JsValue> {
    let types = Reflect::get(&window(), &"trustedTypes".into())?;
    let create: Function = Reflect::get(&types, &"createPolicy".into())?.dyn_into()?;
    let pass = Closure::<dyn Fn(JsValue) -> JsValue>::new(|path| path).into_js_value();
    let rules = Object::new();
    Reflect::set(&rules, &"createScriptURL".into(), &pass)?;
    create.call2(&types, &POLICY.into(), &rules)
}
