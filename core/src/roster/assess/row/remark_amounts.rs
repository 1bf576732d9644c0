//! The amounts that a remark names, which can be others than the row's own pay.

use crate::roster::cells::{has, plain};
use crate::values::Yuan;

/// Whether a remark names an amount that is another than the pay; nothing of one that is about something else, such as insurance, or
/// a rate.
pub fn names_another_amount(text: &str, pay: Yuan) -> bool {
    if !text.contains(|c: char| c.is_ascii_digit() || ('０'..='９').contains(&c)) || !text.contains(OF_MONEY) {
        return false;
    }
    let text = plain(text);
    let mut parts = text.split([',', '。', ';', '、', '!', '(', ')', '|']);
    parts.any(|part| !has(part, OF_OTHER_THINGS) && amounts(part).any(|amount| amount != pay))
}

/// Characters of which a remark with an amount has one.
const OF_MONEY: &[char] = &[
    '元', '块', '万', '千', '发', '得', '算', '拿', '领', '付', '计', '给', '共', '含', '扣', '少', '多', '欠', '差',
    '资', '钱',
];

/// What an amount may be of that says nothing of the pay.
const OF_OTHER_THINGS: &[&str] = &[
    "奖补",
    "补贴",
    "补助",
    "押金",
    "贷款",
    "保险",
    "社保",
    "公积金",
    "学费",
    "体检",
    "意外",
    "年龄",
    "身高",
    "标准",
    "卡",
    "账",
    "帐",
    "电话",
    "医疗",
    "工伤",
    "每",
    "/",
    "单价",
    "奖励",
    "车费",
    "路费",
    "房租",
    "低保",
    "合同",
    "编号",
    "慰问",
];

/// The amounts in a part of a remark: numbers with a unit of money behind them, or of three digits or more behind a word of paying.
fn amounts(part: &str) -> impl Iterator<Item = Yuan> {
    let starts = part.char_indices().filter(|(at, c)| {
        let before = part.get(..*at).and_then(|before| before.chars().next_back());
        c.is_ascii_digit() && !before.is_some_and(|before| before.is_ascii_digit() || matches!(before, '.' | '-'))
    });
    starts.filter_map(|(at, _)| {
        let rest = part.get(at..)?;
        let length = rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let (number, unit) = rest.split_at_checked(length)?;
        let before = part.get(..at)?.chars().next_back();
        let is_paid =
            before.is_some_and(|before| before == ':' || OF_MONEY.contains(&before) || "了为至到是".contains(before));
        let tens: u32 = match unit.chars().next() {
            Some('万') => 10_000,
            Some('千') => 1000,
            Some('元' | '块') => 1,
            None | Some('整' | '多' | '左' | '余') if is_paid && (3..=7).contains(&number.len()) => 1,
            _ => return None,
        };
        Yuan::read(number.trim_end_matches('.'))
            .ok()
            .map(|yuan| yuan.saturating_mul(usize::try_from(tens).unwrap_or(1)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remark_names_another_amount_than_the_pay() {
        for remark in ["实得6000元", "多算3000元", "实发6500", "其中0.3万元为上年的", "工资应为6800元", "少发500块"]
        {
            assert!(names_another_amount(remark, Yuan::whole(8000)), "{remark}");
        }
        for remark in [
            "工资8000元",
            "实发8000",
            "0.8万元",
            "2022年6月入职",
            "意外险100元",
            "每件2.5元",
            "13836281234",
            "申领奖补1000元",
            "3组2号",
            "共12个月",
        ] {
            assert!(!names_another_amount(remark, Yuan::whole(8000)), "{remark}");
        }
    }
}
