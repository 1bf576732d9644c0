//! Several tables read as one roster: who stands in two of them is one person, and every table is read by its own columns.

use super::generated::{workers_rows, workers_text, workshop_rows, workshop_text};
use super::{id, workers, workshop};
use proptest::prelude::*;
use std::sync::Arc;
use wengang_core::roster::{
    Correction, Fault, Layout, MOST_ROWS, PartFault, Roster, RowNumber, Run, Settings, Skipped, Table,
};

fn table(text: &str) -> (Arc<Table>, Layout) {
    let table = Arc::new(Table::of_text(text.to_owned()).unwrap());
    let layout = Layout::find(&table, &Correction::default());
    (table, layout)
}

fn together(texts: &[&str], settings: &Settings) -> Result<Roster, PartFault> {
    let mut tables = texts.iter().map(|text| table(text));
    let first = tables.next().unwrap();
    Run::begin_together(first, tables.collect(), settings.clone()).map(Run::to_the_end)
}

/// The lines of a roster in two, each with its header.
fn cut(text: &str, at: usize) -> [String; 2] {
    let lines: Vec<&str> = text.lines().collect();
    let at = at % lines.len() + 1;
    let second = std::iter::once(lines[0]).chain(lines[at.min(lines.len())..].iter().copied());
    [lines[..at].join("\n"), second.collect::<Vec<_>>().join("\n")]
}

/// What every row came to, and the sums.
fn in_short(roster: &Roster) -> String {
    let rows = roster.results().rows().iter();
    let rows = rows.map(|row| (row.state, row.notes, row.claims, row.same_as.is_some(), row.in_work));
    let summary = roster.summary();
    format!("{:?} {:?} {:?}", rows.collect::<Vec<_>>(), summary.totals, summary.people)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn people_in_two_tables_come_to_what_they_come_to_in_one(rows in workshop_rows(), at in 0_usize..30) {
        let whole = workshop_text(&rows);
        let [one, other] = cut(&whole, at);
        let apart = together(&[&one, &other], &workshop()).unwrap();
        prop_assert_eq!(in_short(&apart), in_short(&together(&[&whole], &workshop()).unwrap()));
    }

    #[test]
    fn workers_in_two_tables_come_to_what_they_come_to_in_one(rows in workers_rows(), at in 0_usize..30) {
        let whole = workers_text(&rows, true);
        let [one, other] = cut(&whole, at);
        let apart = together(&[&one, &other], &workers()).unwrap();
        prop_assert_eq!(in_short(&apart), in_short(&together(&[&whole], &workers()).unwrap()));
    }
}

const PAID: &str = "姓名,身份证号,户类型,工资\n";

#[test]
fn rows_and_columns_are_numbered_through_and_told_as_they_stand_in_their_table() {
    let first = format!("{PAID}甲某,{},脱贫户,七千\n合计,,,7000", id(1));
    let second = format!("某某车间\n工资（万元）,户类型,身份证号,姓名\n0.8,低保户,{},乙某\n", id(2));
    let roster = together(&[&first, &second], &workshop()).unwrap();
    let numbers: Vec<u32> = roster.results().rows().iter().map(|row| row.row.get()).collect();
    assert_eq!(numbers, [2, 7]);
    let row = RowNumber::new(7).unwrap();
    let part = roster.part_of(row);
    assert_eq!((part.in_file(row).get(), part.rows_before(), part.columns_before()), (3, 4, 4));
    assert_eq!((roster.raw(row, 4), roster.raw(row, 0), roster.raw(row, 7)), ("0.8", "", "乙某"));
    let words = &roster.summary().words;
    let asked: Vec<_> =
        words.iter().map(|unread| (unread.column, unread.letter.as_str(), unread.words.as_str())).collect();
    assert_eq!(asked, [(5, "B", "低保户")]);
    let skipped: Vec<_> =
        roster.results().skipped().iter().map(|Skipped { first, last, .. }| (first.get(), last.get())).collect();
    assert_eq!(skipped, [(1, 1), (3, 3), (5, 5), (6, 6)], "a run of rows ends with its table");
    let shared: Vec<&[usize]> = roster.shared_columns().iter().map(Vec::as_slice).collect();
    assert_eq!(shared, [&[0, 7][..], &[1, 6], &[2, 5], &[3], &[4]]);
}

