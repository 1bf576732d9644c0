//! What a person must know of the page around the calculator.

use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::wording::labels::Wording;
use yew::prelude::*;

/// What a person must know of the page that the calculator stands in: that it sees the answers.
pub fn host_notice(words: &dyn Wording, options: &HostOptions) -> Html {
    let seen = || html! { <div class="notice"><p>{ words.labels().answers_seen }</p></div> };
    options.sees_answers.then(seen).unwrap_or_default()
}
