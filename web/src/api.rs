//! The rules for JavaScript: convert, call core, convert.
//!
//! Facts and local parameters are plain objects as core's crate documentation describes them; money is a string of yuan.

use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use wengang_core::{Facts, LocalParameters};

/// Determines every support for those facts; `local` is what the place has fixed, or nothing.
///
/// # Errors
/// Throws a `TypeError` that names the field and what was refused.
#[wasm_bindgen]
pub fn evaluate(facts: JsValue, local: JsValue) -> Result<JsValue, JsValue> {
    let facts: Facts = read("facts", facts)?;
    let local =
        if local.is_undefined() || local.is_null() { LocalParameters::default() } else { read("local", local)? };
    let assessment = wengang_core::evaluate(&facts, &local);
    // Absent values as null, as in JSON, so that both ways out of the crate look the same.
    let json = serde_wasm_bindgen::Serializer::json_compatible();
    serde::Serialize::serialize(&assessment, &json).map_err(JsValue::from)
}

fn read<T: DeserializeOwned>(what: &str, value: JsValue) -> Result<T, JsValue> {
    let reader = serde_wasm_bindgen::Deserializer::from(value);
    serde_path_to_error::deserialize(reader)
        .map_err(|error| js_sys::TypeError::new(&format!("{what}: {}: {}", error.path(), error.inner())).into())
}
