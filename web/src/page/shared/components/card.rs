//! One support: what it comes to, and why, in a line; unfolded, clause by clause.

use super::buttons::{Button, click_button};
use super::conditions::conditions;
use crate::page::shared::wording::labels::Wording;
use crate::page::shared::wording::reasons::{Told, advice, amount};
use wengang_core::Year;
use wengang_core::truth::Fact;
use wengang_core::{FOR_WORKERS, Figures, LocalParameters, Outcome, Verdict, questions};
use yew::prelude::*;

/// What every card of a page is drawn from.
pub struct Cards<'a> {
    /// The language.
    pub words: &'a dyn Wording,
    /// The figures of the notice.
    pub figures: &'a Figures,
    /// What the place has fixed.
    pub local: &'a LocalParameters,
    /// Leads from a support to the question about a missing fact.
    pub ask: &'a dyn Fn(&Outcome, Fact) -> Callback<MouseEvent>,
}

impl Cards<'_> {
    /// A support with its verdict, its amount and the reason in a line; the clauses are folded unless `unfolded`.
    pub fn card(&self, outcome: &Outcome, unfolded: bool) -> Html {
        let words = self.words;
        let support = words.support(outcome.provision);
        html! {
            <article class="card" data-provision={outcome.provision.name()} data-verdict={outcome.verdict.name()}>
                <div class="top">
                    <h3>{ support.plain }<small lang="zh">{ support.formal }</small></h3>
                    { for self.amount(outcome) }
                </div>
                <details open={unfolded}>
                    <summary>
                        <span class="reason">{ words.reason(outcome) }</span>{ " " }
                        <span class="why">{ words.labels().why }</span>
                    </summary>
                    { self.reasons(outcome) }
                </details>
                { for advice(outcome).map(|advice| html! { <p class="advice">{ words.change(&advice.change, advice.more) }</p> }) }
                { self.missing(outcome) }
            </article>
        }
    }

    /// A support without an amount of its own, as one row that unfolds.
    pub fn row(&self, outcome: &Outcome, unfolded: bool) -> Html {
        let words = self.words;
        let support = words.support(outcome.provision);
        html! {
            <details class="row" open={unfolded} data-provision={outcome.provision.name()} data-verdict={outcome.verdict.name()}>
                <summary><span>{ support.plain }</span><small>{ words.in_short(outcome) }</small></summary>
                <p><small lang="zh">{ support.formal }</small></p>
                { for self.amount(outcome) }
                <p class="reason">{ words.reason(outcome) }</p>
                { self.missing(outcome) }
                { self.reasons(outcome) }
            </details>
        }
    }

    fn amount(&self, outcome: &Outcome) -> Option<Html> {
        let possible = !matches!(outcome.verdict, Verdict::NotEligible | Verdict::NotCovered);
        possible.then(|| html! { <p class="amount">{ amount(self.words, outcome) }</p> })
    }

    /// What was not answered, each with the way to the question.
    fn missing(&self, outcome: &Outcome) -> Html {
        let words = self.words;
        let links = outcome.missing.iter().filter_map(|fact| {
            let asked = if fact == Fact::JobDays { Fact::Jobs } else { fact };
            questions::about(asked)?;
            Some(html! { <li>{ click_button(Button::Link, words.short(fact), "", (self.ask)(outcome, asked)) }</li> })
        });
        let links: Vec<Html> = links.collect();
        if links.is_empty() {
            return Html::default();
        }
        html! { <div class="missing"><p>{ words.labels().missing }</p><ul>{ links }</ul></div> }
    }

    fn reasons(&self, outcome: &Outcome) -> Html {
        let (words, labels) = (self.words, self.words.labels());
        let departments: Vec<&str> = outcome.departments.iter().map(|one| words.department(*one)).collect();
        let (open, fixed) = (open(words, outcome), self.fixed(outcome, self.figures.year));
        html! {
            <>
                <p>{ words.summary(outcome.provision, self.figures) }</p>
                { conditions(words, &outcome.conditions) }
                { list(labels.open, open) }
                { list(labels.cautions, outcome.cautions.iter().map(|one| words.caution(one)).collect()) }
                { list(labels.gaps, outcome.gaps.iter().map(|one| words.gap(one)).collect()) }
                { list(labels.local, fixed.iter().map(String::as_str).collect()) }
                <dl>
                    { pair(labels.fund, outcome.fund.map(|fund| words.fund(fund)).unwrap_or_default()) }
                    { pair(labels.fund, &outcome.fallback.as_ref().map(|fallback| words.fallback(fallback)).unwrap_or_default()) }
                    { pair(labels.frequency, words.frequency(outcome.frequency, outcome.provision)) }
                    { pair(labels.departments, &departments.join(labels.list_comma)) }
                    { pair(labels.source, &format!("{} {}", self.figures.document, words.item(outcome.item))) }
                </dl>
            </>
        }
    }

    /// What the place has fixed for the support, each figure with its source.
    fn fixed(&self, outcome: &Outcome, year: Year) -> Vec<String> {
        let provisions = FOR_WORKERS.iter().filter(|provision| provision.id == outcome.provision);
        let gaps = provisions.flat_map(|provision| provision.gaps);
        gaps.filter_map(|gap| Some(self.words.local(*gap, self.local.fixed(*gap, year)?))).collect()
    }
}

/// Why it is open; but for what is a caution, that answers contradict each other.
fn open(words: &dyn Wording, outcome: &Outcome) -> Vec<&'static str> {
    let told = outcome.open.iter().map(|reading| Told::of(outcome, reading));
    told.filter(|told| *told != Told::Contradiction).map(|told| words.told(told)).collect()
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
