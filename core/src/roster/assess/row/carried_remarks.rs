//! Remarks that hold for other rows than their own: 同上, and words about several rows of which only one has them.

use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_columns::reads;
use crate::roster::cells::{has, plain};
use crate::roster::columns::{Field, Layout, RosterKind};
use crate::roster::file::{Cell, Table};

/// Which row's remark holds for a row, where that is another one's.
#[derive(Debug, Default)]
pub struct CarriedRemarks {
    /// The column, the row, and the row whose cell holds for it, in order.
    carried: Vec<(usize, usize, usize)>,
}

impl CarriedRemarks {
    /// Those of a table, in a roster of that year.
    pub fn of(table: &Table, layout: &Layout, year: u16) -> Self {
        let fields = layout.kind().map_or(&[][..], RosterKind::fields);
        let tells_received = layout.column(Field::Received).is_some();
        let mut carried = Vec::new();
        for (place, column) in layout.columns().iter().enumerate().filter(|(_, column)| column.pay_of.is_none()) {
            if matches!(reads(column, fields, year, tells_received, || false), Some(reads) if reads != Reads::BehindAName)
            {
                carry(table, layout.first_row(), place, &mut carried);
            }
        }
        carried.sort_unstable();
        carried.dedup_by_key(|(column, row, _)| (*column, *row));
        Self { carried }
    }

    /// The row whose cell in that column holds for a row: its own, or that of another one.
    pub fn source(&self, row: usize, column: usize) -> usize {
        let found = self.carried.binary_search_by_key(&(column, row), |(column, row, _)| (*column, *row));
        found.ok().and_then(|at| self.carried.get(at)).map_or(row, |(.., source)| *source)
    }

    /// Whether a remark of the row holds for others, or one of others for it.
    pub fn touch(&self, row: usize) -> bool {
        self.carried.iter().any(|(_, other, source)| *other == row || *source == row)
    }
}

/// Goes down a column, and adds the rows for which the remark of another one holds.
fn carry(table: &Table, first: usize, place: usize, carried: &mut Vec<(usize, usize, usize)>) {
    let (mut last, mut below) = (None, 0_usize);
    for row in first..table.rows() {
        match table.cell(row, place) {
            Cell::Text(text) if is_ditto(text) => carried.extend(last.map(|source| (place, row, source))),
            Cell::Text(text) => {
                let (above, after) = reach(text);
                (last, below) = (Some(row), after);
                let blank = |above: &usize| matches!(table.cell(*above, place), Cell::Empty);
                let rows = (first..row).rev().take_while(blank).take(above);
                carried.extend(rows.map(|above| (place, above, row)));
            }
            Cell::Empty if 0 < below && table.filled(row).next().is_some() => {
                carried.extend(last.map(|source| (place, row, source)));
                below -= 1;
            }
            Cell::Empty => (),
            Cell::Number(_) | Cell::Date(_) => (last, below) = (Some(row), 0),
        }
    }
}

/// Whether a cell says the same as the one above it.
fn is_ditto(text: &str) -> bool {
    matches!(text, "同上" | "〃" | "″" | "\"" | "＂" | "''" | "同前" | "同上行" | "同上一行" | "亦同" | "同左")
}

/// For how many rows above it and below it a remark holds that speaks of several.
fn reach(text: &str) -> (usize, usize) {
    if !text.contains(['均', '都', '上', '下', '全', '共', '等']) {
        return (0, 0);
    }
    let text = plain(text);
    let neighbour = |words: &[&str]| has(&text, words);
    if neighbour(&["下行", "下一行", "下一人", "下面一人"]) {
        return (0, 1);
    }
    if neighbour(&["上行", "上一行", "上一人", "上面一人"]) {
        return (1, 0);
    }
    let all = ["均", "都", "全部", "全体", "以上", "以下", "上述"].iter().any(|word| text.contains(word));
    let of_others = has(&text, OF_OTHERS);
    let people = people_in(&text).map(|people| people.saturating_sub(1));
    match people {
        Some(people) if has(&text, &["以上", "上述"]) => (people, 0),
        Some(people) if all || text.contains('共') => (0, people),
        None if all && !of_others && has(&text, &["以上", "上述"]) => (usize::MAX, 0),
        None if all && !of_others => (0, usize::MAX),
        _ => (0, 0),
    }
}

/// What speaks of a mean, or of others than those in the rows.
const OF_OTHERS: &[&str] = &[
    "平均",
    "人均",
    "户均",
    "月均",
    "年均",
    "日均",
    "父母",
    "双方",
    "夫妻",
    "夫妇",
    "子女",
    "儿女",
    "家人",
    "家庭",
    "成员",
    "首都",
    "成都",
    "都市",
    "全部发放",
    "全部结清",
    "全部付清",
    "全部到账",
    "全部支付",
    "岁以上",
    "岁以下",
    "以上学历",
    "以下学历",
    "年以上",
    "级以上",
    "月以上",
];

/// How many people a remark counts, 三人 or 3人.
fn people_in(text: &str) -> Option<usize> {
    let (before, _) = text.split_once('人')?;
    let last = before.chars().next_back()?;
    let numeral = "一二三四五六七八九十".chars().position(|numeral| numeral == last).map(|place| place + 1);
    numeral.or(if last == '两' { Some(2) } else { None }).or_else(|| {
        let digits = before.bytes().rev().take_while(u8::is_ascii_digit).count();
        before.get(before.len() - digits..)?.parse().ok()
    })
}
