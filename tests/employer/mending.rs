//! A roster that is put right on the screen: rows, words, and the way back.

use super::product::{Action, EmployerState, Reply, RosterRow, RowPage, RowQuery, Screen, after, with_a_roster};
use wengang_core::Claimant;
use wengang_core::roster::{ColumnWords, Correction, Field, FixWhat, MendedCells, Problem};
use wengang_core::truth::Fact;
use wengang_web::page::employer::state::form_questions::{for_all, settled_for_all};

fn row(number: u32, cells: &[&str]) -> RosterRow {
    RosterRow {
        place: 0,
        number,
        state: "error".to_owned(),
        result: String::new(),
        amount: String::new(),
        cells: cells.iter().map(|cell| (*cell).to_owned()).collect(),
        reasons: Vec::new(),
    }
}

/// A report with two rows on the screen.
fn report() -> EmployerState {
    let rows = vec![row(2, &["甲", "七千"]), row(3, &["乙", "8000"])];
    after(&with_a_roster(), [Action::RosterReply(Reply::Rows(RowPage { found: 2, from: 0, rows }))])
}

fn cells(state: &EmployerState) -> &MendedCells {
    &state.roster.correction.now().cells
}

fn low_income() -> ColumnWords {
    ColumnWords { column: 2, words: "低保户".to_owned() }
}

#[test]
fn what_is_typed_in_a_row_holds_once_it_is_taken_over() {
    let typing = after(&report(), [Action::MendRow(2), Action::TypeCell(1, "7000".to_owned())]);
    assert!(cells(&typing).is_empty(), "nothing is read anew while somebody types");
    let mended = after(&typing, [Action::TakeOverRow]);
    assert_eq!(*cells(&mended), MendedCells::from([(2, [(1, "7000".to_owned())].into())]));
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
    assert_eq!(*cells(&emptied), MendedCells::from([(3, [(1, String::new())].into())]));
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
    let mut seen: Vec<Correction> = vec![before.roster.correction.now().clone()];
    let mut state = before;
    for step in steps {
        state = after(&state, step);
        seen.push(state.roster.correction.now().clone());
    }
    assert!(seen.windows(2).all(|pair| pair[0] != pair[1]), "every step changes something");
    for earlier in seen.iter().rev().skip(1) {
        state = after(&state, [Action::Undo]);
        assert_eq!(state.roster.correction.now(), earlier);
        assert_eq!(state.read_options().correction, *earlier);
    }
    for later in seen.iter().skip(1) {
        state = after(&state, [Action::Redo]);
        assert_eq!(state.roster.correction.now(), later);
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
