//! Where and when somebody worked.

use crate::roster::cells::{day, day_range, end, work_place};
use crate::roster::columns::field::Field;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;

/// 务工地.
pub const PLACE: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "省份 地点 去向",
    words: "务工地 务工省 务工所在 务工区域 就业地 就业省 就业区域 输入地 外出地 流向 务工+省份",
    other_words: "电话",
    ..Meaning::of(Field::Place, |cell, _| work_place(cell).map(drop))
};

/// 务工开始.
pub const FROM: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "起 自 始 从 起始",
    words: "开始 起始 上岗+时间 上岗+日期 入职 外出日期",
    other_words: "起止",
    ..Meaning::of(Field::From, |cell, _| day(cell).map(drop))
};

/// 务工结束.
pub const TO: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "止 至 到",
    words: "结束 终止 截止 返乡 返回",
    other_words: "起止 原因 是否 预计 计划 拟",
    ..Meaning::of(Field::To, |cell, _| end(cell).map(drop))
};

/// 务工起止时间.
pub const SPELL: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "时间 期间",
    words: "起止 务工时间 务工期间 务工时段 就业时间 外出时间 工作时间",
    other_words: "发放",
    ..Meaning::of(Field::Spell, |cell, _| day_range(cell).map(drop))
};
