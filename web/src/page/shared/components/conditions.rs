//! The conditions of a support, clause by clause.

use crate::page::shared::wording::conditions::{basis, sign};
use crate::page::shared::wording::labels::Wording;
use wengang_core::outcome::Check;
use yew::prelude::*;

/// Each condition, whether it holds, by which figures, and where it stands.
pub(super) fn conditions(words: &dyn Wording, checks: &[Check]) -> Html {
    if checks.is_empty() {
        return Html::default();
    }
    html! { <ul class="conditions">{ for checks.iter().map(|check| line(words, check)) }</ul> }
}

fn line(words: &dyn Wording, check: &Check) -> Html {
    let truth = check.finding.truth;
    let alternative = check.alternative.then(|| html! { <em>{ " · " }{ words.labels().alternative }</em> });
    let measure = check.finding.measure.map(|measure| words.measure(&measure, truth));
    html! {
        <li class={truth.name()}>
            <span class="sign" aria-hidden="true">{ sign(truth) }</span>
            <span class="visually-hidden">{ words.truth(truth) }{ words.labels().colon }</span>
            <span>
                { words.condition(check.condition) }{ alternative }<small>{ " " }{ basis(words, check) }</small>
                <span class="measure">{ measure }</span>
            </span>
        </li>
    }
}
