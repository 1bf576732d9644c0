//! What a title or a note says of the amounts under it: what pay holds, what of it is still owed, by what it was reckoned, and whose a
//! fare is.

use super::doubt::DoubtCause;
use crate::roster::cells::has;

/// Why pay of which that is said may be another amount than what somebody was paid in the year.
pub fn told_of_pay(text: &str) -> Option<DoubtCause> {
    if holds_other_money(text) {
        Some(DoubtCause::Unclear)
    } else if is_partly_paid(text) {
        Some(DoubtCause::NotPaid)
    } else if is_reckoned(text) {
        Some(DoubtCause::Rate)
    } else {
        let deducted = ["社保", "保险", "税", "公积金", "伙食", "借", "各项"];
        let is_left = text.contains('扣') && text.contains('后') && has(text, &deducted)
            || has(text, &["税后", "为实发", "按实发", "是实发", "系实发"]);
        (is_left && !text.contains('未')).then_some(DoubtCause::Net)
    }
}

/// Whether money is in the pay that is no wages of this work: the employer's share of insurance, an award, what was earned
/// elsewhere.
pub fn holds_other_money(text: &str) -> bool {
    // The clauses of a note are about one thing each: 2.工资含加班费 3.奖补由县里拨付.
    text.split([',', '.']).any(clause_holds_other_money)
}

fn clause_holds_other_money(text: &str) -> bool {
    let holds = has(text, &["含", "包括", "加上", "连同", "计入"])
        && !has(text, &["不含", "不包", "未含", "未包", "未计入", "不计入"]);
    let insured = has(text, &["社保", "保险", "五险", "公积金"]);
    let of_employer = insured && has(text, &["单位", "企业", "公司", "用人", "厂", "车间", "老板", "雇主"]);
    let of_others = has(
        text,
        &[
            "政府",
            "财政",
            "奖补",
            "奖励资金",
            "补助资金",
            "以奖代补",
            "公益岗",
            "护林员",
            "保洁员",
            "公益性岗位",
            "流转",
            "分红",
            "外厂",
            "他厂",
            "其他企业",
            "其他单位",
            "其他车间",
            "其他公司",
            "别的厂",
        ],
    );
    holds && (of_employer || of_others)
}

/// Whether a part of it is still owed: 已支付60%, 余款年后付, 部分发放, 白条.
pub fn is_partly_paid(text: &str) -> bool {
    const ALL: &[&str] = &["已结清", "已付清", "已全部", "全额", "足额", "已补齐", "已补发", "已于"];
    if has(text, ALL) && !text.contains('未') {
        return false;
    }
    const PAYING: &[&str] = &["付", "发", "结", "到账", "兑"];
    let of_part = has(text, &["部分"])
        && has(
            text,
            &[
                "部分支付",
                "部分发",
                "部分付",
                "部分已",
                "部分结",
                "部分到账",
                "部分成功",
                "支付部分",
                "发放部分",
                "发了部分",
                "付了部分",
                "已付部分",
                "已发部分",
            ],
        );
    let of_rest = has(text, &["余款", "尾款", "余额", "剩余", "其余", "下余"]) && has(text, PAYING);
    let later = has(text, &["年后", "年底", "春节后", "节后", "明年", "来年", "次年"])
        && has(text, &["付", "补发", "结清", "再发", "补齐"])
        && !has(text, &["已于", "年底已", "已付清", "年终"]);
    is_a_share(text) && has(text, PAYING) || of_part || of_rest || later || has(text, &["白条", "打欠条", "一半"])
}

/// Whether a share of less than all stands there: 60%, 七成.
fn is_a_share(text: &str) -> bool {
    let before = text.split_once(['%', '％', '成']).map_or("", |(before, _)| before);
    let of_tenths = text.contains('成') && before.ends_with(['一', '二', '三', '四', '五', '六', '七', '八', '九']);
    let digits = before.len() - before.bytes().rev().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
    let share = before.get(digits..).and_then(|number| number.split('.').next()?.parse::<u32>().ok());
    of_tenths || text.contains(['%', '％']) && matches!(share, Some(1..=99))
}

/// Whether it was reckoned from what a month came to.
fn is_reckoned(text: &str) -> bool {
    let by_month = has(text, &["月平均", "月均", "平均月", "月工资", "每月"]);
    by_month && has(text, &["×12", "*12", "X12", "x12", "乘", "折算", "推算", "×月", "倍"])
}

/// Why a fare of which that is said may be another than the person's own for both ways.
pub fn told_of_fare(text: &str) -> Option<DoubtCause> {
    if !has(text, &["交通费", "路费", "车费", "车票", "票价", "往返费", "旅费"]) {
        return None;
    }
    let by_self = has(text, &["本人", "个人", "自己", "自行", "自付", "自理"]);
    let payers = ["单位", "企业", "公司", "厂", "老板", "雇主", "政府", "车间", "统一", "集体", "用工方"];
    let pays = has(text, &payers) && has(text, &["支付", "承担", "报销", "负担", "垫付", "解决", "出资", "付"]);
    let of_several = has(text, &["夫妻", "二人", "两人", "2人", "三人", "3人", "全家", "家属", "一家", "夫妇"]);
    if text.contains("单程") && !text.contains("非单程") {
        Some(DoubtCause::OneWay)
    } else if pays && !by_self && !has(text, &["未", "没", "不"]) {
        Some(DoubtCause::Reimbursed)
    } else {
        of_several.then_some(DoubtCause::Household)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_notes_say_of_amounts_is_heard() {
        for (text, cause) in [
            ("工资含单位代缴社保", DoubtCause::Unclear),
            ("工资总额中含政府奖补1000元", DoubtCause::Unclear),
            ("以上工资已支付70%,余款年后付清", DoubtCause::NotPaid),
            ("工资已发七成", DoubtCause::NotPaid),
            ("工资为月平均数×12", DoubtCause::Rate),
            ("以上工资为扣除社保后实发金额", DoubtCause::Net),
        ] {
            assert_eq!(told_of_pay(text), Some(cause), "{text}");
        }
        for text in [
            "工资含个人缴纳的社保",
            "工资不含单位社保",
            "工资已100%发放",
            "年底已全部付清",
            "以上工资已全部打卡发放",
            "工资含加班费",
        ] {
            assert_eq!(told_of_pay(text), None, "{text}");
        }
        assert_eq!(told_of_fare("交通费为单程"), Some(DoubtCause::OneWay));
        assert_eq!(told_of_fare("交通费已由用工企业统一支付"), Some(DoubtCause::Reimbursed));
        assert_eq!(told_of_fare("交通费为夫妻二人合计"), Some(DoubtCause::Household));
        assert_eq!(told_of_fare("交通费为往返费用,由本人承担"), None);
    }
}
