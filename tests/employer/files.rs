//! Several files beside each other: what is ticked is one report, what is wrong with one concerns no other.

use super::product::{
    Action, EmployerState, FileContent, FileFault, PassedText, Phase, Reply, SheetFound, WorkbookReply, after, form_of,
    read_of, table_number,
};
use wengang_core::Claimant;
use wengang_core::roster::{Correction, Field, FileKind, RosterKind};

fn chosen(files: &[(usize, &str)]) -> Action {
    Action::AddFiles(files.iter().map(|(number, name)| (*number, (*name).to_owned())).collect())
}

fn text(file: usize) -> Action {
    Action::RosterReply(Reply::TextFile(file))
}

fn workbook(file: usize, sheets: &[&str], which: usize) -> Action {
    let names = sheets.iter().map(|name| (*name).to_owned()).collect();
    let found = SheetFound { names, which: table_number(file, which), ..SheetFound::default() };
    Action::WorkbookReply(WorkbookReply::Cells(PassedText::default(), found))
}

fn picture(file: usize) -> Action {
    Action::RefuseFile(file, FileFault::Kind(FileKind::Picture))
}

/// A text and a workbook of two sheets, the second of which is read, chosen at once.
fn two() -> EmployerState {
    let chosen = chosen(&[(0, "甲.csv"), (1, "乙.xlsx")]);
    let actions = [Action::OpenRoster, chosen, text(0), workbook(1, &["一月", "二月"], 1), read_of(2, 1)];
    after(&form_of(Claimant::Workshop), actions)
}

/// The names under which tables are read.
fn names(state: &EmployerState) -> Vec<String> {
    state.read_options().tables.into_iter().map(|table| table.name).collect()
}

#[test]
fn every_file_that_comes_is_ticked_and_its_tables_are_named_after_it() {
    let two = two();
    assert_eq!(names(&two), ["甲.csv", "乙.xlsx / 二月"]);
    let three = after(&two, [Action::TickSheet(table_number(1, 0), true)]);
    assert_eq!(names(&three), ["甲.csv", "乙.xlsx / 一月", "乙.xlsx / 二月"]);
    let none =
        [Action::TickSheet(table_number(1, 2), true), Action::TickSheet(1, true), Action::TickSheet(7 << 20, true)];
    assert_eq!(names(&after(&two, none)), names(&two));
}

#[test]
fn a_file_alone_is_named_as_before_and_after_itself_once_another_stands_beside_it() {
    let alone = [Action::OpenRoster, chosen(&[(0, "甲.csv")]), read_of(2, 1)];
    let alone = after(&form_of(Claimant::Workshop), alone);
    assert_eq!(names(&alone), [""]);
    let corrected = after(&alone, [Action::CorrectColumn(0, Some(Field::Name))]);
    let two = after(&corrected, [chosen(&[(1, "甲.csv")]), text(1)]);
    assert_eq!(names(&two), ["甲.csv", "甲.csv (2)"]);
    let fields: Vec<usize> = two.read_options().tables.iter().map(|table| table.correction.fields.len()).collect();
    assert_eq!(fields, [1, 0]);
    let sheets = [Action::OpenRoster, chosen(&[(0, "乙.xlsx")]), workbook(0, &["一月", "二月"], 0), read_of(2, 1)];
    let sheets = after(&form_of(Claimant::Workshop), sheets);
    assert_eq!(names(&sheets), ["一月"]);
    assert_eq!(names(&after(&sheets, [chosen(&[(1, "甲.csv")]), text(1)])), ["乙.xlsx / 一月", "甲.csv"]);
}

#[test]
fn numbers_that_the_files_told_are_told_anew_when_another_comes() {
    let mending = after(&two(), [Action::MendRow(2)]);
    assert!(mending.roster.draft.is_some());
    assert!(after(&mending, [chosen(&[(2, "丙.csv")])]).roster.draft.is_some());
    assert!(after(&mending, [chosen(&[(2, "丙.csv")]), text(2)]).roster.draft.is_none());
}

#[test]
fn what_is_told_once_more_by_a_program_that_was_started_again_ticks_nothing() {
    let unticked = after(&two(), [Action::TickSheet(0, false)]);
    assert_eq!(names(&after(&unticked, [text(0), workbook(1, &["一月", "二月"], 1)])), names(&unticked));
    assert_eq!(names(&unticked).len(), 1);
}

#[test]
fn a_file_that_is_left_out_is_named_and_the_others_stay() {
    let actions = [Action::TickSheet(table_number(1, 0), true), chosen(&[(2, "丙.png")]), picture(2)];
    let state = after(&two(), actions);
    assert_eq!(state.roster.phase, two().roster.phase);
    assert_eq!(state.roster.tray.files[&2].content, FileContent::Refused(FileFault::Kind(FileKind::Picture)));
    assert_eq!(names(&state).len(), 3);
    let without = after(&state, [Action::TakeOutFile(2)]);
    assert_eq!(without.roster.tray.files.keys().copied().collect::<Vec<_>>(), [0, 1]);
}

#[test]
fn where_all_files_are_left_out_there_is_nothing_to_read() {
    let opening = after(&form_of(Claimant::Workshop), [Action::OpenRoster, chosen(&[(0, "甲.png"), (1, "乙.png")])]);
    let one = after(&opening, [picture(0)]);
    assert_eq!(one.roster.phase, Phase::Opening);
    assert_eq!(after(&one, [picture(1)]).roster.phase, Phase::NoneReadable);
    assert_eq!(after(&one, [text(1), read_of(2, 1), picture(0)]).roster.phase, two().roster.phase);
}

#[test]
fn a_file_goes_with_what_was_corrected_in_it_and_the_steps_of_the_others_stay() {
    let corrected = after(
        &two(),
        [
            Action::CorrectKind(Some(RosterKind::Workshop)),
            Action::SetHeader(0, 2, 2),
            Action::SetHeader(table_number(1, 1), 3, 3),
            Action::SetHeader(0, 1, 1),
            Action::Undo,
        ],
    );
    let kind = corrected.roster.correction.kind();
    let left = after(&corrected, [Action::TakeOutFile(0)]);
    assert_eq!(names(&left), ["二月"]);
    assert_eq!(left.roster.correction.of(0), Correction { kind, ..Correction::default() });
    assert_eq!(left.roster.correction.of(table_number(1, 1)).header, Some((3, 3)));
    assert_eq!((left.roster.correction.steps(), left.roster.correction.can_redo()), (2, false));
    let back = after(&left, [Action::Undo, Action::Undo, Action::Undo]);
    assert_eq!(back.roster.correction.of(table_number(1, 1)), Correction::default());
    let again = after(&left, [Action::Undo, Action::Undo, Action::Redo, Action::Redo]);
    assert_eq!(again.read_options().tables, left.read_options().tables);
}

#[test]
fn something_that_is_read_is_always_left() {
    let left = after(&two(), [Action::TakeOutFile(0), Action::TakeOutFile(1), Action::TakeOutFile(5)]);
    assert_eq!(left.roster.tray.files.keys().copied().collect::<Vec<_>>(), [1]);
    let only = after(&two(), [Action::TickSheet(0, false), Action::TakeOutFile(1)]);
    assert_eq!(only.roster.tray.files.len(), 2);
    assert!(after(&only, [Action::CloseRoster]).roster.tray.files.is_empty());
}
