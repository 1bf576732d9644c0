//! The rules of a roster that are not about one file: who counts, the forms, the export, the steps.

use super::{id, in_short, read, settings, workers, workshop};
use serde_json::json;
use std::borrow::Cow;
use std::sync::Arc;
use wengang_core::notice::{City, Notice};
use wengang_core::roster::{
    AnnexTwo, AnnexTwoCell, AnnexTwoColumn, Correction, DoubtCause, Field, Layout, Masking, Note, Problem, Roster,
    RosterKind, RowNumber, RowQuery, RowState, Run, Table, escape_formula, write_csv,
};
use wengang_core::values::Year;
use wengang_core::{Verdict, Yuan};

fn read_corrected(text: &str, correction: &Correction) -> Roster {
    let table = Table::of_text(text.to_owned()).unwrap();
    let layout = Layout::find(&table, correction);
    Run::begin(table, layout, workshop()).unwrap().to_the_end()
}

fn placements() -> wengang_core::roster::Settings {
    settings(json!({
        "year": 2022, "broker": "hr-agency", "organised_export": true,
        "for_all": { "received": "否", "contract-kind": "劳动合同", "contract-months": "12个月", "left-early": "否", "household": "是" },
    }))
}

#[test]
fn a_hundred_rows_and_one_of_one_worker_are_too_many() {
    let rows = |count: usize| {
        let lines = format!("某,{},辽宁,2022-01-01,2022-06-30\n", id(1)).repeat(count);
        read(&format!("姓名,身份证号,务工地,开始,结束\n{lines}"), &workers())
    };
    assert_eq!(rows(100).summary().totals.granted, Yuan::whole(500));
    let refused = rows(101);
    assert_eq!(refused.summary().tally.rows.error, 101);
    assert!(refused.results().errors().iter().any(|error| error.problem == Problem::TooMany));
}

#[test]
fn reading_in_steps_comes_to_the_same_as_reading_at_once() {
    let lines: String = (0..50).map(|row| format!("某{row},{},脱贫户,{}\n", id(row % 40), 6900 + row * 10)).collect();
    let text = format!("姓名,身份证号,户类型,工资\n{lines}");
    let whole = read(&text, &workshop());
    let table = Table::of_text(text).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    let mut run = Run::begin(table, layout, workshop()).unwrap();
    let mut last = 0;
    let mut steps = 0;
    while !run.step(7).finished {
        let progress = run.progress();
        assert!(last <= progress.done && progress.done <= progress.of, "{progress:?} after {last}");
        last = progress.done;
        steps += 1;
    }
    assert!(steps > 10, "in steps");
    assert_eq!(in_short(&run.to_the_end()), in_short(&whole));
}

#[test]
fn a_sure_row_goes_before_an_open_one_and_an_earlier_one_before_a_later_one() {
    let text = format!("姓名,身份证号,户类型,工资\n某,{0},脱贫户,\n某,{0},脱贫户,7000\n某,{0},脱贫户,9000\n", id(1));
    let roster = read(&text, &workshop());
    let states: Vec<_> = roster.results().rows().iter().map(|row| (row.row, row.state, row.same_as)).collect();
    let number = |number| RowNumber::new(number).unwrap();
    let duplicate = |row| (number(row), RowState::Ineligible, Some(number(3)));
    assert_eq!(states, [duplicate(2), (number(3), RowState::Counted, None), duplicate(4)]);
    assert_eq!(roster.summary().people, 1);
}

#[test]
fn annex_one_has_thirteen_rows_that_add_up_and_a_roster_goes_towards_one() {
    assert_eq!(City::ALL.len(), 13);
    let targets = Notice::of(Year::new(2022).unwrap()).unwrap().targets;
    assert_eq!(City::ALL.iter().map(|city| targets.city(*city).unwrap()).sum::<u32>(), targets.province);
    let lines: String = (0..300)
        .map(|row| format!("某{row},{},{},辽宁,2022-01-01,至今\n", id(row), ["脱贫户", "一般户", ""][row as usize % 3]))
        .collect();
    let roster = read(&format!("姓名,身份证号,户类型,务工地,开始,结束\n{lines}"), &workers());
    let progress = roster.summary().in_work.towards(City::Shuangyashan, targets.city(City::Shuangyashan).unwrap());
    assert_eq!((progress.in_work.sure, progress.in_work.unknown), (100, 100));
    assert_eq!((progress.target, progress.short_by, progress.per_thousand), (900, 800, 111));
}

