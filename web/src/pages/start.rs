//! The first screen: what this is, and where to begin.

use super::View;
use crate::components::{Button, button, supports};
use crate::session::{Action, Screen};
use wengang_core::notice::Notice;
use wengang_core::truth::Fact;
use yew::prelude::*;

pub(super) fn start(view: &View) -> Html {
    let labels = &view.words.labels;
    let begin = if view.session.answers.get(Fact::Year).is_some() { labels.go_on } else { labels.begin };
    let private = !view.host.is_some_and(|host| host.sees_answers);
    html! {
        <>
            <h1 tabindex="-1">{ labels.title }</h1>
            <p class="lead">{ labels.purpose }</p>
            <p>{ labels.effort }</p>
            { for private.then(|| html! { <p>{ labels.private }</p> }) }
            <p class="actions">
                { button(view.act, Button::Main, begin, "", Action::Begin) }
                { button(view.act, Button::Link, labels.other_year, "", Action::Go(Screen::Question(Fact::Year))) }
            </p>
            { for (view.host.is_none()).then(|| html! { <p><a class="way" href="./employer.html">{ labels.employers }</a></p> }) }
            <h2>{ labels.supports }</h2>
            { for Some(&Notice::latest().figures).map(|figures| supports(view.words, figures)) }
        </>
    }
}
