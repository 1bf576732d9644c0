//! Several sheets of a workbook as one report.

use super::{Service, names};
use wengang_core::Notice;
use wengang_core::roster::{Cell, Correction, Masking, RosterKind, Settings};
use wengang_web::roster_service::messages::{
    ReadOptions, Reply, Request, RosterSummary, RowPage, RowQuery, TableReading,
};
use wengang_web::workbook::packed_cells::pack;
use wengang_web::workbook::passed_text::PassedText;

pub const WANG: &str = "231283198011110101";
pub const LI: &str = "231283198006180172";
pub const HEADINGS: [&str; 4] = ["姓名", "身份证号", "户类型", "年工资"];

pub fn cells(rows: &[&[&str]]) -> PassedText {
    pack(rows.iter().map(|row| row.iter().map(|cell| Cell::Text(cell)).collect::<Vec<_>>())).into()
}

pub fn reading(sheet: usize, name: &str) -> TableReading {
    TableReading { sheet, name: name.to_owned(), correction: Correction::default() }
}

pub fn options(tables: &[TableReading]) -> Request {
    let settings: Settings = serde_json::from_str(
        r#"{ "year": 2022, "recognised": true, "for_all": { "received": "否" },
             "local": { "monitoring_line": { "amount": "7000", "source": "an example", "year": 2022 } } }"#,
    )
    .unwrap();
    assert_eq!(settings.year, Notice::latest().year());
    let (language, expected) = ("zh".to_owned(), Some(RosterKind::Workshop));
    Request::Options(Box::new(ReadOptions { language, settings, tables: tables.to_vec(), expected }))
}

#[test]
fn pay_on_a_sheet_that_is_called_after_a_month_or_another_year_is_asked_about_also_where_it_is_read_alone() {
    for (name, sum) in [("花名册", "1000"), ("2022年", "1000"), ("1月", "0"), ("2021年", "0")] {
        let mut service = Service::new();
        service.all(options(&[reading(0, "")]));
        let rows: [&[&str]; 2] = [&["姓名", "身份证号", "户类型", "工资"], &["王一", WANG, "脱贫户", "8000"]];
        let read = summary(&service.all(Request::Cells(cells(&rows), reading(0, name))));
        assert_eq!(
            (read.totals.granted.to_string().as_str(), read.totals.most.to_string().as_str()),
            (sum, "1000"),
            "{name}"
        );
        assert_eq!(read.questions.len(), usize::from(sum == "0"), "{name}");
        // It is the only one, and needs no name beside its rows.
        assert!(page(&mut service).rows.iter().all(|row| row.sheet.is_empty()), "{name}");
    }
}

/// A service in which two sheets were ticked one after the other.
fn two(first: &[&[&str]], second: &[&[&str]], [one, other]: [&str; 2]) -> (Service, RosterSummary) {
    let mut service = Service::new();
    service.all(options(&[reading(0, one)]));
    service.all(Request::Cells(cells(first), reading(0, one)));
    assert_eq!(names(&service.all(options(&[reading(0, one), reading(1, other)]))), [""; 0]);
    let read = service.all(Request::Cells(cells(second), reading(1, other)));
    (service, summary(&read))
}

pub fn summary(replies: &[Reply]) -> RosterSummary {
    let read = replies.iter().find_map(|reply| match reply {
        Reply::Read(summary) => Some((**summary).clone()),
        _ => None,
    });
    read.unwrap_or_else(|| panic!("{replies:?}"))
}

pub fn page(service: &mut Service) -> RowPage {
    let query = RowQuery { count: 50, ..RowQuery::default() };
    match service.all(Request::Rows(query)).pop() {
        Some(Reply::Rows(page)) => page,
        other => panic!("{other:?}"),
    }
}

pub fn csv(service: &mut Service) -> String {
    match service.all(Request::Csv(Masking::Masked)).pop() {
        Some(Reply::Csv(csv)) => csv,
        other => panic!("{other:?}"),
    }
}

/// Where each row is from, and what came of it.
fn rows(service: &mut Service) -> Vec<(String, u32, String)> {
    page(service).rows.into_iter().map(|row| (row.sheet, row.row, row.result)).collect()
}

