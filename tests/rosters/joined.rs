//! A roster of people beside a sheet of what they are paid: what one table tells of a person holds for the other.

use super::generated::workshop_rows;
use super::mending_again::{Open, mend_all, mends};
use super::{id, settings, table_of_cells, workers, workshop};
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeSet;
use wengang_core::Yuan;
use wengang_core::roster::{Correction, Note, Roster, RowState, Settings, Table};

fn open(texts: &[&str], settings: Settings) -> Open {
    let tables = texts.iter().map(|text| Table::of_text((*text).to_owned()).unwrap()).collect();
    Open::new(tables, &Correction::default(), settings).unwrap()
}

fn read(texts: &[&str], settings: Settings) -> Roster {
    open(texts, settings).roster
}

/// What is sure and what is possible, yuan, and for how many people.
fn sums(roster: &Roster) -> (Yuan, Yuan, usize) {
    let summary = roster.summary();
    (summary.totals.granted + summary.totals.discretionary, summary.totals.most, summary.people)
}

fn yuan(sure: u32, most: u32, people: usize) -> (Yuan, Yuan, usize) {
    (Yuan::whole(sure), Yuan::whole(most), people)
}

/// Each person once, with the columns that are asked for.
fn columns(rows: &[(u32, &str, &str)], household: bool, pay: bool) -> String {
    let mut seen = BTreeSet::new();
    let mut text =
        format!("姓名,身份证号{}{}\n", if household { ",户类型" } else { "" }, if pay { ",工资" } else { "" });
    for (person, kind, paid) in rows.iter().filter(|(person, ..)| seen.insert(*person)) {
        text += &format!("某{person},{}", id(*person));
        text += &if household { format!(",{kind}") } else { String::new() };
        text += &if pay { format!(",{paid}\n") } else { "\n".to_owned() };
    }
    text
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn columns_in_two_tables_come_to_what_they_come_to_in_one(rows in workshop_rows(), first in any::<bool>()) {
        let (people, pay) = (columns(&rows, true, false), columns(&rows, false, true));
        let texts = if first { [people.as_str(), pay.as_str()] } else { [pay.as_str(), people.as_str()] };
        let whole = read(&[&columns(&rows, true, true)], workshop());
        prop_assert_eq!(sums(&read(&texts, workshop())), sums(&whole));
    }

    #[test]
    fn a_mended_cell_of_either_comes_to_what_reading_all_again_comes_to(rows in workshop_rows(), mends in mends()) {
        let (people, pay) = (columns(&rows, true, false), columns(&rows, false, true));
        mend_all(open(&[&people, &pay], workshop()), &mends);
    }
}

const PEOPLE: &str = "姓名,身份证号,户类型,备注\n";
const PAID: &str = "姓名,身份证号,全年工资\n";

fn of_one(more: &str, pay: &str) -> Roster {
    read(&[&format!("{PEOPLE}甲,{},{more}\n", id(1)), &format!("{PAID}甲,{},{pay}\n", id(1))], workshop())
}

#[test]
fn the_row_that_only_tells_more_of_a_person_stands_for_nobody_and_leads_to_the_one_that_is_paid() {
    let roster = of_one("脱贫户,", "8000");
    assert_eq!(sums(&roster), yuan(1000, 1000, 1));
    let [told, paid] = roster.results().rows() else { panic!("two rows") };
    assert_eq!((told.state, told.same_as, told.claims().count()), (RowState::Counted, Some(paid.row), 0));
    assert!(told.notes.has(Note::SeveralRows) && !paid.notes.has(Note::SeveralRows));
    assert_eq!((paid.same_as, paid.in_work), (None, Some(true)));
    assert_eq!(roster.trace(0), roster.trace(1));
    assert_eq!(sums(&of_one("一般户,", "8000")), yuan(0, 0, 1));
    assert_eq!(sums(&of_one("脱贫户,", "6999")), yuan(0, 0, 1));
}

