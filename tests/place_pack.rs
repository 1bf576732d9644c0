//! Place packs: what is refused of one, by field; what holds in a place; and that the schema says the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "place_pack/nearest.rs"]
mod nearest;
#[path = "place_pack/refused.rs"]
mod refused;
#[path = "place_pack/schema.rs"]
mod schema;

/// A file of the repository.
fn file(path: &str) -> String {
    std::fs::read_to_string(format!("{}/../{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}
