//! The sums of a support as bars.

use crate::roster_service::messages::{SumPart, SupportSum};
use yew::prelude::*;

/// One support's sums as numbers and as bars; the numbers stand beside, so that the bars are for the eye only.
pub(super) fn chart(sum: &SupportSum, colon: &str) -> Html {
    let bar = |SumPart { name, label, share, length }: &SumPart| {
        html! {
            <div class="bar">
                <p>{ label }{ colon }<strong>{ share }</strong></p>
                <svg viewBox="0 0 1000 20" preserveAspectRatio="none" aria-hidden="true">
                    <rect class={name.clone()} x="0" y="0" width={length.to_string()} height="20" />
                </svg>
            </div>
        }
    };
    html! {
        <section class="card">
            <h3>{ &sum.support }<small>{ &sum.fund }</small></h3>
            { for sum.parts.iter().map(bar) }
        </section>
    }
}
