//! What to do next: whom to ask for which support, and what to ask.

use super::at_sight::lines;
use crate::page::shared::wording::labels::Wording;
use wengang_core::{Assessment, Fund, Notice, ProvisionId};

/// The steps, one after the other; none where no money can come out.
pub(super) fn next_steps(words: &dyn Wording, notice: &Notice, assessment: &Assessment) -> Vec<String> {
    let outcomes: Vec<_> = lines(assessment).into_iter().flat_map(|line| line.outcomes).collect();
    if outcomes.is_empty() {
        return Vec::new();
    }
    let supports: Vec<ProvisionId> = outcomes.iter().map(|outcome| outcome.provision).collect();
    let from_rural_transition = outcomes.iter().any(|outcome| outcome.fund != Some(Fund::EmploymentSubsidy));
    let labels = words.labels();
    let county = from_rural_transition.then(|| labels.ask_county.to_owned());
    [Some(words.ask_village(&supports)), county, Some(labels.ask_how.of(notice.year()))].into_iter().flatten().collect()
}
