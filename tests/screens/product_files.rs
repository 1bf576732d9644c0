//! The product's files beside each other, as the tests of screens reach them.

use super::product::{EmployerAction, RosterReply};
use wengang_core::roster::FileKind;
use wengang_web::roster_service::file_fault::FileFault;
use wengang_web::roster_service::table_number::table_number;
use wengang_web::workbook::messages::{SheetFound, SheetGuess, WorkbookFault, WorkbookReply};
use wengang_web::workbook::passed_text::PassedText;

/// Files of those names are chosen; what each turns out to be goes by its place.
pub fn files(names: &[String]) -> Vec<EmployerAction> {
    let refuse = |file| {
        let faults = [
            FileFault::Kind(FileKind::Document),
            FileFault::Incomplete,
            FileFault::TooLarge(60 << 20),
            FileFault::Unreadable,
            FileFault::Workbook(WorkbookFault::Damaged),
        ];
        faults.get(file - 2).map(|fault| EmployerAction::RefuseFile(file, *fault))
    };
    let guess = |people| SheetGuess { rows: 20, people, readable: true };
    let sheets = SheetFound {
        names: vec!["一车间".to_owned(), "二车间".to_owned()],
        which: table_number(1, 0),
        guesses: vec![guess(true), guess(false)],
        ..SheetFound::default()
    };
    let text = EmployerAction::RosterReply(RosterReply::TextFile(0));
    let chosen = EmployerAction::AddFiles(names.iter().cloned().enumerate().collect());
    [chosen, text, EmployerAction::WorkbookReply(WorkbookReply::Cells(PassedText::default(), sheets))]
        .into_iter()
        .chain((2..names.len()).filter_map(refuse))
        .collect()
}

/// Files of those names are chosen, and none is a roster.
pub fn no_rosters(names: &[String]) -> Vec<EmployerAction> {
    let refused = (0..names.len()).map(|file| EmployerAction::RefuseFile(file, FileFault::Kind(FileKind::Picture)));
    let chosen = EmployerAction::AddFiles(names.iter().cloned().enumerate().collect());
    [EmployerAction::OpenRoster, chosen].into_iter().chain(refused).collect()
}
