//! Whether a column is about another time than the year of the roster, by its heading and the titles above the table.

use super::column::Column;
use super::doubt::DoubtCause;
use super::heading::{Heading, LONGEST};
use crate::roster::file::{Cell, Table};
use crate::values::half_width;

/// The other time that the heading of the pay names, or else a title: another year, a month, a part of the year.
///
/// `by_month` says that another column has the months of each row, so that a title's month says nothing more.
pub fn other_time(column: &Column, titles: &[Heading], year: u16, by_month: bool) -> Option<DoubtCause> {
    let heading = Heading::read(&column.heading);
    if heading.years().next().is_some() {
        // The sum of several years is not that of one of them.
        return heading.years().any(|named| named != year).then_some(DoubtCause::AnotherYear);
    }
    titles.iter().find_map(|title| {
        if is_of_other_year(title, year) {
            return Some(DoubtCause::AnotherYear);
        }
        (!by_month).then(|| part_of_year(title)).flatten()
    })
}

/// Whether it names years, and not that one.
pub fn is_of_other_year(heading: &Heading, year: u16) -> bool {
    heading.years().next().is_some() && heading.years().all(|named| named != year)
}

/// Whether it names the year.
pub fn names_year(heading: &Heading, year: u16) -> bool {
    heading.years().any(|named| named == year)
}

fn part_of_year(title: &Heading) -> Option<DoubtCause> {
    let parts = ["上半年", "下半年", "季度", "截至", "截止"];
    if parts.iter().any(|word| title.has_anywhere(word)) {
        return Some(DoubtCause::PartOfYear);
    }
    title.has_part_of_year().then_some(if title.has_anywhere("-") {
        DoubtCause::PartOfYear
    } else {
        DoubtCause::OneMonth
    })
}

/// The name of a table as titles above it: that of a sheet, of a file, or of both with ` / ` between, each by itself. A long one
/// is read in pieces that reach over one another, for what is too long to be a heading says nothing.
pub fn titles_in_name(name: &str) -> Vec<Heading> {
    let pieces = name.split(" / ").flat_map(|part| {
        let chars: Vec<char> = part.chars().collect();
        // What a piece would begin with in the last half, the one before has read to its end.
        let last = chars.len().saturating_sub(LONGEST / 2).max(1);
        let piece = |from: usize| chars.iter().skip(from).take(LONGEST).collect::<String>();
        (0..last).step_by(LONGEST / 2).map(piece).collect::<Vec<_>>()
    });
    pieces.map(|piece| Heading::read(&piece)).collect()
}

/// The titles above the table; not what says who filled it in, or on which day.
pub fn titles(table: &Table, header: Option<(usize, usize)>) -> Vec<Heading> {
    let cells = (0..header.map_or(0, |(first, _)| first)).flat_map(|row| table.filled(row));
    let title = |cell| match cell {
        Cell::Text(text) if is_about_table(text) => Some(Heading::read(text)).filter(|title| !title.has("日")),
        _ => None,
    };
    cells.filter_map(|(_, cell)| title(cell)).collect()
}

/// Whether it is a title, or says of the whole table for when it is, rather than who filled it in, or when.
fn is_about_table(text: &str) -> bool {
    let text = half_width(text);
    let of_period = ["年度", "年份", "月份", "所属", "期间", "统计", "工资"];
    let Some((label, _)) = text.split_once(':') else { return true };
    let has = |words: &[&str]| words.iter().any(|word| label.contains(word));
    has(&of_period) && !has(&["填", "制表", "日期", "联系"])
}
