//! The worker's page in somebody else's page: how it begins there, and how it follows what that page changes.

use super::address;
use super::damage::Damage;
use super::worker_state::WorkerState;
use crate::page::shared::embedding::options::HostOptions;

impl WorkerState {
    /// The state to begin with: as it was when the calculator was last in the page, or as the page sets it.
    pub fn hosted(options: &HostOptions) -> Self {
        match &options.kept {
            Some(kept) => address::read(kept),
            None => Self {
                language: options.language,
                text_size: options.text_size,
                damage: None,
                ..address::read(&options.prefill)
            },
        }
    }

    /// The state after the page has changed its options.
    #[must_use]
    pub fn with_options(&self, before: &HostOptions, now: &HostOptions) -> Self {
        let (language, text_size) = now.changed_from(before, (self.language, self.text_size));
        Self { language, text_size, ..self.clone() }
    }
}

/// The names of what cannot be read in answers to begin with.
pub fn unread(prefill: &str) -> Vec<String> {
    match address::read(prefill).damage {
        None => Vec::new(),
        Some(Damage::Parts(parts)) => parts,
        Some(Damage::TooLong) => vec!["…".to_owned()],
    }
}
