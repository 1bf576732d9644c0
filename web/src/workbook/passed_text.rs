//! Long text on its way between two web workers: the page between them passes it on, and takes no copy into its own memory.

use js_sys::Uint8Array;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_wasm_bindgen::preserve;
use std::borrow::Cow;
use wasm_bindgen::JsValue;

/// Long text: as it was written, or as the browser passed it, bytes in UTF-8.
#[derive(Clone, Debug, PartialEq)]
pub struct PassedText(Text);

#[derive(Clone, Debug, PartialEq)]
enum Text {
    Written(String),
    Passed(JsValue),
}

impl From<String> for PassedText {
    fn from(text: String) -> Self {
        Self(Text::Written(text))
    }
}

impl Default for PassedText {
    fn default() -> Self {
        String::new().into()
    }
}

impl PassedText {
    /// The text; nothing of what was passed and is none.
    pub fn text(&self) -> Cow<'_, str> {
        match &self.0 {
            Text::Written(text) => text.into(),
            Text::Passed(bytes) => String::from_utf8(Uint8Array::new(bytes).to_vec()).unwrap_or_default().into(),
        }
    }
}

impl Serialize for PassedText {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Text::Written(text) => serde_bytes::serialize(text.as_bytes(), serializer),
            Text::Passed(bytes) => preserve::serialize(bytes, serializer),
        }
    }
}

impl<'de> Deserialize<'de> for PassedText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        preserve::deserialize(deserializer).map(|bytes| Self(Text::Passed(bytes)))
    }
}
