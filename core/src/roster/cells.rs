//! What is said in one cell: nothing, that it is not known, or something; and money.

use super::fault::Problem;
use super::table::Cell;
use crate::values::{Yuan, half_width};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// What a cell says, half-width and without blanks; nothing where it is empty or says that it is not known.
pub(super) fn said(cell: Cell<'_>) -> Result<Option<Cow<'_, str>>, Problem> {
    let text = match cell {
        Cell::Empty => return Ok(None),
        Cell::Date(date) => return Ok(Some(Cow::Owned(date.to_string()))),
        Cell::Number(text) => return Ok(Some(Cow::Borrowed(text))),
        Cell::Text(text) => plain(unwrapped(text)),
    };
    if text.contains('\u{fffd}') {
        return Err(Problem::Garbled);
    }
    if text.starts_with('#') && is_spreadsheet_error(&text) {
        return Err(Problem::SpreadsheetError);
    }
    Ok(Some(text).filter(|text| !text.is_empty() && !is_unknown(text)))
}

/// Without the ways in which people make a spreadsheet keep text as text: `'00` and `="00"`.
fn unwrapped(text: &str) -> &str {
    let quoted = text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"'));
    quoted.unwrap_or_else(|| text.strip_prefix(['\'', '’']).unwrap_or(text))
}

/// [`half_width`], without a copy where nothing changes.
fn plain(text: &str) -> Cow<'_, str> {
    let changes = |c: char| {
        c.is_whitespace()
            || matches!(c, '\u{ff01}'..='\u{ff5e}' | '。' | '−' | '–' | '—' | '\u{feff}' | '\u{200b}' | '\u{202c}')
    };
    if text.chars().any(changes) {
        let mut text = half_width(text);
        // Invisible marks that come along from web pages and the shell's properties dialogue.
        text.retain(|c| !matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'));
        Cow::Owned(text)
    } else {
        Cow::Borrowed(text)
    }
}

fn is_spreadsheet_error(text: &str) -> bool {
    const ERRORS: &[&str] =
        &["#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NULL!", "#NUM!", "#GETTING_DATA", "#SPILL!"];
    ERRORS.contains(&text.to_uppercase().as_str()) || (1 < text.len() && text.bytes().all(|byte| byte == b'#'))
}

fn is_unknown(text: &str) -> bool {
    const UNKNOWN: &[&str] = &[
        "不详",
        "不清楚",
        "不清",
        "未知",
        "不知道",
        "不明",
        "不确定",
        "待定",
        "待核实",
        "待核",
        "待查",
        "待补",
        "unknown",
        "未填",
        "暂无",
        "暂不清楚",
        "说不清",
    ];
    let mark = |c: char| matches!(c, '-' | '/' | '?' | '_' | '\\' | '.' | '…' | '·' | '*');
    UNKNOWN.contains(&text) || text.chars().all(mark)
}

/// An amount in a column whose unit is that many powers of ten above a yuan; a unit in the cell itself goes before.
pub(super) fn money(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
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
#[path = "../../../tests/rosters/units/cells.rs"]
mod tests;
