//! An amount of money in one cell, in the spellings and units that people use.

use super::problem::Problem;
use super::said::said;
use crate::roster::file::Cell;
use crate::values::Yuan;
use rust_decimal::Decimal;

/// An amount in a column whose unit is that many powers of ten above a yuan; a unit in the cell itself goes before.
pub fn money(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    if let (Cell::Text(text), 0) = (cell, tens)
        && let Some(yuan) = plain_money(text)
    {
        return Ok(Some(yuan));
    }
    let Some(text) = said(cell)? else { return Ok(None) };
    if let Cell::Number(_) = cell {
        return scaled(&as_shown(&text)?, tens).map(Some);
    }
    let text = text.trim_start_matches("人民币").trim_end_matches('整');
    let units = [("万元", 4), ("万", 4), ("千元", 3), ("元", 0), ("圆", 0), ("块", 0)];
    let unit = units.into_iter().find_map(|(unit, own)| text.strip_suffix(unit).map(|digits| (digits, own)));
    let (digits, tens) = unit.unwrap_or((text, tens));
    scaled(digits, tens).map(Some)
}

/// The usual amount: up to seven digits, perhaps with fen.
fn plain_money(text: &str) -> Option<Yuan> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if !(1..=7).contains(&whole.len()) || 2 < fraction.len() || !digits(whole) || !digits(fraction) {
        return None;
    }
    let fen = whole.bytes().chain(fraction.bytes().chain(*b"00").take(2));
    (fraction.is_empty() != text.contains('.'))
        .then(|| Yuan::fen(fen.fold(0, |fen, digit| fen * 10 + u32::from(digit - b'0'))))
}

fn scaled(digits: &str, tens: u8) -> Result<Yuan, Problem> {
    if tens == 0 {
        return Ok(Yuan::read(digits)?);
    }
    let number: Decimal = digits.replace(',', "").parse().map_err(|_| Problem::NotMoney)?;
    let factor = Decimal::from(10_u32.pow(u32::from(tens)));
    let yuan = number.checked_mul(factor).ok_or(Problem::TooMuch)?;
    Ok(Yuan::read(&yuan.normalize().to_string())?)
}

/// A spreadsheet's number in the 15 digits that the spreadsheet itself shows, so that what its float adds is gone.
fn as_shown(digits: &str) -> Result<String, Problem> {
    let number = digits.parse::<Decimal>().or_else(|_| Decimal::from_scientific(digits));
    let number = number.map_err(|_| Problem::NotMoney)?;
    Ok(number.round_sf(15).unwrap_or(number).normalize().to_string())
}

#[cfg(test)]
mod tests;
