//! What a person must know of the page around the calculator.

use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::wording::labels::Wording;
use yew::prelude::*;

/// What a person must know of the page that the calculator stands in: which of its options could not be read, what it sees.
pub fn host_notice(words: &dyn Wording, options: &HostOptions) -> Html {
    let labels = words.labels();
    let refused = (!options.refused.is_empty()).then(|| {
        html! {
            <div class="notice" role="alert">
                <p>{ labels.option_refused }</p>
                <ul>{ for options.refused.iter().map(|option| html! { <li><code>{ option }</code></li> }) }</ul>
            </div>
        }
    });
    let seen = options.sees_answers.then(|| html! { <div class="notice"><p>{ labels.answers_seen }</p></div> });
    html! { <>{ refused }{ seen }</> }
}
