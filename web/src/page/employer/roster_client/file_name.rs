//! The names of files that are saved.

use wengang_core::Notice;

/// A name without its ending.
pub(super) fn file_name(what: &str) -> String {
    format!("wengang-{what}-{}", Notice::latest().year())
}
