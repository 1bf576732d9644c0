//! The table of all supports of the notice, before anything is asked.

use crate::wording::Words;
use wengang_core::provisions::ALL;
use wengang_core::{Figures, Provision};
use yew::prelude::*;

/// Properties of [`Supports`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub words: &'static Words,
    /// The year's figures.
    pub figures: &'static Figures,
}

/// Every support: what it is, who applies, where it stands.
#[component]
pub fn Supports(props: &Props) -> Html {
    html! { <ul class="supports">{ for ALL.iter().map(|provision| row(props, provision)) }</ul> }
}

fn row(props: &Props, provision: &Provision) -> Html {
    let words = props.words;
    let support = (words.support)(provision.id);
    html! {
        <li>
            <strong>{ support.plain }</strong><small lang="zh">{ support.formal }</small>
            <p>{ (words.summary)(provision.id, props.figures) }</p>
            <p class="source">{ (words.claimant)(provision.claimant()) }{ " · " }{ (words.item)(provision.item) }</p>
        </li>
    }
}
