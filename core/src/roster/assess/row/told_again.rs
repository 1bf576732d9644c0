//! Columns that are not used and tell again what others tell: how long somebody worked, on which side of the border, that
//! nothing was received.

use crate::roster::columns::{Column, DoubtCause, Field, Layout};

/// Columns that are not used and tell again what others tell.
pub struct ToldAgain {
    lengths: Vec<usize>,
    days: Vec<usize>,
    borders: Vec<(usize, bool)>,
    not_received: Option<usize>,
}

impl ToldAgain {
    /// Those of a layout.
    pub fn of(layout: &Layout) -> Self {
        let unused = || layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let lengths = unused().filter(|(_, column)| tells_length(column)).map(|(place, _)| place).collect();
        let days = unused().filter(|(_, column)| counts_days(column)).map(|(place, _)| place).collect();
        let borders = unused().filter_map(|(place, column)| Some((place, asks_for_side(column)?))).collect();
        let not_received = unused().find(|(_, column)| is_ticked_for_none(column)).map(|(place, _)| place);
        Self { lengths, days, borders, not_received }
    }

    /// Those that tell how many months somebody worked.
    pub fn lengths(&self) -> &[usize] {
        &self.lengths
    }

    /// The one that is ticked for those who received nothing, beside one for those who did: 未领取.
    pub fn not_received(&self) -> Option<usize> {
        self.not_received
    }

    /// Those that tell how many days somebody worked.
    pub fn days(&self) -> &[usize] {
        &self.days
    }

    /// Those that ask for a side of the province's border, each with whether a yes is away.
    pub fn borders(&self) -> &[(usize, bool)] {
        &self.borders
    }
}

fn tells_length(column: &Column) -> bool {
    column.seems == Some((Field::Spell, DoubtCause::Duration)) && column.months == Some(1)
}

fn is_ticked_for_none(column: &Column) -> bool {
    let heading = &column.compared;
    heading.starts_with("未") && heading.is_made_of(&["未 领取 领 享受 发放 奖补 补贴 补助 奖励 过 的 人员"])
}

fn counts_days(column: &Column) -> bool {
    let of_work = column.is_headed(&["务工", "工作", "出勤", "上班", "就业", "在岗", "用工", "外出"]);
    let of_other = column.is_headed(&["公益", "培训", "请假", "缺勤", "应出勤", "月均", "每月", "平均", "中途"]);
    of_work && column.is_headed(&["天数"]) && !of_other
}

/// Whether a yes in it is work away, if it asks for that: 是否省外, 是否跨省务工.
fn asks_for_side(column: &Column) -> Option<bool> {
    let away = column.is_headed(&["省外", "跨省", "外省", "出省"]);
    let home = column.is_headed(&["省内", "本省"]);
    let of_person = column.is_headed(&["户籍", "户口", "迁"]);
    (away != home && !of_person).then_some(away)
}