#[test]
fn annex_two_has_the_columns_as_printed_and_only_money_of_the_employment_subsidy_fund() {
    let mut fund_short = workshop();
    fund_short.fund_left = Some(Yuan::whole(2000));
    let lines: String = (0..4).map(|row| format!("某{row},{},脱贫户,8000,车间{}\n", id(row), row % 2)).collect();
    let workshops = read(&format!("姓名,身份证号,户类型,工资,车间名称\n{lines}"), &fund_short).summary();
    let placed = format!("姓名,身份证号,合同编号\n某,{},1\n某,{},2\n", id(7), id(8));
    let placed = Table::of_text(placed).unwrap();
    let correction = Correction { kind: Some(RosterKind::Placements), ..Correction::default() };
    let layout = Layout::find(&placed, &correction);
    let placed = Run::begin(placed, layout, placements()).unwrap().to_the_end().summary();
    let away =
        read(&format!("姓名,身份证号,务工地,开始,结束\n某,{},辽宁,2022-01-01,至今\n", id(9)), &workers()).summary();
    let form = AnnexTwo::of(&[&workshops, &placed, &away]);

    assert_eq!(AnnexTwoColumn::ALL.len(), 21);
    let count = |count| AnnexTwoCell::Count { count };
    let yuan = |yuan| AnnexTwoCell::Money { yuan: Yuan::whole(yuan) };
    assert_eq!(form.cell(AnnexTwoColumn::Head), AnnexTwoCell::Head);
    assert_eq!(form.cell(AnnexTwoColumn::WorkshopPeople), count(2));
    assert_eq!(form.cell(AnnexTwoColumn::Workshops), AnnexTwoCell::Blank, "whose the two awards are is not said");
    assert_eq!(form.cell(AnnexTwoColumn::WorkshopYuan), yuan(2000));
    assert_eq!(form.cell(AnnexTwoColumn::PlacementPeople), count(2));
    assert_eq!(form.cell(AnnexTwoColumn::PlacementAgencies), count(1));
    assert_eq!(form.cell(AnnexTwoColumn::PlacementYuan), yuan(400));
    let cells = |form: &AnnexTwo| AnnexTwoColumn::ALL.iter().map(|column| form.cell(*column)).collect::<Vec<_>>();
    let blank = cells(&form).iter().filter(|cell| **cell == AnnexTwoCell::Blank).count();
    assert_eq!(blank, 15, "for the clerk");
    let only_workers = AnnexTwo::of(&[&away]);
    assert!(cells(&only_workers)[1..].iter().all(|cell| *cell == AnnexTwoCell::Blank), "no money of that fund");
    assert_eq!(AnnexTwoColumn::ALL[17], AnnexTwoColumn::UntitledYuan);
}

#[test]
fn an_export_can_be_read_back_and_is_harmless() {
    let text = format!(
        "姓名,身份证号,户类型,工资,备注\n\"=cmd|' /C calc'!A0\",{},脱贫户,\"7,000\",\"+1\"\n@李二,{},脱贫户,-,\"a\"\"b\"\n",
        id(1),
        id(2)
    );
    let roster = read(&text, &workshop());
    let csv = write_csv(&roster, &["结果", "=说明"], Masking::Masked, |row| {
        vec![row.state.name().into(), Cow::Borrowed("-说明")]
    });
    assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"));
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<Vec<String>> =
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect();
    assert_eq!(rows[0], ["姓名", "身份证号", "户类型", "工资", "备注", "结果", "'=说明"]);
    let masked = format!("230102********{}", &id(1)[14..]);
    assert_eq!(rows[1], ["'=cmd|' /C calc'!A0", &masked, "脱贫户", "7,000", "'+1", "counted", "'-说明"]);
    assert_eq!(rows[2][4], "a\"b");
    assert!(write_csv(&roster, &[], Masking::Whole, |_| vec![]).contains(&id(1)));
    for cell in ["=1", "+1", "-1", "@a", "\t=1", "\r=1", " =1", "＝1", "＋1", "－1", "＠1", "\n1"] {
        assert!(escape_formula(cell).starts_with('\''), "{cell:?}");
    }
}

#[test]
fn rows_are_found_by_state_and_words() {
    let text =
        format!("姓名,身份证号,户类型,工资\n陈一,{},脱贫户,7000\n李二,{},脱贫户,\n王三,,脱贫户,7000\n", id(1), id(2));
    let roster = read(&text, &workshop());
    let find = |json: serde_json::Value| serde_json::from_value::<RowQuery>(json).unwrap().find(&roster);
    assert_eq!(find(json!({})), [0, 1, 2]);
    assert_eq!(find(json!({ "state": "counted" })), [0, 2]);
    assert_eq!(find(json!({ "words": "李" })), [1]);
    assert_eq!(find(json!({ "state": "counted", "words": "李" })), [0_u32; 0]);
    let row = roster.row(1).unwrap();
    assert_eq!(row.cells, ["李二", &id(2), "脱贫户", ""]);
    assert_eq!(serde_json::to_value(&row).unwrap()["result"]["state"], "open");
}

