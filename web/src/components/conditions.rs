//! The conditions of a support, clause by clause.

use crate::wording::Words;
use wengang_core::outcome::Check;
use wengang_core::truth::Truth;
use yew::prelude::*;

/// Properties of [`Conditions`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub words: &'static Words,
    /// The conditions, in the order of the text.
    pub checks: Vec<Check>,
}

/// Each condition, whether it holds, by which figures, and where it stands.
#[component]
pub fn Conditions(props: &Props) -> Html {
    html! { <ul class="conditions">{ for props.checks.iter().map(|check| line(props.words, check)) }</ul> }
}

fn line(words: &'static Words, check: &Check) -> Html {
    let truth = check.finding.truth;
    html! {
        <li class={truth.name()}>
            <span class="sign" aria-hidden="true">{ sign(truth) }</span>
            <span class="visually-hidden">{ (words.truth)(truth) }{ ": " }</span>
            <span>
                { (words.condition)(check.condition) }
                if check.alternative {
                    <em>{ " · " }{ words.labels.alternative }</em>
                }
                <small>{ " " }{ (words.item)(check.item) }</small>
                if let Some(measure) = &check.finding.measure {
                    <span class="measure">{ (words.measure)(measure, truth) }</span>
                }
            </span>
        </li>
    }
}

fn sign(truth: Truth) -> &'static str {
    match truth {
        Truth::True => "✓",
        Truth::False => "✗",
        Truth::Unknown => "?",
    }
}
