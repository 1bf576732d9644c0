//! Starts web workers, also where a page lets only addresses through that a policy of its own has passed (Trusted Types).

use gloo::utils::window;
use js_sys::{Array, Function, Object, Reflect, Symbol};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Worker as WebWorker;

/// The name of the policy, for pages that list the policies that they allow.
const POLICY: &str = "wengang";

/// Under which symbol the window keeps it.
const KEPT: &str = "wengang.policy";

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
    let policy = policy().unwrap_or_default();
    let pass = || -> Result<JsValue, JsValue> {
        let pass: Function = Reflect::get(&policy, &"createScriptURL".into())?.dyn_into()?;
        pass.call1(&policy, &path.into())
    };
    pass().unwrap_or_else(|_| path.into())
}

/// The policy that passes the addresses of our own files, which the page itself has told us. A page lets one of that name be made
/// once: the window keeps it for whoever comes later, as after a crash.
fn policy() -> Result<JsValue, JsValue> {
    let kept = Symbol::for_(KEPT);
    let made = Reflect::get(&window(), &kept)?;
    if made.is_object() {
        return Ok(made);
    }
    let types = Reflect::get(&window(), &"trustedTypes".into())?;
    let create: Function = Reflect::get(&types, &"createPolicy".into())?.dyn_into()?;
    // The browser's own function, which gives texts back as they are: one of ours would go with the module when that breaks.
    let pass = Reflect::get(&window(), &"String".into())?;
    let rules = Object::new();
    Reflect::set(&rules, &"createScriptURL".into(), &pass)?;
    let made = create.call2(&types, &POLICY.into(), &rules)?;
    Reflect::set(&window(), &kept, &made)?;
    Ok(made)
}
