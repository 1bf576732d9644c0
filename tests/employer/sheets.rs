//! Several sheets of a workbook: those that are ticked are one report, and what is said of one holds for it alone.

use super::product::{
    Action, EmployerState, Reply, RosterColumn, RosterRow, RosterSummary, RowPage, TableSummary, WorkbookFault,
    WorkbookReply, after, read_of, sheet_read, summary, with_a_roster,
};
use wengang_core::roster::{ColumnWords, Correction, Field};
use wengang_web::roster_service::messages::AnnexColumn;

/// A report whose quarterly form has a number of the roster's and one to fill in, both typed over.
fn filled_in() -> EmployerState {
    let column = |name: &str, value: &str| AnnexColumn {
        name: name.to_owned(),
        group: String::new(),
        label: String::new(),
        title: String::new(),
        value: value.to_owned(),
    };
    let told = RosterSummary { annex: vec![column("people", "3"), column("quarter", "")], ..*summary(2, 1) };
    let fill_in = |name: &str| Action::FillInAnnex(name.to_owned(), "9".to_owned());
    let read = Action::RosterReply(Reply::Read(Box::new(told)));
    after(
        &with_a_roster(),
        [read, Action::CorrectColumn(2, None), Action::ConfirmColumn(0), fill_in("people"), fill_in("quarter")],
    )
}

/// Both sheets were read as one report: two columns each, of which the second is shown as one, ten rows in the first table.
fn both_read() -> EmployerState {
    let columns = |headings: [&str; 2]| {
        let column = |heading: &str| RosterColumn {
            letter: "A".to_owned(),
            heading: heading.to_owned(),
            field: String::new(),
            used: true,
        };
        headings.map(column).to_vec()
    };
    let table = |sheet, rows_before, columns_before, headings| TableSummary {
        sheet,
        name: format!("{sheet}"),
        columns: columns(headings),
        rows_before,
        columns_before,
        ..TableSummary::default()
    };
    let tables = vec![table(0, 0, 0, ["姓名", "工资"]), table(1, 11, 2, ["人", "工资"])];
    let shared = vec![vec![0], vec![1, 3], vec![2]];
    let read = RosterSummary { columns: columns(["姓名", "工资"]), shared, tables, ..*summary(1, 1) };
    let row = |number: u32, row: u32, sheet: &str| RosterRow {
        place: 0,
        number,
        sheet: sheet.to_owned(),
        row,
        state: "open".to_owned(),
        result: String::new(),
        amount: String::new(),
        cells: vec![String::new(); 3],
        mended: Vec::new(),
        reasons: Vec::new(),
    };
    let rows = RowPage { found: 2, from: 0, rows: vec![row(2, 2, "0"), row(13, 2, "1")] };
    let replies = [Reply::Read(Box::new(read)), Reply::Rows(rows)].map(Action::RosterReply);
    after(&with_a_roster(), [Action::TickSheet(0, true), sheet_read(0)].into_iter().chain(replies))
}

fn ticked(state: &EmployerState) -> Vec<usize> {
    state.read_options().tables.iter().map(|table| table.sheet).collect()
}

#[test]
fn the_first_sheet_that_is_read_is_ticked_and_others_are_when_they_are_asked_for() {
    let first = with_a_roster();
    assert_eq!(ticked(&first), [1]);
    let both = after(&first, [Action::TickSheet(0, true)]);
    assert_eq!(ticked(&both), [0, 1]);
    let names: Vec<_> = both.read_options().tables.into_iter().map(|table| table.name).collect();
    assert_eq!(names, ["a", "b"]);
    assert_eq!(both.roster.phase, first.roster.phase, "the report stays while another sheet is on its way");
    assert_eq!(ticked(&after(&both, [sheet_read(0), Action::TickSheet(1, false)])), [0]);
}

#[test]
fn one_sheet_at_least_stays_ticked_and_one_that_is_not_there_cannot_be() {
    for action in [Action::TickSheet(1, false), Action::TickSheet(2, true), Action::TickSheet(0, false)] {
        assert_eq!(ticked(&after(&with_a_roster(), [action])), [1]);
    }
}

