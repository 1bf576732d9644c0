//! Long work says that it goes on, also where others do it: the page takes a web worker that says nothing for stalled.

use super::chance::Chance;
use super::parts::{Parts, roster, sheet};
use super::product::{PackedSheet, SheetLayout, WorkbookReply, WorkbookRequest, pack};
use wengang_core::roster::Cell;
use wengang_web::workbook::service::answer;

/// How often it is said while a request is answered.
fn beats(request: WorkbookRequest) -> usize {
    let mut beats = 0;
    let reply = answer(request, &mut || beats += 1);
    assert!(!matches!(reply, WorkbookReply::Refused(_)), "{reply:?}");
    beats
}

/// Some megabytes of texts that cannot be packed small.
fn texts() -> String {
    let mut chance = Chance::of(7);
    let text = |chance: &mut Chance| (0..60).map(|_| char::from(b'a' + chance.below(26) as u8)).collect::<String>();
    (0..40_000).map(|_| format!("<si><t>{}</t></si>", text(&mut chance))).collect()
}

#[test]
fn reading_says_so_while_the_workbook_is_opened_looked_at_and_read() {
    let plain = beats(WorkbookRequest::Read(Parts::of(&sheet(&roster(3, ""))).zipped(), None));
    let texts = texts();
    let pieces = texts.len() / (1 << 16);
    let with_texts = Parts::of(&sheet(&roster(3, ""))).with("xl/sharedStrings.xml", format!("<sst>{texts}</sst>"));
    // Once for each piece that is looked through, and again as often as the texts are taken from the file.
    let opened = beats(WorkbookRequest::Read(with_texts.zipped(), None));
    assert!(plain + pieces + pieces / 2 < opened, "{opened} of {plain} and {pieces}");
}

fn sheet_of(cells: String) -> PackedSheet {
    PackedSheet { name: "表".to_owned(), cells, layout: SheetLayout::Form }
}

#[test]
fn writing_says_so_row_by_row_and_while_the_file_is_packed() {
    let rows = |count: usize| pack((0..count).map(|_| vec![Cell::Text("甲"), Cell::Number("1")]));
    let (few, many) = (
        beats(WorkbookRequest::WriteRoster(vec![sheet_of(rows(1))])),
        beats(WorkbookRequest::WriteForm(sheet_of(rows(1000)))),
    );
    assert!(10 < few && few + 999 <= many, "{few}, {many}");
}
