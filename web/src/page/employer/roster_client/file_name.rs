//! The names of files that are saved.

use crate::page::shared::covered::latest_year;

/// A name without its ending.
pub(super) fn file_name(what: &str) -> String {
    format!("wengang-{what}-{}", latest_year())
}
