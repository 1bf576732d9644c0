//! Rows that are about nobody: titles, units, sums, signatures, notes.

use super::field::Field;
use super::header::Layout;
use super::labels::Label;
use super::table::{Cell, Table};
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
    pub first: u32,
    /// The last row.
    pub last: u32,
    /// Why.
    pub reason: Skip,
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

/// Why that row under the header is not read; none if it is.
pub(super) fn skip(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
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
    } else if table.filled(row).all(|(_, cell)| matches!(cell, Cell::Text(text) if Label::read(text).is_unit())) {
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
    Some(match () {
        () if is_total(&words) => Skip::Total,
        () if starts(SIGNATURES) => Skip::Signature,
        () => Skip::Note,
    })
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
    let mut numbers = table.filled(row).filter_map(|(_, cell)| match cell {
        Cell::Text(text) | Cell::Number(text) => text.trim_matches(['(', ')', '（', '）']).parse::<usize>().ok(),
        _ => None,
    });
    let count = table.filled(row).count();
    let lettered =
        ["甲", "乙", "丙"].iter().zip(table.filled(row)).all(|(letter, (_, cell))| cell == Cell::Text(letter));
    let in_order = || {
        let mut last = numbers.next().filter(|first| *first <= 2)?;
        let mut seen = 1;
        for number in numbers {
            (number == last + 1).then_some(())?;
            last = number;
            seen += 1;
        }
        (seen == count).then_some(())
    };
    2 < count && (lettered || in_order().is_some())
}
