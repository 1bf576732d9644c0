//! Whether a column is about another time, or other money, than what was paid in the year of the roster, by its heading and the
//! titles above the table.

use super::column::Column;
use super::doubt::DoubtCause;
use super::heading::{Heading, LONGEST};
use super::label_rows::labels_and_values;
use super::labelled::{is_of_who_filled_in, says_when_filled_in};
use super::row_label::is_note;
use super::title_times::{is_of_a_part, other_time_headed, other_time_told};
use super::told::told;
use super::told_amounts::{told_of_fare, told_of_pay};
use crate::roster::cells::{half_width, has};
use crate::roster::file::{Cell, Table};

/// The other time that the heading of the pay names, or else a title: another year, a month, a part of the year. What a heading
/// says of the whole year goes before a part of it in the title of a form, which says when it is filed.
///
/// `by_month` says that another column has the months of each row, so that a title's month says nothing more.
pub fn other_time(column: &Column, titles: &[String], year: u16, by_month: bool) -> Option<DoubtCause> {
    let heading = Heading::read(&column.heading);
    if heading.years().any(|named| named != year) {
        // The sum of several years is not that of one of them.
        return Some(DoubtCause::AnotherYear);
    }
    // What stands above a divided heading can name a month too.
    let own = other_time_headed(&heading, year).filter(|cause| *cause == DoubtCause::AnotherYear || !by_month);
    if own.is_some() || heading.years().next().is_some() {
        return own;
    }
    let of_whole_year = ["全年", "年度", "年工资", "1-12月"].iter().any(|word| heading.has(word));
    let says_it = |title: &str| by_month || of_whole_year && is_of_filing(title) || is_up_to_the_end(&heading, title);
    let holds = |title: &str, cause: &DoubtCause| *cause == DoubtCause::AnotherYear || !says_it(title);
    titles.iter().find_map(|title| other_time_told(title, year).filter(|cause| holds(title, cause)))
}

/// What the titles say of the money under them that makes it something else than pay, unless the heading says how it is.
pub fn other_money(column: &Column, titles: &[String], by_month: bool) -> Option<DoubtCause> {
    let heading = Heading::read(&column.heading);
    let own = heading.years().next().is_some() || ["全年", "年工资"].iter().any(|word| heading.has(word));
    let holds = |title: &str, cause: &DoubtCause| match cause {
        DoubtCause::OneMonth => !(by_month || own && is_of_filing(title) || is_up_to_the_end(&heading, title)),
        DoubtCause::Rate if by_month => false,
        DoubtCause::AnotherYear => heading.years().next().is_none(),
        cause => OF_MONEY.contains(cause),
    };
    let told = |title: &String| told(title).into_iter().find(|cause| holds(title, cause));
    titles.iter().find_map(|title| told(title).or_else(|| told_of_pay(title)))
}

/// Whether the pay is what was paid in the year up to its last month: 本年累计 under 12月工资表.
fn is_up_to_the_end(heading: &Heading, title: &str) -> bool {
    let so_far = ["累计", "合计", "总"].iter().any(|word| heading.has(word));
    let of_year = ["本年", "全年", "年度", "年累计", "当年"].iter().any(|word| heading.has(word));
    let of_whole_year = ["全年", "1-12月"].iter().any(|word| heading.has(word));
    (so_far && of_year || of_whole_year) && has(title, &["12月", "十二月"])
}

/// Whether a title is that of a form by which something is applied for: its time is that of the form.
fn is_of_filing(title: &str) -> bool {
    has(title, &["申报", "申请", "申领", "上报", "奖补", "补贴", "补助"])
}

/// The same of a fare.
pub fn other_fare(titles: &[String]) -> Option<DoubtCause> {
    let of_fare = [DoubtCause::OneWay, DoubtCause::Reimbursed, DoubtCause::Planned];
    let told = |title: &String| told(title).into_iter().find(|cause| of_fare.contains(cause));
    titles.iter().find_map(|title| told(title).or_else(|| told_of_fare(title)))
}

/// What makes money something else than what was paid.
const OF_MONEY: &[DoubtCause] = &[
    DoubtCause::Planned,
    DoubtCause::NotPaid,
    DoubtCause::Advanced,
    DoubtCause::Household,
    DoubtCause::Rate,
    DoubtCause::PartOfPay,
];

/// The name of a table as titles above it: that of a sheet, of a file, or of both with ` / ` between, each by itself. A long one
/// is read in pieces that reach over one another, for what is too long to be a heading says nothing.
pub fn titles_in_name(name: &str) -> Vec<String> {
    let pieces = name.split(" / ").flat_map(|part| {
        let chars: Vec<char> = half_width(part).chars().collect();
        // What a piece would begin with in the last half, the one before has read to its end.
        let last = chars.len().saturating_sub(LONGEST / 2).max(1);
        let piece = |from: usize| chars.iter().skip(from).take(LONGEST).collect::<String>();
        (0..last).step_by(LONGEST / 2).map(piece).collect::<Vec<_>>()
    });
    pieces.filter(|piece| !piece.is_empty()).collect()
}

/// The titles above the table, half-width, not what says who filled it in; and those in its names.
pub fn titles(table: &Table, header: Option<(usize, usize)>, named: &[String]) -> Vec<String> {
    let rows = 0..header.map_or(0, |(first, _)| first);
    let mut titles: Vec<String> = rows.flat_map(|row| titles_in_row(table, row)).collect();
    // A sheet that is named after a month may be that of the year up to it, where its title says so.
    let is_of_year = titles.iter().any(|title| has(title, &["全年", "1-12月"]));
    titles.extend(named.iter().filter(|name| !(is_of_year && is_of_a_part(name))).cloned());
    titles
}

/// What a row says as titles; a label and its value in the cell beside it are one.
fn titles_in_row(table: &Table, row: usize) -> Vec<String> {
    let pairs = labels_and_values(table, row);
    if pairs.is_empty() {
        return table.filled(row).flat_map(|(_, cell)| titles_in(cell)).collect();
    }
    let titles = pairs.into_iter().map(|(label, value)| format!("{label}:{value}"));
    titles.filter(|text| is_about_table(text)).collect()
}

/// What a cell says as titles, half-width: one, or what stands behind several labels; nothing of a sentence or of who filled
/// the form in.
fn titles_in(cell: Cell<'_>) -> Vec<String> {
    let Cell::Text(text) = cell else { return Vec::new() };
    let whole = half_width(text);
    let several = 1 < whole.matches(':').count();
    let parts = if several { text.split_whitespace().map(half_width).collect() } else { vec![whole] };
    let is_short = |text: &String| text.chars().take(LONGEST_TITLE + 1).count() <= LONGEST_TITLE;
    parts.into_iter().filter(|text| is_short(text) && is_about_table(text)).collect()
}

/// More characters than these are a sentence.
const LONGEST_TITLE: usize = 60;

/// Whether it is a title, or says something of the whole table behind a label, rather than who filled it in.
fn is_about_table(text: &str) -> bool {
    let Some((label, rest)) = text.split_once(':') else { return !is_note(text) };
    let of_money = label.contains("单位") && rest.contains('元');
    of_money || says_when_filled_in(label) || !(is_note(text) || is_of_who_filled_in(label))
}