#[test]
fn each_table_is_read_in_its_own_unit() {
    let second = format!("姓名,身份证号,户类型,工资（万元）\n乙某,{},脱贫户,0.7\n", id(2));
    let first = format!("{PAID}甲某,{},脱贫户,7000\n", id(1));
    for texts in [[first.as_str(), second.as_str()], [second.as_str(), first.as_str()]] {
        assert_eq!(together(&texts, &workshop()).unwrap().summary().totals.granted.to_string(), "2000");
    }
}

#[test]
fn sums_of_one_table_are_not_looked_for_in_the_next() {
    let first = format!("{PAID}甲某,{},脱贫户,4000\n乙某,{},脱贫户,4000\n", id(1), id(2));
    // 8000 is what the two of the first table add up to; here it is somebody's pay.
    let second = "姓名,身份证号,户类型,工资\n丙某,,脱贫户,8000\n";
    let roster = together(&[&first, second], &workshop()).unwrap();
    assert_eq!(roster.results().rows().len(), 3);
    let one = format!("{first}丙某,,脱贫户,8000\n");
    assert_eq!(together(&[&one], &workshop()).unwrap().results().rows().len(), 2);
}

#[test]
fn the_table_that_cannot_be_read_with_those_before_it_is_named() {
    let first = format!("{PAID}甲某,{},脱贫户,7000\n", id(1));
    let placed = "姓名,户类型,合同类型,合同期限\n乙某,脱贫户,劳动合同,12个月\n";
    let cases = [
        (placed, Fault::OtherKind),
        ("说明\n填表要求\n", Fault::NoHeader),
        ("户类型,工资\n脱贫户,7000\n", Fault::NobodyNamed),
    ];
    for (text, fault) in cases {
        let refused = together(&[&first, &first, text], &workshop()).unwrap_err();
        assert_eq!(refused, PartFault { part: 2, fault });
    }
}

#[test]
fn all_tables_together_have_no_more_rows_than_one_may_have() {
    let rows = |count: usize| PAID.to_owned() + &"甲,,,1\n".repeat(count - 1);
    let half = rows(MOST_ROWS / 2);
    let over = rows(MOST_ROWS / 2 + 1);
    assert!(Run::begin_together(table(&half), vec![table(&half)], workshop()).is_ok());
    let refused = Run::begin_together(table(&half), vec![table(&over)], workshop()).unwrap_err();
    assert_eq!(refused, PartFault { part: 1, fault: Fault::TooManyRows { most: MOST_ROWS } });
}

#[test]
fn another_year_or_a_part_of_the_year_in_the_name_of_a_table_is_asked_about_and_other_names_are_not() {
    let pay = format!("{PAID}甲某,{},脱贫户,6000\n", id(1));
    let most = |name: &str| {
        let (table, layout) = table(&pay);
        let roster = Run::begin(table, layout.named(name), workshop()).unwrap().to_the_end();
        roster.summary().totals.most.to_string()
    };
    for name in [
        "1月",
        "十二月工资",
        "一季度",
        "上半年",
        "1-6月",
        "2021年",
        "工资2021",
        "2021-2022年",
        "2023年度工资.csv / 一车间",
    ] {
        assert_eq!(most(name), "1000", "{name}");
    }
    for name in ["", "Sheet1", "一车间", "2022年", "全年", "1-12月", "花名册 (2)", "名册20210301.csv"] {
        assert_eq!(most(name), "0", "{name}");
    }
}

#[test]
fn what_one_table_says_of_a_person_beside_pay_counts_for_the_person_in_the_other() {
    let paid = format!("姓名,身份证号,户类型,工资,是否领过\n甲某,{},脱贫户,7000,是\n", id(1));
    let other = format!("{PAID}甲某,{},脱贫户,8000\n", id(1));
    for texts in [[paid.as_str(), other.as_str()], [other.as_str(), paid.as_str()]] {
        assert_eq!(together(&texts, &workshop()).unwrap().summary().totals.most.to_string(), "0");
    }
}
