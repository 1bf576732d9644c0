//! What came out: the sum, what would bring more, and every support by its verdict.

use super::ScreenProps;
use crate::browser;
use crate::components::{Card, ToMend};
use crate::plain_text;
use crate::session::{Action, Screen};
use std::rc::Rc;
use wengang_core::notice::{Item, YEAR};
use wengang_core::truth::{Fact, Set};
use wengang_core::{Assessment, Claimant, Figures, Outcome, Verdict, advice, questions};
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

/// Properties of [`Results`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// What every screen is shown with.
    pub screen: ScreenProps,
    /// What came out; none as long as the year is not known.
    pub assessment: Option<Rc<Assessment>>,
}

/// What came out.
#[component]
pub fn Results(props: &Props) -> Html {
    let screen = &props.screen;
    let labels = &screen.words.labels;
    let Some(assessment) = &props.assessment else {
        return html! { <><h1 tabindex="-1">{ labels.results }</h1>{ mend(screen) }{ actions(screen, None) }</> };
    };
    html! {
        <>
            <h1 tabindex="-1">{ labels.results }</h1>
            { mend(screen) }
            { total(screen, assessment) }
            { more(screen, assessment) }
            { for ORDER.into_iter().map(|verdict| group(screen, assessment, verdict)) }
            { for_others(screen, assessment) }
            { gaps(screen, assessment) }
            { not_computed(screen) }
            { actions(screen, Some(assessment.clone())) }
        </>
    }
}

fn mend(screen: &ScreenProps) -> Html {
    let ScreenProps { words, session, act, .. } = screen;
    html! { <ToMend words={*words} refusals={session.told().refusals} act={act.clone()} /> }
}

fn total(screen: &ScreenProps, assessment: &Assessment) -> Html {
    let words = screen.words;
    let covered = Figures::of(assessment.year).is_some();
    html! {
        <div class="total">
            if covered {
                <p class="figure">{ (words.sum)(&assessment.totals) }</p>
                <p>{ (words.as_of)(assessment.as_of) }</p>
                <p>{ words.labels.stamp }</p>
            } else {
                <p class="figure">{ words.labels.year_not_covered }</p>
                <p>
                    <button type="button" class="link"
                        onclick={screen.act.reform(|_| Action::Go(Screen::Question(Fact::Year)))}>
                        { words.labels.change }
                    </button>
                </p>
            }
        </div>
    }
}

/// What the person can do for more, the largest gain first.
fn more(screen: &ScreenProps, assessment: &Assessment) -> Html {
    let words = screen.words;
    let changes = advice::together(&assessment.outcomes);
    if changes.is_empty() {
        return Html::default();
    }
    let line = |(advice, _): &(wengang_core::Advice, Vec<Item>)| {
        html! { <li>{ (words.change)(&advice.change, advice.more) }</li> }
    };
    html! {
        <section class="more">
            <h2>{ words.labels.more }</h2>
            <ul>{ for changes.iter().map(line) }</ul>
        </section>
    }
}

fn is_the_workers(outcome: &Outcome) -> bool {
    outcome.claimant == Claimant::Worker
}

fn group(screen: &ScreenProps, assessment: &Assessment, verdict: Verdict) -> Html {
    let mine = assessment.outcomes.iter().filter(|outcome| is_the_workers(outcome) && outcome.verdict == verdict);
    cards(screen, (screen.words.verdict)(verdict), "", mine)
}

fn for_others(screen: &ScreenProps, assessment: &Assessment) -> Html {
    let labels = &screen.words.labels;
    let others = assessment.outcomes.iter().filter(|outcome| !is_the_workers(outcome));
    cards(screen, labels.for_others, labels.for_others_why, others)
}

fn cards<'a>(
    screen: &ScreenProps,
    title: &'static str,
    why: &'static str,
    outcomes: impl Iterator<Item = &'a Outcome>,
) -> Html {
    let Some(figures) = Figures::of(YEAR) else { return Html::default() };
    let (words, act) = (screen.words, &screen.act);
    let cards: Vec<Html> = outcomes
        .map(|outcome| {
            html! { <Card key={outcome.provision.name()} {words} {figures} outcome={outcome.clone()} act={act.clone()} /> }
        })
        .collect();
    if cards.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ title }</h2>
            if !why.is_empty() {
                <p>{ why }</p>
            }
            { cards }
        </section>
    }
}

/// Everything that the place decides for the supports that are still possible.
fn gaps(screen: &ScreenProps, assessment: &Assessment) -> Html {
    let words = screen.words;
    let all = assessment.outcomes.iter().fold(Set::EMPTY, |all, outcome| all.and(outcome.gaps));
    if all.is_empty() {
        return Html::default();
    }
    html! {
        <section>
            <h2>{ words.labels.all_gaps }</h2>
            <ul>{ for all.iter().map(|gap| html! { <li>{ (words.gap)(gap) }</li> }) }</ul>
            <p>{ words.labels.hotline }</p>
        </section>
    }
}

fn not_computed(screen: &ScreenProps) -> Html {
    let words = screen.words;
    let line = |item: &Item| {
        let why = (words.treatment)(item.treatment())?;
        Some(html! { <li>{ (words.item)(*item) }{ ": " }{ why }</li> })
    };
    html! {
        <details class="aside">
            <summary>{ words.labels.not_computed }</summary>
            <ul>{ for Item::ALL.iter().filter_map(line) }</ul>
        </details>
    }
}

fn actions(screen: &ScreenProps, assessment: Option<Rc<Assessment>>) -> Html {
    let ScreenProps { words, session, local, act } = screen;
    let labels = &words.labels;
    let more = !questions::open(&session.answers, local).is_empty();
    html! {
        <p class="actions no-print">
            if more {
                <button type="button" class="main" onclick={act.reform(|_| Action::Continue)}>{ labels.ask_more }</button>
            }
            <button type="button" onclick={act.reform(|_| Action::Go(Screen::Check))}>{ labels.check }</button>
            if let Some(assessment) = assessment {
                <button type="button" onclick={Callback::from(|_| browser::print())}>{ labels.print }</button>
                <Copy words={*words} text={plain_text::of(words, &assessment)} />
            }
            <button type="button" class="link" onclick={act.reform(|_| Action::Erase)}>{ labels.erase }</button>
        </p>
    }
}

/// Properties of [`Copy`].
#[derive(Properties, PartialEq)]
struct CopyProps {
    words: &'static crate::wording::Words,
    text: String,
}

/// Copies the result as text; shows it too, for browsers that let no page copy.
#[component]
fn Copy(props: &CopyProps) -> Html {
    let copied = use_state(|| None::<bool>);
    let labels = &props.words.labels;
    let (text, told) = (props.text.clone(), copied.clone());
    let onclick = Callback::from(move |_| {
        let told = told.clone();
        browser::copy(&text, move |done| told.set(Some(done)));
    });
    html! {
        <>
            <button type="button" {onclick}>{ labels.copy }</button>
            if let Some(done) = *copied {
                <span role="status" class="copied">{ if done { labels.copied } else { labels.copy_by_hand } }</span>
                <textarea readonly=true rows="8" aria-label={labels.copy} value={props.text.clone()} />
            }
        </>
    }
}
