//! How long a contract lasts, as one cell says it.

use super::choice::has;
use super::date_words::in_digits;
use super::days;
use super::problem::Problem;
use super::said::{parts_digits, said};
use crate::roster::file::Cell;
use crate::values::ApproximateDate;

/// A contract's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Term {
    /// Whole months.
    Months(u32),
    /// So many months or more.
    AtLeast(u32),
    /// Without an end.
    OpenEnded,
    /// From a day on; until when is not said.
    Begun,
}

/// The length of a contract: months, years, a range of days, or without an end. `unit` is the heading's, in months.
pub fn contract_term(cell: Cell, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    if has(&text, &["无固定", "不定期"]) {
        return Ok(Some(Term::OpenEnded));
    }
    if let Ok(Some(range)) = days::day_range(cell) {
        return Ok(settled_months(Some(range.0), Some(range.1)).map(Term::Months));
    }
    if matches!(cell, Cell::Text(written) if parts_digits(written)) {
        return Err(Problem::NotALength);
    }
    let begun = text.strip_suffix("起").map(|day| day.trim_end_matches('开').trim_start_matches('自'));
    if begun.is_some_and(|day| matches!(days::day(Cell::Text(day)), Ok(Some(_)))) {
        return Ok(Some(Term::Begun));
    }
    match divided(&text) {
        (length, Some(remark)) => of_both(length, remark, unit),
        (length, None) => of_length(length, unit),
    }
}

/// A length, and what stands in brackets behind it: 1年（含试用期1个月）.
fn divided(text: &str) -> (&str, Option<&str>) {
    let bracketed = text.strip_suffix(')').and_then(|text| text.split_once('('));
    let parted = || text.split_once([',', ';']);
    bracketed.or_else(parted).map_or((text, None), |(length, remark)| (length, Some(remark)))
}

/// The length, where what stands behind it is a time on trial within it, or the same length again.
fn of_both(length: &str, remark: &str, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    let told = contract_term(Cell::Text(length), unit)?;
    // Two spells are two contracts, also where each lasts as long as the other.
    let is_spell = |text| matches!(days::day_range(Cell::Text(text)), Ok(Some(_)));
    let are_two = is_spell(length) && is_spell(remark) && length != remark;
    // What is parted once more tells more than a length, and could be parted without end.
    let is_length = || divided(remark).1.is_none();
    let repeats = || contract_term(Cell::Text(remark), None).is_ok_and(|other| other == told);
    let agrees = has(remark, &["试用"]) || !are_two && is_length() && repeats();
    if agrees { Ok(told) } else { Err(Problem::NotALength) }
}

/// A length that says nothing else.
fn of_length(text: &str, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    let text = ["签订", "签", "为期", "期限", "合同期"].iter().find_map(|word| text.strip_prefix(word)).unwrap_or(text);
    let text = text.strip_suffix("期限").or_else(|| text.strip_suffix('期')).unwrap_or(text);
    if text == "半年" {
        return Ok(Some(Term::Months(6)));
    }
    if let Some(most) = ["及以上", "或以上", "以上"].iter().find_map(|word| text.strip_suffix(word)) {
        return of_more(most, unit);
    }
    if let Some(least) = ["不少于", "不低于", "至少"].iter().find_map(|word| text.strip_prefix(word)) {
        return of_more(least, unit);
    }
    if let Some(months) = years_and_months(text) {
        return Ok(Some(Term::Months(months)));
    }
    let (number, months, half) = in_units(text, unit);
    let months = months.ok_or(if count(number).is_some() { Problem::UnitNotSaid } else { Problem::NotALength })?;
    let (number, tenths) = number.split_once('.').filter(|_| months == YEAR).unwrap_or((number, "0"));
    let number = count(number).ok_or(Problem::NotALength)?;
    let tenths = count(tenths).filter(|tenths| *tenths < 10).ok_or(Problem::NotALength)?;
    // Under a heading of years, a bare 12 is likely the months of one.
    if months == YEAR && number == bare_number(text) && MANY_YEARS <= number {
        return Ok(None);
    }
    Ok(Some(Term::Months(number.saturating_mul(months) + half + tenths * YEAR / 10)))
}

/// From how many years on a length is likely one of months.
const MANY_YEARS: u32 = 6;

/// The number that a text is and nothing else; 0 where it is more.
fn bare_number(text: &str) -> u32 {
    text.parse().unwrap_or(0)
}

/// So much or more: enough where the least is a year, else it may be or not.
fn of_more(least: &str, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    Ok(match of_length(least, unit)? {
        Some(Term::Months(months)) if YEAR <= months => Some(Term::AtLeast(months)),
        _ => None,
    })
}

/// Years and months together, as 一年零六个月 says them; none if it does not say both.
fn years_and_months(text: &str) -> Option<u32> {
    let (years, rest) = text.split_once('年')?;
    let months = rest.strip_prefix(['零', '又', '加']).unwrap_or(rest).strip_suffix("个月")?;
    let (years, months) = (count(years)?, count(months)?);
    (months < 12).then(|| years.saturating_mul(12).saturating_add(months))
}

/// The number before a unit, the unit in months, and the months that a half of it adds; only of a year is the half said in
/// whole months. Without a unit of its own it has that of the heading.
fn in_units(text: &str, of_heading: Option<u32>) -> (&str, Option<u32>, u32) {
    const UNITS: &[(&str, u32, u32)] =
        &[("周年半", 12, 6), ("年半", 12, 6), ("周年", 12, 0), ("年", 12, 0), ("个月", 1, 0), ("月", 1, 0)];
    let named = UNITS.iter().find_map(|(unit, months, half)| Some((text.strip_suffix(unit)?, Some(*months), *half)));
    named.unwrap_or((text, of_heading, 0))
}

/// A number of at most three digits, or in numerals.
fn count(text: &str) -> Option<u32> {
    let digits = in_digits(if text == "两" { "二" } else { text });
    let plain = (1..=3).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    if plain { digits.parse().ok() } else { None }
}

/// The whole calendar months from one day to another, both included (reading 1); none if a day is not exact.
pub fn whole_months(from: Option<ApproximateDate>, to: Option<days::End>) -> Option<u32> {
    let (Some(from), Some(days::End::On(to))) = (from, to) else { return None };
    let exact = from.is_exact() && to.is_exact();
    exact.then(|| days::months_between(from.earliest(), to.latest()))
}

/// The months of a contract from one day to another; where only the months are said, as many as leave no doubt whether it
/// lasts a year, and none where they do.
pub fn settled_months(from: Option<ApproximateDate>, to: Option<days::End>) -> Option<u32> {
    let (Some(first), Some(days::End::On(last))) = (from, to) else { return None };
    let (fewest, most) = months_spanned(first, last);
    whole_months(from, to).or(if YEAR <= fewest { Some(fewest) } else { Some(most).filter(|most| *most < YEAR) })
}

/// The months of a year, which a contract must last.
pub const YEAR: u32 = 12;

/// The fewest and the most whole calendar months from one day to another, of which perhaps only the month is said.
pub fn months_spanned(from: ApproximateDate, to: ApproximateDate) -> (u32, u32) {
    (days::months_between(from.latest(), to.earliest()), days::months_between(from.earliest(), to.latest()))
}

#[cfg(test)]
mod tests;
