//! The register of the notice.

use super::object;
use wasm_bindgen::prelude::*;
use wengang_core::assessment::register::register;
use wengang_core::notice::Notice;

/// The register of the notice.
///
/// # Errors
/// None that can come about.
#[wasm_bindgen]
pub fn notice() -> Result<JsValue, JsValue> {
    object(&register(Notice::latest())).map_err(|error| error.to_json().into())
}