#[test]
fn the_trace_of_a_row_has_every_condition_with_its_figures() {
    let text = format!("姓名,身份证号,户类型,工资\n陈一,{},脱贫户,6999.99\n", id(1));
    let trace = serde_json::to_value(read(&text, &workshop()).trace(0).unwrap()).unwrap();
    let conditions = &trace["outcomes"][0]["people"][0]["conditions"];
    let pay = conditions.as_array().unwrap().iter().find(|check| check["condition"] == "pay_reaches_line").unwrap();
    assert_eq!(pay["measure"], json!({ "kind": "pay", "paid": "6999.99", "line": "7000", "short_by": "0.01" }));
    let vague = format!("姓名,身份证号,务工地,起止时间\n某,{0},辽宁,2022年3月-4月\n某,{0},吉林,2022年5月-6月\n", id(1));
    let trace = read(&vague, &workers()).trace(0).unwrap();
    assert_eq!(trace.outcomes.len(), 2);
    assert_eq!(trace.outcomes[0].verdict, Verdict::NotEligible);
    assert_eq!(trace.at_most.unwrap()[0].verdict, Verdict::Granted);
}

#[test]
fn a_column_can_be_corrected_and_the_same_table_read_again() {
    let text = format!("姓名,身份证号,户类型,实发,工资\n陈一,{},脱贫户,8000,6000\n", id(1));
    let table = Arc::new(Table::of_text(text).unwrap());
    let again = |correction: &Correction| {
        Run::begin(table.clone(), Layout::find(&table, correction), workshop()).map(Run::to_the_end)
    };
    assert_eq!(again(&Correction::default()).unwrap().summary().totals.granted, Yuan::ZERO);
    let correction = Correction { fields: [(3, Some(Field::Pay))].into(), ..Correction::default() };
    let corrected = again(&correction).unwrap();
    assert_eq!(corrected.summary().totals.granted, Yuan::whole(1000));
    assert_eq!(corrected.layout().columns()[4].field, None);
    assert_eq!(corrected.layout().columns()[4].rival_of, Some(Field::Pay));
    let header = Correction { header: Some((2, 2)), ..Correction::default() };
    assert!(again(&header).is_err(), "the second row names no columns");
}

#[test]
fn a_name_beside_an_id_may_be_the_same_person() {
    let text = format!("姓名,身份证号,户类型,工资\n陈一,,脱贫户,8000\n陈 一,{},脱贫户,6000\n", id(1));
    let roster = read(&text, &workshop());
    assert_eq!(roster.results().rows()[0].state, RowState::Open);
    assert!(roster.results().rows()[0].notes.has(Note::PossiblySamePerson));
    assert_eq!(roster.summary().totals.most, Yuan::whole(1000));
}

#[test]
fn the_trace_of_a_month_has_the_pay_of_all_months() {
    let text = format!("姓名,身份证号,户类型,月份,工资\n陈一,{0},脱贫户,1月,4000\n陈一,{0},脱贫户,2月,4000\n", id(1));
    let roster = read(&text, &workshop());
    assert_eq!(roster.summary().totals.granted, Yuan::whole(1000));
    for place in 0..2 {
        let trace = serde_json::to_value(roster.trace(place).unwrap()).unwrap();
        let conditions = &trace["outcomes"][0]["people"][0]["conditions"];
        let pay = conditions.as_array().unwrap().iter().find(|check| check["condition"] == "pay_reaches_line").unwrap();
        assert_eq!(pay["measure"], json!({ "kind": "pay", "paid": "8000", "line": "7000", "short_by": "0" }));
    }
}

#[test]
fn leaving_a_column_out_leaves_the_kind_of_roster() {
    let text = format!("2022年车间名册\n姓名,身份证号,户类型,工资,上岗时间\n陈一,{},脱贫户,8000,2022-01-01\n", id(1));
    let kind = |correction: &Correction| Layout::find(&Table::of_text(text.clone()).unwrap(), correction).kind();
    let without_pay = Correction { fields: [(3, None)].into(), ..Correction::default() };
    assert_eq!(kind(&Correction::default()), Some(RosterKind::Workshop));
    assert_eq!(kind(&without_pay), Some(RosterKind::Workshop));
}

#[test]
fn an_answer_about_a_column_settles_its_rows() {
    let text = format!("姓名,身份证号,户类型,月工资\n陈一,{},脱贫户,8000\n李二,{},脱贫户,6000\n", id(1), id(2));
    let roster = read(&text, &workshop());
    let summary = roster.summary();
    let [doubt] = summary.doubts.as_slice() else { panic!("{:?}", summary.doubts) };
    assert_eq!((doubt.column, doubt.field, doubt.cause), (3, Some(Field::Pay), DoubtCause::OneMonth));
    assert_eq!((doubt.rows, doubt.share.people, doubt.share.yuan), (2, 2, Yuan::whole(2000)));
    assert!(doubt.can_be_confirmed);
    let confirmed = Correction { confirmed: [3].into(), ..Correction::default() };
    let answered = read_corrected(&text, &confirmed).summary();
    assert_eq!(
        (answered.totals.granted, answered.totals.most, answered.doubts.len()),
        (Yuan::whole(1000), Yuan::whole(1000), 0)
    );
}
