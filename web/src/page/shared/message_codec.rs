//! How pages and their web workers pass messages: as the browser's own values, so that bytes and strings are copied once; and
//! how a value becomes JSON, which the browser can write and read already.

use js_sys::{Array, Object, Reflect, Uint8Array};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::{JsCast, JsValue};

/// What a web worker says.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum FromWebWorker<O> {
    /// It has started, and hears what is asked.
    Ready,
    /// It is still at work.
    Alive,
    /// It replies.
    Reply(O),
    /// It is done with one thing that was asked.
    Done,
}

/// A message as a value of JavaScript's; none for one that JavaScript cannot hold.
pub fn encode<T: Serialize>(message: &T) -> Option<JsValue> {
    serde_wasm_bindgen::to_value(message).ok()
}

/// A message out of a value; none if it is not one.
pub fn decode<T: DeserializeOwned>(value: JsValue) -> Option<T> {
    serde_wasm_bindgen::from_value(value).ok()
}

/// The bytes in a message, which are handed over and not copied: whoever posts it has them no more.
pub fn handed_over(message: &JsValue) -> Array {
    let found = Array::new();
    gather(message, &found);
    found
}

fn gather(value: &JsValue, found: &Array) {
    if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        found.push(&bytes.buffer());
    } else if let Some(object) = value.dyn_ref::<Object>() {
        Object::values(object).iter().for_each(|value| gather(&value, found));
    }
}

/// A value as JSON, by the browser; none for one that JavaScript cannot hold.
pub fn to_json<T: Serialize>(value: &T) -> Option<String> {
    let value = value.serialize(&Serializer::json_compatible()).ok()?;
    keep_from_the_page(&value);
    js_sys::JSON::stringify(&value).ok()?.as_string()
}

/// Old libraries give all lists of a page a `toJSON` of their own, which writes them as texts: ours have one that is none.
fn keep_from_the_page(value: &JsValue) {
    if let Some(object) = value.dyn_ref::<Object>() {
        Object::values(object).iter().for_each(|inner| keep_from_the_page(&inner));
        let _ = Reflect::set(object, &"toJSON".into(), &JsValue::UNDEFINED);
    }
}

/// A value out of JSON, by the browser; none if it is not one.
pub fn from_json<T: DeserializeOwned>(json: &str) -> Option<T> {
    decode(js_sys::JSON::parse(json).ok()?)
}
