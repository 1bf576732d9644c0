//! The conditions of a support, clause by clause.

use crate::page::shared::wording::conditions::{as_found, basis, is_read_in, sign};
use crate::page::shared::wording::labels::Wording;
use wengang_core::notice::Reading;
use wengang_core::outcome::Check;
use wengang_core::truth::Truth;
use yew::prelude::*;

/// Each condition, whether it holds, by which figures, and where it stands.
pub(super) fn conditions(words: &dyn Wording, checks: &[Check]) -> Html {
    if checks.is_empty() {
        return Html::default();
    }
    let one_is_met = checks.iter().any(|check| check.alternative && check.finding.holds());
    let line = |check: &Check| {
        let not_needed = one_is_met && check.alternative && !check.finding.holds();
        if not_needed { line_not_needed(words, check) } else { line(words, check) }
    };
    let read_in = checks.iter().any(|check| is_read_in(check.condition));
    let means = read_in.then(|| html! { <p class="hint">{ words.our_reading_means() }</p> });
    html! { <><ul class="conditions">{ for checks.iter().map(line) }</ul>{ for means }</> }
}

fn line(words: &dyn Wording, check: &Check) -> Html {
    let truth = check.finding.truth;
    let alternative = check.alternative.then(|| html! { <em>{ " · " }{ words.labels().alternative }</em> });
    html! {
        <li class={truth.name()}>
            <span class="sign" aria-hidden="true">{ sign(truth) }</span>
            <span class="visually-hidden">{ words.truth(truth) }{ words.labels().colon }</span>
            <span>
                { as_found(words, check) }{ alternative }<small>{ " " }{ basis(words, check) }</small>
                <span class="measure">{ why(words, check) }</span>
            </span>
        </li>
    }
}

/// One of two of which the other is met.
fn line_not_needed(words: &dyn Wording, check: &Check) -> Html {
    html! {
        <li class="not-needed">
            <span class="sign" aria-hidden="true">{ "–" }</span>
            <span>
                { words.condition(check.condition) }<small>{ " " }{ basis(words, check) }</small>
                <span class="measure">{ words.labels().not_needed }</span>
            </span>
        </li>
    }
}

/// The figures; where something else than the months is open, that instead, for the months may well be enough.
fn why(words: &dyn Wording, check: &Check) -> String {
    let about_months = |reading: &Reading| {
        matches!(
            reading,
            Reading::CalendarMonths
                | Reading::BrokenSpells
                | Reading::InsideTheYear
                | Reading::MonthsAcrossYears
                | Reading::NotYet
        )
    };
    let other = check.finding.doubt.open.iter().find(|reading| !about_months(reading));
    match (check.finding.truth, other, check.finding.measure) {
        (Truth::Unknown, Some(reading), Some(_)) => words.reading(reading).to_owned(),
        (truth, _, Some(measure)) => words.measure(&measure, truth),
        (_, _, None) => String::new(),
    }
}
