//! Columns that are not used and tell again what others tell: how long somebody worked, where, the sex, that nothing was received.

use crate::roster::columns::{Column, DoubtCause, Field, Layout};

/// Columns that are not used and tell again what others tell.
pub struct ToldAgain {
    lengths: Vec<usize>,
    days: Vec<usize>,
    borders: Vec<(usize, bool)>,
    addresses: Vec<usize>,
    sex: Option<usize>,
    not_received: Option<usize>,
}

impl ToldAgain {
    /// Those of a layout.
    pub fn of(layout: &Layout) -> Self {
        let unused = || layout.columns().iter().enumerate().filter(|(_, column)| column.is_unused());
        let lengths = unused().filter(|(_, column)| tells_length(column)).map(|(place, _)| place).collect();
        let days = unused().filter(|(_, column)| counts_days(column)).map(|(place, _)| place).collect();
        let borders = unused().filter_map(|(place, column)| Some((place, asks_for_side(column)?))).collect();
        let addresses = unused().filter(|(_, column)| tells_address(column)).map(|(place, _)| place).collect();
        let sex = unused().find(|(_, column)| column.compared.is("性别")).map(|(place, _)| place);
        let not_received = unused().find(|(_, column)| is_ticked_for_none(column)).map(|(place, _)| place);
        Self { lengths, days, borders, addresses, sex, not_received }
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

    /// The one that tells the sex.
    pub fn sex(&self) -> Option<usize> {
        self.sex
    }

    /// Those that tell the address of the work.
    pub fn addresses(&self) -> &[usize] {
        &self.addresses
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

/// Whether it tells where the work is, and not where somebody lives or is registered.
fn tells_address(column: &Column) -> bool {
    let of_work = column.is_headed(&["务工", "工作", "就业", "单位", "企业", "公司", "用工", "用人", "打工", "外出"]);
    let of_place = column.is_headed(&["地址", "地点", "所在", "省份", "城市", "区域", "去向", "流向", "具体位置"]);
    let of_other = column.is_headed(&["家庭", "户", "住", "注册", "原", "上年", "培训", "意向", "意愿", "帮扶", "邮"]);
    of_work && of_place && !of_other
}

/// Whether a yes in it is work away, if it asks for that: 是否省外, 是否跨省务工.
fn asks_for_side(column: &Column) -> Option<bool> {
    let away = column.is_headed(&["省外", "跨省", "外省", "出省"]);
    let home = column.is_headed(&["省内", "本省"]);
    let of_person = column.is_headed(&["户籍", "户口", "迁"]);
    (away != home && !of_person).then_some(away)
}
