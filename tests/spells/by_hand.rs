//! Readings 1 to 3 once more, counted day by day.

use super::made_up::{date, day};
use chrono::{Datelike, NaiveDate};
use wengang_core::Truth;
use wengang_core::values::Window;

/// Reading 1 once more, without a date library's months: the day before the same day of a later month, or its last day.
pub fn end_by_hand(start: NaiveDate, months: u32) -> String {
    let month = start.year() * 12 + start.month0() as i32 + months as i32;
    let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u32 + 1);
    match NaiveDate::from_ymd_opt(year, month, start.day()) {
        Some(same) => same.pred_opt().unwrap().to_string(),
        None => (28..=30).rev().find_map(|day| NaiveDate::from_ymd_opt(year, month, day)).unwrap().to_string(),
    }
}

/// Readings 1 to 3 once more, day by day.
pub fn counted(ends: &[(u16, u16)], window: &Window, months: u32) -> Truth {
    let worked = |offset: u16| ends.iter().any(|(first, days)| *first <= offset && offset <= first + days);
    let counts = |offset: u16| worked(offset) && window.first <= date(day(offset)) && date(day(offset)) <= window.last;
    let long_enough = |(first, last): &(u16, u16)| end_by_hand(day(*first), months) <= day(*last).to_string();
    let length = |(first, last): &(u16, u16)| u32::from(last - first + 1);
    let nearly = |run: &(u16, u16)| long_enough(run) || length(run) >= 30 * months;
    let (inside, whole) = (runs(counts), runs(worked));
    let in_year = |offset: u16| window.first <= date(day(offset)) && date(day(offset)) <= window.year_end;
    let beyond = whole.iter().any(|run| nearly(run) && (run.0..=run.1).any(in_year));
    let broken = inside.iter().map(length).sum::<u32>() >= 30 * months;
    match inside.iter().any(long_enough) {
        true => Truth::True,
        false if beyond || broken || inside.iter().any(nearly) => Truth::Unknown,
        false => Truth::False,
    }
}

/// The first and last days of everything in a row.
fn runs(has: impl Fn(u16) -> bool) -> Vec<(u16, u16)> {
    let starts = (0..800).filter(|offset| has(*offset) && !(0 < *offset && has(offset - 1)));
    starts.map(|first| (first, (first..).take_while(|offset| has(*offset)).last().unwrap())).collect()
}