#[test]
fn somebody_who_stands_in_two_sheets_is_counted_once_and_every_row_says_where_it_is_from() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let second: [&[&str]; 3] = [&HEADINGS, &["李二", LI, "脱贫户", "7000"], &["王一", WANG, "脱贫户", "8000"]];
    let (mut service, summary) = two(&first, &second, ["甲车间", "乙车间"]);
    assert_eq!(summary.totals.granted.to_string(), "2000");
    let told: Vec<_> = summary.tables.iter().map(|table| (table.name.as_str(), table.rows)).collect();
    assert_eq!(told, [("甲车间", 1), ("乙车间", 2)]);
    let rows = rows(&mut service);
    let places: Vec<_> = rows.iter().map(|(sheet, row, _)| (sheet.as_str(), *row)).collect();
    assert_eq!(places, [("甲车间", 2), ("乙车间", 2), ("乙车间", 3)]);
    let csv = csv(&mut service);
    let lines: Vec<&str> = csv.lines().collect();
    assert!(lines[0].ends_with(",来自哪张表,表里第几行") && lines[3].ends_with(",乙车间,3"), "{csv}");
    assert!(lines[3].contains("“甲车间”表：同一个人已经在另一行算过（见第 2 行）"), "{csv}");
}

#[test]
fn a_sheet_that_is_no_longer_ticked_leaves_the_report_of_the_other_as_it_was_alone() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let mut alone = Service::new();
    alone.all(options(&[reading(0, "甲")]));
    let before = summary(&alone.all(Request::Cells(cells(&first), reading(0, "甲"))));
    let (mut service, _) = two(&first, &[&HEADINGS, &["李二", LI, "脱贫户", "7000"]], ["甲", "乙"]);
    assert_eq!(summary(&service.all(options(&[reading(0, "甲")]))), before);
}

#[test]
fn contradictions_are_found_across_sheets() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    for other in [["王二", WANG, "脱贫户", "8000"], ["王一", WANG, "都不是", "8000"]] {
        let (mut service, summary) = two(&first, &[&HEADINGS, &other], ["甲", "乙"]);
        assert_eq!(summary.totals.granted.to_string(), "0", "{other:?}");
        assert!(rows(&mut service).iter().all(|(_, _, result)| result == "要改"), "{other:?}");
    }
}

#[test]
fn pay_of_months_in_sheets_that_are_named_after_them_is_asked_about_and_never_taken_for_the_years() {
    let month = |pay: &'static str| [["姓名", "身份证号", "户类型", "工资"], ["王一", WANG, "脱贫户", pay]];
    for names in [["1月", "2月"], ["一季度", "二季度"], ["2022年3月工资", "2022年4月工资"]] {
        let (one, other) = (month("3000"), month("3000"));
        let (one, other): (Vec<&[&str]>, Vec<&[&str]>) =
            (one.iter().map(|row| &row[..]).collect(), other.iter().map(|row| &row[..]).collect());
        let (_, summary) = two(&one, &other, names);
        assert_eq!((summary.totals.granted.to_string(), summary.totals.most.to_string()), ("0".into(), "1000".into()));
        // The other row is the same person's, and is asked about once the first is answered.
        assert_eq!(summary.questions.len(), 1, "{names:?}");
        assert!(summary.questions[0].text.starts_with(&format!("“{}”表：", names[0])), "{:?}", summary.questions);
    }
}

