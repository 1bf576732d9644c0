//! The words by which people answer in a cell, and what each is taken for.

use super::cells::said;
use super::fault::Problem;
use super::table::Cell;
use crate::facts::{Awarded, FareBy, Household, HouseholdProduction, Place, PublicPost, WorkKind};
use crate::values::{Year, Yuan};

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

/// Reads what is said by a list of words; anything else is refused.
pub(super) fn choose<T>(cell: Cell, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    read(&text).map(Some).ok_or(Problem::NotAChoice)
}

/// Whether it is a word for yes or for no.
pub(super) fn yes(text: &str) -> Option<bool> {
    if YES.contains(&text) {
        return Some(true);
    }
    NO.contains(&text).then_some(false)
}

/// Whether the word is one of those, or holds one of the others.
pub(super) fn has(text: &str, parts: &[&str]) -> bool {
    parts.iter().any(|part| text.contains(part))
}

pub(super) fn yes_or_no(cell: Cell) -> Result<Option<bool>, Problem> {
    choose(cell, yes)
}

/// The kind of household. A bare yes means one of the two that the notice assists, which it treats alike.
pub(super) fn household(cell: Cell) -> Result<Option<Household>, Problem> {
    choose(cell, |text| {
        let neither = [
            "一般户",
            "一般农户",
            "普通户",
            "普通农户",
            "其他",
            "其它",
            "非贫困户",
            "一般",
            "普通",
            "否",
            "无",
            "均不是",
            "都不是",
        ];
        let lifted = ["脱贫", "建档立卡", "贫困户"];
        let monitored = ["监测", "不稳定", "边缘", "易致贫", "严重困难"];
        Household::named(text).or_else(|| match () {
            () if neither.contains(&text) || has(text, &["非脱贫", "非监测", "非建档"]) => {
                Some(Household::Neither)
            }
            () if has(text, &["未脱贫"]) => None,
            () if has(text, &monitored) => Some(Household::Monitored),
            () if has(text, &lifted) => Some(Household::LiftedOutOfPoverty),
            () => yes(text).map(|yes| if yes { Household::LiftedOutOfPoverty } else { Household::Neither }),
        })
    })
}

/// Whether the household is registered in Heilongjiang: yes or no, or where it is registered.
pub(super) fn registered(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let inside = has(&text, &["本省", "省内", "本县", "本市", "本地", "本村"]);
    let outside = has(&text, &["外省", "省外", "外地"]);
    yes(&text)
        .or_else(|| (inside != outside).then_some(inside))
        .or_else(|| province(&text).map(|place| place == Place::Heilongjiang))
        .map(Some)
        .ok_or(Problem::NotAPlace)
}

/// Where somebody worked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Worked {
    /// There.
    In(Place),
    /// Nowhere: no work.
    Nowhere,
}

/// The place of work: a province before whatever follows it, a city of Heilongjiang, or the side of the border.
pub(super) fn worked(cell: Cell) -> Result<Option<Worked>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let none = ["无", "未务工", "未外出", "未就业", "在家", "没有", "无务工"];
    if none.contains(&&*text) {
        return Ok(Some(Worked::Nowhere));
    }
    province(&text).or_else(|| side(&text)).map(|place| Some(Worked::In(place))).ok_or(Problem::NotAPlace)
}

fn province(text: &str) -> Option<Place> {
    let text = text.strip_prefix("中国").filter(|rest| !rest.is_empty()).unwrap_or(text);
    let begins = |place: &Place| text.starts_with(place.chinese());
    Place::named(text)
        .or_else(|| CITIES.iter().any(|city| text.starts_with(city)).then_some(Place::Heilongjiang))
        .or_else(|| Place::ALL.iter().copied().find(begins))
        .or_else(|| has(text, &["国外", "境外", "海外", "出国"]).then_some(Place::Abroad))
}

/// The cities of Heilongjiang; Annex 1 lists them. Daxing'anling is left out, for Inner Mongolia has it too.
const CITIES: &[&str] =
    &["哈尔滨", "齐齐哈尔", "牡丹江", "佳木斯", "大庆", "鸡西", "双鸭山", "伊春", "七台河", "鹤岗", "黑河", "绥化"];

/// Where only the side of the province's border is said: the notice asks for no more, so any other province stands for it.
fn side(text: &str) -> Option<Place> {
    const INSIDE: &[&str] = &[
        "省内",
        "本省",
        "县内",
        "本县",
        "市内",
        "本市",
        "本地",
        "县外省内",
        "省内县外",
        "乡内",
        "镇内",
        "村内",
        "本村",
        "本乡",
        "本镇",
    ];
    const OUTSIDE: &[&str] = &["省外", "外省", "跨省"];
    if INSIDE.contains(&text) {
        return Some(Place::Heilongjiang);
    }
    OUTSIDE.contains(&text).then_some(Place::Liaoning)
}

