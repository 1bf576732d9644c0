//! What a page is told of what came out.

use super::js_object::object;
use super::options::HostOptions;
use wasm_bindgen::JsValue;
use wengang_core::{Assessment, Claimant, Fund, Outcome, Totals, Verdict, Yuan};

/// What came out for a claimant: sums by verdict and by fund; the answers only if the page sees them.
pub fn of_assessment(options: &HostOptions, claimant: Claimant, assessment: &Assessment, answers: &str) -> JsValue {
    let is_mine = |outcome: &&Outcome| outcome.claimant == claimant;
    let mine: Vec<&Outcome> = assessment.outcomes.iter().filter(is_mine).collect();
    let sums = |belongs: &dyn Fn(&Outcome) -> bool| {
        let those = mine.iter().filter(|outcome| belongs(outcome));
        let (count, least, most) = those.fold((0_u32, Yuan::ZERO, Yuan::ZERO), |(count, least, most), outcome| {
            (count + 1, least + outcome.amount.least(), most + outcome.amount.most())
        });
        object([("supports", count.into()), ("least", yuan(least)), ("most", yuan(most))])
    };
    let verdicts = Verdict::ALL.iter().map(|verdict| (verdict.name(), sums(&|one| one.verdict == *verdict)));
    let funds = Fund::ALL.iter().map(|fund| (fund.name(), sums(&|one| one.fund == Some(*fund))));
    let details =
        [("year", JsValue::from(assessment.year.number())), ("byVerdict", object(verdicts)), ("byFund", object(funds))];
    let answers = options.sees_answers.then(|| ("answers", answers.into()));
    of_totals(options, claimant, &assessment.totals, details.into_iter().chain(answers))
}

/// What a roster came to: its sums, and how many rows are in each state, by the state's name.
pub fn of_roster<'a>(
    options: &HostOptions,
    claimant: Claimant,
    totals: &Totals,
    rows: impl IntoIterator<Item = (&'a str, usize)>,
) -> JsValue {
    let rows = rows.into_iter().map(|(state, count)| (state, u32::try_from(count).unwrap_or(u32::MAX).into()));
    of_totals(options, claimant, totals, [("rows", object(rows))])
}

fn of_totals(
    options: &HostOptions,
    claimant: Claimant,
    totals: &Totals,
    details: impl IntoIterator<Item = (&'static str, JsValue)>,
) -> JsValue {
    let totals = [("granted", totals.granted), ("discretionary", totals.discretionary), ("most", totals.most)];
    let first = [
        ("view", JsValue::from(claimant.name())),
        ("region", options.region.map_or(JsValue::NULL, |region| region.name().into())),
        ("totals", object(totals.map(|(name, sum)| (name, yuan(sum))))),
    ];
    object(first.into_iter().chain(details))
}

fn yuan(yuan: Yuan) -> JsValue {
    yuan.to_string().into()
}
