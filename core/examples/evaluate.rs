//! Reads facts as JSON from standard input and writes the assessment as JSON.
//!
//! `cargo run -p wengang-core --example evaluate < facts.json`, or with a file of local parameters behind `--`.

use std::error::Error;
use std::io::{Read, stdin};
use wengang_core::{Facts, LocalParameters, evaluate};

fn main() -> Result<(), Box<dyn Error>> {
    let local = match std::env::args().nth(1) {
        Some(path) => read::<LocalParameters>("local parameters", &std::fs::read_to_string(path)?)?,
        None => LocalParameters::default(),
    };
    let mut text = String::new();
    stdin().read_to_string(&mut text)?;
    let facts: Facts = read("facts", &text)?;
    println!("{}", serde_json::to_string_pretty(&evaluate(&facts, &local))?);
    Ok(())
}

/// Reads JSON, and names the field that was refused.
fn read<'a, T: serde::Deserialize<'a>>(what: &str, text: &'a str) -> Result<T, String> {
    let reader = &mut serde_json::Deserializer::from_str(text);
    serde_path_to_error::deserialize(reader).map_err(|error| format!("{what}: {}: {}", error.path(), error.inner()))
}
