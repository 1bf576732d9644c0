//! The bar with the sum, in sight while questions are asked, as soon as it has something true to say.

use super::progress::left;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use wengang_core::truth::Fact;
use wengang_core::{Notice, Totals};
use yew::prelude::*;

/// What the answers come to; nothing before the household and the work are told. `told` are the sums when the screen was
/// reached: only these are read out, so that nobody hears every key.
pub(super) fn sum_bar(view: &View, told: Option<&Totals>) -> Html {
    let answered = |fact| view.state.answers.get(fact).is_some();
    let now = view.assessment.filter(|assessment| Notice::of(assessment.year).is_some());
    let Some(now) = now.filter(|_| answered(Fact::Household) && answered(Fact::Jobs)) else { return Html::default() };
    let in_words = |totals: &Totals| view.words.sum(totals);
    let left = left(view, false).len();
    let to_go = if left == 0 { String::new() } else { view.words.to_go(left) };
    html! {
        <div class="sum" role="region" aria-label={view.words.labels().results}>
            <p>{ in_words(&now.totals) }{ to_go }</p>
            <p class="visually-hidden" role="status">{ told.map(in_words) }</p>
            { button(view.act, Button::Plain, view.words.labels().see_results, "", Action::Go(Screen::Results)) }
        </div>
    }
}
