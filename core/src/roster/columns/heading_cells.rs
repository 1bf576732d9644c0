//! The words of a header's cells, and how those of several rows make one heading.

use super::changed::{changed, is_about_another, is_about_else};
use super::field::Field;
use super::heading::Heading;
use super::heading_above::heading_above;
use super::meanings::pay::names_addition;
use super::meanings::{is_part_of_pay, of_heading};
use super::years::years_in;
use crate::roster::file::{Cell, Table};

/// The heading that a cell holds.
pub fn heading_in(table: &Table, row: usize, column: usize) -> Heading {
    Heading::read(&words_of_heading(table, row, column))
}

/// The words of a cell of a header; a date stands for its month, and so does a number from 1 to 12 beside the others.
pub fn words_of_heading(table: &Table, row: usize, column: usize) -> String {
    match table.cell(row, column) {
        Cell::Text(text) | Cell::Number(text) if text.len() < 3 && is_row_of_months(table, row) => {
            if text.bytes().all(|byte| byte.is_ascii_digit()) { format!("{text}月") } else { text.to_owned() }
        }
        Cell::Text(text) | Cell::Number(text) if text.len() == 5 && month_after_year(text).is_some() => {
            month_after_year(text).unwrap_or_default()
        }
        Cell::Number(text) if is_year_beside_another(table, row, column) => format!("{text}年"),
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Cell::Date(date) => format!("{}年{}月", date.year(), date.month()),
        Cell::Empty | Cell::Number(_) => String::new(),
    }
}

/// The month that two digits of a year and two of a month name: 22.01.
fn month_after_year(text: &str) -> Option<String> {
    let (year, month) = text.split_once('.').filter(|(year, month)| year.len() == 2 && month.len() == 2)?;
    let (year, month) = (year.parse::<u8>().ok()?, month.parse::<u8>().ok()?);
    ((15..=35).contains(&year) && (1..=12).contains(&month)).then(|| format!("20{year}年{month}月"))
}

/// Whether a row has the numbers of the twelve months one beside the other, and none before them.
pub fn is_row_of_months(table: &Table, row: usize) -> bool {
    let number = |cell| match cell {
        Cell::Text(text) | Cell::Number(text) => text.parse::<usize>().ok(),
        _ => None,
    };
    let first = table.filled(row).find(|(_, cell)| number(*cell).is_some());
    first.is_some_and(|(first, _)| {
        0 < first && (1..=12).all(|month| number(table.cell(row, first + month - 1)) == Some(month))
    })
}

/// Whether a cell has nothing but a year, and one beside it another.
pub fn is_year_beside_another(table: &Table, row: usize, column: usize) -> bool {
    let year = |column| match table.cell(row, column) {
        Cell::Text(text) | Cell::Number(text) if text.len() == 4 => years_in(text).next(),
        _ => None,
    };
    let beside = [Some(column + 1), column.checked_sub(1)];
    let is_other = |own: u16| beside.into_iter().flatten().filter_map(year).any(|other| other.abs_diff(own) == 1);
    year(column).is_some_and(is_other)
}

/// A column's heading as it is shown and as it is compared. A merged heading stands in its first column only, or in each.
pub fn divided_heading(table: &Table, (first, last): (usize, usize), column: usize) -> (String, Heading) {
    let text = |row, column| words_of_heading(table, row, column);
    let Some(lowest) = (first..=last).rev().find(|row| !text(*row, column).is_empty()) else {
        return (String::new(), Heading::default());
    };
    let above = |row, column: usize| (0..=column).rev().map(|column| text(row, column)).find(|text| !text.is_empty());
    let stands_beside = |upper: &String, beside: usize| {
        let same = |row| above(row, beside).as_ref() == Some(upper);
        !text(lowest, beside).is_empty() && (first..lowest).any(same)
    };
    let is_divided = |upper: &String| {
        stands_beside(upper, column + 1) || column.checked_sub(1).is_some_and(|beside| stands_beside(upper, beside))
    };
    let parts = (first..lowest).filter_map(|row| above(row, column)).chain([text(lowest, column)]);
    let mut parts: Vec<String> = parts.collect();
    parts.dedup();
    let shown = parts.join("/");
    let lower = parts.pop().map(|lower| Heading::read(&lower)).unwrap_or_default();
    let heading = parts.iter().rev().fold(lower, |lower, upper| {
        let (words, upper) = (upper, heading_above(upper, &lower));
        let is_part_of_pay = lower.part_of_year().is_some() && matches!(of_heading(&upper), Some((Field::Pay, _)));
        let needs_upper = lower.is_unit() || continues(&lower, &upper) || divides(&lower, &upper) && is_divided(words);
        if needs_upper && !lower.is_month() && !is_part_of_pay { lower.under(&upper) } else { lower }
    });
    (shown, heading)
}

/// Whether a heading that means nothing by itself is one of several into which the one above is divided: 工资 over 2021年 and
/// 2022年, or over 计划 and 完成.
fn divides(lower: &Heading, upper: &Heading) -> bool {
    let is_of_person = |(field, _)| matches!(field, Field::Serial | Field::Name | Field::Id);
    let may_be_divided = of_heading(upper).is_some_and(|meant| !is_of_person(meant));
    may_be_divided && of_heading(lower).is_none() && !is_part_of_pay(lower) && !names_addition(lower)
}

/// Whether a heading needs the one above it: it is a sum or a bare noun, or what is above changes its meaning.
fn continues(lower: &Heading, upper: &Heading) -> bool {
    let changes = ["合同", "交通", "生产"].iter().any(|word| upper.has(word));
    match of_heading(lower) {
        None if is_part_of_a_place(lower) => matches!(of_heading(upper), Some((Field::Place, _))),
        Some((Field::Name | Field::Id, _)) => is_about_another(upper),
        Some((Field::Pay, _)) if upper.is_month() || upper.part_of_year().is_some() => true,
        Some((field, _)) => changes || changed(upper, field).is_some() || is_about_else(upper, field),
        None => lower.is_sum() || lower.is_time() || is_noun(lower),
    }
}

/// Whether it is a province, a city or a county, which can be of a place of any kind.
fn is_part_of_a_place(heading: &Heading) -> bool {
    !heading.has_no_words() && heading.is_made_of(&["省 市 县 区 旗 自治区 城市 地级 县级 乡镇"])
}

/// Whether a heading says nothing without the one above it.
pub fn is_noun(heading: &Heading) -> bool {
    NOUNS.iter().any(|noun| heading.is(noun))
}

/// Lower headings that say nothing without the upper one.
const NOUNS: &[&str] = &[
    "类型",
    "类别",
    "种类",
    "期限",
    "时长",
    "月数",
    "方式",
    "金额",
    "费用",
    "号码",
    "时间",
    "起止",
    "起止时间",
    "情况",
    "名称",
    "是否",
    "日期",
    "计划",
    "预计",
    "实际",
    "往",
    "返",
    "去",
    "回",
    "去程",
    "返程",
    "回程",
    "单程",
    "往返",
];