pub(super) fn work(cell: Cell) -> Result<Option<WorkKind>, Problem> {
    choose(cell, |text| {
        WorkKind::named(text).or_else(|| match () {
            () if has(text, &["公益"]) => Some(WorkKind::PublicPost),
            () if has(text, &["自主", "个体", "自营", "创业", "灵活", "经商"]) => {
                Some(WorkKind::SelfEmployed)
            }
            () if has(text, &["务工", "受雇", "企业", "单位", "打工", "车间", "帮工", "雇"]) => {
                Some(WorkKind::Employed)
            }
            () => None,
        })
    })
}

pub(super) fn public_post(cell: Cell) -> Result<Option<PublicPost>, Problem> {
    choose(cell, |text| {
        PublicPost::named(text).or_else(|| match () {
            () if has(text, &["曾", "已退", "退出", "退岗", "结束", "已离"]) => Some(PublicPost::Earlier),
            () if has(text, &["在岗", "现在", "目前"]) => Some(PublicPost::Now),
            () => yes(text).map(|yes| if yes { PublicPost::Now } else { PublicPost::Never }),
        })
    })
}

pub(super) fn production(cell: Cell) -> Result<Option<HouseholdProduction>, Problem> {
    choose(cell, |text| {
        HouseholdProduction::named(text).or_else(|| match () {
            () if has(text, &["流转", "出租", "转包"]) => Some(HouseholdProduction::LandLeasedOut),
            () if has(text, &["种植", "养殖", "自种", "自主"]) && !has(text, &["无", "不", "未"]) => {
                Some(HouseholdProduction::Produces)
            }
            () => yes(text).map(|yes| if yes { HouseholdProduction::Produces } else { HouseholdProduction::None }),
        })
    })
}

/// How the trip was made. 汽车 between provinces is a coach; one's own car is called 自驾 or 私家车.
pub(super) fn fare_by(cell: Cell) -> Result<Option<FareBy>, Problem> {
    choose(cell, |text| {
        let ways: [(FareBy, &[&str]); 6] = [
            (FareBy::Employer, &["单位", "企业", "用人", "雇主", "公司"]),
            (FareBy::OwnCar, &["自驾", "私家车", "自有车", "开车", "拼车", "顺风车"]),
            (FareBy::Air, &["飞机", "航空", "民航", "机票"]),
            (FareBy::Ship, &["船", "轮渡"]),
            (FareBy::Train, &["火车", "高铁", "动车", "铁路", "列车"]),
            (FareBy::Coach, &["客车", "大巴", "汽车", "班车", "客运", "长途"]),
        ];
        FareBy::named(text).or_else(|| ways.into_iter().find(|(_, words)| has(text, words)).map(|(way, _)| way))
    })
}

/// Whether something was received: yes or no, or how much.
pub(super) fn received(cell: Cell) -> Result<Option<bool>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match yes(&text) {
        Some(yes) => Ok(Some(yes)),
        None => Ok(Some(!Yuan::read(&text).map_err(|_| Problem::NotAChoice)?.is_zero())),
    }
}

/// How much was received; a bare yes does not say how much.
pub(super) fn amount_received(cell: Cell, tens: u8) -> Result<Option<Yuan>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    match yes(&text) {
        Some(true) if text != "1" => Ok(None),
        Some(false) => Ok(Some(Yuan::ZERO)),
        _ => super::cells::money(cell, tens),
    }
}

/// Whether an award was already paid, and for which year; a bare yes is about the year of the roster.
pub(super) fn awarded(cell: Cell, year: Year) -> Result<Option<Awarded>, Problem> {
    choose(cell, |text| {
        let named = text.strip_suffix("年度").or_else(|| text.strip_suffix('年')).unwrap_or(text);
        let paid_for = named.parse::<u16>().ok().filter(|_| named.len() == 4);
        Awarded::named(text).or_else(|| match paid_for {
            Some(paid_for) if paid_for == year.number() => Some(Awarded::ThisYear),
            Some(paid_for) if paid_for < year.number() => Some(Awarded::EarlierYear),
            Some(_) => None,
            None if has(text, &["往年", "以前", "上年", "去年", "前年"]) => Some(Awarded::EarlierYear),
            None if has(text, &["本年", "今年", "当年"]) => Some(Awarded::ThisYear),
            None => yes(text).map(|yes| if yes { Awarded::ThisYear } else { Awarded::Never }),
        })
    })
}

/// Whether a grant was already paid, in whatever year.
pub(super) fn granted_before(cell: Cell, year: Year) -> Result<Option<bool>, Problem> {
    Ok(awarded(cell, year)?.map(|awarded| awarded != Awarded::Never))
}

#[cfg(test)]
#[path = "../../../tests/rosters/units/choices.rs"]
mod tests;
