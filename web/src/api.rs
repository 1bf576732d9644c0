//! The rules for JavaScript: text in, read, call core, objects out; a roster comes out as text. `web/npm` stands around it.

mod refused;
mod tree;

#[cfg(feature = "api")]
pub mod evaluate;
#[cfg(feature = "api")]
pub mod next_question;
#[cfg(feature = "api")]
pub mod notice;
#[cfg(feature = "api-roster")]
pub mod read_roster;

use refused::{Error, Refused};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads what was given as `what`; a call's first argument has paths that begin with its fields, `worker.fare`, every
/// other one's begin with its name.
fn read<T: DeserializeOwned>(what: &str, first: bool, text: &str) -> Result<T, Error> {
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| Refused::new(what.to_owned(), text, error))?;
    tree::read(&value, if first { "" } else { what }, what)
}

#[cfg(feature = "api")]
fn local(text: &str) -> Result<wengang_core::LocalParameters, Error> {
    read::<Option<_>>("localParameters", false, text).map(Option::unwrap_or_default)
}

/// The value as objects of JavaScript's, absent values as null, as in JSON.
#[cfg(feature = "api")]
fn object(value: &impl Serialize) -> Result<wasm_bindgen::JsValue, Error> {
    let objects = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&objects).map_err(|error| Refused::new("result".to_owned(), "", error))
}

#[cfg(feature = "api-roster")]
fn written(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Refused::new("result".to_owned(), "", error))
}
