//! A roster in which cells are mended one after the other is what it would be if all of it were read again each time.

use super::generated::{workers_rows, workers_text, workshop_rows, workshop_text};
use super::mending::with_cells;
use super::{Golden, id, table_of_cells, workers, workshop};
use proptest::prelude::*;
use std::sync::Arc;
use wengang_core::roster::{Correction, Fault, Field, Layout, MendedCells, Roster, RowNumber, Run, Settings, Table};

/// A roster that is open, with what was mended in it.
pub struct Open {
    tables: Vec<(Arc<Table>, Correction)>,
    pub roster: Roster,
}

impl Open {
    pub fn new(tables: Vec<Table>, correction: &Correction, settings: Settings) -> Result<Self, Fault> {
        let tables: Vec<_> = tables.into_iter().map(|table| (Arc::new(table), correction.clone())).collect();
        Ok(Self { roster: read(&tables, settings)?, tables })
    }

    fn of(text: &str, settings: Settings) -> Self {
        Self::new(vec![Table::of_text(text.to_owned()).unwrap()], &Correction::default(), settings).unwrap()
    }

    /// Mends a cell of a table, or takes back what was mended in it, and tells whether only some people were read again. What comes
    /// out is the same as if all were.
    fn mend(self, at: usize, (row, column): (usize, usize), text: Option<&str>) -> (Self, bool) {
        let Self { mut tables, roster } = self;
        let row = u32::try_from(row + 1).unwrap();
        let mended = tables[at].1.cells.entry(row).or_default();
        match text {
            Some(text) => mended.insert(column, text.to_owned()),
            None => mended.remove(&column),
        };
        tables[at].1.cells.retain(|_, cells| !cells.is_empty());
        let Ok(whole) = read(&tables, roster.settings().clone()) else { return (Self { tables, roster }, false) };
        let mut all = layouts(&tables).into_iter();
        let Ok(some) = roster.with_mended_cells(all.next().unwrap(), all.collect()) else {
            return (Self { tables, roster: whole }, false);
        };
        assert_eq!(some.results(), whole.results(), "{row} {column} {text:?}");
        assert_eq!(some.findings(), whole.findings());
        let number = RowNumber::new(row).unwrap();
        assert_eq!(some.is_mended(number, column), whole.is_mended(number, column));
        (Self { tables, roster: some }, true)
    }
}

fn layouts(tables: &[(Arc<Table>, Correction)]) -> Vec<(Arc<Table>, Layout)> {
    tables.iter().map(|(table, correction)| (table.clone(), Layout::find(table, correction))).collect()
}

fn read(tables: &[(Arc<Table>, Correction)], settings: Settings) -> Result<Roster, Fault> {
    let mut all = layouts(tables).into_iter();
    let run = Run::begin_together(all.next().unwrap(), all.collect(), settings);
    run.map(Run::to_the_end).map_err(|fault| fault.fault)
}

/// What people put into cells: where, and what; nothing where it is taken back.
pub fn mends() -> impl Strategy<Value = Vec<(usize, usize, usize, Option<String>)>> {
    const TEXTS: &[&str] = &[
        "",
        "某1",
        "某2",
        "某3",
        "脱贫户",
        "监测对象",
        "一般户",
        "7000",
        "6999.99",
        "14000",
        "20000",
        "七千",
        "不详",
        "否",
        "是",
        "合计",
        "已离职",
        "姓名",
        "辽宁",
        "黑龙江",
        "2022-03-01",
        "2022-06-30",
        "2022-12-31",
        "23010219500101",
        "500",
    ];
    let text = prop_oneof![
        4 => prop::sample::select(TEXTS).prop_map(|text| Some(text.to_owned())),
        2 => (0..12_u32).prop_map(|person| Some(id(person))),
        1 => Just(None),
    ];
    prop::collection::vec((any::<usize>(), any::<usize>(), any::<usize>(), text), 1..8)
}

/// Mends, and tells how often only some people were read again.
pub fn mend_all(mut open: Open, mends: &[(usize, usize, usize, Option<String>)]) -> usize {
    let mut narrow = 0;
    for (at, row, column, text) in mends {
        let at = at % open.tables.len();
        let table = &open.tables[at].0;
        if table.rows() == 0 || table.columns() == 0 {
            continue;
        }
        let place = (row % table.rows(), column % table.columns());
        let (after, some) = open.mend(at, place, text.as_deref());
        open = after;
        narrow += usize::from(some);
    }
    narrow
}

/// The lines of a roster, some without an ID number, some of them sums.
fn with_gaps(text: &str, gaps: &[usize]) -> String {
    let without_id = |line: &str| {
        let mut cells: Vec<&str> = line.split(',').collect();
        cells[1] = "";
        cells.join(",")
    };
    let lines: Vec<&str> = text.lines().collect();
    let mut all: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
    for gap in gaps.iter().filter(|_| 1 < lines.len()) {
        let at = gap % (lines.len() - 1) + 1;
        all[at] = if gap % 5 == 0 { "小计,,,14000".to_owned() } else { without_id(lines[at]) };
    }
    all.join("\n")
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_a_workshop(rows in workshop_rows(), gaps in prop::collection::vec(any::<usize>(), 0..4), mends in mends()) {
        mend_all(Open::of(&with_gaps(&workshop_text(&rows), &gaps), workshop()), &mends);
    }

    #[test]
    fn prop_workers(rows in workers_rows(), gaps in prop::collection::vec(any::<usize>(), 0..4), mends in mends()) {
        mend_all(Open::of(&with_gaps(&workers_text(&rows, true), &gaps), workers()), &mends);
    }

    #[test]
    fn prop_two_tables(rows in workshop_rows(), others in workshop_rows(), mends in mends()) {
        let tables = [rows, others].map(|rows| Table::of_text(workshop_text(&rows)).unwrap());
        mend_all(Open::new(tables.into(), &Correction::default(), workshop()).unwrap(), &mends);
    }

    #[test]
    fn prop_every_small_roster(mends in mends(), which in any::<prop::sample::Index>()) {
        let all = Golden::all();
        let golden = &all[which.index(all.len())];
        if let Ok(open) = golden.table().and_then(|table| Open::new(vec![table], &golden.correction(), golden.settings())) {
            mend_all(open, &mends);
        }
    }
}

