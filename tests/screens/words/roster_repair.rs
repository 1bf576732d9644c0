//! What is asked about a roster's words, and what is put right in its rows.

use super::{Row, each};
use crate::product::{Language, RepairLabels};
use wengang_core::Yuan;
use wengang_core::roster::{Replacement, RosterKind, Skip};

/// A label's name, and the label.
type Label = (&'static str, fn(&RepairLabels) -> &'static str);

pub(super) fn rows() -> Vec<Row> {
    let words = Language::roster_words;
    let number = |count: usize| count.to_string();
    let question =
        |language, count| words(language).word_question(("C", "户类型"), "低保户", count, count, Yuan::whole(1500));
    let mut rows = each("words that were not understood", [1, 2], number, question);
    let replacements = Replacement::ALL.iter().copied();
    let name = |replacement: Replacement| replacement.name().to_owned();
    rows.extend(each("words in their place", replacements, name, |language, replacement| {
        words(language).replacement(replacement).to_owned()
    }));
    let once = |language, yuan: usize| words(language).once_corrected(Yuan::whole(yuan as u32));
    rows.extend(each("sums in rows to be corrected", [4000], number, once));
    rows.extend(each("corrections", [1, 2], number, |language, steps| words(language).corrected(steps)));
    let cell = |language, row: usize| words(language).cell_of_row("工资", row as u32);
    rows.extend(each("cells that are mended", [12], number, cell));
    let labels: [Label; 21] = [
        ("questions", |labels| labels.questions),
        ("see rows", |labels| labels.see_rows),
        ("mend row", |labels| labels.mend_row),
        ("take over", |labels| labels.take_over),
        ("leave row", |labels| labels.leave_row),
        ("mended", |labels| labels.mended),
        ("undo", |labels| labels.undo),
        ("redo", |labels| labels.redo),
        ("all columns", |labels| labels.all_columns),
        ("save reading", |labels| labels.save_reading),
        ("reading holds", |labels| labels.reading_holds),
        ("reading used", |labels| labels.reading_used),
        ("drop reading", |labels| labels.drop_reading),
        ("no reading", |labels| labels.no_reading),
        ("header rows", |labels| labels.header_rows),
        ("first rows", |labels| labels.first_rows),
        ("header mark", |labels| labels.header_mark),
        ("header up", |labels| labels.header_up),
        ("header down", |labels| labels.header_down),
        ("header lengths", |labels| labels.header_lengths),
        ("header forgets", |labels| labels.header_forgets),
    ];
    let name = |place: usize| labels[place].0.to_owned();
    let label = |language: Language, place: usize| labels[place].1(words(language).repair_labels()).to_owned();
    rows.extend(each("what is done with rows", 0..labels.len(), name, label));
    rows
}

/// What is said of a header, and of sheets that are read together.
pub fn sheets() -> Vec<Row> {
    let (words, employer) = (Language::roster_words, Language::employer_words);
    let number = |count: u32| count.to_string();
    let headers = [None, Some((2, 2)), Some((2, 3))];
    let mut rows = each("headers", headers, |at| format!("{at:?}"), |language, at| words(language).header_at(at));
    rows.extend(each("rows of a header", [1, 2], number, |language, rows| words(language).header_length(rows)));
    let guess = |language, rows| employer(language).sheet_guess(rows != 1, rows);
    rows.extend(each("sheets before they are read", [0, 1, 20], number, guess));
    let read = |language, rows: u32| {
        let kind = if rows == 1 { "" } else { words(language).kind(RosterKind::Workshop) };
        employer(language).sheet_read(rows as usize, kind)
    };
    rows.extend(each("sheets that are read", [1, 2], number, read));
    let named = |language, place: u32| match place {
        0 => employer(language).sheet("一车间"),
        _ => words(language).in_sheet("一车间", &words(language).skipped(1, 1, Skip::Header)),
    };
    rows.extend(each("something in a sheet", [0, 1], number, named));
    rows
}
