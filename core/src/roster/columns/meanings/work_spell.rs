//! Where and when somebody worked.

use crate::roster::cells::{End, Problem, day, day_range, end, said, work_place};
use crate::roster::columns::doubt::DoubtCause;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::file::Cell;
use crate::values::ApproximateDate;

/// 务工地.
pub const PLACE: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "省份 地点 去向",
    words: "务工地 工作地 上班地 务工省 务工所在 务工区域 就业地 就业省 就业区域 输入地 外出地 流向 务工+省份",
    other_words: "电话",
    plain: |heading| heading.is_made_of(&[COMMON, WORK, PLACES]),
    ..Meaning::of(Field::Place, |cell, _| work_place(cell).map(drop))
};

/// 务工开始.
pub const FROM: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "起 自 始 从 起始 外出年月 出去时间 去时间 走时间 上工时间",
    words: "开始 起始 入厂+时间 入厂+日期 进厂+时间 进厂+日期 到岗+时间 到岗+日期 到厂+时间 到厂+日期 务工起 务工始 务工自 用工起 就业起 外出起 工作起 上岗+时间 上岗+日期 入职 外出日期 出发+时间 出发+日期 离家+时间 离家+日期 离乡+时间 离乡+日期 启程 动身 报到+时间 报到+日期 何时外出 何时出发 务工+时间起 务工+日期起 外出+时间起 就业+时间起 工作+时间起",
    other_words: "起止 工资 报酬 薪 收入 金额 以来 试用",
    plain: |heading| heading.is_made_of(&[COMMON, WORK, DAYS]),
    ..Meaning::of(Field::From, |cell, _| day(cell).map(drop))
};

/// 务工结束.
pub const TO: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "止 至 到 终 回来时间 回时间 下工时间",
    words: "结束 终止 截止 停止 离厂+时间 离厂+日期 务工止 务工至 务工末 务工终 用工止 就业止 外出止 工作止 返乡 返回 回家+时间 回家+日期 回乡+时间 回乡+日期 回村+时间 回村+日期 \
            返程+时间 返程+日期 返家+时间 返家+日期 返村+时间 返村+日期 何时返 何时回 务工+时间止 务工+日期止 外出+时间止 就业+时间止 工作+时间止",
    other_words: "起止 原因 是否 试用 预计 计划 拟 预期 预定 打算",
    doubt: |heading| {
        let end = ["返乡", "返回", "返程", "结束", "终止", "截止"].iter().any(|word| heading.has(word));
        let expected = ["预计", "计划", "拟", "预期", "预定", "打算"].iter().any(|word| heading.has(word));
        (end && expected).then_some(DoubtCause::Planned)
    },
    plain: |heading| heading.is_made_of(&[COMMON, WORK, DAYS]),
    ..Meaning::of(Field::To, |cell, _| end(cell).map(drop))
};

/// 务工起止时间.
pub const SPELL: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    headings: "时间 期间",
    words: "起止 务工时间 务工期间 务工期限 务工时段 就业时间 就业期限 外出时间 外出期限 工作时间 用工期间 工作期间 \
            就业期间 在岗期间 在厂期间 在厂时间 上岗期间 上班期间 打工时间 打工期间",
    other_words: "发放 试用",
    contradicted: is_length,
    doubt: |heading| {
        let work = ["务工", "外出", "就业", "工作", "上班"].iter().any(|word| heading.has(word));
        (work && is_length(heading)).then_some(DoubtCause::Duration)
    },
    plain: |heading| heading.is_made_of(&[COMMON, WORK, DAYS]),
    ..Meaning::of(Field::Spell, |cell, _| spell(cell).map(drop))
};

/// What headings of where and when somebody worked are made of.
pub const WORK: &str = "打工 工作 上班 从业 稳定 转移 用工 用人 企业 公司 单位 主要 务";

const PLACES: &str = "地 地点 地址 地区 区域 所在 所在地 省 市 县 区 乡 镇 街道 省份 城市 省内 省外 县内 县外 市内 市外 国内 \
                      范围 类型 类别 行政 区划 所属 常年 输入 流向 去向 到达 目的地 份 国家";

/// Of which those of its days are made beside these.
pub const DAYS: &str = "开始 起始 起 始 自 从 上岗 入职 到岗 进厂 入厂 到厂 离厂 离家 离乡 出发 启程 动身 报到 停止 结束 终止 截止 止 到 至 返乡 返回 返 回 离岗 起止 \
                    期间 期限 时段 段 哪 天 这 一段 返程 家 村 何时 月份 份 末 终";

/// Whether the heading asks how long rather than from when to when: 务工时间（月）.
fn is_length(heading: &Heading) -> bool {
    let lengths = ["月数", "天数", "时长", "个月", "年限", "年数"];
    let unit = ["(月)", "(个月)", "(天)", "(年)", "(日)"].iter().any(|unit| heading.has_anywhere(unit));
    (unit || lengths.iter().any(|word| heading.has(word))) && !heading.has("起止")
}

/// The days of a column of spells: a range, or the first day alone.
///
/// # Errors
/// Those of [`day_range`].
pub fn spell(cell: Cell) -> Result<Option<(ApproximateDate, Option<End>)>, Problem> {
    match day_range(cell) {
        Ok(range) => Ok(range.map(|(from, to)| (from, Some(to)))),
        Err(problem) => day(cell).map(|day| day.map(|day| (day, None))).map_err(|_| problem),
    }
}

/// Whether a cell says how long rather than from when to when: 8, 8个月, 240天.
pub fn is_duration(cell: Cell) -> bool {
    let Ok(Some(text)) = said(cell) else { return false };
    let units = ["个多月", "个月", "月", "天", "日", "年"];
    let number = units.iter().find_map(|unit| text.strip_suffix(unit)).unwrap_or(&text);
    let whole = number.strip_suffix(".5").or_else(|| number.strip_suffix('半')).unwrap_or(number);
    let numeral = |c: char| "一二两三四五六七八九十".contains(c);
    let digits = (1..=3).contains(&whole.len()) && whole.bytes().all(|byte| byte.is_ascii_digit());
    digits || ((1..=3).contains(&whole.chars().count()) && whole.chars().all(numeral))
}
