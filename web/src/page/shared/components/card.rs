//! One support: what it comes to, and why, unfolded clause by clause.

use super::buttons::{Button, click_button};
use super::conditions::conditions;
use crate::page::shared::wording::labels::Wording;
use wengang_core::Year;
use wengang_core::truth::Fact;
use wengang_core::{FOR_WORKERS, Figures, LocalParameters, Outcome, Verdict, questions};
use yew::prelude::*;

/// A support with its verdict; `local` is what the place has fixed, `ask` leads to the question about a missing fact.
pub fn card(
    words: &dyn Wording,
    figures: &Figures,
    local: &LocalParameters,
    outcome: &Outcome,
    ask: &dyn Fn(Fact) -> Callback<MouseEvent>,
) -> Html {
    let support = words.support(outcome.provision);
    let possible = !matches!(outcome.verdict, Verdict::NotEligible | Verdict::NotCovered);
    let amount = possible.then(|| html! { <p class="amount">{ words.amount(&outcome.amount) }</p> });
    let advice = outcome.advice.map(|advice| {
        html! { <p class="advice">{ words.change(&advice.change, advice.more) }</p> }
    });
    html! {
        <article class="card" data-provision={outcome.provision.name()} data-verdict={outcome.verdict.name()}>
            <h3>{ support.plain }<small lang="zh">{ support.formal }</small></h3>
            { amount }
            <p>{ words.summary(outcome.provision, figures) }</p>
            { missing(words, outcome, ask) }
            { advice }
            <details>
                <summary>{ words.labels().why }</summary>
                { reasons(words, figures, outcome, &fixed(words, local, outcome, figures.year)) }
            </details>
        </article>
    }
}

/// What was not answered, each with the way to the question.
fn missing(words: &dyn Wording, outcome: &Outcome, ask: &dyn Fn(Fact) -> Callback<MouseEvent>) -> Html {
    let asked = outcome.missing.iter().filter(|fact| questions::about(*fact).is_some());
    let link = |fact: Fact| {
        html! { <li>{ click_button(Button::Link, words.short(fact), "", ask(fact)) }</li> }
    };
    let links: Vec<Html> = asked.map(link).collect();
    if links.is_empty() {
        return Html::default();
    }
    html! { <div class="missing"><p>{ words.labels().missing }</p><ul>{ links }</ul></div> }
}

fn reasons(words: &dyn Wording, figures: &Figures, outcome: &Outcome, fixed: &[String]) -> Html {
    let labels = words.labels();
    let departments: Vec<&str> = outcome.departments.iter().map(|one| words.department(*one)).collect();
    html! {
        <>
            { conditions(words, &outcome.conditions) }
            { list(labels.open, outcome.open.iter().map(|one| words.reading(one)).collect()) }
            { list(labels.cautions, outcome.cautions.iter().map(|one| words.caution(one)).collect()) }
            { list(labels.gaps, outcome.gaps.iter().map(|one| words.gap(one)).collect()) }
            { list(labels.local, fixed.iter().map(String::as_str).collect()) }
            <dl>
                { pair(labels.fund, outcome.fund.map(|fund| words.fund(fund)).unwrap_or_default()) }
                { pair(labels.fund, &outcome.fallback.as_ref().map(|fallback| words.fallback(fallback)).unwrap_or_default()) }
                { pair(labels.frequency, words.frequency(outcome.frequency, outcome.provision)) }
                { pair(labels.departments, &departments.join(labels.list_comma)) }
                { pair(labels.source, &format!("{} {}", figures.document, words.item(outcome.item))) }
            </dl>
        </>
    }
}

/// What the place has fixed for the support, each figure with its source.
fn fixed(words: &dyn Wording, local: &LocalParameters, outcome: &Outcome, year: Year) -> Vec<String> {
    let gaps = FOR_WORKERS.iter().filter(|provision| provision.id == outcome.provision).flat_map(|provision| provision.gaps);
    gaps.filter_map(|gap| Some(words.local(*gap, local.fixed(*gap, year)?))).collect()
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
