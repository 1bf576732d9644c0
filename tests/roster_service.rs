//! What the web worker for rosters answers, and of which table: whatever is asked while one is read, by whatever is
//! corrected meanwhile.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use wengang_core::roster::{Cell, Correction, Masking, RosterKind, Settings};
#[path = "roster_service/export.rs"]
mod export;
#[path = "roster_service/files.rs"]
mod files;
#[path = "roster_service/header.rs"]
mod header;
#[path = "roster_service/pasted.rs"]
mod pasted;
#[path = "roster_service/sheets.rs"]
mod sheets;
#[path = "roster_service/template.rs"]
mod template;

use wengang_core::Notice;
use wengang_web::roster_service::messages::{ReadOptions, Reply, Request, RowQuery, TableReading};
use wengang_web::roster_service::service::{Answer, RosterService};
use wengang_web::workbook::packed_cells::pack;

const TABLE: &str = "姓名\t户类型\t年工资\n张三\t脱贫户\t7000\n李四\t监测对象\t9000\n";

/// Somebody with an ID number.
const SOMEBODY: &str = "身份证号\t户类型\t年工资\n11010519491231002X\t脱贫户\t7000\n";

/// A web worker with its replies, each by its name.
struct Service(RosterService);

impl Service {
    fn new() -> Self {
        let mut service = Self(RosterService::new(|_, _| None));
        service.all(options(Correction::default()));
        service
    }

    /// Asks for something, and takes no more than the first answer.
    fn first(&mut self, request: Request) -> Answer {
        self.0.handle(request, &mut || ())
    }

    /// What follows until there is nothing more to do.
    fn rest(&mut self) -> Vec<Reply> {
        let mut replies = Vec::new();
        loop {
            match self.0.read_on(&mut || ()) {
                Answer::None => return replies,
                Answer::Reply(reply) => {
                    replies.push(reply);
                    return replies;
                }
                Answer::More(reply) => replies.push(reply),
            }
        }
    }

    fn all(&mut self, request: Request) -> Vec<Reply> {
        match self.first(request) {
            Answer::None => Vec::new(),
            Answer::Reply(reply) => vec![reply],
            Answer::More(reply) => std::iter::once(reply).chain(self.rest()).collect(),
        }
    }
}

fn options(correction: Correction) -> Request {
    let settings = Settings::of(Notice::latest().year());
    let (language, expected) = ("zh".to_owned(), Some(RosterKind::Workshop));
    let tables = vec![reading(correction)];
    Request::Options(Box::new(ReadOptions { language, settings, tables, expected }))
}

/// The only table, as it was corrected.
fn reading(correction: Correction) -> TableReading {
    TableReading { correction, ..TableReading::default() }
}

/// A correction that takes the column with the pay for nothing.
fn without_pay() -> Correction {
    let mut correction = Correction::default();
    correction.fields.insert(2, None);
    correction
}

fn cells(pay: &str) -> String {
    let header = ["姓名", "户类型", "年工资"].map(Cell::Text).to_vec();
    pack([header, vec![Cell::Text("王五"), Cell::Text("脱贫户"), Cell::Number(pay)]].into_iter())
}

fn names(replies: &[Reply]) -> Vec<&'static str> {
    let name = |reply: &Reply| match reply {
        Reply::Progress(..) => None,
        Reply::Workbook => Some("workbook"),
        Reply::WorkbookFile(_) => Some("workbook file"),
        Reply::TextFile(_) => Some("text file"),
        Reply::FileRefused(..) => Some("file refused"),
        Reply::Refused(..) => Some("refused"),
        Reply::Read(_) => Some("read"),
        Reply::Rows(_) => Some("rows"),
        Reply::Conditions(..) => Some("conditions"),
        Reply::Csv(_) => Some("csv"),
        Reply::WorkbookSheets(_) => Some("sheets"),
    };
    replies.iter().filter_map(name).collect()
}

fn everything() -> [Request; 4] {
    let rows = RowQuery { count: 50, ..RowQuery::default() };
    [
        Request::Csv(Masking::Masked),
        Request::Conditions(0),
        Request::WorkbookSheets(Masking::Whole),
        Request::Rows(rows),
    ]
}

/// What the columns were taken for.
fn fields(replies: &[Reply]) -> Vec<String> {
    let read = replies.iter().find_map(|reply| match reply {
        Reply::Read(summary) => Some(summary.columns.iter().map(|column| column.field.clone()).collect()),
        _ => None,
    });
    read.unwrap_or_else(|| panic!("{replies:?}"))
}

#[test]
fn what_is_asked_while_a_table_is_read_again_is_answered_once_it_is_and_once_only() {
    let mut service = Service::new();
    assert_eq!(names(&service.all(Request::Paste(TABLE.to_owned()))), ["read"]);
    assert!(matches!(service.first(options(without_pay())), Answer::More(Reply::Progress(..))));
    for request in everything() {
        assert_eq!(service.first(request), Answer::None);
    }
    assert_eq!(names(&service.rest()), ["read", "csv", "conditions", "sheets", "rows"]);
    assert_eq!(names(&service.rest()), [""; 0]);
    // What came is what would have come later.
    assert!(matches!(service.first(Request::Csv(Masking::Masked)), Answer::Reply(Reply::Csv(_))));
}

