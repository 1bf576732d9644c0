//! A roster that is put right on the screen: rows, words, and the way back.

use super::product::{
    Action, EmployerState, Reply, RosterColumn, RosterRow, RosterSummary, RowPage, RowQuery, Screen, TableSummary,
    after, sheet_read, summary, with_a_roster,
};
use std::rc::Rc;
use wengang_core::Claimant;
use wengang_core::roster::{ColumnWords, Correction, Field, FixWhat, MendedCells, Problem};
use wengang_core::truth::Fact;
use wengang_web::page::employer::state::form_questions::{for_all, settled_for_all};
use wengang_web::page::employer::state::saved_reading::SavedReading;

fn row(number: u32, cells: &[&str]) -> RosterRow {
    RosterRow {
        place: 0,
        number,
        sheet: String::new(),
        row: number,
        state: "error".to_owned(),
        result: String::new(),
        amount: String::new(),
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        mended: Vec::new(),
        reasons: Vec::new(),
    }
}

/// A report with two rows on the screen.
fn report() -> EmployerState {
    let rows = vec![row(2, &["甲", "七千"]), row(3, &["乙", "8000"])];
    after(&with_a_roster(), [Action::RosterReply(Reply::Rows(RowPage { found: 2, from: 0, rows }))])
}

fn cells(state: &EmployerState) -> MendedCells {
    state.roster.corrected().cells
}

fn low_income() -> ColumnWords {
    ColumnWords { column: 2, words: "低保户".to_owned() }
}

#[test]
fn what_is_typed_in_a_row_holds_once_it_is_taken_over() {
    let typing = after(&report(), [Action::MendRow(2), Action::TypeCell(1, "7000".to_owned())]);
    assert!(cells(&typing).is_empty(), "nothing is read anew while somebody types");
    let mended = after(&typing, [Action::TakeOverRow]);
    assert_eq!(cells(&mended), MendedCells::from([(2, [(1, "7000".to_owned())].into())]));
    assert_eq!(mended.roster.draft, None);
    let left = after(&typing, [Action::LeaveRow]);
    assert!(cells(&left).is_empty() && left.roster.draft.is_none());
}

#[test]
fn what_was_typed_and_is_the_same_changes_nothing() {
    let same = [Action::MendRow(2), Action::TypeCell(1, "七千".to_owned()), Action::TypeCell(0, " 甲 ".to_owned())];
    let before = report();
    let after_all = after(&after(&before, same), [Action::TakeOverRow]);
    assert_eq!(after_all.roster.correction, before.roster.correction);
}

#[test]
fn an_emptied_cell_is_a_correction_like_any_other() {
    let emptied = after(&report(), [Action::MendRow(3), Action::TypeCell(1, String::new()), Action::TakeOverRow]);
    assert_eq!(cells(&emptied), MendedCells::from([(3, [(1, String::new())].into())]));
}

#[test]
fn corrections_of_every_kind_are_taken_back_and_made_again_in_their_order() {
    let before = report();
    let steps = [
        vec![Action::MendWords(low_income(), "都不是".to_owned())],
        vec![Action::MendRow(2), Action::TypeCell(1, "7000".to_owned()), Action::TakeOverRow],
        vec![Action::CorrectColumn(4, Some(Field::Household))],
        vec![Action::ConfirmColumn(4)],
        vec![Action::CorrectKind(None)],
    ];
    let mut seen: Vec<Correction> = vec![before.roster.corrected()];
    let mut state = before;
    for step in steps {
        state = after(&state, step);
        seen.push(state.roster.corrected());
    }
    assert!(seen.windows(2).all(|pair| pair[0] != pair[1]), "every step changes something");
    for earlier in seen.iter().rev().skip(1) {
        state = after(&state, [Action::Undo]);
        assert_eq!(&state.roster.corrected(), earlier);
        assert_eq!(state.read_options().tables[0].correction, *earlier);
    }
    for later in seen.iter().skip(1) {
        state = after(&state, [Action::Redo]);
        assert_eq!(&state.roster.corrected(), later);
    }
}

#[test]
fn what_was_mended_survives_languages_screens_and_a_reading_again() {
    let mended = after(&report(), [Action::MendWords(low_income(), "都不是".to_owned())]);
    let elsewhere = after(
        &mended,
        [
            Action::SetLanguage(super::product::Language::English),
            Action::Go(Screen::Form),
            Action::Go(Screen::Roster),
            super::product::read_of(1, 1),
        ],
    );
    assert_eq!(elsewhere.roster.correction, mended.roster.correction);
}

