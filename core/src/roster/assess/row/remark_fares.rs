//! What a remark says of the fare: who paid it or carried the person, for which way it is, for how many people or trips.

use crate::roster::cells::{has, in_digits};
use crate::roster::columns::DoubtCause;

/// The doubts about the fare that a part of a remark casts; they leave the work as it is.
pub fn doubts_about_fare(text: &str) -> impl Iterator<Item = DoubtCause> {
    let doubts = [
        (DoubtCause::Reimbursed, is_paid_by_others(text) || is_carried_by_others(text)),
        (DoubtCause::OneWay, is_of_one_way(text)),
        (DoubtCause::Household, is_for_several(text)),
    ];
    doubts.into_iter().filter(|(_, is_said)| *is_said).map(|(cause, _)| cause)
}

/// Whether it says who paid the fare, or for whom it is.
fn is_paid_by_others(text: &str) -> bool {
    has(text, &["路费", "车费", "交通费", "车票", "往返费"])
        && has(
            text,
            &[
                "报销", "单位", "企业", "公司", "厂", "老板", "雇主", "承担", "负担", "含", "家属", "全家", "两人",
                "政府", "免费",
            ],
        )
}

/// Whether somebody else took the person along, for nothing or not.
fn is_carried_by_others(text: &str) -> bool {
    const CARRIED: &[&str] = &[
        "接送",
        "包车",
        "专车",
        "专列",
        "包机",
        "点对点",
        "厂车",
        "便车",
        "搭车",
        "蹭车",
        "捎车",
        "顺风车",
        "统一乘",
        "统一运送",
        "免费乘",
        "免费坐",
        "免费送",
        "免费车",
        "免费大巴",
        "免费班车",
        "免费客车",
        "车接",
    ];
    let along = has(text, &["搭", "坐", "乘", "蹭", "捎", "跟"]) && text.contains('车');
    let of_others =
        has(text, &["亲戚", "亲友", "朋友", "老乡", "同乡", "邻居", "熟人", "工友", "老板", "别人", "单位", "工头"]);
    let of_children = has(text, &["孩", "学", "上下班"]) && text.contains('接');
    let fetched = has(text, &["接", "派"])
        && has(text, &["大巴", "车"])
        && has(text, &["企业", "单位", "公司", "厂", "老板", "政府"]);
    (has(text, CARRIED) || along && of_others || fetched) && !of_children
}

/// Whether it is of one way: 去时车票.
fn is_of_one_way(text: &str) -> bool {
    let one = has(text, &["单程", "去程", "返程", "回程", "单趟", "去时", "回时", "来时", "返时"]);
    one && has(text, &["票", "费", "车", "单程"]) && !has(text, &["往返", "来回", "双程"])
}

/// Whether it is for several people or several trips: 带孩子一张半票, 往返三次.
fn is_for_several(text: &str) -> bool {
    let of_people = has(text, &["票", "路费", "车费", "交通费"])
        && has(
            text,
            &[
                "半票",
                "儿童票",
                "带孩",
                "带娃",
                "夫妻",
                "夫妇",
                "两人",
                "二人",
                "2人",
                "三人",
                "3人",
                "全家",
                "两份",
                "妻",
                "丈夫",
                "家属",
            ],
        );
    let trips = text.split(['次', '趟']).next().filter(|before| before.len() < text.len());
    let number = trips.map(|before| in_digits(&before.replace('两', "二"))).unwrap_or_default();
    let several = number.chars().next_back().is_some_and(|last| last.is_ascii_digit()) && !number.ends_with('1');
    of_people || several && has(text, &["往返", "来回", "跑", "回家"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_said_of_the_fare_is_told_from_what_leaves_it_as_it_is() {
        for text in ["厂车接送", "搭亲戚车", "点对点专车", "去时车票", "带孩子一张半票", "往返三次", "车费老板出"]
        {
            assert_ne!(doubts_about_fare(text).count(), 0, "{text}");
        }
        for text in ["往返", "往返车票各一张", "往返1次", "接送孩子上学", "免费培训", "坐火车", "票据已交"]
        {
            assert_eq!(doubts_about_fare(text).count(), 0, "{text}");
        }
    }
}
