//! How long a contract lasts, as one cell says it.

use super::choice::has;
use super::days;
use super::problem::Problem;
use super::said::{parts_digits, said};
use crate::roster::file::Cell;

/// A contract's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Whole months.
    Months(u32),
    /// Without an end.
    OpenEnded,
}

/// The length of a contract: months, years, a range of days, or without an end. `unit` is the heading's, in months.
pub fn contract_term(cell: Cell, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    if has(&text, &["无固定", "不定期"]) {
        return Ok(Some(Term::OpenEnded));
    }
    if text == "半年" {
        return Ok(Some(Term::Months(6)));
    }
    if let Ok(Some(range)) = days::day_range(cell) {
        return Ok(whole_months(Some(range.0), Some(range.1)).map(Term::Months));
    }
    if matches!(cell, Cell::Text(written) if parts_digits(written)) {
        return Err(Problem::NotALength);
    }
    let halves = |text: &str| text.strip_suffix("半").map(|whole| (whole.to_owned(), 6));
    let (text, extra) = halves(&text).unwrap_or((text.clone().into_owned(), 0));
    let (number, unit) = match text.strip_suffix("个月").or_else(|| text.strip_suffix('月')) {
        Some(number) => (number, Some(1)),
        None => match text.strip_suffix("周年").or_else(|| text.strip_suffix('年')) {
            Some(number) => (number, Some(12)),
            None => (&*text, unit),
        },
    };
    let number = count(number).ok_or(Problem::NotALength)?;
    let unit = unit.ok_or(Problem::UnitNotSaid)?;
    Ok(Some(Term::Months(number.saturating_mul(unit) + extra)))
}

fn count(text: &str) -> Option<u32> {
    const NUMERALS: &[(&str, u32)] = &[
        ("一", 1),
        ("二", 2),
        ("两", 2),
        ("三", 3),
        ("四", 4),
        ("五", 5),
        ("六", 6),
        ("七", 7),
        ("八", 8),
        ("九", 9),
        ("十", 10),
        ("十一", 11),
        ("十二", 12),
    ];
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = digits.then(|| text.parse().ok()).flatten();
    plain.or_else(|| NUMERALS.iter().find(|(numeral, _)| *numeral == text).map(|(_, number)| *number))
}

/// The whole calendar months from one day to another, both included (reading 1); none if a day is not exact.
pub fn whole_months(from: Option<days::Day>, to: Option<days::End>) -> Option<u32> {
    let (Some(from), Some(days::End::On(to))) = (from, to) else { return None };
    let exact = from.earliest == from.latest && to.earliest == to.latest;
    exact.then(|| days::months_between(from.earliest, to.latest))
}

#[cfg(test)]
mod tests;
