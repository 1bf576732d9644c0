//! What a few numbers come to.

use super::view::View;
use crate::page::employer::state::action::Action;
use crate::page::employer::state::screen::Screen;
use crate::page::shared::components::buttons::Button;
use crate::page::shared::components::card::Cards;
use crate::page::shared::components::there::there;
use crate::page::shared::wording::reasons::{Told, in_one_line};
use std::collections::BTreeMap;
use wengang_core::outcome::PersonOutcome;
use wengang_core::{Claimant, Outcome, ProvisionId, Verdict, evaluate};
use yew::prelude::*;

pub(super) fn estimate(view: &View) -> Html {
    let (words, labels) = (view.words, view.said.labels());
    let Some(facts) = view.state.form.facts() else { return Html::default() };
    let local = view.state.form.local_parameters();
    let assessment = evaluate(&facts, &local);
    let is_mine = |outcome: &&Outcome| Some(outcome.claimant) == view.state.form.claimant;
    let ask = |_: &Outcome, _| Callback::noop();
    let cards = Cards { words, figures: &view.notice.figures, local: &local, ask: &ask };
    let show = |outcome: &Outcome| cards.card(outcome, false);
    let mine = assessment.outcomes.iter().filter(is_mine);
    let others = |outcome: &&Outcome| !is_mine(outcome) && outcome.claimant != Claimant::Worker;
    html! {
        <>
            <h1 tabindex="-1">{ words.labels().results }</h1>
            <div class="total">
                <p class="figure">{ words.sum(&assessment.totals) }</p>
                <p>{ words.labels().stamp.of(view.notice.year()) }</p>
            </div>
            <h2>{ for view.state.form.claimant.map(|claimant| view.said.claimant(claimant)) }</h2>
            { for mine.clone().map(|outcome| html! { <>{ show(outcome) }{ people(view, outcome) }</> }) }
            { directions(view, mine) }
            <p class="actions no-print">{ view.button(Button::Plain, labels.back_to_form, Action::Go(Screen::Form)) }</p>
            <h2>{ labels.others }</h2>
            { for assessment.outcomes.iter().filter(others).map(show) }
        </>
    }
}

/// Where to go and what to bring for what may be claimed, as far as the place has said so.
fn directions<'a>(view: &View, mine: impl Iterator<Item = &'a Outcome>) -> Html {
    let supports: Vec<ProvisionId> =
        mine.filter(|outcome| outcome.verdict != Verdict::NotEligible).map(|outcome| outcome.provision).collect();
    view.place.map(|place| there(view.words, place, &supports)).unwrap_or_default()
}

/// The people, grouped by what they come to and why.
fn people(view: &View, outcome: &Outcome) -> Html {
    if outcome.people.is_empty() {
        return Html::default();
    }
    let mut groups: BTreeMap<(&'static str, String), usize> = BTreeMap::new();
    for person in &outcome.people {
        let verdict = view.words.verdict(person.verdict);
        *groups.entry((verdict, why(view, person))).or_default() += 1;
    }
    let lines = groups.iter().map(|((verdict, why), people)| view.said.group(*people, verdict, why));
    html! {
        <section>
            <h2>{ view.said.labels().people }</h2>
            <ul>{ for lines.map(|line| html! { <li>{ line }</li> }) }</ul>
        </section>
    }
}

fn why(view: &View, person: &PersonOutcome) -> String {
    let failed = person.conditions.iter().filter(|check| check.finding.fails());
    let failed = failed.map(|check| format!("✗ {}", view.words.failed(check.condition)));
    let missing = person.missing.iter().map(|fact| format!("? {}", view.words.short(fact)));
    let open = person.open.iter().map(|reading| view.words.told(Told::by(&person.conditions, reading)).to_owned());
    let reasons: Vec<String> = failed.chain(missing).chain(open).collect();
    in_one_line(&reasons, view.words.labels().semicolon).trim_end_matches(['。', '.']).to_owned()
}
