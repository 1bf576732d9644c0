//! The workbook that is taken along of a roster: its sums are the report's, and it can be brought back.

use super::{Service, fields};
use wengang_core::roster::{Cell, Masking, RosterKind, Settings, Table};
use wengang_core::{Notice, Totals, Yuan};
use wengang_web::roster_service::messages::{ReadOptions, Reply, Request, TableReading};
use wengang_web::roster_service::service::RosterService;
use wengang_web::workbook::messages::PackedSheet;
use wengang_web::workbook::packed_cells::unpack;

/// The columns' fields and the sums of a table in a language, and the sheets of the workbook that is taken along of it.
fn taken_along(table: Request, language: &str, kind: RosterKind) -> (Vec<String>, Totals, Vec<PackedSheet>) {
    let mut service = Service(RosterService::new(|_, _| None));
    let settings = Settings::of(Notice::latest().year());
    let (language, expected) = (language.to_owned(), Some(kind));
    service.all(Request::Options(Box::new(ReadOptions {
        language,
        settings,
        tables: vec![TableReading::default()],
        expected,
    })));
    let read = service.all(table);
    let Some(Reply::Read(summary)) = read.last() else { panic!("{read:?}") };
    let mut saved = service.all(Request::WorkbookSheets(Masking::Whole));
    let Some(Reply::WorkbookSheets(sheets)) = saved.pop() else { panic!("{saved:?}") };
    (fields(&read), summary.totals, sheets)
}

/// The golden rosters of the three kinds, each in both languages.
fn golden() -> impl Iterator<Item = (&'static str, RosterKind, &'static str, Request)> {
    let kinds =
        [("workshop", RosterKind::Workshop), ("workers", RosterKind::Workers), ("placements", RosterKind::Placements)];
    let both = kinds.into_iter().flat_map(|(name, kind)| [(name, kind, "zh"), (name, kind, "en")]);
    both.map(|(name, kind, language)| {
        let text = std::fs::read_to_string(format!("../tests/golden/rosters/{name}.csv")).unwrap();
        (name, kind, language, Request::Paste(text))
    })
}

/// What the numbers come to in the columns of a sheet whose headings hold one of those words.
fn sum_of(sheet: &Table, words: [&str; 2]) -> Yuan {
    let columns = (0..sheet.columns()).filter(|column| {
        let heading = sheet.raw(0, *column);
        words.iter().any(|word| heading.contains(word)) && heading.contains(['：', ':'])
    });
    let cells = columns.flat_map(|column| (1..sheet.rows()).map(move |row| sheet.cell(row, column)));
    let yuan = |cell: Cell| match cell {
        Cell::Number(digits) => Yuan::read(digits).ok(),
        _ => None,
    };
    cells.filter_map(yuan).sum()
}

/// Somebody long enough in another province and at home: 1000 yuan are sure, up to 500 more are open.
const BOTH_LEGS: &str = "\
姓名,身份证号,户类型,户籍所在地,务工地,开始时间,结束时间,是否公益岗,是否自主生产,已领取交通补助,已领取生产奖补,交通方式,往返交通费
陈一,230102199001010019,脱贫户,黑龙江,辽宁,2022-01-01,2022-04-30,否,是,否,0,火车,600
陈一,230102199001010019,脱贫户,黑龙江,黑龙江,2022-06-01,2022-10-31,否,是,否,0,火车,600
";

#[test]
fn the_columns_of_a_workbook_add_up_to_the_sums_of_the_report() {
    let both_legs = ("both legs", RosterKind::Workers, "zh", Request::Paste(BOTH_LEGS.to_owned()));
    for (name, kind, language, table) in golden().chain([both_legs]) {
        let (_, totals, sheets) = taken_along(table, language, kind);
        let everybody = unpack(&sheets[0].cells.text(), &mut || ()).unwrap();
        let granted = sum_of(&everybody, ["可以申请", "To apply for"]);
        let discretionary = sum_of(&everybody, ["由当地定", "local authorities"]);
        let open = sum_of(&everybody, ["还不能确定", "Not certain"]);
        let most = granted + discretionary + open;
        let expected = (totals.granted, totals.discretionary, totals.most);
        assert_eq!((granted, discretionary, most), expected, "{name} in {language}");
    }
}

#[test]
fn a_row_that_is_to_be_mended_carries_no_amount_and_is_in_the_list_of_what_is_to_be_completed() {
    let table = "姓名\t户类型\t务工地\t开始\t结束\t往返交通费\n=1+1\t脱贫户\t辽宁\t2022-01-01\t2022-06-30\t约六百\n";
    let (.., sheets) = taken_along(Request::Paste(table.to_owned()), "zh", RosterKind::Workers);
    let [everybody, _, gaps, _] = [0, 1, 2, 3].map(|sheet| unpack(&sheets[sheet].cells.text(), &mut || ()).unwrap());
    assert_eq!(everybody.cell(1, 0), Cell::Text("'=1+1"));
    assert_eq!(sum_of(&everybody, ["可以申请", "不能确定"]), Yuan::ZERO);
    let named = (1..gaps.rows()).any(|row| gaps.raw(row, 2).contains("约六百"));
    assert!(named && gaps.cell(1, 0) == Cell::Number("2") && gaps.cell(1, 1) == Cell::Text("'=1+1"));
}

#[test]
fn a_workbook_that_was_taken_along_comes_back_as_the_same_roster_in_either_language() {
    for (name, kind, language, table) in golden() {
        let (fields, totals, mut sheets) = taken_along(table, language, kind);
        let sheet = sheets.swap_remove(0).cells;
        let (again, totals_again, _) = taken_along(Request::Cells(sheet, TableReading::default()), language, kind);
        assert_eq!(totals_again, totals, "{name} in {language}");
        assert_eq!(again[..fields.len()], fields, "{name} in {language}");
        assert!(again[fields.len()..].iter().all(String::is_empty), "{name} in {language}: {again:?}");
    }
}
