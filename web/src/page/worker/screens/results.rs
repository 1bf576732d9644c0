//! What came out: the sum, what would bring more, and every support by its verdict.

use super::notices::to_correct;
use super::plain_text;
use super::view::View;
use crate::page::shared::browser;
use crate::page::shared::components::buttons::{Button, button, emits};
use crate::page::shared::components::card::card;
use crate::page::worker::state::screen::Screen;
use crate::page::worker::state::worker_state::Action;
use wengang_core::assessment::combined_advice;
use wengang_core::notice::Item;
use wengang_core::truth::Fact;
use wengang_core::values::Set;
use wengang_core::{Assessment, Claimant, Notice, Outcome, Verdict, questions};
use yew::prelude::*;

/// The verdicts in the order in which they are shown.
const ORDER: [Verdict; 6] = [
    Verdict::Granted,
    Verdict::Discretionary,
    Verdict::ByOtherRules,
    Verdict::Undetermined,
    Verdict::NotEligible,
    Verdict::NotCovered,
];

pub(super) fn results(view: &View) -> Html {
    html! {
        <>
            <h1 tabindex="-1">{ view.words.labels().results }</h1>
            { to_correct(view.words, &view.state.parsed_answers().refusals, view.act) }
            { for view.assessment.map(|assessment| outcome(view, assessment)) }
            { actions(view) }
        </>
    }
}

fn outcome(view: &View, assessment: &Assessment) -> Html {
    html! {
        <>
            { total(view, assessment) }
            { more(view, assessment) }
            { for ORDER.into_iter().map(|verdict| group(view, assessment, verdict)) }
            { for_others(view, assessment) }
            { gaps(view, assessment) }
            { not_computed(view) }
        </>
    }
}

fn total(view: &View, assessment: &Assessment) -> Html {
    let (words, labels) = (view.words, view.words.labels());
    if Notice::of(assessment.year).is_none() {
        let change = button(view.act, Button::Link, labels.change, "", Action::Go(Screen::Question(Fact::Year)));
        return html! { <div class="total"><p class="figure">{ words.labels().year_not_covered.of(view.notice.year()) }</p>{ change }</div> };
    }
    html! {
        <div class="total">
            <p class="figure">{ words.sum(&assessment.totals) }</p>
            <p>{ words.as_of(assessment.as_of) }</p>
            <p>{ words.labels().stamp.of(view.notice.year()) }</p>
        </div>
    }
}

/// What the person can do for more, the largest gain first.
fn more(view: &View, assessment: &Assessment) -> Html {
    let words = view.words;
    let changes = combined_advice(&assessment.outcomes);
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

fn is_the_workers(outcome: &Outcome) -> bool {
    outcome.claimant == Claimant::Worker
}

fn group(view: &View, assessment: &Assessment, verdict: Verdict) -> Html {
    let mine = |outcome: &&Outcome| is_the_workers(outcome) && outcome.verdict == verdict;
    cards(view, view.words.verdict(verdict), "", assessment.outcomes.iter().filter(mine).collect())
}

fn for_others(view: &View, assessment: &Assessment) -> Html {
    let labels = view.words.labels();
    let others = assessment.outcomes.iter().filter(|outcome| !is_the_workers(outcome));
    cards(view, labels.for_others, labels.for_others_why, others.collect())
}

fn cards(view: &View, title: &str, why: &str, outcomes: Vec<&Outcome>) -> Html {
    if outcomes.is_empty() {
        return Html::default();
    }
    let ask = |fact| emits(view.act, Action::Go(Screen::Question(fact)));
    html! {
        <section>
            <h2>{ title }</h2>
            <p>{ why }</p>
            { for outcomes.into_iter().map(|outcome| card(view.words, &view.notice.figures, view.local, outcome, &ask)) }
        </section>
    }
}

/// Everything that the place decides for the supports that are still possible.
fn gaps(view: &View, assessment: &Assessment) -> Html {
    let words = view.words;
    let all = assessment.outcomes.iter().fold(Set::EMPTY, |all, outcome| all.and(outcome.gaps));
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words.labels().gaps }</h2>
            <ul>{ for all.iter().map(|gap| html! { <li>{ words.gap(gap) }</li> }) }</ul>
            <p>{ words.labels().hotline }</p>
        </section>
    }
}

fn not_computed(view: &View) -> Html {
    let words = view.words;
    let why = |item: &Item| {
        Some(format!("{}{}{}", words.item(*item), words.labels().colon, words.treatment(item.treatment())?))
    };
    html! {
        <details>
            <summary>{ words.labels().not_computed }</summary>
            <ul>{ for Item::ALL.iter().filter_map(why).map(|line| html! { <li>{ line }</li> }) }</ul>
        </details>
    }
}

fn actions(view: &View) -> Html {
    let (labels, act) = (view.words.labels(), view.act);
    let more = !questions::open(&view.state.answers, view.local).is_empty();
    html! {
        <div class="actions no-print">
            { for more.then(|| button(act, Button::Main, labels.ask_more, "", Action::Continue)) }
            { button(act, Button::Plain, labels.check, "", Action::Go(Screen::Check)) }
            <button type="button" onclick={Callback::from(|_| browser::print())}>{ labels.print }</button>
            { for view.assessment.map(|assessment| copy(view, assessment)) }
            { button(act, Button::Link, labels.erase, "", Action::Erase) }
        </div>
    }
}

/// Copies the result as text; then shows it too, for browsers that let no page copy.
fn copy(view: &View, assessment: &Assessment) -> Html {
    let labels = view.words.labels();
    let text = plain_text::of(view.words, assessment);
    let (act, copied) = (view.act.clone(), text.clone());
    let onclick = Callback::from(move |_| {
        let act = act.clone();
        browser::copy(&copied, move |done| act.emit(Action::Copied(done)));
    });
    let shown = view.state.copied.map(|done| {
        html! {
            <>
                <p role="status">{ if done { labels.copied } else { labels.copy_by_hand } }</p>
                <textarea readonly=true rows="8" aria-label={labels.copy} value={text} />
            </>
        }
    });
    html! { <><button type="button" {onclick}>{ labels.copy }</button>{ shown }</> }
}
