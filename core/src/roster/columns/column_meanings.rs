//! What each column under a header is taken for: its heading's meaning, unless another column has it more surely.

use super::column::{Column, column_letter};
use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::of_heading;
use crate::roster::file::{Cell, Table};

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// The columns under a header that has those rows, counted from 0; without one they have no headings.
pub fn columns(table: &Table, header: Option<(usize, usize)>) -> Vec<Column> {
    let headings: Vec<(String, Heading)> = (0..table.columns())
        .map(|column| header.map_or_else(Default::default, |header| divided_heading(table, header, column)))
        .collect();
    let tens_above = header.map_or(0, |(first, _)| unit_above(table, first));
    let meant = meant(&headings);
    let column = |(place, (shown, heading)): (usize, (String, Heading))| {
        let wanted = meant.get(place).copied().flatten();
        let taken = wanted.is_some_and(|wanted| has_better(&meant, place, wanted));
        let field = wanted.map(|(field, _)| field);
        Column {
            letter: column_letter(place),
            heading: shown,
            field: field.filter(|_| !taken),
            rival_of: field.filter(|_| taken),
            tens: heading.tens().unwrap_or(tens_above),
            months: heading.months(),
        }
    };
    headings.into_iter().enumerate().map(column).collect()
}

/// What each heading means. A sum beside columns of months is the pay, unless another column is.
fn meant(headings: &[(String, Heading)]) -> Vec<Meant> {
    let meant: Vec<Meant> = headings.iter().map(|(_, heading)| of_heading(heading)).collect();
    let has_months = headings.iter().filter(|(_, heading)| heading.is_month()).count() > 1;
    let has_pay = meant.iter().flatten().any(|(field, _)| *field == Field::Pay);
    let sum_of_months = |heading: &Heading| has_months && !has_pay && heading.is_sum();
    let meant = meant.into_iter().zip(headings);
    meant
        .map(|(meant, (_, heading))| {
            meant.or_else(|| sum_of_months(heading).then_some((Field::Pay, HeadingMatch::Part)))
        })
        .collect()
}

/// Whether another column means the same more surely, or as surely and stands before it.
fn has_better(meant: &[Meant], place: usize, (field, surely): (Field, HeadingMatch)) -> bool {
    let better = |(other_place, other): (usize, &Meant)| {
        other.is_some_and(|(other, other_surely)| {
            other == field && (surely < other_surely || (surely == other_surely && other_place < place))
        })
    };
    meant.iter().enumerate().any(better)
}

/// The heading that a cell holds.
pub fn heading_in(table: &Table, row: usize, column: usize) -> Heading {
    match table.cell(row, column) {
        Cell::Text(text) => Heading::read(text),
        _ => Heading::default(),
    }
}

/// A column's heading as it is shown and as it is compared. A merged heading stands in its first column only.
fn divided_heading(table: &Table, (first, last): (usize, usize), column: usize) -> (String, Heading) {
    let text = |row, column| match table.cell(row, column) {
        Cell::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        _ => String::new(),
    };
    let lower = text(last, column);
    if first == last || lower.is_empty() {
        let upper = text(first, column);
        let heading = Heading::read(&upper);
        return (upper, heading);
    }
    let upper = (0..=column).rev().map(|column| text(first, column)).find(|text| !text.is_empty()).unwrap_or_default();
    let (upper_heading, lower_heading) = (Heading::read(&upper), Heading::read(&lower));
    let needs_upper =
        !lower_heading.is_month() && (lower_heading.is_unit() || continues(&lower_heading, &upper_heading));
    let shown = if upper.is_empty() { lower } else { format!("{upper}/{lower}") };
    (shown, if needs_upper { lower_heading.under(&upper_heading) } else { lower_heading })
}

/// Whether a heading needs the one above it: it is a sum or a bare noun, or what is above changes its meaning.
fn continues(lower: &Heading, upper: &Heading) -> bool {
    let changed = ["合同", "交通", "生产"].iter().any(|word| upper.has(word));
    match of_heading(lower) {
        Some((field, _)) => changed && !matches!(field, Field::Name | Field::Id),
        None => lower.is_sum() || NOUNS.iter().any(|noun| lower.is(noun)),
    }
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
    "号码",
    "时间",
    "起止",
    "起止时间",
    "情况",
    "名称",
    "是否",
    "日期",
];

/// The unit of money that a row above the header states for the whole table.
fn unit_above(table: &Table, header: usize) -> u8 {
    let cells = (0..header).flat_map(|row| table.filled(row));
    let units = cells.filter_map(|(_, cell)| match cell {
        Cell::Text(text) if text.contains("单位") => Heading::read(text).tens(),
        _ => None,
    });
    units.last().unwrap_or(0)
}
