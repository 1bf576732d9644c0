//! How pages and their web workers pass messages: as the browser's own values, so that bytes and strings are copied once.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsValue;

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
