//! Several files beside each other as one report.

use super::sheets::{HEADINGS, LI, WANG, cells, csv, options, page, reading, summary};
use super::{Service, names};
use wengang_core::roster::{FileKind, Masking};
use wengang_web::roster_service::file_fault::FileFault;
use wengang_web::roster_service::messages::{Reply, Request};
use wengang_web::roster_service::table_number::table_number;

fn text(rows: &[&[&str]]) -> Vec<u8> {
    rows.iter().map(|row| row.join(",")).collect::<Vec<_>>().join("\n").into_bytes()
}

const FIRST: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
const SECOND: [&[&str]; 3] = [&HEADINGS, &["李二", LI, "脱贫户", "7000"], &["王一", WANG, "脱贫户", "8000"]];

/// Two texts, the first of which was read before the second came.
fn two([one, other]: [&str; 2]) -> (Service, Vec<Reply>) {
    let mut service = Service::new();
    service.all(options(&[reading(0, "")]));
    assert_eq!(names(&service.all(Request::File(0, text(&FIRST)))), ["text file", "read"]);
    assert_eq!(names(&service.all(Request::File(1, text(&SECOND)))), ["text file"]);
    let read = service.all(options(&[reading(0, one), reading(table_number(1, 0), other)]));
    (service, read)
}

#[test]
fn somebody_who_stands_in_two_files_is_counted_once_and_every_row_says_in_which_it_stands() {
    let (mut service, read) = two(["甲.csv", "乙.csv"]);
    assert_eq!(summary(&read).totals.granted.to_string(), "2000");
    let places: Vec<_> = page(&mut service).rows.into_iter().map(|row| (row.sheet, row.row)).collect();
    assert_eq!(places, [("甲.csv".to_owned(), 2), ("乙.csv".to_owned(), 2), ("乙.csv".to_owned(), 3)]);
    assert!(csv(&mut service).contains("“甲.csv”表：同一个人已经在另一行算过（见第 2 行）"));
}

#[test]
fn a_workbook_beside_a_text_is_read_once_it_is_asked_for() {
    let mut service = Service::new();
    service.all(options(&[reading(0, "")]));
    service.all(Request::File(0, text(&FIRST)));
    let sheet = table_number(1, 2);
    assert_eq!(names(&service.all(Request::Cells(cells(&SECOND), reading(sheet, "二车间")))), [""; 0]);
    let read = service.all(options(&[reading(0, "甲.csv"), reading(sheet, "乙.xlsx / 二车间")]));
    assert_eq!(summary(&read).totals.granted.to_string(), "2000");
    assert!(page(&mut service).rows.iter().any(|row| row.sheet == "乙.xlsx / 二车间"));
}

#[test]
fn of_a_workbook_beside_other_files_only_the_sheets_that_are_not_read_are_told_to_be_left() {
    let beside = |names: &[&str]| {
        let notes: Vec<String> = names.iter().map(|name| format!("s{name}")).collect();
        format!("\u{1d}{}\u{1d}{}", notes.join("\u{1f}"), cells(&SECOND).text())
    };
    let mut service = Service::new();
    let (one, other) = (table_number(1, 0), table_number(1, 1));
    service.all(options(&[reading(0, "甲.csv"), reading(one, "乙.xlsx / 一车间"), reading(other, "乙.xlsx / 二车间")]));
    service.all(Request::File(0, text(&FIRST)));
    service.all(Request::Cells(beside(&["二车间", "三车间"]).into(), reading(one, "一车间")));
    let read = service.all(Request::Cells(beside(&["一车间", "三车间"]).into(), reading(other, "二车间")));
    let left: Vec<String> = summary(&read).notes.into_iter().filter(|note| note.contains("没有读")).collect();
    assert_eq!(left.len(), 1, "{left:?}");
    assert!(left.iter().all(|note| note.contains("乙.xlsx / 三车间")), "{left:?}");
}

#[test]
fn a_sheet_that_comes_after_it_was_asked_for_has_the_name_under_which_it_was() {
    let mut service = Service::new();
    let sheet = table_number(1, 2);
    service.all(options(&[reading(0, "甲.csv"), reading(sheet, "乙.xlsx / 二车间")]));
    service.all(Request::File(0, text(&FIRST)));
    let read = service.all(Request::Cells(cells(&SECOND), reading(sheet, "二车间")));
    assert_eq!(summary(&read).totals.granted.to_string(), "2000");
    let sheets: Vec<_> = page(&mut service).rows.into_iter().map(|row| row.sheet).collect();
    assert_eq!(sheets, ["甲.csv", "乙.xlsx / 二车间", "乙.xlsx / 二车间"]);
}