/// A reading of an earlier roster that takes the column 类别 for the kind of household.
fn saved() -> Rc<SavedReading> {
    let json = r#"{ "wengang-reading": 1, "kind": null, "columns": [
        { "heading": "类别", "taken_for": ["household"], "confirmed": false, "words": [["低保户", "都不是"]] } ] }"#;
    Rc::new(serde_json::from_str(json).unwrap())
}

/// A table with that column was read.
fn read_with_kinds() -> Action {
    let column =
        RosterColumn { letter: "A".to_owned(), heading: "类别".to_owned(), field: String::new(), used: false };
    let table = |sheet| TableSummary { sheet, columns: vec![column.clone()], ..TableSummary::default() };
    let tables = vec![table(0), table(1)];
    Action::RosterReply(Reply::Read(Box::new(RosterSummary { tables, ..*summary(1, 0) })))
}

#[test]
fn a_reading_that_was_saved_is_used_once_for_each_table_and_can_be_taken_back() {
    let opened = [Action::UseReading(Some(saved())), Action::OpenRoster, sheet_read(0), read_with_kinds()];
    let used = after(&with_a_roster(), opened);
    let correction = used.roster.corrected();
    assert_eq!(correction.fields, [(0, Some(Field::Household))].into());
    assert_eq!((correction.words.len(), used.roster.correction.steps()), (1, 4));
    assert_eq!(used.roster.correction.of(1), correction, "it is used for both sheets");
    let undo = || std::iter::repeat_n(Action::Undo, 4);
    let back = after(&used, undo().chain([read_with_kinds()]));
    assert_eq!(back.roster.corrected(), Correction::default(), "what was taken back stays so");
    let dropped = after(&used, [Action::DropReading, Action::OpenRoster, read_with_kinds()]);
    assert_eq!(dropped.roster.corrected(), Correction::default());
}

#[test]
fn a_file_that_is_no_reading_is_told_until_a_roster_comes_and_leaves_the_one_that_is_used() {
    let used = after(&with_a_roster(), [Action::UseReading(Some(saved()))]);
    let refused = after(&used, [Action::UseReading(None)]);
    assert_eq!((refused.reading_refused, &refused.saved_reading), (true, &Some(saved())));
    let opened = after(&refused, [Action::OpenRoster]);
    assert_eq!((opened.reading_refused, &opened.saved_reading), (false, &Some(saved())));
}

#[test]
fn a_row_is_left_when_other_rows_are_asked_for() {
    let typing = after(&report(), [Action::MendRow(2), Action::TypeCell(1, "7000".to_owned())]);
    for other in [Action::ShowState("open".to_owned()), Action::ShowFrom(50), Action::ShowWords(low_income())] {
        assert_eq!(after(&typing, [other]).roster.draft, None);
    }
}

#[test]
fn rows_are_shown_by_what_would_settle_them_or_by_their_words_until_another_filter_is_chosen() {
    let what = FixWhat::Cell { field: Field::Pay, problem: Problem::NotMoney };
    let by_fix = after(&report(), [Action::ShowFix(what)]);
    let count = by_fix.roster.query.count;
    assert_eq!(by_fix.roster.query, RowQuery { fix: Some(what), count, ..RowQuery::default() });
    let by_words = after(&by_fix, [Action::ShowWords(low_income())]);
    assert_eq!(by_words.roster.query, RowQuery { cell: Some(low_income()), count, ..RowQuery::default() });
    let all = after(&by_words, [Action::ShowState(String::new())]);
    assert_eq!(all.roster.query, RowQuery { count, ..RowQuery::default() });
}

#[test]
fn every_column_that_can_hold_for_everybody_settles_the_fact_that_it_is_about() {
    let pairs = |claimant| -> Vec<(Field, Fact)> {
        let settles = |fact: &Fact| {
            let entry = settled_for_all(claimant, *fact)?;
            let (_, field, _) = for_all(claimant).iter().find(|(known, ..)| *known == entry)?;
            Some((*field, *fact))
        };
        Fact::ALL.iter().filter_map(settles).collect()
    };
    assert_eq!(pairs(Claimant::Workshop), [(Field::Received, Fact::Awarded), (Field::Received, Fact::GrantedBefore)]);
    assert_eq!(
        pairs(Claimant::Worker),
        [
            (Field::Registered, Fact::Registered),
            (Field::PublicPost, Fact::PublicPost),
            (Field::Production, Fact::Production),
            (Field::TransportReceived, Fact::TransportReceived),
            (Field::ProductionReceived, Fact::ProductionReceived),
        ]
    );
    assert!(pairs(Claimant::Broker).contains(&(Field::LeftEarly, Fact::LeftEarly)));
}
