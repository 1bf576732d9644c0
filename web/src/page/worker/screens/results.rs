//! What came out: the answer at first sight, what to do next, and every support with its reason.

use super::at_sight::at_sight;
use super::check::given;
use super::next_steps::{self, next_steps};
use super::notices::{changed_notice, to_correct};
use super::share::share;
use super::view::View;
use crate::page::shared::components::buttons::{Button, button, emits};
use crate::page::shared::components::card::Cards;
use crate::page::shared::components::there::there;
use crate::page::shared::embedding::options::HostOptions;
use crate::page::shared::wording::reasons::advice;
use crate::page::worker::state::action::Action;
use crate::page::worker::state::screen::Screen;
use wengang_core::assessment::combined_advice;
use wengang_core::notice::Item;
use wengang_core::outcome::Condition;
use wengang_core::truth::{Fact, Truth};
use wengang_core::values::Set;
use wengang_core::{Assessment, Claimant, Notice, Outcome};
use yew::prelude::*;

pub(super) fn results(view: &View) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ view.words.labels().results_of.of(view.state.year()) }</h1>
            { changed_notice(view) }
            { to_correct(view.words, &view.state.parsed_answers().refusals, view.act) }
            { for view.assessment.map(|assessment| outcome(view, assessment)) }
            { actions(view) }
        </>
    }
}

fn outcome(view: &View, assessment: &Assessment) -> Html {
    if Notice::of(assessment.year).is_none() {
        return nothing(view, assessment, &view.words.labels().year_not_covered.of(view.notice.year()), Fact::Year);
    }
    if is_not_assisted(assessment) {
        return nothing(view, assessment, view.words.labels().not_assisted, Fact::Household);
    }
    html! {
        <div class="columns">
            <div class="answer">
                { at_sight(view, assessment) }
                { steps(view, assessment) }
                { directions(view, assessment) }
                { share(view, assessment) }
            </div>
            <div>
                { short_of(view, assessment) }
                { supports(view, assessment) }
                { rest(view, assessment) }
            </div>
            { on_paper(view) }
        </div>
    }
}

/// Whether the household alone decides all of it.
fn is_not_assisted(assessment: &Assessment) -> bool {
    let mut checks = assessment.outcomes.iter().flat_map(|outcome| &outcome.conditions);
    checks.any(|check| check.condition == Condition::AssistedHousehold && check.finding.truth == Truth::False)
}

/// One panel that says why there is nothing, with the way back; the supports stand folded below.
fn nothing(view: &View, assessment: &Assessment, why: &str, decided_by: Fact) -> Html {
    let labels = view.words.labels();
    html! {
        <>
            <div class="total">
                <p class="figure">{ why }</p>
                { button(view.act, Button::Link, labels.change, "", Action::Change(decided_by, None)) }
                <p class="stamp">{ labels.stamp.of(view.notice.year()) }</p>
            </div>
            <details class="row">
                <summary><span>{ labels.supports }</span></summary>
                { for assessment.outcomes.iter().map(|outcome| cards(view).row(outcome, false)) }
            </details>
        </>
    }
}

fn steps(view: &View, assessment: &Assessment) -> Html {
    let steps = next_steps(view, assessment);
    if steps.is_empty() {
        return html! { <p>{ view.words.labels().hotline }</p> };
    }
    html! {
        <section class="next">
            <h2>{ view.words.labels().next_steps }</h2>
            <ol>{ for steps.into_iter().map(|step| html! { <li>{ step }</li> }) }</ol>
        </section>
    }
}

/// Where to go and what to bring, as far as the place has said so.
fn directions(view: &View, assessment: &Assessment) -> Html {
    let of_place = |options: &HostOptions| there(view.words, &options.information, &next_steps::supports(assessment));
    view.options.map(of_place).unwrap_or_default()
}

