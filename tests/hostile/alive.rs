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
    let texts = format!("<sst>{}</sst>", texts());
    let named = |name: &str| Parts::of(&sheet(&roster(3, ""))).with(name, texts.clone()).zipped();
    // The same is looked through in both; in the one it is taken from the file again, to be read.
    let looked_through = beats(WorkbookRequest::Read(named("xl/media/image1.png"), None));
    let opened = beats(WorkbookRequest::Read(named("xl/sharedStrings.xml"), None));
    assert!(looked_through + 30 < opened, "{looked_through}, {opened}");
}

fn sheet_of(cells: String) -> PackedSheet {
    PackedSheet {
        name: "表".to_owned(),
        cells: cells.into(),
        layout: SheetLayout::Form { table: (0, 0) },
        choices: Vec::new(),
        merged: Vec::new(),
    }
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
