//! Rows that are about nobody: titles, units, sums, signatures, notes.

use super::field::Field;
use super::heading::Heading;
use super::layout::Layout;
use crate::roster::file::{Cell, RowNumber, Table};
use crate::values::{half_width, named};
use serde::Serialize;

named! {
    /// Why a row was not read.
    Skip {
        /// It stands above the header.
        Title = "title",
        /// It is the header, or the header again on another page.
        Header = "header",
        /// It has units, such as 元, under the header.
        Units = "units",
        /// It numbers the columns.
        Numbering = "numbering",
        /// There is nothing in it, but perhaps a printed running number.
        Empty = "empty",
        /// It is a sum, 合计.
        Total = "total",
        /// It says who filled the form in, 填报人.
        Signature = "signature",
        /// It is a note, 注, or a heading between rows.
        Note = "note",
    }
}

/// Rows in succession that were not read, for one reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Skipped {
    /// The first row, counted from 1 as in the file.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub first: RowNumber,
    /// The last row.
    #[cfg_attr(feature = "typescript", ts(as = "u32"))]
    pub last: RowNumber,
    /// Why.
    pub reason: Skip,
}

impl Skipped {
    /// Adds a row to those that were not read; rows are added in order.
    pub(crate) fn add(skipped: &mut Vec<Self>, row: RowNumber, reason: Skip) {
        match skipped.last_mut() {
            Some(last) if last.reason == reason && row.follows(last.last) => last.last = row,
            _ => skipped.push(Self { first: row, last: row, reason }),
        }
    }
}

const TOTALS: &[&str] = &["合计", "总计", "小计", "共计", "累计", "本页合计", "合计人数"];

const SIGNATURES: &[&str] = &[
    "填报人",
    "填表人",
    "制表",
    "审核",
    "复核",
    "负责人",
    "单位负责人",
    "经办人",
    "联系人",
    "联系电话",
    "填报日期",
    "填表日期",
    "填报时间",
    "填报单位",
    "单位(盖章)",
    "盖章",
    "公章",
    "填制人",
    "录入人",
    "日期:",
];

const NOTES: &[&str] = &["注:", "备注:", "说明:", "填表说明", "注意", "注1", "注.", "备注1"];

/// Why a row from the header up is not read.
pub fn reason_above(table: &Table, layout: &Layout, row: usize) -> Skip {
    if layout.is_header(row) {
        return Skip::Header;
    }
    if table.filled(row).next().is_none() { Skip::Empty } else { Skip::Title }
}

/// Why that row under the header is not read; none if it is.
pub fn reason_to_skip(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
    if says_who(table, layout, row) {
        return None;
    }
    let mut filled = table.filled(row).filter(|(column, _)| layout.field(*column) != Some(Field::Serial));
    let Some((column, first)) = filled.next() else { return without_a_person(table, row) };
    let Cell::Text(text) = table.filled(row).next().map_or(first, |(_, cell)| cell) else {
        return is_numbering(table, row).then_some(Skip::Numbering);
    };
    let alone = filled.next().is_none();
    let text = half_width(text);
    let starts = |words: &[&str]| words.iter().any(|word| text.starts_with(word));
    if is_total(&text) || table.filled(row).take(3).any(|(_, cell)| matches!(cell, Cell::Text(text) if is_total(text)))
    {
        Some(Skip::Total)
    } else if starts(SIGNATURES) {
        Some(Skip::Signature)
    } else if starts(NOTES) {
        Some(Skip::Note)
    } else if layout.repeats_header(table, row) {
        Some(Skip::Header)
    } else if table.filled(row).all(|(_, cell)| matches!(cell, Cell::Text(text) if Heading::read(text).is_unit())) {
        Some(Skip::Units)
    } else if is_numbering(table, row) {
        Some(Skip::Numbering)
    } else {
        (alone && layout.field(column).is_none()).then_some(Skip::Note)
    }
}

/// A row with nothing but a running number, or a text in its place.
fn without_a_person(table: &Table, row: usize) -> Option<Skip> {
    let words = table.filled(row).find_map(|(_, cell)| match cell {
        Cell::Text(text) if !text.bytes().all(|byte| byte.is_ascii_digit()) => Some(half_width(text)),
        _ => None,
    });
    let Some(words) = words else { return Some(Skip::Empty) };
    let starts = |known: &[&str]| known.iter().any(|known| words.starts_with(known));
    if is_total(&words) {
        return Some(Skip::Total);
    }
    Some(if starts(SIGNATURES) { Skip::Signature } else { Skip::Note })
}

/// Whether an ID number stands in its column: then the row is about somebody, whatever else it says.
fn says_who(table: &Table, layout: &Layout, row: usize) -> bool {
    let digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    layout.column(Field::Id).is_some_and(|column| match table.cell(row, column) {
        Cell::Text(text) | Cell::Number(text) => 5 < digits(text),
        _ => false,
    })
}

fn is_total(text: &str) -> bool {
    let text = half_width(text);
    let word = text.trim_end_matches([':', '人', '元']).trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
    TOTALS.contains(&word.trim_end_matches([':', '(', '共']))
}

/// 1, 2, 3 … or 甲, 乙, 丙 … under the header.
fn is_numbering(table: &Table, row: usize) -> bool {
    let count = table.filled(row).count();
    let mut letters = ["甲", "乙", "丙"].iter().zip(table.filled(row));
    2 < count && (letters.all(|(letter, (_, cell))| cell == Cell::Text(letter)) || counts_up(table, row))
}

/// Whether every cell is the number after the one before, from 0, 1 or 2 on.
fn counts_up(table: &Table, row: usize) -> bool {
    let mut expected: Option<usize> = None;
    for (_, cell) in table.filled(row) {
        let (Cell::Text(text) | Cell::Number(text)) = cell else { return false };
        let Ok(number) = text.trim_matches(['(', ')', '（', '）']).parse::<usize>() else { return false };
        if expected.map_or(2 < number, |expected| expected != number) {
            return false;
        }
        expected = Some(number.saturating_add(1));
    }
    true
}
