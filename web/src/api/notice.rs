//! The register of the notice.

use super::written;
use wasm_bindgen::prelude::*;
use wengang_core::register;

/// The register of the notice.
///
/// # Errors
/// None that can come about.
#[wasm_bindgen]
pub fn notice() -> Result<String, String> {
    written(&register::notice()).map_err(|error| error.to_json())
}
