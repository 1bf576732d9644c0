//! One support: what it comes to, and why, unfolded clause by clause.

use super::Conditions;
use crate::session::{Action, Screen};
use crate::wording::Words;
use wengang_core::notice::DOCUMENT;
use wengang_core::truth::Fact;
use wengang_core::{Figures, Outcome, Verdict, questions};
use yew::prelude::*;

/// Properties of [`Card`].
#[derive(Properties, PartialEq)]
pub struct Props {
    /// The language.
    pub words: &'static Words,
    /// The year's figures.
    pub figures: &'static Figures,
    /// What came out.
    pub outcome: Outcome,
    /// Told of what the person does.
    pub act: Callback<Action>,
}

/// A support with its verdict.
#[component]
pub fn Card(props: &Props) -> Html {
    let (words, outcome) = (props.words, &props.outcome);
    let support = (words.support)(outcome.provision);
    html! {
        <article class="card" data-provision={outcome.provision.name()} data-verdict={outcome.verdict.name()}>
            <h3>{ support.plain }<small lang="zh">{ support.formal }</small></h3>
            if !matches!(outcome.verdict, Verdict::NotEligible | Verdict::NotCovered) {
                <p class="amount">{ (words.amount)(&outcome.amount) }</p>
            }
            <p>{ (words.summary)(outcome.provision, props.figures) }</p>
            { missing(props) }
            if let Some(advice) = &outcome.advice {
                <p class="advice">{ (words.change)(&advice.change, advice.more) }</p>
            }
            <details>
                <summary>{ words.labels.why }</summary>
                { reasons(props) }
            </details>
        </article>
    }
}

/// What was not answered, each with the way to the question.
fn missing(props: &Props) -> Html {
    let (words, act) = (props.words, &props.act);
    let asked = props.outcome.missing.iter().filter(|fact| questions::about(*fact).is_some());
    let links: Vec<Html> = asked.map(|fact| link(words, act, fact)).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! { <div class="missing"><p>{ words.labels.missing }</p><ul>{ links }</ul></div> }
}

fn link(words: &'static Words, act: &Callback<Action>, fact: Fact) -> Html {
    let onclick = act.reform(move |_| Action::Go(Screen::Question(fact)));
    html! { <li><button type="button" class="link" {onclick}>{ words.short(fact) }</button></li> }
}

fn reasons(props: &Props) -> Html {
    let (words, outcome) = (props.words, &props.outcome);
    let labels = &words.labels;
    let departments: Vec<&str> = outcome.departments.iter().map(|one| (words.department)(*one)).collect();
    html! {
        <>
            <Conditions {words} checks={outcome.conditions.clone()} />
            { list(labels.open, outcome.open.iter().map(words.reading)) }
            { list(labels.cautions, outcome.cautions.iter().map(words.caution)) }
            { list(labels.gaps, outcome.gaps.iter().map(words.gap)) }
            <dl>
                if let Some(fund) = outcome.fund {
                    <dt>{ labels.fund }</dt><dd>{ (words.fund)(fund) }</dd>
                }
                if let Some(fallback) = &outcome.fallback {
                    <dt></dt><dd>{ (words.fallback)(fallback) }</dd>
                }
                <dt>{ labels.frequency }</dt><dd>{ (words.frequency)(outcome.frequency) }</dd>
                if !departments.is_empty() {
                    <dt>{ labels.departments }</dt><dd>{ departments.join("、") }</dd>
                }
                <dt>{ labels.source }</dt><dd>{ DOCUMENT }{ " " }{ (words.item)(outcome.item) }</dd>
            </dl>
        </>
    }
}

fn list<'a>(title: &'static str, lines: impl Iterator<Item = &'a str>) -> Html {
    let lines: Vec<Html> = lines.map(|line| html! { <li>{ line }</li> }).collect();
    if lines.is_empty() {
        return Html::default();
    }
    html! { <><p class="list-title">{ title }</p><ul>{ lines }</ul></> }
}
