//! One support: what it comes to, and why, unfolded clause by clause.

use super::conditions::conditions;
use super::{Button, button};
use crate::session::{Action, Screen};
use crate::wording::Words;
use wengang_core::notice::Notice;
use wengang_core::truth::Fact;
use wengang_core::{ALL, Figures, LocalParameters, Outcome, Verdict, Year, questions};
use yew::prelude::*;

/// A support with its verdict; `local` is what the place has fixed.
pub fn card(
    words: &Words,
    figures: &Figures,
    local: &LocalParameters,
    outcome: &Outcome,
    act: &Callback<Action>,
) -> Html {
    let support = (words.support)(outcome.provision);
    let possible = !matches!(outcome.verdict, Verdict::NotEligible | Verdict::NotCovered);
    let amount = possible.then(|| html! { <p class="amount">{ (words.amount)(&outcome.amount) }</p> });
    let advice = outcome.advice.map(|advice| {
        html! { <p class="advice">{ (words.change)(&advice.change, advice.more) }</p> }
    });
    html! {
        <article class="card" data-provision={outcome.provision.name()} data-verdict={outcome.verdict.name()}>
            <h3>{ support.plain }<small lang="zh">{ support.formal }</small></h3>
            { amount }
            <p>{ (words.summary)(outcome.provision, figures) }</p>
            { missing(words, outcome, act) }
            { advice }
            <details>
                <summary>{ words.labels.why }</summary>
                { reasons(words, outcome, &fixed(words, local, outcome, figures.year)) }
            </details>
        </article>
    }
}

/// What was not answered, each with the way to the question.
fn missing(words: &Words, outcome: &Outcome, act: &Callback<Action>) -> Html {
    let asked = outcome.missing.iter().filter(|fact| questions::about(*fact).is_some());
    let link = |fact: Fact| {
        html! { <li>{ button(act, Button::Link, words.short(fact), "", Action::Go(Screen::Question(fact))) }</li> }
    };
    let links: Vec<Html> = asked.map(link).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! { <div class="missing"><p>{ words.labels.missing }</p><ul>{ links }</ul></div> }
}

fn reasons(words: &Words, outcome: &Outcome, fixed: &[String]) -> Html {
    let labels = &words.labels;
    let departments: Vec<&str> = outcome.departments.iter().map(|one| (words.department)(*one)).collect();
    html! {
        <>
            { conditions(words, &outcome.conditions) }
            { list(labels.open, outcome.open.iter().map(words.reading).collect()) }
            { list(labels.cautions, outcome.cautions.iter().map(words.caution).collect()) }
            { list(labels.gaps, outcome.gaps.iter().map(words.gap).collect()) }
            { list(labels.local, fixed.iter().map(String::as_str).collect()) }
            <dl>
                { pair(labels.fund, outcome.fund.map(words.fund).unwrap_or_default()) }
                { pair(labels.fund, &outcome.fallback.as_ref().map(words.fallback).unwrap_or_default()) }
                { pair(labels.frequency, (words.frequency)(outcome.frequency)) }
                { pair(labels.departments, &departments.join("、")) }
                { pair(labels.source, &format!("{} {}", Notice::latest().document(), (words.item)(outcome.item))) }
            </dl>
        </>
    }
}

/// What the place has fixed for the support, each figure with its source.
fn fixed(words: &Words, local: &LocalParameters, outcome: &Outcome, year: Year) -> Vec<String> {
    let gaps = ALL.iter().filter(|provision| provision.id == outcome.provision).flat_map(|provision| provision.gaps);
    gaps.filter_map(|gap| Some((words.local)(*gap, local.fixed(*gap, year)?))).collect()
}

fn list(title: &str, lines: Vec<&str>) -> Html {
    if lines.is_empty() {
        return Html::default();
    }
    html! { <><p class="list-title">{ title }</p><ul>{ for lines.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul></> }
}

/// A term and what it is; nothing if that is empty.
fn pair(term: &str, text: &str) -> Html {
    if text.is_empty() {
        return Html::default();
    }
    html! { <><dt>{ term }</dt><dd>{ text }</dd></> }
}
