//! Whether a person placed has left, asked one way or the other.

use crate::roster::cells::{Problem, day, has, said, yes_or_no};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::file::Cell;

/// 是否离职.
pub const LEFT_EARLY: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    headings: "离职",
    words: "离职 离岗 提前离开",
    other_words: "原因 说明",
    ..Meaning::of(Field::LeftEarly, |cell, _| left(cell).map(drop))
};

/// 是否在岗: the contrary.
pub const STILL_THERE: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    headings: "在岗 在职 在岗否 在职否",
    words: "是否+在岗 是否+在职 仍在岗 在岗情况 在职情况 在职状态 在岗状态 就业状态",
    ..Meaning::of(Field::StillThere, |cell, _| still_there(cell).map(drop))
};

/// Whether somebody left: yes or no, or the day on which it was.
pub fn left(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match &*text {
        "离职" | "已离职" | "离岗" | "已离岗" => Ok(Some(true)),
        "在职" | "在岗" | "仍在岗" | "仍在职" | "正常在岗" | "正常" | "至今" => Ok(Some(false)),
        text if text.starts_with(['未', '没', '无']) && has(text, &["离", "变动"]) => Ok(Some(false)),
        _ => yes_or_no(cell).or_else(|problem| day(cell).map(|_| Some(true)).map_err(|_| problem)),
    }
}

/// Whether somebody is still there.
pub fn still_there(cell: Cell) -> Result<Option<bool>, Problem> {
    match &*said(cell)?.unwrap_or_default() {
        "" => Ok(None),
        "离职" | "已离职" | "离岗" | "已离岗" | "不在岗" | "不在职" | "失业" | "未就业" | "待业" | "待岗"
        | "已返乡" => Ok(Some(false)),
        "在职" | "在岗" | "仍在岗" | "仍在职" | "在职在岗" | "正常在岗" | "正常上班" | "就业中" | "务工中"
        | "在就业" | "已就业" | "就业" | "正常" | "稳定就业" => Ok(Some(true)),
        _ => yes_or_no(cell),
    }
}
