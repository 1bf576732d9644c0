//! Answers in, the question to ask next out.

use super::refused::Error;
use super::{local, object, read};
use wasm_bindgen::prelude::*;
use wengang_core::{Answers, questions};

/// What the answers come to so far, what was refused of them, and what to ask next.
///
/// # Errors
/// The refusal as JSON, if something is no answer at all, or for a local parameter.
#[wasm_bindgen]
pub fn next_question(answers: &str, local_parameters: &str) -> Result<JsValue, JsValue> {
    step(answers, local_parameters).map_err(|error| error.to_json().into())
}

fn step(answers: &str, local_parameters: &str) -> Result<JsValue, Error> {
    let answers: Answers = read("answers", true, answers)?;
    object(&questions::step(&answers, &local(local_parameters)?))
}
