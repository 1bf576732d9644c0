//! Days and ranges of days as rosters have them, also where only the month is said.

use super::around_days::{without_begun, without_ended, without_time, without_times, without_weekday};
use super::date_words::{in_digits, last_day_within, whole_year, without_length};
use super::problem::Problem;
use super::said::{parts_digits, said};
use crate::roster::file::Cell;
use crate::values::{ApproximateDate, Date};
use chrono::{Datelike, NaiveDate};
use std::borrow::Cow;

/// The end of a spell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It ended on that day.
    On(ApproximateDate),
    /// It goes on, 至今.
    GoesOn,
}

const GOES_ON: &[&str] = &[
    "至今",
    "今",
    "现在",
    "目前",
    "在职",
    "在岗",
    "仍在岗",
    "在务工",
    "务工中",
    "继续",
    "仍在",
    "持续",
    "还在",
    "长期",
    "未返乡",
    "未返回",
    "未返",
    "未回",
    "未回来",
    "在外",
    "仍在外",
    "未结束",
    "未离开",
    "未离职",
    "在外务工",
    "目前在外",
    "现在外",
    "还在外",
    "未归",
    "仍在务工",
    "至今未归",
    "至今未返",
    "至今未返乡",
];

/// The first day of a spell, or a contract's day.
pub fn day(cell: Cell) -> Result<Option<ApproximateDate>, Problem> {
    match cell {
        Cell::Date(date) => Ok(Some(ApproximateDate::exactly(date))),
        Cell::Number(text) => serial(text).map(Some),
        Cell::Text(text) => {
            if let Some(date) = plain_date(text) {
                return date.map(|date| Some(ApproximateDate::exactly(date)));
            }
            let written = without_weekday(without_time(text));
            let Some(text) = said(Cell::Text(written))? else { return Ok(None) };
            // A spreadsheet writes both 2022.1 and 2022.10 as 2022.1.
            let cut =
                text.len() == 6 && text.ends_with(".1") && text.split('.').next().is_some_and(|year| year.len() == 4);
            if cut || parts_digits(written) {
                Err(Problem::NotADate)
            } else {
                read(&in_digits(without_begun(&text))).map(Some)
            }
        }
        Cell::Empty => Ok(None),
    }
}

/// The last day of a spell, or that it goes on.
pub fn end(cell: Cell) -> Result<Option<End>, Problem> {
    if said(cell)?.is_some_and(|text| GOES_ON.contains(&&*text)) {
        return Ok(Some(End::GoesOn));
    }
    let until = match cell {
        Cell::Text(text) => Cell::Text(without_ended(text.trim())),
        cell => cell,
    };
    Ok(day(until)?.map(End::On))
}

/// A range such as 2022.3.1-2022.6.30 or 2022年3月至6月; none if nothing is said. A length behind it must fit.
pub fn day_range(cell: Cell) -> Result<Option<(ApproximateDate, End)>, Problem> {
    let written = match cell {
        Cell::Text(written) if written.contains(':') => Cow::Owned(without_times(written)),
        Cell::Text(written) => Cow::Borrowed(written),
        _ => Cow::Borrowed(""),
    };
    let cell = if matches!(cell, Cell::Text(_)) { Cell::Text(&written) } else { cell };
    let Some(text) = said(cell)? else { return Ok(None) };
    if parts_digits(&written) {
        return Err(Problem::NotADate);
    }
    let text = in_digits(&text);
    let (text, months) = without_length(&text);
    let range = match whole_year(text) {
        Some(year) => (ApproximateDate::month(year, 1)?, End::On(ApproximateDate::month(year, 12)?)),
        None => from_halves(text)?,
    };
    if months.is_none_or(|months| can_last(range, months)) { Ok(Some(range)) } else { Err(Problem::NotADate) }
}

fn from_halves(text: &str) -> Result<(ApproximateDate, End), Problem> {
    let (from, to) = halves(text.trim_start_matches(['自', '从', '由'])).ok_or(Problem::NotADate)?;
    let (from, to) = (without_begun(&from), without_ended(&to));
    let from_parts = parts(from).ok_or(Problem::NotADate)?;
    let first = of_parts(&from_parts)?;
    if GOES_ON.contains(&to) {
        return Ok((first, End::GoesOn));
    }
    let to_parts = parts(to).ok_or(Problem::NotADate)?;
    let carried = match (from_parts.as_slice(), to_parts.as_slice()) {
        ([year, month, _], [day]) if last_day_within(to) == Some(*day) => vec![*year, *month, *day],
        ([year, _, _], [month, day]) if *month < 1000 => vec![*year, *month, *day],
        ([year, _], [month]) => vec![*year, *month],
        _ => to_parts.clone(),
    };
    let last = of_parts(&carried)?;
    // A month without its year that comes before the first one may lie in the next year, or be a slip.
    let ambiguous = carried != to_parts && last.latest() < first.earliest();
    let alike = carried.len() == from_parts.len();
    if ambiguous || !alike { Err(Problem::NotADate) } else { Ok((first, End::On(last))) }
}

/// Whether the range can come to so many months, a month begun counted or not.
fn can_last((from, to): (ApproximateDate, End), months: u32) -> bool {
    let End::On(to) = to else { return true };
    let most = months_between(from.earliest(), to.latest());
    let begun = u32::from(from.earliest().end_of_months(most) < to.latest());
    months_between(from.latest(), to.earliest()) <= months && months <= most + begun
}

