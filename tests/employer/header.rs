//! Another header: what was said of columns was about other headings, and comes back with the header that they stood in.

use super::product::{
    Action, EmployerState, Language, Reply, RosterColumn, RosterSummary, TableSummary, TableTop, after, sheet_read,
    summary, with_a_roster,
};
use std::rc::Rc;
use wengang_core::roster::{Correction, Field, RosterKind};
use wengang_web::page::employer::state::saved_reading::SavedReading;

/// A table of nine rows was read under the header in its first one.
fn read(headings: &[&str]) -> Action {
    let column = |heading: &&str| RosterColumn {
        letter: String::new(),
        heading: (*heading).to_owned(),
        field: String::new(),
        used: false,
    };
    let top = TableTop { first: 1, rows: vec![vec!["甲".to_owned()]; 8], header: Some((1, 1)), of: 9 };
    let columns = headings.iter().map(column).collect();
    let tables = vec![TableSummary { sheet: 1, columns, top, ..TableSummary::default() }];
    Action::RosterReply(Reply::Read(Box::new(RosterSummary { tables, ..*summary(1, 0) })))
}

/// A report in which columns, words and cells were put right, one of them in a row that only blocks side by side have.
fn put_right() -> EmployerState {
    let mend = |row, text: &str| [Action::MendRow(row), Action::TypeCell(0, text.to_owned()), Action::TakeOverRow];
    let told = [read(&["类别"]), Action::CorrectColumn(1, None), Action::ConfirmColumn(0)];
    after(&with_a_roster(), told.into_iter().chain(mend(5, "乙")).chain(mend(12, "丙")))
}

#[test]
fn another_header_leaves_the_kind_and_the_cells_of_the_table_and_nothing_that_was_said_of_columns() {
    let state = after(&put_right(), [Action::SetHeader(1, 2, 3)]);
    let expected = Correction {
        kind: Some(RosterKind::Workshop),
        header: Some((2, 3)),
        cells: [(5, [(0, "乙".to_owned())].into())].into(),
        ..Correction::default()
    };
    assert_eq!(state.roster.corrected(), expected);
    assert_eq!(state.read_options().tables[0].correction, expected);
}

#[test]
fn a_header_is_one_step_that_brings_everything_back_when_it_is_undone() {
    let before = put_right();
    let moved = after(&before, [Action::SetHeader(1, 2, 2), Action::CorrectColumn(0, Some(Field::Pay))]);
    assert_eq!(moved.roster.correction.steps(), before.roster.correction.steps() + 2);
    let back = after(&moved, [Action::Undo, Action::Undo]);
    assert_eq!(back.roster.corrected(), before.roster.corrected());
    let again = after(&back, [Action::Redo, Action::Redo]);
    assert_eq!(again.roster.corrected(), moved.roster.corrected());
}

#[test]
fn a_header_survives_languages_and_holds_for_no_other_roster() {
    let moved = after(&put_right(), [Action::SetHeader(1, 2, 2), Action::SetLanguage(Language::English)]);
    assert_eq!(moved.read_options().tables[0].correction.header, Some((2, 2)));
    assert_eq!(after(&moved, [Action::OpenRoster]).read_options().tables[0].correction, Correction::default());
}

#[test]
fn a_reading_that_was_saved_goes_by_the_headings_of_the_header_that_was_chosen_and_holds_none_itself() {
    let json = r#"{ "wengang-reading": 1, "kind": null, "columns": [
        { "heading": "类别", "taken_for": ["household"], "confirmed": false, "words": [] } ] }"#;
    let saved: Rc<SavedReading> = Rc::new(serde_json::from_str(json).unwrap());
    let opened = after(
        &with_a_roster(),
        [Action::UseReading(Some(saved)), Action::OpenRoster, sheet_read(1), read(&["花名册"])],
    );
    assert!(opened.roster.corrected().fields.is_empty());
    let moved = after(&opened, [Action::SetHeader(1, 2, 2), read(&["类别"])]);
    assert_eq!(moved.roster.corrected().fields, [(0, Some(Field::Household))].into());
    let only_a_header = Correction { header: Some((2, 2)), ..Correction::default() };
    assert_eq!(SavedReading::of(&only_a_header, &moved.roster.summary().unwrap().tables[0].columns), None);
}
