//! The product, as these tests reach it: whatever is renamed or moved there is followed here.

pub use wengang_core::roster::Masking;
pub use wengang_web::workbook::messages::{
    PackedSheet, SheetFound, SheetLayout, WorkbookFault, WorkbookReply, WorkbookRequest,
};
pub use wengang_web::workbook::packed_cells::pack;

use wengang_core::roster::{RosterKind, Settings};
use wengang_core::{Notice, Year};
use wengang_web::roster_service::messages::{ReadOptions, Reply, Request, TableReading};
use wengang_web::roster_service::service::{Answer, RosterService};
use wengang_web::workbook::service::answer;

/// What comes of a workbook's bytes. The name of the sheet, which is said of every one, is left out.
pub fn read(bytes: Vec<u8>) -> WorkbookReply {
    match answer(WorkbookRequest::Read(bytes, None), &mut || ()) {
        WorkbookReply::Cells(packed, found) => WorkbookReply::Cells(without_name(&packed.text()).into(), found),
        reply => reply,
    }
}

fn without_name(packed: &str) -> String {
    let Some((notes, cells)) = packed.strip_prefix('\u{1d}').and_then(|rest| rest.split_once('\u{1d}')) else {
        return packed.to_owned();
    };
    let others: Vec<&str> = notes.split('\u{1f}').filter(|note| !note.starts_with('t')).collect();
    if others.is_empty() { cells.to_owned() } else { format!("\u{1d}{}\u{1d}{cells}", others.join("\u{1f}")) }
}

/// A workbook with one sheet of packed rows, and how many of its cells were cut.
pub fn written(packed: String) -> (Vec<u8>, usize) {
    written_sheets(vec![PackedSheet {
        name: "花名册".to_owned(),
        cells: packed.into(),
        layout: SheetLayout::List,
        choices: Vec::new(),
        merged: Vec::new(),
    }])
}

/// A workbook of those sheets, and how many of its cells were cut.
pub fn written_sheets(sheets: Vec<PackedSheet>) -> (Vec<u8>, usize) {
    match answer(WorkbookRequest::WriteRoster(sheets), &mut || ()) {
        WorkbookReply::Workbook(bytes, cut) => (bytes, cut),
        reply => panic!("{reply:?}"),
    }
}

/// A workshop's roster that was read, from text.
pub struct RosterThatWasRead(RosterService);

impl RosterThatWasRead {
    pub fn of(text: &str) -> Self {
        Self::by(text, Settings::of(year()))
    }

    pub fn by(text: &str, settings: Settings) -> Self {
        let mut service = RosterService::new(|_, _| None);
        let options = ReadOptions {
            language: "zh".to_owned(),
            settings,
            tables: vec![TableReading::default()],
            expected: Some(RosterKind::Workshop),
        };
        service.handle(Request::Options(Box::new(options)), &mut || ());
        let mut answer = service.handle(Request::Paste(text.to_owned()), &mut || ());
        while let Answer::More(_) = answer {
            answer = service.read_on(&mut || ());
        }
        assert!(matches!(answer, Answer::Reply(Reply::Read(_))), "{answer:?}");
        Self(service)
    }

    pub fn csv(&mut self, masking: Masking) -> String {
        match self.0.handle(Request::Csv(masking), &mut || ()) {
            Answer::Reply(Reply::Csv(text)) => text,
            answer => panic!("{answer:?}"),
        }
    }

    pub fn sheets(&mut self, masking: Masking) -> Vec<PackedSheet> {
        match self.0.handle(Request::WorkbookSheets(masking), &mut || ()) {
            Answer::Reply(Reply::WorkbookSheets(sheets)) => sheets,
            answer => panic!("{answer:?}"),
        }
    }
}

/// What the web worker for rosters says of a file that it does not read; none if it takes it for a workbook or reads it.
pub fn refused(bytes: Vec<u8>) -> Option<String> {
    match RosterService::new(|_, _| None).handle(Request::Bytes(bytes), &mut || ()) {
        Answer::Reply(Reply::Refused(why, _)) => Some(why),
        _ => None,
    }
}

pub fn year() -> Year {
    Notice::latest().year()
}
