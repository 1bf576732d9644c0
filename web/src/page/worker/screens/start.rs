//! The first screen: what this is, and where to begin.

use super::view::View;
use crate::page::shared::components::buttons::{Button, button};
use crate::page::shared::components::supports::supports;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn start(view: &View) -> Html {
    let labels = view.words.labels();
    let begun = view.state.answers.get(Fact::Year).is_some();
    let begin = if begun { labels.go_on.to_owned() } else { view.words.labels().begin.of(view.notice.year()) };
    let private = !view.options.is_some_and(|options| options.sees_answers);
    html! {
        <>
            <h1 tabindex="-1">{ labels.title.of(view.notice.year()) }</h1>
            <p class="lead">{ labels.purpose }</p>
            <p>{ view.words.scope(view.notice.year(), view.notice.document()) }</p>
            <p>{ labels.effort }</p>
            { for private.then(|| html! { <p>{ labels.private }</p> }) }
            <p class="actions">
                { button(view.act, Button::Main, &begin, "", Action::Begin) }
                { button(view.act, Button::Link, labels.other_year, "", Action::Go(Screen::Question(Fact::Year))) }
            </p>
            { for (view.options.is_none()).then(|| html! { <p><a class="way" href="./employer.html">{ labels.employers }</a></p> }) }
            <h2>{ labels.supports }</h2>
            { supports(view.words, &view.notice.figures) }
        </>
    }
}
