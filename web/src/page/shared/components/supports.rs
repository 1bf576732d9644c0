//! The table of all supports of the notice, before anything is asked.

use crate::page::shared::wording::labels::Wording;
use wengang_core::FOR_WORKERS;
use wengang_core::{Figures, Provision};
use yew::prelude::*;

/// Every support: what it is, who applies, where it stands.
pub fn supports(words: &dyn Wording, figures: &Figures) -> Html {
    html! { <ul class="supports">{ for FOR_WORKERS.iter().map(|provision| row(words, figures, provision)) }</ul> }
}

fn row(words: &dyn Wording, figures: &Figures, provision: &Provision) -> Html {
    let support = words.support(provision.id);
    let source = format!("{} · {}", words.claimant(provision.claimant()), words.item(provision.item));
    html! {
        <li>
            <strong>{ support.plain }</strong><small lang="zh">{ support.formal }</small>
            <p>{ words.summary(provision.id, figures) }</p>
            <p class="source">{ source }</p>
        </li>
    }
}