/// The whole calendar months from one day to another, both included (reading 1), up to a hundred years.
pub fn months_between(from: Date, to: Date) -> u32 {
    (1..=1200).take_while(|months| from.end_of_months(*months) <= to).last().unwrap_or(0)
}

/// The two ends of a range.
fn halves(text: &str) -> Option<(String, String)> {
    if let Some(from) = text.strip_suffix("至今").or_else(|| text.strip_suffix("到今")) {
        return Some((from.trim_end_matches(['-', '起']).to_owned(), "今".to_owned()));
    }
    for between in ["--", "至", "到", "~", "→"] {
        if let Some((from, to)) = text.split_once(between) {
            return Some((from.trim_matches(['-', '~']).to_owned(), to.trim_matches(['-', '~']).to_owned()));
        }
    }
    let pieces: Vec<&str> = text.split('-').collect();
    match pieces.as_slice() {
        [from, to] => Some(((*from).to_owned(), (*to).to_owned())),
        [year, month, day, goes_on] if GOES_ON.contains(goes_on) => {
            Some(([*year, *month, *day].join("-"), (*goes_on).to_owned()))
        }
        [year, month, other_year, other_month] if other_year.len() == 4 => {
            Some(([*year, *month].join("-"), [*other_year, *other_month].join("-")))
        }
        [from @ .., year, month, day] if from.len() == 3 => Some((from.join("-"), [*year, *month, *day].join("-"))),
        _ => None,
    }
}

/// One day, or one month.
fn read(text: &str) -> Result<ApproximateDate, Problem> {
    of_parts(&parts(text).ok_or(Problem::NotADate)?)
}

/// The numbers of a date.
fn parts(text: &str) -> Option<Vec<u32>> {
    let text = text.trim_end_matches(['日', '号', '份']);
    let part = ["上旬", "中旬", "下旬", "月初", "月底", "月末"].iter().find(|part| text.ends_with(**part));
    let text = part.map_or(text, |part| text.trim_end_matches(part.trim_start_matches('月')));
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    let compact: Option<Vec<&str>> = match text.len() {
        8 if digits => [text.get(..4), text.get(4..6), text.get(6..)].into_iter().collect(),
        6 if digits => [text.get(..4), text.get(4..)].into_iter().collect(),
        _ => None,
    };
    let text = text.trim_end_matches('月');
    let pieces = compact.unwrap_or_else(|| text.split(['-', '.', '/', '年', '月']).collect());
    let number = |piece: &&str| {
        let digits = (1..=4).contains(&piece.len()) && piece.bytes().all(|byte| byte.is_ascii_digit());
        digits.then(|| piece.parse::<u32>().ok()).flatten()
    };
    let mut numbers: Vec<u32> = pieces.iter().map(number).collect::<Option<_>>()?;
    // 22年3月: the word behind it makes two digits a year.
    if let (Some(year), Some((2, _))) =
        (numbers.first_mut(), text.split_once('年').map(|(year, rest)| (year.len(), rest)))
    {
        *year += if *year < 50 { 2000 } else { 1900 };
    }
    // 22.3.1: two digits are a year where a month and a day follow.
    if let [year @ 13..=29, _, _] = numbers.as_mut_slice() {
        *year += 2000;
    }
    Some(numbers)
}

fn of_parts(parts: &[u32]) -> Result<ApproximateDate, Problem> {
    match *parts {
        [year, month, day] if 1000 <= year => Ok(ApproximateDate::exactly(date(year, month, day)?)),
        [year, month] if 1000 <= year => Ok(ApproximateDate::month(year, month)?),
        _ => Err(Problem::NotADate),
    }
}

fn date(year: u32, month: u32, day: u32) -> Result<Date, Problem> {
    Ok(Date::new(i32::try_from(year).unwrap_or(0), month, day)?)
}

/// The usual date, 2022-03-01; none if it is written otherwise.
fn plain_date(text: &str) -> Option<Result<Date, Problem>> {
    let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = text.as_bytes() else { return None };
    let number = |digits: &[u8]| {
        digits.iter().try_fold(0, |number, digit| digit.is_ascii_digit().then(|| number * 10 + u32::from(digit - b'0')))
    };
    Some(date(number(&[*y1, *y2, *y3, *y4])?, number(&[*m1, *m2])?, number(&[*d1, *d2])?))
}

/// A number cell in a column of dates: a spreadsheet's count of days, or a date written as a number.
///
/// The count of the 1900 system has a 29 February 1900 that never was, so that from March 1900 on it is that of the days
/// since 30 December 1899. Dates before 1950 are out of range, so the days before are never met.
fn serial(text: &str) -> Result<ApproximateDate, Problem> {
    let whole = text.split('.').next().unwrap_or("");
    let number: u32 = whole.parse().map_err(|_| Problem::NotADate)?;
    if whole.len() == text.len() && matches!(text.len(), 6 | 8) {
        return read(text);
    }
    let epoch = NaiveDate::from_ymd_opt(1899, 12, 30);
    let day = epoch.and_then(|epoch| epoch.checked_add_days(chrono::Days::new(u64::from(number))));
    let day = day.filter(|_| whole.len() == 5).ok_or(Problem::NotADate)?;
    Ok(ApproximateDate::exactly(Date::new(day.year(), day.month(), day.day())?))
}

#[cfg(test)]
mod tests;
