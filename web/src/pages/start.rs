//! The first screen: what this is, and where to begin.

use super::ScreenProps;
use crate::components::Supports;
use crate::session::{Action, Screen};
use wengang_core::Figures;
use wengang_core::notice::YEAR;
use wengang_core::truth::Fact;
use yew::prelude::*;

/// The first screen.
#[component]
pub fn Start(props: &ScreenProps) -> Html {
    let (words, act) = (props.words, &props.act);
    let labels = &words.labels;
    let begun = props.session.answers.get(Fact::Year).is_some();
    html! {
        <>
            <h1 tabindex="-1">{ labels.title }</h1>
            <p class="lead">{ labels.purpose }</p>
            <p>{ labels.effort }</p>
            <p>{ labels.private }</p>
            <p class="actions">
                <button type="button" class="main" onclick={act.reform(|_| Action::Begin)}>
                    { if begun { labels.go_on } else { labels.begin } }
                </button>
                <button type="button" class="link" onclick={act.reform(|_| Action::Go(Screen::Question(Fact::Year)))}>
                    { labels.other_year }
                </button>
            </p>
            if let Some(figures) = Figures::of(YEAR) {
                <h2>{ labels.supports }</h2>
                <Supports {words} {figures} />
            }
        </>
    }
}
