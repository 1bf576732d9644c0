//! How pages and their web workers pass messages: as the browser's own values, so that bytes and strings are copied once.

use gloo::worker::Codec;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsValue, UnwrapThrowExt};

/// Messages as plain JavaScript values.
pub struct MessageCodec;

impl Codec for MessageCodec {
    fn encode<I: Serialize>(input: I) -> JsValue {
        // Our own messages have nothing in them that JavaScript could not hold.
        serde_wasm_bindgen::to_value(&input).unwrap_throw()
    }

    fn decode<O: for<'de> Deserialize<'de>>(input: JsValue) -> O {
        // Only our own two sides speak on this channel.
        serde_wasm_bindgen::from_value(input).unwrap_throw()
    }
}
