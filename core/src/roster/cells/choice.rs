//! The words by which people answer yes or no, and how a cell is read that holds one of a few words.

use super::problem::Problem;
use super::said::said;
use super::ticked::as_ticked;
use crate::roster::file::Cell;

const YES: &[&str] = &[
    "是",
    "有",
    "对",
    "能",
    "已",
    "Y",
    "YES",
    "TRUE",
    "1",
    "√",
    "✓",
    "✔",
    "☑",
    "已享受",
    "已领取",
    "已领",
    "已发放",
    "已发",
    "享受",
    "符合",
    "属于",
    "yes",
    "true",
    "y",
];

const NO: &[&str] = &[
    "否",
    "无",
    "没有",
    "没",
    "不是",
    "不",
    "不能",
    "未",
    "N",
    "NO",
    "FALSE",
    "0",
    "×",
    "✗",
    "X",
    "未享受",
    "未领取",
    "未领",
    "未发放",
    "未发",
    "从未",
    "不符合",
    "不属于",
    "no",
    "false",
    "n",
    "x",
];

/// Reads what is said by a list of words, or what is ticked of a form; anything else is refused.
pub fn choose<T>(cell: Cell, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    as_ticked(cell, |cell| {
        let Some(text) = said(cell)? else { return Ok(None) };
        read(&text).map(Some).ok_or(Problem::NotAChoice)
    })
}

/// Whether it is a word for yes or for no; none if it is neither.
pub fn yes(text: &str) -> Option<bool> {
    if YES.contains(&text) {
        return Some(true);
    }
    NO.contains(&text).then_some(false)
}

/// Whether the text holds one of those words.
pub fn has(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| text.contains(part))
}

/// A cell that is answered by yes or no.
pub fn yes_or_no(cell: Cell) -> Result<Option<bool>, Problem> {
    choose(cell, yes)
}
