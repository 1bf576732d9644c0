//! The small file in which it is kept how a roster was read.

use super::file_name::file_name;
use crate::page::employer::state::employer_state::EmployerState;
use crate::page::employer::state::saved_reading::SavedReading;
use crate::page::shared::browser;
use crate::page::shared::message_codec::{from_json, to_json};

/// Whether a file is to be taken for one, by its name.
pub(super) fn is_one(name: &str) -> bool {
    name.to_ascii_lowercase().ends_with(".json")
}

/// What it says; none if it is none.
pub(super) fn read(bytes: &[u8]) -> Option<SavedReading> {
    from_json(std::str::from_utf8(bytes).ok()?.trim_start_matches('\u{feff}'))
}

/// Saves how the roster on the screen was read; tells whether the browser took it.
pub(super) fn save(state: &EmployerState) -> bool {
    let json = state.roster.reading_to_save().and_then(|saved| to_json(&saved));
    json.is_some_and(|json| {
        browser::save(&format!("{}.json", file_name("reading")), "application/json", json.as_bytes())
    })
}
