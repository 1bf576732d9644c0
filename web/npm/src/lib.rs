//! The rules for JavaScript: arguments in as JSON text, objects or JSON text out, refusals by field.
//!
//! Two programs stand on it: `src/bin/rules.rs` for facts, answers and the notice, `src/bin/roster.rs` for rosters. The
//! JavaScript beside this folder calls them.

mod path;
mod refused;
mod tree;

pub use refused::{Error, Refused};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;

/// An argument of a call, and how the paths of its fields begin.
#[derive(Clone, Copy, Debug)]
pub struct Argument {
    name: &'static str,
    root: &'static str,
}

impl Argument {
    /// A call's first argument, whose fields need no name in front: `worker.fare`.
    pub const fn first(name: &'static str) -> Self {
        Self { name, root: "" }
    }

    /// Every other argument, whose fields' paths begin with its name: `localParameters.monitoring_line`.
    pub const fn named(name: &'static str) -> Self {
        Self { name, root: name }
    }
}

/// Reads an argument from JSON.
///
/// # Errors
/// The first field that is refused, or the whole argument if it is no JSON.
pub fn read<T: DeserializeOwned>(argument: Argument, text: &str) -> Result<T, Error> {
    let Argument { name, root } = argument;
    let value: serde_json::Value =
        serde_json::from_str(text).map_err(|error| Refused::new(name.to_owned(), text, error))?;
    tree::read(&value, root, name)
}

/// The value as objects of JavaScript's, absent values as null, as in JSON.
///
/// # Errors
/// None for any type of the rules: they have no keys but texts and numbers.
pub fn object(value: &impl Serialize) -> Result<JsValue, Error> {
    let objects = serde_wasm_bindgen::Serializer::json_compatible();
    value.serialize(&objects).map_err(|error| Refused::new("result".to_owned(), "", error))
}

/// The value as JSON.
///
/// # Errors
/// None for any type of the rules: they have no keys but texts and numbers.
pub fn json(value: &impl Serialize) -> Result<String, Error> {
    serde_json::to_string(value).map_err(|error| Refused::new("result".to_owned(), "", error))
}