/// People with an ID number each, who are paid 8000.
fn people(count: u32) -> String {
    let lines = (1..=count).map(|person| format!("某{person},{},脱贫户,8000\n", id(person)));
    format!("姓名,身份证号,户类型,工资\n{}", lines.collect::<String>())
}

/// Whether only some people are read again where that is put into the cell of a roster.
fn reads_some(text: &str, place: (usize, usize), put: &str) -> bool {
    Open::of(text, workshop()).mend(0, place, Some(put)).1
}

#[test]
fn only_the_person_is_read_again_where_nothing_follows_for_others() {
    let text = people(9);
    for (column, put) in [
        (2, "一般户"),
        (3, "6999.99"),
        (3, "七千"),
        (3, ""),
        (0, "某某"),
        (1, &id(2)),
        (1, &id(77)),
        (1, "23010219500101"),
    ] {
        assert!(reads_some(&text, (4, column), put), "{column} {put}");
    }
    // What the sums of a roster do not hang on may be mended beside them, too.
    let with_sum = format!("{text}合计,,,72000\n");
    assert!(reads_some(&with_sum, (4, 2), "一般户"));
}

#[test]
fn all_are_read_again_where_something_may_follow_for_others() {
    let text = people(9);
    let with_sum = format!("{text}合计,,,72000\n");
    let without_id = format!("{text}某10,,脱贫户,16000\n");
    let with_header = format!("{text}姓名,身份证号,户类型,工资\n{}", people(3));
    let cases: [(&str, (usize, usize), &str); 7] = [
        (&with_sum, (4, 3), "7000"),
        (&without_id, (4, 3), "7000"),
        (&without_id, (10, 3), "7000"),
        (&without_id, (4, 0), "某10"),
        (&text, (4, 1), ""),
        (&text, (0, 2), "备注"),
        (&with_header, (4, 2), "一般户"),
    ];
    for (text, place, put) in cases {
        assert!(!reads_some(text, place, put), "{place:?} {put}");
    }
    // Two of nine without an ID number are people; one of nine is not surely one.
    let two_without = format!("{}某8,,脱贫户,8000\n某9,,脱贫户,8000\n", people(7));
    assert!(!reads_some(&two_without, (8, 1), "23010219500101"));
    // Part of an ID number makes a person of a row, but for one that is called a sum.
    assert!(!reads_some(&format!("{text}某10,23010219500101,,72000\n"), (10, 0), "合计"));
    // A title in a row that has an ID number.
    assert!(!reads_some(&format!("2021年工资,{},,\n{text}", id(50)), (0, 0), "2022年工资"));
    // One cell for two people.
    let merged = format!("姓名\t身份证号\t户类型\t工资\n甲\t{}\t#down1 脱贫户\t8000\n乙\t{}\t\t8000", id(1), id(2));
    let open = || Open::new(vec![table_of_cells(&merged).unwrap()], &Correction::default(), workshop()).unwrap();
    assert!(!open().mend(0, (1, 2), Some("一般户")).1 && open().mend(0, (1, 3), Some("7000")).1);
    // Somebody who stands in another table under a header of its own there.
    let tables = [&text, &with_header].map(|text| Table::of_text(text.clone()).unwrap());
    let together = Open::new(tables.into(), &Correction::default(), workshop()).unwrap();
    assert!(!together.mend(0, (4, 2), Some("一般户")).1);
    // One cell that names a kind of household makes that of a column of kinds of work.
    let said = Settings { for_all: [(Field::Household, "脱贫户".to_owned())].into(), ..workshop() };
    let of_work = people(9).replace("户类型", "人员类别").replace("脱贫户", "普工");
    assert!(!Open::of(&of_work, said.clone()).mend(0, (4, 2), Some("一般户")).1);
    assert!(Open::of(&of_work, said).mend(0, (4, 2), Some("管理")).1);
    let short = Settings { fund_left: Some(wengang_core::Yuan::whole(1000)), ..workshop() };
    assert!(!Open::of(&text, short).mend(0, (4, 3), Some("7000")).1);
}

#[test]
fn another_file_or_another_meaning_of_a_column_is_read_as_a_whole() {
    let open = || Open::of(&people(3), workshop());
    let other = Arc::new(Table::of_text(people(3)).unwrap());
    let layout = |correction: &Correction| (other.clone(), Layout::find(&other, correction));
    let cells = MendedCells::from([(2, [(3, "7000".to_owned())].into())]);
    assert!(open().roster.with_mended_cells(layout(&with_cells(cells.clone())), Vec::new()).is_err());
    let Open { tables, roster } = open();
    let correction = Correction { fields: [(2, None)].into(), cells, ..Correction::default() };
    let table = tables[0].0.clone();
    let layout = Layout::find(&table, &correction);
    assert!(roster.with_mended_cells((table, layout), Vec::new()).is_err());
}
