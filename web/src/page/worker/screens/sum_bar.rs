//! The bar with the sum, always in sight while questions are asked.

use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::wording::labels::Wording;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::Action;
use wengang_core::{Totals, Verdict};
use yew::prelude::*;

/// What the answers so far come to, always in sight; no totals in a year that the notice does not cover.
pub(super) fn sum_bar(words: &dyn Wording, totals: Option<&Totals>, act: &Callback<Action>) -> Html {
    let text = totals.map_or_else(|| words.verdict(Verdict::NotCovered).to_owned(), |totals| words.sum(totals));
    html! {
        <div class="sum">
            <p role="status">{ text }</p>
            { button(act, Button::Plain, words.labels().see_results, "", Action::Go(Screen::Results)) }
        </div>
    }
}
