//! The worker's page in somebody else's page: how it begins there, and how it follows what that page changes.

use super::address;
use super::damage::Damage;
use super::worker_state::WorkerState;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::embedding::unread::{SETTINGS, Unread};
use wengang_core::truth::Fact;
use wengang_core::{Notice, Year};

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

/// What cannot be read in answers to begin with: the name of what is no answer, the name and the value of one that is not used as
/// it stands there.
pub fn unread(prefill: &str) -> Vec<String> {
    let state = address::read(prefill);
    let mut unread = Unread::default();
    let damaged: &[String] = match &state.damage {
        Some(Damage::TooLong) => return vec!["…".to_owned()],
        Some(Damage::Parts(parts)) => parts,
        None => &[],
    };
    let pairs = pairs_of(prefill);
    for name in damaged.iter().filter(|name| !SETTINGS.contains(&name.as_str())) {
        match pairs.iter().find(|(said, _)| said == name && address::is_known(said)) {
            Some((_, value)) => unread.push_answer(name, value, ""),
            None => unread.push(name),
        }
    }
    for refusal in state.parsed_answers().refusals.iter().filter(|refusal| !refusal.refused.is_empty()) {
        unread.push_answer(&refusal.field, &refusal.refused, "");
    }
    if let Some(year) = state.answers.get(Fact::Year).filter(|year| Year::read(year).is_ok_and(is_not_covered)) {
        unread.push_answer(Fact::Year.name(), year, "other-year");
    }
    unread.push_misplaced(&pairs);
    unread.names()
}

fn pairs_of(prefill: &str) -> Vec<(String, String)> {
    let prefill = prefill.strip_prefix('#').unwrap_or(prefill);
    form_urlencoded::parse(prefill.as_bytes()).into_owned().collect()
}

fn is_not_covered(year: Year) -> bool {
    Notice::of(year).is_none()
}
