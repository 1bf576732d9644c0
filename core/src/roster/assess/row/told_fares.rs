//! Columns that are not read and tell who paid the fare, for which way it is, and of how many tickets and people.

use crate::roster::assess::row::asking_columns::ASKING;
use crate::roster::assess::row::reads::Reads;
use crate::roster::columns::{Column, DoubtCause};

/// How such a column is read; none where the heading tells of nothing such.
pub fn of_fare(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_other = headed(&["工资", "报酬", "社保", "保险", "培训", "住宿", "体检"]);
    if of_other {
        return None;
    }
    let own = headed(&["本人", "个人", "自己", "自付", "自费", "自理"]);
    if headed(ASKING) {
        return of_question(column, own);
    }
    let of_money = headed(&["报销", "承担", "负担", "费用由", "付费方", "出资", "已报金额"]);
    if !own && (of_money || is_by_payer(column) || is_given_back(column)) {
        return Some(Reads::Payer);
    }
    if headed(&["票"]) && headed(&["张数", "数量", "票数"]) {
        return Some(Reads::Tickets);
    }
    let counts = matches!(column.heading.trim(), "人数" | "几人" | "共几人")
        || headed(OF_TRIP) && !headed(&["合计", "日期", "时间"]);
    counts.then_some(Reads::OfTrip { counts: true })
}

/// A question about the fare.
fn of_question(column: &Column, own: bool) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_fare = headed(&["票", "车费", "路费", "交通费", "费用", "乘坐", "乘车"]);
    let (against, cause) = if own && of_fare {
        (false, DoubtCause::Household)
    } else if headed(&["自费", "自付", "自理"]) {
        (false, DoubtCause::Reimbursed)
    } else if headed(&["单程", "单趟"]) {
        (true, DoubtCause::OneWay)
    } else if headed(&["往返", "双程", "来回"]) {
        (false, DoubtCause::OneWay)
    } else if headed(&["含家属", "含配偶", "夫妻合计", "夫妻合", "全家合计", "多人"]) {
        (true, DoubtCause::Household)
    } else if headed(CARRIED) || headed(&["报销", "承担", "负担", "出资"]) && !own {
        (true, DoubtCause::Reimbursed)
    } else {
        return None;
    };
    Some(Reads::Answer { against, cause })
}

/// Words of journeys that others paid for.
const CARRIED: &[&str] =
    &["免费", "包车", "专车", "专列", "接送", "点对点", "统一乘", "统一输送", "集中输送", "统一组织乘", "统一购票"];

/// Whether somebody else than the person paid.
fn is_by_payer(column: &Column) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    let by_another =
        headed(&["企业", "单位", "公司", "厂方", "工厂", "用工方", "雇主", "老板", "他人", "厂家", "厂里", "用人"])
            || headed(&["政府", "财政"]) && headed(&["路费", "车费", "交通", "票"]);
    let pays = headed(&["补", "报", "支付", "垫付", "已付", "资助", "代付", "出的"]);
    by_another && pays && !headed(&["时间", "日期", "名称", "发放单位"])
}

/// Whether somebody gave it back, or less was to be paid.
fn is_given_back(column: &Column) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    headed(&["返还", "退还", "减免", "优惠"]) && headed(&["金额", "费", "款", "部分", "票"])
}

/// Words of the trip that a fare is for, and of those who made it.
const OF_TRIP: &[&str] = &[
    "单程",
    "往返",
    "往/返",
    "去/返",
    "去返",
    "行程",
    "程别",
    "票种",
    "乘车人",
    "乘坐人",
    "购票人",
    "同行人",
    "出行人数",
    "购票人数",
    "票数",
    "费用说明",
    "车费说明",
    "路费说明",
];
