//! That the situations show all there is to see: whatever has words is read on some screen, in both languages.

use super::product::LANGUAGES;
use super::words::{self, Row};
use super::{employer, worker};

/// Sections whose rows are made-up samples.
const SAMPLES: [&str; 36] = [
    "about which day",
    "how long",
    "on the way",
    "measures",
    "what brings more",
    "sums",
    "days",
    "up to when",
    "spells of work",
    "notes of another row",
    "skipped rows",
    "several skipped rows",
    "faults",
    "what to fix",
    "shares",
    "cells",
    "progress of a city",
    "counts",
    "what a place has fixed",
    "around Annex 2 in a workbook",
    "another fund",
    "how far it is",
    "people who come to the same",
    "questions about a column",
    "answers about a column",
    "a column to leave out",
    "words that were not understood",
    "corrections",
    "how a column of a template is filled in",
    "around a template",
    "what a column of a template holds",
    "sums in rows to be corrected",
    "cells that are mended",
    "totals of a roster",
    "tables side by side",
    "cells left out or cut",
];

/// What no situation can show.
const UNSEEN: &[(&str, &[&str])] = &[
    // It is shown only where it does not hold.
    ("conditions", &["counted_once"]),
    // The spells of work are listed themselves; a province that is not named has no name.
    ("choices", &["jobs listed"]),
    ("places", &["another-province"]),
    // A year that is not covered shows no amount at all.
    ("amounts", &["none"]),
    // It takes more than a hundred spells of work, or as many rows of one worker.
    ("causes of a refusal", &["too-many"]),
    ("problems", &["too-many"]),
];

fn is_unseen(row: &Row) -> bool {
    UNSEEN.iter().any(|(section, names)| row.section == *section && names.contains(&row.name.as_str()))
}

#[test]
fn whatever_has_words_is_read_on_some_screen() {
    let read = LANGUAGES.map(|language| {
        let workers = worker::Situation::all().iter().map(|one| one.text(language)).collect::<String>();
        workers + &employer::Situation::all().iter().map(|one| one.text(language)).collect::<String>()
    });
    let is_read = |row: &Row| row.words.iter().zip(&read).all(|(words, read)| read.contains(words.as_str()));
    let rows = words::rows();
    let wrong = rows.iter().filter(|row| !SAMPLES.contains(&row.section) && is_read(row) == is_unseen(row));
    let wrong: Vec<String> = wrong.map(|row| format!("{}: {} ({})", row.section, row.name, row.words[1])).collect();
    assert!(
        wrong.is_empty(),
        "read on no screen, or read though it is said that nothing shows it:\n{}",
        wrong.join("\n")
    );
    let known: usize = UNSEEN.iter().map(|(_, names)| names.len()).sum();
    assert_eq!(rows.iter().filter(|row| is_unseen(row)).count(), known, "a name that is not there any more");
}