#[test]
fn what_was_corrected_in_one_sheet_holds_for_it_alone_and_is_there_when_it_is_ticked_again() {
    let before = filled_in();
    let corrected = before.roster.corrected();
    assert_ne!(corrected, Correction { kind: corrected.kind, ..Correction::default() });
    let both = after(&before, [Action::TickSheet(0, true)]);
    let fields: Vec<usize> = both.read_options().tables.iter().map(|table| table.correction.fields.len()).collect();
    assert_eq!(fields, [0, corrected.fields.len()]);
    let again = after(&both, [Action::TickSheet(1, false), Action::TickSheet(1, true)]);
    assert_eq!(again.read_options().tables, both.read_options().tables);
}

#[test]
fn numbers_that_the_sheets_told_are_told_anew_and_what_only_a_person_knows_stays() {
    let other = after(&filled_in(), [Action::TickSheet(0, true)]);
    assert_eq!((other.roster.annex.filled("people"), other.roster.annex.filled("quarter")), ("", "9"));
    assert_eq!(other.roster.conditions, None);
}

#[test]
fn columns_words_and_cells_are_put_right_in_the_sheet_in_which_they_stand() {
    let words = ColumnWords { column: 3, words: "七千".to_owned() };
    let both = after(
        &both_read(),
        [
            Action::CorrectColumn(1, Some(Field::Fare)),
            Action::CorrectColumn(2, Some(Field::Name)),
            Action::MendWords(words, "7000".to_owned()),
        ],
    );
    let mended = after(
        &both,
        [
            Action::MendRow(13),
            Action::TypeCell(1, "8000".to_owned()),
            Action::TypeCell(0, "nobody".to_owned()),
            Action::TakeOverRow,
        ],
    );
    let tables = mended.read_options().tables;
    assert_eq!(tables[0].correction.fields, [(1, Some(Field::Fare))].into());
    assert!(tables[0].correction.cells.is_empty() && tables[0].correction.words.is_empty());
    assert_eq!(tables[1].correction.fields.get(&0), Some(&Some(Field::Name)));
    assert_eq!(tables[1].correction.words, [(1, [("七千".to_owned(), "7000".to_owned())].into())].into());
    // The table of the row has no such column as the first that is shown.
    assert_eq!(tables[1].correction.cells, [(2, [(1, "8000".to_owned())].into())].into());
    assert!(!mended.roster.has_column(13, 0) && mended.roster.has_column(13, 2) && mended.roster.has_column(2, 0));
    let back = after(&mended, [Action::Undo, Action::Undo, Action::Undo, Action::Undo]);
    assert_eq!(back.read_options().tables, both_read().read_options().tables);
}

#[test]
fn a_sheet_that_cannot_be_read_is_named_and_the_others_stay() {
    let damaged = Action::WorkbookReply(WorkbookReply::SheetRefused(0, WorkbookFault::Damaged));
    let state = after(&with_a_roster(), [Action::TickSheet(0, true), damaged.clone()]);
    assert_eq!(ticked(&state), [1]);
    assert_eq!(state.roster.tray.faults, [(0, WorkbookFault::Damaged)].into());
    assert!(state.roster.summary().is_some());
    let again = after(&state, [Action::TickSheet(0, true)]);
    assert!(again.roster.tray.faults.is_empty());
    let alone = Action::WorkbookReply(WorkbookReply::SheetRefused(1, WorkbookFault::NotReadToTheEnd));
    let none = after(&with_a_roster(), [alone]);
    assert_eq!((ticked(&none), none.roster.workbook_fault), (vec![1], Some(WorkbookFault::NotReadToTheEnd)));
    assert!(none.roster.summary().is_some(), "the report of the only sheet stays too");
}

#[test]
fn what_was_corrected_stays_with_the_sheet_that_is_read_again_or_when_no_other_can_be() {
    let before = filled_in();
    for action in [sheet_read(1), Action::WorkbookReply(WorkbookReply::Refused(WorkbookFault::Damaged))] {
        let again = after(&before, [action]);
        assert_eq!(
            (again.roster.correction, again.roster.annex),
            (before.roster.correction.clone(), before.roster.annex.clone())
        );
    }
}

#[test]
fn a_reading_that_comes_to_the_same_is_another_reading_whose_rows_are_asked_for() {
    let once = with_a_roster();
    let again = after(&once, [read_of(2, 1)]);
    assert_eq!(once.roster.phase, again.roster.phase);
    assert_ne!(once.roster.readings, again.roster.readings);
}
