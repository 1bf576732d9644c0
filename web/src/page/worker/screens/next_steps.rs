//! What to do next: whom to ask for which support, and what to ask.

use super::at_sight::lines;
use crate::page::shared::wording::labels::Wording;
use wengang_core::{Assessment, Notice, ProvisionId};

/// The steps, one after the other; none where no money can come out.
pub(super) fn next_steps(words: &dyn Wording, notice: &Notice, assessment: &Assessment) -> Vec<String> {
    let supports: Vec<ProvisionId> =
        lines(assessment).iter().flat_map(|line| &line.outcomes).map(|outcome| outcome.provision).collect();
    if supports.is_empty() {
        return Vec::new();
    }
    let labels = words.labels();
    vec![words.ask_village(&supports), labels.ask_county.to_owned(), labels.ask_how.of(notice.year())]
}