#[test]
fn what_is_wrong_or_in_doubt_in_a_row_is_told_to_no_other() {
    for (more, people) in [("脱贫户,已去世", 1), ("脱贫户,非脱贫户", 1), ("低保户,", 1)] {
        let roster = of_one(more, "8000");
        assert_eq!(sums(&roster).0, Yuan::ZERO, "{more}");
        assert_eq!(sums(&roster).2, people, "{more}");
        assert!(roster.results().rows().iter().all(|row| row.state != RowState::Counted), "{more}");
    }
    let wrong = format!("姓名,身份证号,户类型,是否已享受\n甲,{},脱贫户,也许吧\n", id(1));
    let wrong = read(&[&wrong, &format!("{PAID}甲,{},8000\n", id(1))], workshop());
    assert_eq!((sums(&wrong).0, wrong.results().rows()[0].state), (Yuan::ZERO, RowState::Error));
    // A row that leads to one that is wrong is wrong as well; a sound one goes before that.
    let struck = format!("姓名\t身份证号\t工资\n#struck 甲\t{}\t8000", id(1));
    let people = || Table::of_text(format!("{PEOPLE}甲,{},脱贫户,\n", id(1))).unwrap();
    let paid = Table::of_text(format!("{PAID}甲,{},8000\n", id(1))).unwrap();
    let states = |tables: Vec<Table>| {
        let roster = Open::new(tables, &Correction::default(), workshop()).unwrap().roster;
        let rows = roster.results().rows().iter();
        rows.map(|row| (row.state, row.same_as.map(|row| row.get()))).collect::<Vec<_>>()
    };
    let wrong = || table_of_cells(&struck).unwrap();
    assert_eq!(states(vec![people(), wrong()]), [(RowState::Error, Some(5)), (RowState::Error, None)]);
    let sound = [(RowState::Counted, Some(8)), (RowState::Error, None), (RowState::Counted, None)];
    assert_eq!(states(vec![people(), wrong(), paid]), sound);
    // The doubt is told where it stands.
    let roster = of_one("脱贫户,已去世", "8000");
    let [told, paid] = roster.results().rows() else { panic!("two rows") };
    assert_eq!((told.state, paid.state, told.same_as), (RowState::Open, RowState::Open, Some(paid.row)));
    assert_eq!(roster.doubts_of(told).len(), 1);
    let remark = format!("姓名,身份证号,全年工资,备注\n甲,{},8000,非脱贫户\n", id(1));
    let denied = read(&[&format!("{PEOPLE}甲,{},脱贫户,\n", id(1)), &remark], workshop());
    assert_eq!(sums(&denied).0, Yuan::ZERO);
}

#[test]
fn the_kind_of_roster_is_that_of_the_table_that_tells_what_counts_wherever_it_stands() {
    let (people, paid) = (format!("{PEOPLE}甲,{},脱贫户,\n", id(1)), format!("{PAID}甲,{},8000\n", id(1)));
    let clerk = || settings(json!({ "year": 2022 }));
    let told = sums(&read(&[&paid, &people], clerk()));
    assert_eq!((sums(&read(&[&people, &paid], clerk())), told.1), (told, Yuan::whole(1000)));
}

#[test]
fn what_a_row_says_itself_is_told_by_no_other_unless_it_is_blank() {
    let people = format!("{PEOPLE}甲,{},脱贫户,\n", id(1));
    let paid = |household: &str| format!("姓名,身份证号,全年工资,户类型\n甲,{},8000,{household}\n", id(1));
    for (household, expected) in
        [("", yuan(1000, 1000, 1)), ("拟脱贫户", yuan(0, 1000, 1)), ("脱贫户", yuan(1000, 1000, 1))]
    {
        assert_eq!(sums(&read(&[&people, &paid(household)], workshop())), expected, "{household}");
    }
    let registered = |place: &str| format!("姓名,身份证号,户类型,户籍\n甲,{},脱贫户,{place}\n", id(1));
    let paid = format!("{PAID}甲,{},8000\n", id(1));
    for (place, expected) in [("黑龙江", yuan(1000, 1000, 1)), ("外省", yuan(0, 1000, 1))] {
        assert_eq!(sums(&read(&[&registered(place), &paid], workshop())), expected, "{place}");
    }
}

#[test]
fn an_award_that_either_table_tells_of_closes_the_other() {
    let people = |received: &str| format!("姓名,身份证号,户类型,是否已享受\n甲,{},脱贫户,{received}\n", id(1));
    let paid = format!("{PAID}甲,{},8000\n", id(1));
    let unsaid = || Settings { for_all: Default::default(), ..workshop() };
    for (received, expected) in [("否", yuan(1000, 1000, 1)), ("是", yuan(0, 0, 1)), ("", yuan(0, 1000, 1))] {
        assert_eq!(sums(&read(&[&people(received), &paid], unsaid())), expected, "{received}");
    }
    assert_eq!(sums(&read(&[&people("否"), &people("是"), &paid], unsaid())), yuan(0, 0, 1));
    let told = format!("{PEOPLE}甲,{},脱贫户,已领过\n", id(1));
    assert_eq!(sums(&read(&[&told, &paid], workshop())), yuan(0, 1000, 1));
    let remark = format!("姓名,身份证号,全年工资,备注\n甲,{},8000,已领过\n", id(1));
    assert_eq!(sums(&read(&[&people("否"), &remark], unsaid())), yuan(0, 1000, 1));
    // What is said for everybody does not reopen what one table says of somebody.
    assert_eq!(sums(&read(&[&people("是"), &paid], workshop())), yuan(0, 0, 1));
}

