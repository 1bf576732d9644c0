//! The result as plain text, for where nothing can be printed or saved.

use crate::page::shared::covered::notice_of_or_latest;
use crate::page::shared::wording::conditions::sign;
use crate::page::shared::wording::labels::Wording;
use std::fmt::Write;
use wengang_core::assessment::combined_advice;
use wengang_core::outcome::Check;
use wengang_core::{Assessment, Claimant, Notice, Outcome, Verdict};

/// The whole result: the sum, what would bring more, every support with its conditions, how it is meant.
pub fn of(words: &dyn Wording, assessment: &Assessment) -> String {
    let labels = words.labels();
    let notice = notice_of_or_latest(Some(assessment.year));
    let mut lines = vec![format!("{} — {}", labels.title.of(notice.year()), notice.document())];
    if Notice::of(assessment.year).is_none() {
        lines.push(words.labels().year_not_covered.of(notice.year()));
    } else {
        lines.push(words.sum(&assessment.totals));
        lines.push(words.as_of(assessment.as_of));
        let changes = combined_advice(&assessment.outcomes);
        lines.extend(changes.iter().map(|(advice, _)| words.change(&advice.change, advice.more)));
        let mine = assessment.outcomes.iter().filter(|outcome| outcome.claimant == Claimant::Worker);
        lines.extend(mine.map(|outcome| support(words, outcome)));
    }
    lines.extend([words.labels().stamp.of(notice.year()), labels.hotline.to_owned()]);
    lines.join("\n")
}

fn support(words: &dyn Wording, outcome: &Outcome) -> String {
    let names = words.support(outcome.provision);
    let mut text = format!("\n【{}】{} {}", names.plain, names.formal, words.item(outcome.item));
    let verdict = words.verdict(outcome.verdict);
    // Writing to a string cannot fail.
    let _ = match outcome.verdict {
        Verdict::NotEligible => write!(text, "\n{verdict}"),
        _ => write!(text, "\n{}{}{verdict}", words.amount(&outcome.amount), words.labels().colon),
    };
    for check in &outcome.conditions {
        text.push_str(&condition(words, check));
    }
    for reading in outcome.open.iter() {
        let _ = write!(text, "\n  {}", words.reading(reading));
    }
    text
}

fn condition(words: &dyn Wording, check: &Check) -> String {
    let sign = sign(check.finding.truth);
    let measure = check.finding.measure.map(|measure| words.measure(&measure, check.finding.truth));
    format!("\n  {sign} {} {}", words.condition(check.condition), measure.unwrap_or_default())
}