#[test]
fn a_file_that_is_no_roster_is_told_by_its_number_and_the_report_stays() {
    let (mut service, _) = two(["甲.csv", "乙.csv"]);
    let workbook = b"PK\x03\x04 the beginning";
    for (bytes, fault) in [
        (&b"%PDF-1.7"[..], FileFault::Kind(FileKind::Pdf)),
        (b"", FileFault::Kind(FileKind::Empty)),
        (workbook, FileFault::Incomplete),
    ] {
        assert_eq!(service.all(Request::File(2, bytes.to_vec())), [Reply::FileRefused(2, fault)]);
    }
    assert_eq!(page(&mut service).rows.len(), 3);
    service.all(Request::File(3, "请填写".into()));
    let three = [reading(0, "甲.csv"), reading(table_number(1, 0), "乙.csv"), reading(table_number(3, 0), "丙.csv")];
    let read = summary(&service.all(options(&three)));
    assert_eq!((read.totals.granted.to_string(), read.tables.len()), ("2000".into(), 3));
    assert!(!read.tables[2].refused.is_empty());
}

#[test]
fn a_file_that_is_taken_out_leaves_the_report_of_the_other_as_it_was_alone() {
    let mut alone = Service::new();
    alone.all(options(&[reading(0, "甲.csv")]));
    let before = summary(&alone.all(Request::Bytes(text(&FIRST))));
    let (mut service, _) = two(["甲.csv", "乙.csv"]);
    assert_eq!(names(&service.all(Request::Forget(1))), [""; 0]);
    assert_eq!(summary(&service.all(options(&[reading(0, "甲.csv")]))), before);
    // What was forgotten is waited for, and not read from what lay there.
    let both = [reading(0, "甲.csv"), reading(table_number(1, 0), "乙.csv")];
    assert_eq!(names(&service.all(options(&both))), [""; 0]);
}

#[test]
fn a_program_that_was_started_again_reads_all_files_once_the_last_has_come() {
    let mut service = Service::new();
    service.all(options(&[reading(0, "甲.csv"), reading(table_number(1, 0), "乙.csv")]));
    assert_eq!(names(&service.all(Request::File(0, text(&FIRST)))), ["text file"]);
    let read = service.all(Request::File(1, text(&SECOND)));
    assert_eq!(names(&read), ["text file", "read"]);
    assert_eq!(summary(&read).totals.granted.to_string(), "2000");
}

#[test]
fn a_month_is_seen_in_the_name_of_a_file_and_of_a_sheet_in_it_however_long_they_are() {
    let paid: [&[&str]; 2] = [&["姓名", "身份证号", "户类型", "工资"], &["王一", WANG, "脱贫户", "9000"]];
    let long = "甲".repeat(50);
    let names =
        ["3月.csv".into(), format!("{long}(旧.xlsx / 3月"), "1月名册.xlsx / 12月".into(), format!("{long}3月.csv")];
    for name in names {
        let mut service = Service::new();
        service.all(options(&[reading(0, "")]));
        service.all(Request::File(0, text(&paid)));
        let other = table_number(1, 0);
        service.all(Request::Cells(cells(&[&HEADINGS, &["李二", LI, "脱贫户", "8000"]]), reading(other, "")));
        let read = summary(&service.all(options(&[reading(0, &name), reading(other, "乙.csv")])));
        assert_eq!(read.totals.granted.to_string(), "1000", "{name}");
        assert!(read.questions[0].text.starts_with(&format!("“{name}”表：")), "{:?}", read.questions);
    }
}

#[test]
fn no_number_of_anybodys_goes_out_masked_by_the_name_of_a_file() {
    let (mut service, _) = two([&format!("{WANG}.csv"), &format!("李二{LI}.csv")]);
    let Some(Reply::WorkbookSheets(sheets)) = service.all(Request::WorkbookSheets(Masking::Masked)).pop() else {
        panic!("no workbook")
    };
    let mut out = csv(&mut service);
    sheets.iter().for_each(|sheet| out.push_str(&sheet.cells.text()));
    assert!(!out.contains(WANG) && !out.contains(LI), "{out}");
    assert!(out.contains(".csv”表："), "{out}");
}
