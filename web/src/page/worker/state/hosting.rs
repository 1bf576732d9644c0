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
                ..address::open(&options.prefill)
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

/// What cannot be read in answers to begin with: the name of what is no answer, the name and the value of one that says nothing.
pub fn unread(prefill: &str) -> Vec<String> {
    let state = address::read(prefill);
    let mut unread = match &state.damage {
        None => Vec::new(),
        Some(Damage::Parts(parts)) => parts.clone(),
        Some(Damage::TooLong) => vec!["…".to_owned()],
    };
    let refusals = state.parsed_answers().refusals;
    let said = refusals.into_iter().filter(|refusal| !refusal.refused.is_empty());
    unread.extend(said.map(|refusal| refusal.field + "=" + &refusal.refused));
    unread
}
