//! What a cell says of the state of a contract, of a trade, or of the tickets of a fare.

use crate::roster::assess::row::reads::Reads;
use crate::roster::cells::{has, in_digits, money};
use crate::roster::columns::DoubtCause;
use crate::roster::columns::meanings::work::names_public_post;
use crate::roster::file::Cell;

/// The doubt that the words of a cell cast which tells of such a thing.
pub fn doubt_of_state(cell: Cell, text: &str, reads: Reads) -> Option<DoubtCause> {
    match reads {
        Reads::ContractState => is_over(text).then_some(DoubtCause::Unclear),
        Reads::Trade { .. } if is_made_of_posts(text) => Some(DoubtCause::PublicPost),
        Reads::Trade { .. } => is_no_employment(text).then_some(DoubtCause::Unclear),
        Reads::Tickets => of_tickets(text),
        Reads::OfTrip { counts } => of_trip(cell, text, counts),
        _ => None,
    }
}

/// Whether a contract does not hold, or not any longer, in words that say nothing in a remark.
fn is_over(text: &str) -> bool {
    has(text, &["停保", "断缴", "暂停缴费", "暂停参保"])
        || matches!(text, "到期" | "合同到期" | "期满" | "已期满" | "待签" | "待签订" | "续签中")
}

/// Words of posts of the public welfare.
const POSTS: &[&str] = &["公益岗", "公益性岗", "护林员", "护路员", "护河员", "村保洁"];

fn is_made_of_posts(text: &str) -> bool {
    (has(text, POSTS) || names_public_post(text)) && !has(text, &["非", "不", "未", "无"])
}

/// Whether somebody works for nobody, or is known to be unable to.
fn is_no_employment(text: &str) -> bool {
    const NONE: &[&str] = &[
        "个体",
        "自主创业",
        "自营",
        "经商",
        "务农",
        "种地",
        "零工",
        "散工",
        "零散",
        "学生",
        "在读",
        "就读",
        "无业",
        "待业",
        "失业",
        "未就业",
        "未务工",
        "未外出",
        "在家",
        "丧失",
        "无劳动",
        "无劳力",
        "退休",
    ];
    let is_none = matches!(text, "无" | "没有" | "否" | "未");
    is_none || has(text, NONE) && !has(text, &["非", "不是", "家政", "家具"])
}

/// One ticket is for one way, and more than two are for several people or trips.
fn of_tickets(text: &str) -> Option<DoubtCause> {
    match in_digits(&text.replace('两', "二")).trim_end_matches(['张', '份', '枚']).parse::<u32>() {
        Ok(1) => Some(DoubtCause::OneWay),
        Ok(count) if 2 < count => Some(DoubtCause::Household),
        _ => None,
    }
}

/// Whether the fare is that of one way, or of several people.
fn of_trip(cell: Cell, text: &str, counts: bool) -> Option<DoubtCause> {
    if !counts {
        return ["单程", "去程", "返程", "回程", "单趟"].contains(&text).then_some(DoubtCause::OneWay);
    }
    let both = has(text, &["往返", "双程", "来回"]);
    if !both && (has(text, &["单", "去程", "返程", "回程"]) || matches!(text, "往" | "返" | "去" | "回")) {
        return Some(DoubtCause::OneWay);
    }
    let number = in_digits(&text.replace('两', "二"));
    let count = number.trim_end_matches(['人', '张', '位', '次', '趟']).parse::<u32>().ok();
    let several = count.is_some_and(|count| 1 < count && count < 20) && money(cell, 0).is_ok()
        || text.ends_with(['人', '次', '趟']) && count.is_some_and(|count| 1 < count);
    let of_people = has(text, &["夫妻", "夫妇", "全家", "二人", "两人", "家属"]);
    (several || of_people).then_some(DoubtCause::Household)
}
