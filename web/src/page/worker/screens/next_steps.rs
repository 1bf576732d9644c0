//! What to do next: whom to ask for which support, and what to ask.

use super::at_sight::lines;
use super::view::View;
use crate::page::shared::components::there::is_complete;
use wengang_core::{Assessment, ProvisionId};

/// The steps, one after the other; none where no money can come out. What the place has said need not be asked.
pub(super) fn next_steps(view: &View, assessment: &Assessment) -> Vec<String> {
    let (words, supports) = (view.words, supports(assessment));
    if supports.is_empty() {
        return Vec::new();
    }
    let (labels, year) = (words.labels(), view.notice.year());
    let is_known = view.options.is_some_and(|options| is_complete(&options.information, &supports));
    let how = if is_known { labels.ask_whether.of(year) } else { labels.ask_how.of(year) };
    vec![words.ask_village(&supports), labels.ask_county.to_owned(), how]
}

/// The supports that money can come from.
pub(super) fn supports(assessment: &Assessment) -> Vec<ProvisionId> {
    lines(assessment).iter().flat_map(|line| &line.outcomes).map(|outcome| outcome.provision).collect()
}
