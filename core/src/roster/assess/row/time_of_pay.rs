//! For which time the pay of a row is, as columns say that are not read as such: a month, another year, a rate.

use crate::facts::Months;
use crate::roster::assess::row::harmless_columns::is_harmless;
use crate::roster::assess::row::reads::Reads;
use crate::roster::cells::{day, has, said};
use crate::roster::columns::meanings::months::{PaidFor, paid_for};
use crate::roster::columns::{Column, DoubtCause, Field, Layout, years_in};
use crate::roster::file::{Cell, Table};

/// How the column tells for which time the pay is, if it may; `is_settled` says that the pay is that of the year.
pub fn tells_time_of_pay(column: &Column, is_settled: bool) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_work = headed(&["务工", "工作", "就业", "用工", "外出", "在岗", "在厂", "上岗", "打工", "劳动", "合同"]);
    if matches!(column.field, Some(Field::Spell | Field::To)) && !of_work && headed(OF_A_PERIOD) {
        return Some(Reads::TimeOfPay { is_settled, days: true });
    }
    if !of_work && headed(&["截止", "截至"]) {
        return Some(Reads::UpTo);
    }
    if column.field == Some(Field::Spell) {
        let of_beginning = headed(&["就业", "参加工作", "吸纳"]) && headed(&["时间", "日期"]);
        let may_begin = of_beginning && !headed(&["起", "止", "期间", "时段"]);
        return Some(Reads::WorkDays { is_settled, may_begin });
    }
    let is_read = !column.is_unused() && column.rival_of != Some(Field::Pay);
    if is_read || headed(OF_OTHER_TIMES) {
        return None;
    }
    let days = headed(OF_ACCOUNTS);
    let is_plain = is_harmless(column) && !days;
    // On which day it was paid is compared with the year elsewhere.
    if days && headed(&["发放", "支付", "结算"]) && headed(&["日期", "时间"]) && !headed(&["账期", "期间", "所属"])
    {
        return None;
    }
    // The time of the work is not that of the pay, but not of another year either.
    let is_settled = is_settled || headed(&["务工", "工作", "就业", "用工", "外出"]);
    (!is_plain || headed(&["单位"])).then_some(Reads::TimeOfPay { is_settled, days })
}

/// What a time is called that may be that of the pay as well as that of the work.
const OF_A_PERIOD: &[&str] = &["期间", "时段", "时间段", "周期"];

/// What times are called by which accounts are kept.
const OF_ACCOUNTS: &[&str] = &[
    "账期",
    "帐期",
    "期间",
    "时段",
    "周期",
    "批次",
    "年度",
    "年份",
    "时期",
    "所属",
    "归属",
    "会计",
    "计薪",
    "核算",
    "最后",
    "报表",
    "发薪",
    "统计",
    "薪资期",
];

/// Headings of times that are not those of the pay.
const OF_OTHER_TIMES: &[&str] = &[
    "合同",
    "协议",
    "试用",
    "有效",
    "脱贫",
    "退出",
    "出列",
    "摘帽",
    "识别",
    "纳入",
    "认定",
    "建档",
    "监测",
    "培训",
    "参保",
    "保险",
    "入党",
    "毕业",
    "结婚",
    "出生",
    "贷款",
    "风险",
    "备注",
    "说明",
    "登记",
    "填",
    "发证",
    "退伍",
    "残疾",
    "搬迁",
    "进厂",
    "到岗",
    "录用",
    "来厂",
    "入职",
    "入厂",
    "上岗",
    "报到",
    "招用",
    "聘用",
    "到厂",
    "开始",
    "起",
    "参加",
    "进入",
    "进车间",
    "入车间",
    "吸纳",
    "就业时间",
    "就业日期",
    "安置",
    "享受",
    "领取",
    "奖",
    "补",
    "生日",
    "班",
    "学",
];

/// Whether the pay of the table is that of the whole year by its heading or a title.
pub fn is_of_whole_year(table: &Table, layout: &Layout) -> bool {
    let pay = layout.column(Field::Pay).and_then(|place| layout.columns().get(place));
    let by_heading = pay.is_some_and(|column| column.compared.is_of_whole_year() || column.is_confirmed());
    let by_title = |title: &String| has(title, &["全年", "年度", "累计", "1-12月", "1月至12月", "年工资"]);
    by_heading || layout.months_of_pay().next().is_some() || layout.titles(table).iter().any(by_title)
}

/// The doubt that a cell casts on the time of the pay, in a roster of that year.
pub fn doubt_of_time(cell: Cell<'_>, is_settled: bool, days: bool, year: u16) -> Option<DoubtCause> {
    let text = said(cell).ok().flatten()?;
    let is_words = matches!(cell, Cell::Text(_));
    if !is_settled && is_words && is_rate(&text) {
        return Some(DoubtCause::Rate);
    }
    if !days
        && (!is_words
            || !text.contains(['年', '月', '季'])
            || text.contains('日')
            || matches!(day(cell), Ok(Some(day)) if day.earliest() == day.latest()))
    {
        return None;
    }
    let mut years = years_in(&text).peekable();
    if years.peek().is_some() && years.all(|named| named != year) {
        return Some(DoubtCause::AnotherYear);
    }
    let is_day = matches!(day(cell), Ok(Some(day)) if day.earliest() == day.latest());
    let is_part = is_words && text.contains(['月', '季', '半']) && !text.contains('日') || days && !is_day;
    match paid_for(cell, year) {
        Ok(Some(PaidFor::AnotherYear)) => Some(DoubtCause::AnotherYear),
        Ok(Some(PaidFor::Months(months))) if is_part && !is_settled && Some(months) != Months::between(1, 12) => {
            let is_month = (1..=12).any(|month| Months::between(month, month) == Some(months));
            Some(if is_month { DoubtCause::OneMonth } else { DoubtCause::Unclear })
        }
        _ => None,
    }
}

/// More bytes than these are no name of a rate.
const LONGEST_RATE: usize = 30;

/// The doubt that the last day casts up to which the pay was counted, in a roster of that year.
pub fn doubt_of_end(cell: Cell<'_>, year: u16) -> Option<DoubtCause> {
    match paid_for(cell, year) {
        Ok(Some(PaidFor::AnotherYear)) => Some(DoubtCause::AnotherYear),
        Ok(Some(PaidFor::Months(months))) => {
            let is_whole = Months::between(12, 12).is_some_and(|last| !months.is_apart_from(last));
            (!is_whole).then_some(DoubtCause::PartOfYear)
        }
        _ => None,
    }
}

/// Whether it is the time by which pay is counted: 月薪, 按日, 元/天.
pub fn is_rate(text: &str) -> bool {
    if LONGEST_RATE < text.len() {
        return false;
    }
    let bare = text.trim_start_matches(['按', '每', '以', '/', '元']);
    let bare = bare.strip_suffix('制').unwrap_or(bare);
    let ends = "发放 结算 支付 计算 计发 计薪 工资 薪 结 付 发";
    let time = ends.split(' ').find_map(|end| bare.strip_suffix(end)).unwrap_or(bare);
    let time = time.strip_suffix('度').unwrap_or(time);
    ["月", "天", "日", "季", "周", "时", "小时", "个月", "旬", "半月"].contains(&time)
}
