//! Facts in, an assessment out; answers in, the next question out; and the register of the notice.

use wasm_bindgen::prelude::*;
use wengang_core::assessment::register::register;
use wengang_core::notice::Notice;
use wengang_core::{Answers, Facts, LocalParameters, questions};
use wengang_npm::{Argument, Error, Refused, object, read};

const FACTS: Argument = Argument::first("facts");
const ANSWERS: Argument = Argument::first("answers");
const LOCAL_PARAMETERS: Argument = Argument::named("localParameters");

/// Determines every support for those facts.
///
/// # Errors
/// The refusal as JSON.
#[wasm_bindgen]
pub fn evaluate(facts: &str, local_parameters: &str) -> Result<JsValue, JsValue> {
    assessment(facts, local_parameters).map_err(|refused| thrown(&refused))
}

fn assessment(facts: &str, local_parameters: &str) -> Result<JsValue, Error> {
    let facts: Facts = read(FACTS, facts)?;
    object(&wengang_core::evaluate(&facts, &local(local_parameters)?))
}

/// What the answers come to so far, what was refused of them, and what to ask next.
///
/// # Errors
/// The refusal as JSON, if something is no answer at all, or for a local parameter.
#[wasm_bindgen]
pub fn next_question(answers: &str, local_parameters: &str) -> Result<JsValue, JsValue> {
    step(answers, local_parameters).map_err(|refused| thrown(&refused))
}

fn step(answers: &str, local_parameters: &str) -> Result<JsValue, Error> {
    let answers: Answers = read(ANSWERS, answers)?;
    object(&questions::step(&answers, &local(local_parameters)?))
}

/// The register of the notice.
///
/// # Errors
/// None that can come about.
#[wasm_bindgen]
pub fn notice() -> Result<JsValue, JsValue> {
    object(&register(Notice::latest())).map_err(|refused| thrown(&refused))
}

fn local(text: &str) -> Result<LocalParameters, Error> {
    read::<Option<_>>(LOCAL_PARAMETERS, text).map(Option::unwrap_or_default)
}

/// A refusal as JavaScript gets it: JSON, of which it makes an error of its own.
fn thrown(refused: &Refused) -> JsValue {
    refused.to_json().into()
}

fn main() {}
