//! The whole province, 196,700 rows of nine columns: read from CSV, judged with reasons kept, and totalled; beside it
//! the same text merely split into lines and cells and one column added up.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use divan::{Bencher, black_box};
use std::sync::LazyLock;
use wengang_core::roster::{Correction, Layout, Roster, RosterKind, Run, Settings, Table};

/// What Annex 1 has for the province, people.
const ROWS: u32 = 196_700;

fn main() {
    divan::main();
}

static WORKSHOP: LazyLock<String> = LazyLock::new(|| {
    roster("姓名,身份证号,户类型,车间名称,工种,劳动报酬,是否已享受,联系电话,备注", |row| {
        let household = ["脱贫户", "监测对象", "一般户", "脱贫户"][row as usize % 4];
        let pay = if row % 12 == 0 { String::new() } else { format!("{}.{:02}", 6000 + row % 4000, row % 100) };
        let received = if row % 50 == 0 { "是" } else { "否" };
        format!("{household},东风车间{},缝纫,{pay},{received},1380000{:04},\n", row % 40, row % 10_000)
    })
});

static WORKERS: LazyLock<String> = LazyLock::new(|| {
    roster(
        "姓名,身份证号,户类型,务工地,开始时间,结束时间,是否公益岗,交通方式,交通费",
        |row| {
            let household = ["脱贫户", "监测对象", "一般户", "脱贫户"][row as usize % 4];
            let place = ["辽宁省大连市", "吉林", "哈尔滨市", "山东青岛", "本县"][row as usize % 5];
            let fare = if row % 12 == 0 { String::new() } else { format!("{}", 100 + row % 700) };
            let (from, to) = (row % 7 + 1, row % 5 + 8);
            format!(
                "{household},{place},2022-{from:02}-{:02},2022-{to:02}-{:02},否,火车,{fare}\n",
                row % 28 + 1,
                row % 28 + 1
            )
        },
    )
});

static PLACEMENTS: LazyLock<String> = LazyLock::new(|| {
    roster(
        "姓名,身份证号,户类型,合同类型,合同期限（月）,是否离职,是否已享受,用人单位,备注",
        |row| {
            let household = ["脱贫户", "监测对象", "一般户", "脱贫户"][row as usize % 4];
            format!("{household},劳动合同,{},否,否,某某有限公司,\n", 6 + row % 18)
        },
    )
});

fn roster(header: &str, rest: impl Fn(u32) -> String) -> String {
    let mut text = format!("{header}\n");
    for row in 0..ROWS {
        text += &format!("{}{},{},{}", ["张", "王", "李", "赵"][row as usize % 4], row, id(row), rest(row));
    }
    text
}

fn id(row: u32) -> String {
    let digits = format!(
        "230102{:04}{:02}{:02}{:03}",
        1950 + row / 335_664 % 60,
        row / 27_972 % 12 + 1,
        row / 999 % 28 + 1,
        row % 999 + 1
    );
    let weighted = digits.bytes().fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    format!("{digits}{}", ["1", "0", "X", "9", "8", "7", "6", "5", "4", "3", "2"][weighted as usize])
}

fn settings() -> Settings {
    serde_json::from_str(
        r#"{
        "year": 2022, "recognised": true, "broker": "hr-agency", "organised_export": true,
        "local": { "monitoring_line": { "amount": "7000", "source": "made up", "year": 2022 } },
        "for_all": { "registered": "是", "production": "是", "transport-received": "否", "production-received": "否" }
    }"#,
    )
    .unwrap()
}

fn text(kind: RosterKind) -> &'static str {
    match kind {
        RosterKind::Workshop => &WORKSHOP,
        RosterKind::Placements => &PLACEMENTS,
        RosterKind::Workers => &WORKERS,
    }
}

fn read(text: String, kind: RosterKind) -> Roster {
    let table = Table::of_text(text).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    assert_eq!(layout.kind(), Some(kind));
    Run::begin(table, layout, settings()).unwrap().to_the_end()
}

#[divan::bench(args = RosterKind::ALL, sample_count = 10)]
fn read_judged_and_totalled(bencher: Bencher, kind: &RosterKind) {
    let input = text(*kind);
    bencher.with_inputs(|| input.to_owned()).bench_values(|text| read(text, *kind).summary());
}

#[divan::bench(args = RosterKind::ALL, sample_count = 10)]
fn cells_found(bencher: Bencher, kind: &RosterKind) {
    let input = text(*kind);
    bencher.with_inputs(|| input.to_owned()).bench_values(|text| Table::of_text(text).unwrap());
}

#[divan::bench(args = RosterKind::ALL, sample_count = 10)]
fn plainly_split_and_added_up(bencher: Bencher, kind: &RosterKind) {
    let input = text(*kind);
    bencher.bench(|| {
        let cells = black_box(input).lines().skip(1).filter_map(|line| line.split(',').nth(5));
        cells.filter_map(|cell| cell.replace('.', "").parse::<u64>().ok()).sum::<u64>()
    });
}