#[test]
fn what_was_asked_of_one_table_is_not_answered_of_the_next() {
    let mut service = Service::new();
    service.all(Request::Paste(TABLE.to_owned()));
    for next in
        [Request::Cells(cells("8000").into(), TableReading::default()), Request::Paste(TABLE.replace("张三", "赵六"))]
    {
        service.first(options(without_pay()));
        service.first(Request::Csv(Masking::Masked));
        assert_eq!(names(&service.all(next)), ["read"]);
        service.all(options(Correction::default()));
    }
}

#[test]
fn what_was_asked_of_a_table_that_is_refused_is_not_answered_of_one_that_is_read_later() {
    let mut service = Service::new();
    service.all(Request::Paste(TABLE.to_owned()));
    let mut nobody = Correction::default();
    nobody.fields.extend([(0, None), (1, None), (2, None)]);
    service.first(options(without_pay()));
    service.first(Request::Csv(Masking::Masked));
    assert_eq!(names(&service.all(options(nobody))), ["refused"]);
    assert_eq!(names(&service.all(options(Correction::default()))), ["read"]);
}

#[test]
fn a_mended_cell_is_read_in_one_go_and_a_corrected_column_with_all_rows() {
    let mut service = Service::new();
    service.all(Request::Paste(SOMEBODY.to_owned()));
    let mended = Correction { cells: [(2, [(2, "8000".to_owned())].into())].into(), ..Correction::default() };
    assert!(matches!(service.first(options(mended.clone())), Answer::Reply(Reply::Read(_))));
    let both = Correction { cells: mended.cells, ..without_pay() };
    assert!(matches!(service.first(options(both)), Answer::More(Reply::Progress(..))));
}

#[test]
fn why_a_file_cannot_be_read_is_said_in_the_language_that_is_chosen_later() {
    let mut service = Service::new();
    let why = |replies: Vec<Reply>| match replies.as_slice() {
        [Reply::Refused(why, _)] => why.clone(),
        replies => panic!("{replies:?}"),
    };
    for bytes in [&b"%PDF-1.7"[..], b"PK\x03\x04 the beginning", b""] {
        let said = why(service.all(Request::Bytes(bytes.to_vec())));
        let Request::Options(mut other) = options(Correction::default()) else { panic!("options") };
        other.language = "en".to_owned();
        let translated = why(service.all(Request::Options(other)));
        assert!(!said.is_ascii() && !translated.contains(|c| ('一'..='龥').contains(&c)), "{said} {translated}");
        assert_eq!(why(service.all(options(Correction::default()))), said);
    }
    assert_eq!(names(&service.all(Request::Paste(TABLE.to_owned()))), ["read"]);
    assert_eq!(names(&service.all(options(without_pay()))), ["read"]);
}

#[test]
fn a_sheet_is_read_by_what_was_corrected_in_it_and_by_nothing_else() {
    let mut service = Service::new();
    let first = service.all(Request::Cells(cells("7000").into(), reading(without_pay())));
    assert_eq!(fields(&first), ["name", "household", ""]);
    let other = service.all(Request::Cells(cells("9000").into(), TableReading::default()));
    assert_eq!(fields(&other), ["name", "household", "pay"]);
    // The page says so too, later; that is no reason to read it once more.
    assert_eq!(names(&service.all(options(Correction::default()))), [""; 0]);
    assert_eq!(fields(&service.all(options(without_pay()))), ["name", "household", ""]);
}

#[test]
fn a_web_worker_that_was_started_again_reads_a_table_once_as_it_was_corrected() {
    let mut service = Service::new();
    assert_eq!(names(&service.all(options(without_pay()))), [""; 0]);
    assert_eq!(names(&service.all(Request::Corrected(without_pay()))), [""; 0]);
    let read = service.all(Request::Paste(TABLE.to_owned()));
    assert_eq!(names(&read), ["read"]);
    assert_eq!(fields(&read), ["name", "household", ""]);
    // It holds for this table, and not for the next.
    assert_eq!(fields(&service.all(Request::Paste(TABLE.to_owned()))), ["name", "household", "pay"]);
}

#[test]
fn long_work_says_that_it_goes_on() {
    let mut service = Service::new();
    let mut beats = 0;
    let rows = pack((0..100).map(|_| vec![Cell::Text("张三")]));
    service.0.handle(Request::Cells(rows.into(), TableReading::default()), &mut || beats += 1);
    assert!(100 <= beats);
    service.all(Request::Paste(TABLE.to_owned()));
    for request in [Request::Csv(Masking::Masked), Request::WorkbookSheets(Masking::Masked)] {
        let mut beats = 0;
        service.0.handle(request, &mut || beats += 1);
        assert!(2 <= beats);
    }
}
