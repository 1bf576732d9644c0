//! What is said in one cell: nothing, that it is not known, or something.

use super::look_alikes::{changes_in_half_width, half_width};
use super::private_use::{in_unicode, is_usual};
use super::problem::Problem;
use crate::roster::file::Cell;
use std::borrow::Cow;

/// What a cell says, half-width and without blanks; nothing where it is empty or says that it is not known.
pub fn said(cell: Cell<'_>) -> Result<Option<Cow<'_, str>>, Problem> {
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
    if text.starts_with('=') && 1 < text.len() {
        return Err(Problem::FormulaWithoutValue);
    }
    Ok(Some(text).filter(|text| !text.is_empty() && !is_unknown(text)))
}

/// Marks that people set before a number to keep it as text.
const QUOTES: &[char] = &['\'', '’', '‘', '`', '′', '＇', '｀', '´', '"', '“', '”'];

/// Without the ways in which people make a spreadsheet keep text as text: `'00` and `="00"`.
fn unwrapped(text: &str) -> &str {
    let quoted = text.strip_prefix("=\"").and_then(|text| text.strip_suffix('"'));
    quoted.unwrap_or_else(|| text.trim_matches(QUOTES))
}

/// [`half_width`], without a copy where nothing changes, and with one spelling for the rare characters of names.
pub fn plain(text: &str) -> Cow<'_, str> {
    if text.chars().all(|c| c.is_ascii_graphic() || (is_usual(c) && !changes_in_half_width(c))) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(half_width(text).chars().map(in_unicode).collect())
}

/// Whether nothing but a sign stands there by which people leave a cell empty: /, —.
pub fn is_mark(text: &str) -> bool {
    !text.is_empty() && text.chars().all(|c| "/-—–－／\\".contains(c))
}

/// Whether a blank or a line's end stands between two digits, so that two numbers may be meant.
pub fn parts_digits(text: &str) -> bool {
    let mut pieces = text.split(|c: char| c.is_whitespace()).filter(|piece| !piece.is_empty());
    let mut ended = pieces.next().is_some_and(|piece| half_width(piece).ends_with(|c: char| c.is_ascii_digit()));
    pieces.any(|piece| {
        let piece = half_width(piece);
        let parted = ended && piece.starts_with(|c: char| c.is_ascii_digit());
        ended = piece.ends_with(|c: char| c.is_ascii_digit());
        parted
    })
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
