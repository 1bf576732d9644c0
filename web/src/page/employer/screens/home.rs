//! Who claims?

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::shared::components::buttons::Button;
use wengang_core::Claimant;
use yew::prelude::*;

pub(super) fn home(view: &View) -> Html {
    let labels = view.said.labels();
    let claimants = [Claimant::Workshop, Claimant::Broker, Claimant::Base, Claimant::Worker];
    let choice = |claimant: Claimant| {
        let label = view.said.claimant(claimant);
        html! { <li>{ view.button(Button::Wide, label, Action::Choose(claimant)) }</li> }
    };
    html! {
        <>
            <h1 tabindex="-1">{ labels.title }</h1>
            <p class="lead">{ labels.purpose }</p>
            <p>{ labels.private }</p>
            <h2>{ labels.who }</h2>
            <ul class="plain-list">{ for claimants.into_iter().map(choice) }</ul>
            { for (!view.state.embedded).then(|| html! { <p><a class="way" href="./">{ labels.worker_page }</a></p> }) }
        </>
    }
}