/// What is a little short, the largest gain first.
fn short_of(view: &View, assessment: &Assessment) -> Html {
    let words = view.words;
    let changes = combined_advice(assessment.outcomes.iter().filter(|outcome| advice(outcome).is_some()));
    if changes.is_empty() {
        return Html::default();
    }
    let lines = changes.iter().map(|(advice, _)| words.change(&advice.change, advice.more));
    html! {
        <section class="more">
            <h2>{ words.labels().more }</h2>
            <ul>{ for lines.map(|line| html! { <li>{ line }</li> }) }</ul>
        </section>
    }
}

fn cards<'a>(view: &'a View) -> Cards<'a> {
    let ask: &'a dyn Fn(&Outcome, Fact) -> Callback<MouseEvent> = &|_, _| Callback::noop();
    Cards { words: view.words, figures: &view.notice.figures, local: view.local, ask }
}

/// Those of the worker that pay money as cards, the others as rows.
fn supports(view: &View, assessment: &Assessment) -> Html {
    let labels = view.words.labels();
    let ask = |outcome: &Outcome, fact| emits(view.act, Action::Change(fact, Some(outcome.provision)));
    let cards = Cards { ask: &ask, ..cards(view) };
    let changed = view.state.changed.as_ref().and_then(|change| change.support);
    let unfolded = |outcome: &Outcome| changed == Some(outcome.provision);
    let mine = || assessment.outcomes.iter().filter(|outcome| outcome.claimant == Claimant::Worker);
    let (paid, unpaid) = (mine().filter(|one| one.fund.is_some()), mine().filter(|one| one.fund.is_none()));
    html! {
        <>
            <h2>{ labels.paid }</h2>
            { for paid.map(|outcome| cards.card(outcome, unfolded(outcome))) }
            <h2>{ labels.unpaid }</h2>
            { for unpaid.map(|outcome| cards.row(outcome, unfolded(outcome))) }
        </>
    }
}

/// In one row: the supports of employers, what the place decides for those that are still possible, and what the notice says
/// besides.
fn rest(view: &View, assessment: &Assessment) -> Html {
    let (words, labels) = (view.words, view.words.labels());
    let gaps = assessment.outcomes.iter().fold(Set::EMPTY, |all, outcome| all.and(outcome.gaps));
    let gaps = gaps.iter().map(|gap| words.gap(gap).to_owned()).collect();
    let why =
        |item: &Item| Some(format!("{}{}{}", words.item(*item), labels.colon, words.treatment(item.treatment())?));
    let others = assessment.outcomes.iter().filter(|outcome| outcome.claimant != Claimant::Worker);
    html! {
        <details class="row rest">
            <summary><span>{ labels.rest }</span></summary>
            <h3>{ labels.for_others }</h3>
            <p>{ labels.for_others_why }</p>
            { for others.map(|outcome| cards(view).row(outcome, false)) }
            { lines(labels.gaps, gaps) }
            { lines(labels.not_computed, Item::ALL.iter().filter_map(why).collect()) }
        </details>
    }
}

fn lines(title: &str, lines: Vec<String>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <><h3>{ title }</h3><ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul></> }
}

/// What only paper has: the answers, and where to sign.
fn on_paper(view: &View) -> Html {
    html! {
        <section class="paper">
            <h2>{ view.words.labels().your_answers }</h2>
            { given(view, false) }
            { for view.assessment.map(|assessment| html! { <p>{ view.words.as_of(assessment.as_of) }</p> }) }
            <p class="signed">{ view.words.labels().signed }</p>
        </section>
    }
}

fn actions(view: &View) -> Html {
    let (labels, act) = (view.words.labels(), view.act);
    html! {
        <div class="actions no-print">
            { for (!view.open.is_empty()).then(|| button(act, Button::Main, labels.ask_more, "", Action::Continue)) }
            { button(act, Button::Plain, labels.check, "", Action::Go(Screen::Check)) }
            { button(act, Button::Link, labels.erase, "", Action::Erase) }
        </div>
    }
}
