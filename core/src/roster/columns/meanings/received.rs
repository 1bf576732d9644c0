//! What was already paid for a person: an award or a grant, the transport subsidy, the production award.

use crate::facts::Awarded;
use crate::roster::cells::{Problem, choose, has, money, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::columns::years::{short_years_in, years_in};
use crate::roster::file::Cell;
use crate::values::Yuan;

/// 是否已享受: whether an award or a grant was already paid for the person.
pub const RECEIVED: Meaning = Meaning {
    headings: "已享受 已领取",
    words: "是否享受 已享受 是否领 已领 已奖补 是否奖补 已补贴 是否补贴 已发放+补 享受情况 奖补领取 领取奖补 补+领取情况 补贴领取 补助领取 领取补贴 领取补助 奖补享受 享受奖补 领取+年度 享受+年度 领取+年份 享受+年份",
    other_words: "交通 生产 政策 工资 报酬 薪 未 领取人 领款 领取地 应领 应享 可领 可享 拟 待领 待发 方式 意愿",
    contradicted: is_of_something_else,
    plain: |heading| heading.is_made_of(&[COMMON, RECEIVING, AWARDS]),
    ..Meaning::of(Field::Received, |cell, year| awarded(cell, year).map(drop))
};

/// 是否已领交通补助.
pub const TRANSPORT_RECEIVED: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    words: "交通+领 交通+享受 交通+已 交通+是否 路费+领",
    other_words: "方式 工具",
    plain: |heading| heading.is_made_of(&[COMMON, RECEIVING, "交通 路费 车费 费 往返 来回 省外 跨省 补助 补贴 奖补"]),
    ..Meaning::of(Field::TransportReceived, |cell, _| received(cell).map(drop))
};

/// 已领生产奖补: how much, or whether none.
pub const PRODUCTION_RECEIVED: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workers),
    words: "生产+奖+领 生产+奖+享受 生产+奖+已",
    plain: |heading| heading.is_made_of(&[COMMON, RECEIVING, "生产 经营 自主 发展 奖补 奖励 奖 产业 补助 补贴"]),
    ..Meaning::of(Field::ProductionReceived, |cell, _| amount_received(cell, 0).map(drop))
};

/// What headings are made of that ask whether something was received.
const RECEIVING: &str =
    "项 领取 领 享受 过 发放 发 获得 收到 拿到 到账 兑现 支付 一次性 金额 数额 资金 款 多少 没 了 此前 之前 份";

/// What the award or the grant is called.
const AWARDS: &str = "奖补 补贴 补助 奖励 补 奖 车间 帮扶 扶贫 用工 吸纳 带动 职业介绍 介绍 创业服务 服务 同类 相关 份";

/// Whether something else was received, such as 低保 or 养老金, or somebody signs for it.
fn is_of_something_else(heading: &Heading) -> bool {
    let is_award =
        ["奖", "补"].iter().any(|word| heading.has(word)) || heading.is_made_of(&[COMMON, RECEIVING, AWARDS]);
    let others = OTHER_AWARDS.iter().chain(&["社会保险", "岗位", "创业补", "创业贷"]);
    !is_award || others.into_iter().any(|word| heading.has_anywhere(word))
}

/// Words of what is paid, or signed for, that the notice does not give.
pub const OTHER_AWARDS: &[&str] = &[
    "签", "印", "培训", "社保", "养老", "医", "失业", "公益", "求职", "见习", "生育", "残", "高龄", "老年", "住房",
    "危房", "教育", "助学", "学", "种粮", "农", "地力", "低保", "救助", "取暖", "条件",
];

/// Whether something was received: yes or no, or how much.
pub fn received(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match yes(&text) {
        Some(yes) => Ok(Some(yes)),
        None => Ok(Some(!Yuan::read(amount_behind(&text)).map_err(|_| Problem::NotAChoice)?.is_zero())),
    }
}

/// Whether an amount was paid out, where it is one: 200, 200元, 0.
fn is_paid(text: &str) -> Option<bool> {
    let amount = money(Cell::Text(text), 0).ok().flatten()?;
    Some(!amount.is_zero())
}

/// How much was received; a bare yes does not say how much.
pub fn amount_received(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match yes(&text) {
        Some(true) if text != "1" => Ok(None),
        Some(false) => Ok(Some(Yuan::ZERO)),
        _ if amount_behind(&text) != text => money(Cell::Text(amount_behind(&text)), tens),
        _ => money(cell, tens),
    }
}

/// The amount behind the words that it was received: 已领500元.
fn amount_behind(text: &str) -> &str {
    let behind = ["已领取", "已享受", "已发放", "已领", "已发", "已补", "领取", "享受", "领"]
        .iter()
        .find_map(|word| text.strip_prefix(word));
    behind
        .filter(|behind| behind.starts_with(|c: char| c.is_ascii_digit()))
        .map_or(text, |behind| behind.trim_end_matches('元'))
}

/// Whether words say that it was received, or that it was not: 已用衔接资金发放, 没有领过.
fn is_told(text: &str) -> Option<bool> {
    const GETTING: &[&str] = &["领", "享受", "发", "补", "拨", "付", "兑", "到账"];
    let denies = ["未", "没", "无", "从未", "尚未", "不曾"].iter().any(|word| text.starts_with(word));
    let tells = has(text, GETTING) && !has(text, &["?", "待", "拟", "申请", "审"]);
    (tells && (denies || !has(text, &["未", "没", "无", "不"]) && has(text, &["已", "过", "了"]))).then_some(!denies)
}

/// For which year it was received: that of the roster, unless another one is named.
fn this_or_earlier(text: &str, year: u16) -> Awarded {
    let mut years = years_in(text).chain(short_years_in(text)).peekable();
    if years.peek().is_some() && years.all(|named| named < year) { Awarded::EarlierYear } else { Awarded::ThisYear }
}

/// Whether an award was already paid, and for which year; a bare yes is about the year of the roster.
pub fn awarded(cell: Cell, year: u16) -> Result<Option<Awarded>, Problem> {
    choose(cell, |text| {
        let text = ["已领取", "领取", "已领"]
            .iter()
            .find_map(|word| text.strip_suffix(word))
            .filter(|text| text.len() > 3)
            .unwrap_or(text);
        let named = text.strip_suffix("年度").or_else(|| text.strip_suffix('年')).unwrap_or(text);
        let paid_for = named.parse::<u16>().ok().filter(|_| named.len() == 4);
        Awarded::named(text).or_else(|| match paid_for {
            Some(paid_for) if paid_for == year => Some(Awarded::ThisYear),
            Some(paid_for) if paid_for < year => Some(Awarded::EarlierYear),
            Some(_) => None,
            None if has(text, &["往年", "以前", "上年", "去年", "前年"]) => Some(Awarded::EarlierYear),
            None if has(text, &["本年", "今年", "当年"]) => Some(Awarded::ThisYear),
            None => {
                let said = yes(text).or_else(|| is_paid(text)).or_else(|| is_told(text));
                said.map(|yes| if yes { this_or_earlier(text, year) } else { Awarded::Never })
            }
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_award_is_dated() {
        let awarded = |text| awarded(Cell::Text(text), 2022);
        assert_eq!(awarded("是"), Ok(Some(Awarded::ThisYear)));
        assert_eq!(awarded("2021年"), Ok(Some(Awarded::EarlierYear)));
        assert_eq!(awarded("2023"), Err(Problem::NotAChoice));
        assert_eq!(awarded("否"), Ok(Some(Awarded::Never)));
    }
}