#[test]
fn a_sheet_of_other_columns_is_read_by_its_own_and_its_columns_are_shown_beside_the_others() {
    let roster: [&[&str]; 2] = [&["姓名", "身份证号", "户类型", "是否领过"], &["王一", WANG, "脱贫户", "否"]];
    let pay: [&[&str]; 3] = [&["工资表"], &["年工资", "身份证号", "姓名"], &["8000", WANG, "王一"]];
    let (mut service, summary) = two(&roster, &pay, ["花名册", "工资"]);
    let headings: Vec<&str> = summary.columns.iter().map(|column| column.heading.as_str()).collect();
    assert_eq!(headings, ["姓名", "身份证号", "户类型", "是否领过", "年工资"]);
    // One row lacks the pay, the other the kind of household: they are put together, and it is said.
    assert_eq!((summary.totals.granted.to_string(), summary.totals.most.to_string()), ("1000".into(), "1000".into()));
    assert!(summary.notes.iter().any(|note| note.contains("合在一起算")), "{:?}", summary.notes);
    let page = page(&mut service);
    assert!(page.rows[0].reasons.concat().contains("“工资”表：同一个人的几行合在一起算（见第 3 行）"));
    assert_eq!(page.rows[1].cells, ["王一", WANG, "", "", "8000"]);
    assert_eq!((page.rows[1].row, page.rows[1].sheet.as_str()), (3, "工资"));
}

#[test]
fn a_sheet_that_is_no_roster_or_one_of_another_kind_is_left_out_and_named() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let nothing: [&[&str]; 2] = [&["说明"], &["填表要求"]];
    let placed: [&[&str]; 2] =
        [&["姓名", "身份证号", "户类型", "合同类型", "合同期限"], &["李二", LI, "脱贫户", "劳动合同", "12个月"]];
    for (other, why) in [(&nothing, "没找到表头"), (&placed, "不是同一种名册")] {
        let (_, summary) = two(&first, other, ["甲", "乙"]);
        assert_eq!(summary.totals.granted.to_string(), "1000");
        assert!(summary.tables[1].refused.contains(why), "{:?}", summary.tables[1]);
        assert!(summary.notes[0].starts_with("“乙”表：") && summary.notes[0].contains(why), "{:?}", summary.notes);
    }
    let (mut service, _) = two(&first, &nothing, ["甲", "乙"]);
    assert_eq!(names(&service.all(options(&[reading(1, "乙")]))), ["refused"]);
}

#[test]
fn a_web_worker_that_was_started_again_waits_until_all_sheets_are_there() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let mut service = Service::new();
    service.all(options(&[reading(0, "甲"), reading(2, "丙")]));
    assert_eq!(names(&service.all(Request::Cells(cells(&first), reading(2, "丙")))), [""; 0]);
    assert_eq!(names(&service.all(Request::Cells(cells(&first), reading(0, "甲")))), ["read"]);
}

#[test]
fn what_was_corrected_in_a_sheet_holds_for_its_own_columns_and_rows() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let second: [&[&str]; 2] = [&HEADINGS, &["李二", LI, "脱贫户", "6000"]];
    let (mut service, _) = two(&first, &second, ["甲", "乙"]);
    let mut other = reading(1, "乙");
    other.correction.cells.insert(2, [(3, "7000".to_owned())].into());
    let read = summary(&service.all(options(&[reading(0, "甲"), other])));
    assert_eq!(read.totals.granted.to_string(), "2000");
    let page = page(&mut service);
    let mended: Vec<_> = page.rows.iter().map(|row| row.mended.clone()).collect();
    assert_eq!(mended, [vec![], vec![3]]);
}

#[test]
fn a_report_that_waits_for_another_sheet_says_what_it_was_made_of_and_no_part_is_read_alone() {
    let first: [&[&str]; 2] = [&HEADINGS, &["王一", WANG, "脱贫户", "8000"]];
    let mut service = Service::new();
    service.all(options(&[reading(1, "乙")]));
    service.all(Request::Cells(cells(&first), reading(1, "乙")));
    let both = [reading(0, "甲"), reading(1, "乙")];
    assert_eq!(names(&service.all(options(&both))), [""; 0]);
    let Request::Options(mut english) = options(&both) else { return };
    english.language = "en".to_owned();
    let told = summary(&service.all(Request::Options(english)));
    assert_eq!(told.tables.iter().map(|table| (table.sheet, table.rows)).collect::<Vec<_>>(), [(1, 1)]);
    let mut restarted = Service::new();
    restarted.all(options(&both));
    restarted.all(Request::Cells(cells(&first), reading(1, "乙")));
    let Request::Options(mut english) = options(&both) else { return };
    english.language = "en".to_owned();
    assert_eq!(names(&restarted.all(Request::Options(english))), [""; 0]);
}