#[test]
fn months_in_several_sheets_add_up_and_the_people_are_told_of_once() {
    let people = format!("{PEOPLE}甲,{},脱贫户,\n", id(1));
    let month = |month: u32| format!("姓名,身份证号,月份,工资\n甲,{},{month}月,3000\n", id(1));
    let (one, two, three) = (month(1), month(2), month(3));
    assert_eq!(sums(&read(&[&one, &people, &two, &three], workshop())), yuan(1000, 1000, 1));
}

#[test]
fn a_table_that_only_seems_to_tell_of_pay_is_not_taken_for_one_that_tells_of_people() {
    let paid = format!("{PAID}甲,{},3000\n", id(1));
    for heading in ["2021年工资", "计划工资", "1月", "2021年1月工资", "合计金额", "实发"] {
        let seems = format!("姓名,身份证号,户类型,{heading}\n甲,{},脱贫户,8000\n", id(1));
        let roster = read(&[&paid, &seems], workshop());
        assert!(Yuan::ZERO < sums(&roster).1, "{heading}");
        assert!(roster.results().rows().iter().all(|row| !row.notes.has(Note::SeveralRows)), "{heading}");
    }
}

#[test]
fn sums_by_workshop_know_the_workshop_that_the_other_table_tells() {
    let people = |header: &str| format!("姓名,身份证号,户类型{header}\n");
    let (one, two) = (id(1), id(2));
    let people = people(",车间名称") + &format!("甲,{one},脱贫户,东风车间\n乙,{two},脱贫户,红旗车间\n");
    let paid = format!("{PAID}甲,{one},8000\n乙,{two},8000\n");
    let summary = read(&[&people, &paid], workshop()).summary();
    let names: Vec<&str> = summary.organisations.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["东风车间", "红旗车间"]);
    assert!(summary.organisations.iter().all(|one| one.granted.yuan == Yuan::whole(1000)));
}

#[test]
fn somebody_in_one_of_the_tables_only_stays_open() {
    let people = format!("{PEOPLE}甲,{},脱贫户,\n乙,{},脱贫户,\n", id(1), id(2));
    let paid = format!("{PAID}甲,{},8000\n丙,{},8000\n", id(1), id(3));
    assert_eq!(sums(&read(&[&people, &paid], workshop())), yuan(1000, 3000, 3));
}

#[test]
fn contracts_and_work_are_told_beside_people_as_pay_is() {
    let people = format!("{PEOPLE}甲,{},脱贫户,\n", id(1));
    let contract = format!("姓名,身份证号,合同类型,合同期限（月）,是否离职\n甲,{},劳动合同,12,否\n", id(1));
    let broker = settings(
        json!({ "year": 2022, "broker": "hr-agency", "organised_export": true, "for_all": { "received": "否" } }),
    );
    assert_eq!(sums(&read(&[&people, &contract], broker.clone())), yuan(200, 200, 1));
    let kind_only = format!("姓名,身份证号,合同类型,是否离职\n甲,{},劳动合同,否\n", id(1));
    let open = read(&[&people, &kind_only], broker);
    assert_eq!((sums(&open), open.results().rows()[0].claims().count()), (yuan(0, 200, 1), 0));
    let work = format!("姓名,身份证号,务工地,开始时间,结束时间,交通费\n甲,{},辽宁,2022-03-01,2022-06-30,600\n", id(1));
    let whole = format!(
        "姓名,身份证号,户类型,务工地,开始时间,结束时间,交通费\n甲,{},脱贫户,辽宁,2022-03-01,2022-06-30,600\n",
        id(1)
    );
    assert_eq!(sums(&read(&[&people, &work], workers())), sums(&read(&[&whole], workers())));
    let dead = format!("{PEOPLE}甲,{},脱贫户,已去世\n", id(1));
    assert_eq!(sums(&read(&[&dead, &work], workers())).0, Yuan::ZERO);
}
