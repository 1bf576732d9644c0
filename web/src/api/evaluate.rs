//! Facts in, an assessment out.

use super::refused::Error;
use super::{local, object, read};
use wasm_bindgen::prelude::*;
use wengang_core::Facts;

/// Determines every support for those facts.
///
/// # Errors
/// The refusal as JSON.
#[wasm_bindgen]
pub fn evaluate(facts: &str, local_parameters: &str) -> Result<JsValue, JsValue> {
    assess(facts, local_parameters).map_err(|error| error.to_json().into())
}

fn assess(facts: &str, local_parameters: &str) -> Result<JsValue, Error> {
    let facts: Facts = read("facts", true, facts)?;
    object(&wengang_core::evaluate(&facts, &local(local_parameters)?))
}
