//! ID numbers, 公民身份号码: their check character, and what a spreadsheet does to them.
//!
//! GB 11643-1999: six digits for the place, eight for the day of birth, three in sequence, and a check character after
//! ISO 7064, MOD 11-2. The numbers of 15 digits before 1999 have a year of two digits and no check character.

use super::look_alikes::half_width;
use super::problem::Problem;
use super::said::said;
use crate::roster::file::Cell;
use chrono::NaiveDate;
use std::borrow::Cow;

/// What an ID number's cell says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IdNumber {
    /// Nothing.
    Missing,
    /// A number of which some digits are starred out, so that it cannot tell people apart.
    Masked,
    /// A number of 18 characters: its first 17 digits.
    Full(u64),
    /// A number of 15 digits, by the first 17 digits that the same person's number has now.
    Old(u64),
}

impl IdNumber {
    /// What tells people apart: the number without its check character.
    pub fn key(self) -> Option<u64> {
        match self {
            Self::Full(key) | Self::Old(key) => Some(key),
            Self::Missing | Self::Masked => None,
        }
    }
}

/// Reads the number.
///
/// # Errors
/// [`Problem::NotAnId`], [`Problem::IdChecksum`], [`Problem::IdPowerOfTen`], [`Problem::IdRounded`],
/// [`Problem::IdOfCertificate`].
pub fn id_number(cell: Cell) -> Result<IdNumber, Problem> {
    if let Cell::Text(text) = cell
        && text.len() == 18
        && let Ok(key) = eighteen(text, false)
    {
        return Ok(IdNumber::Full(key));
    }
    let Some(text) = said(cell)? else { return Ok(IdNumber::Missing) };
    let text = text.to_ascii_uppercase();
    let from_number = matches!(cell, Cell::Number(_));
    if is_power_of_ten(&text) {
        return Err(Problem::IdPowerOfTen);
    }
    let text = text.strip_suffix(".0").filter(|_| from_number).unwrap_or(&text);
    if is_masked(text) {
        return Ok(IdNumber::Masked);
    }
    let text = &*written_otherwise(text).unwrap_or(Cow::Borrowed(text));
    match text.len() {
        20 | 22 if eighteen(text.get(..18).unwrap_or(""), from_number).is_ok() => Err(Problem::IdOfCertificate),
        18 => eighteen(text, from_number).map(IdNumber::Full),
        15 => fifteen(text).map(IdNumber::Old),
        _ => Err(Problem::NotAnId),
    }
}

/// Whether a cell's text is an ID number of 18 characters.
///
/// ```
/// use wengang_core::roster::is_id_number;
///
/// assert!(is_id_number("11010519491231002X") && !is_id_number("110105194912310021"));
/// ```
pub fn is_id_number(text: &str) -> bool {
    matches!(id_number(Cell::Text(text)), Ok(IdNumber::Full(_)))
}

/// Whether an ID number of 18 characters stands anywhere in a text, among whatever else.
pub fn holds_id_number(text: &str) -> bool {
    let is_of = |piece: &str| {
        let piece = half_width(piece).to_ascii_uppercase();
        let mut runs = piece.split(|c: char| !c.is_ascii_digit() && c != 'X');
        runs.any(|run| run.len() == 18 && eighteen(run, false).is_ok())
    };
    18 <= text.len() && text.split(char::is_whitespace).any(is_of)
}

/// A number with hyphens in it, words before it, or a mark that looks like its X; none if nothing of that is there.
///
/// The check character proves that what is left is the number.
fn written_otherwise(text: &str) -> Option<Cow<'_, str>> {
    if text.is_ascii() && !text.contains('-') {
        return None;
    }
    let digits = text.trim_start_matches(|c: char| !c.is_ascii_digit());
    let looks_like_x = |c: char| matches!(c, 'Ⅹ' | 'ⅹ' | '×' | 'Х' | 'х' | 'Χ' | 'χ' | '✕' | '✗');
    let plain: String = digits.chars().filter(|c| *c != '-').map(|c| if looks_like_x(c) { 'X' } else { c }).collect();
    matches!(plain.len(), 18 | 20).then_some(Cow::Owned(plain))
}

fn is_power_of_ten(text: &str) -> bool {
    let parts = text.split_once("E+").or_else(|| text.split_once('E'));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    parts.is_some_and(|(number, power)| digits(number) && digits(power))
}

/// Digits of which some are starred out, as in 230102********0019.
fn is_masked(text: &str) -> bool {
    let stars = text.bytes().filter(|byte| *byte == b'*').count();
    3 < stars
        && matches!(text.len(), 15 | 18)
        && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'*' | b'X'))
}

fn eighteen(text: &str, from_number: bool) -> Result<u64, Problem> {
    let (digits, check) = text.split_at_checked(17).ok_or(Problem::NotAnId)?;
    let key = number(digits).ok_or(Problem::NotAnId)?;
    if !matches!(check.as_bytes(), [b'0'..=b'9' | b'X']) {
        return Err(Problem::NotAnId);
    }
    // A spreadsheet's number keeps 15 digits; what it shows behind them is not what was typed.
    if from_number {
        return Err(Problem::IdRounded);
    }
    // No number in sequence is 000.
    let fits = check.starts_with(check_character(digits)) && !digits.ends_with("000");
    match (fits && is_born(digits.get(6..14)), text.ends_with("000")) {
        (true, _) => Ok(key),
        (false, true) => Err(Problem::IdRounded),
        (false, false) if !fits => Err(Problem::IdChecksum),
        (false, false) => Err(Problem::NotAnId),
    }
}

/// The key of the number of 18 digits that the same person has now.
fn fifteen(text: &str) -> Result<u64, Problem> {
    let (place, rest) = text.split_at_checked(6).ok_or(Problem::NotAnId)?;
    let digits = format!("{place}19{rest}");
    let key = number(&digits).ok_or(Problem::NotAnId)?;
    if is_born(digits.get(6..14)) { Ok(key) } else { Err(Problem::NotAnId) }
}

/// Up to 17 digits as a number.
fn number(digits: &str) -> Option<u64> {
    let add = |number: u64, digit: u8| digit.is_ascii_digit().then(|| number * 10 + u64::from(digit - b'0'));
    digits.bytes().try_fold(0, add)
}

/// Whether eight digits are a day on which somebody can be born.
fn is_born(digits: Option<&str>) -> bool {
    let day = digits.and_then(number).and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
    let year = i32::try_from(day / 10_000).unwrap_or(0);
    (1850..=2100).contains(&year) && NaiveDate::from_ymd_opt(year, day / 100 % 100, day % 100).is_some()
}

/// By how much each of 17 digits counts: powers of two from 2¹⁷ down, modulo 11.
const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/// The check character of 17 digits: their weighted sum modulo 11, from 12.
fn check_character(digits: &str) -> char {
    let weighted: u32 = digits.bytes().zip(WEIGHTS).map(|(digit, weight)| u32::from(digit - b'0') * weight).sum();
    let check = (12 - weighted % 11) % 11;
    if check == 10 { 'X' } else { char::from_digit(check, 10).unwrap_or('X') }
}

#[cfg(test)]
mod tests;
