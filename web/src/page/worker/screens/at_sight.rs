//! What came out, at first sight: what can be applied for, what the place decides, what is open, and the most of it all.

use super::view::View;
use wengang_core::{Amount, Assessment, Outcome, Verdict, Yuan};
use yew::prelude::*;

/// A line of the answer.
pub(super) struct Line<'a> {
    /// What can be said of the amount.
    verdict: Verdict,
    /// From–to, yuan.
    amount: Amount,
    /// The supports that it comes from.
    pub(super) outcomes: Vec<&'a Outcome>,
}

/// The verdicts that come with an amount, in the order in which they are told.
const TOLD: [Verdict; 3] = [Verdict::Granted, Verdict::Discretionary, Verdict::Undetermined];

/// The lines of the answer; none where no money can come out.
pub(super) fn lines(assessment: &Assessment) -> Vec<Line<'_>> {
    let line = |verdict: Verdict| {
        let paid = assessment.outcomes.iter().filter(|outcome| outcome.fund.is_some() && outcome.verdict == verdict);
        let outcomes: Vec<&Outcome> = paid.collect();
        let all = |amount: fn(Amount) -> Yuan| outcomes.iter().map(|outcome| amount(outcome.amount)).sum();
        Line { verdict, amount: Amount::between(all(Amount::least), all(Amount::most)), outcomes }
    };
    TOLD.into_iter().map(line).filter(|line| !line.outcomes.is_empty()).collect()
}

pub(super) fn at_sight(view: &View, assessment: &Assessment) -> Html {
    let (words, labels) = (view.words, view.words.labels());
    let lines = lines(assessment);
    let together = (1 < lines.len()).then(|| {
        html! { <tr class="together"><th scope="row">{ labels.together }</th><td>{ words.yuan(assessment.totals.most) }</td></tr> }
    });
    let table = if lines.is_empty() {
        html! { <p class="figure">{ words.sum(&assessment.totals) }</p> }
    } else {
        html! { <table class="sums"><tbody>{ for lines.iter().map(|line| row(view, line)) }{ for together }</tbody></table> }
    };
    html! {
        <div class="total">
            { table }
            <p class="stamp">{ labels.stamp.of(view.notice.year()) }</p>
        </div>
    }
}

fn row(view: &View, line: &Line) -> Html {
    let words = view.words;
    let amount = match line.verdict {
        Verdict::Undetermined => words.at_most(line.amount.most()),
        _ => words.amount(&line.amount),
    };
    let names: Vec<&str> = line.outcomes.iter().map(|outcome| words.support(outcome.provision).plain).collect();
    html! {
        <tr data-verdict={line.verdict.name()}>
            <th scope="row">{ words.in_a_word(line.verdict) }<small>{ names.join(words.labels().list_comma) }</small></th>
            <td>{ amount }</td>
        </tr>
    }
}
