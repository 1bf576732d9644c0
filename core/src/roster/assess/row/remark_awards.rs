//! Whether a remark says that an award or a subsidy was paid already, or is still to come.

use crate::roster::cells::has;
use crate::roster::columns::years_in;

/// What a remark says of an award.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OfAward {
    /// That it was paid.
    Paid,
    /// That it was not, or not yet: that says nothing against the row.
    ToCome,
    /// Nothing.
    Nothing,
}

/// What a part of a remark says of an award.
pub fn of_award(text: &str) -> OfAward {
    let named = has(text, NAMES) && !has(text, OF_OTHERS);
    if has(text, OF_WAGES) || has(text, OF_CONDITIONS) {
        return OfAward::Nothing;
    }
    if has(text, TO_COME) || has(text, DENYING) {
        let is_to_come = named && (has(text, TO_COME) || has(text, PAYING));
        return if is_to_come { OfAward::ToCome } else { OfAward::Nothing };
    }
    let done = has(text, DONE) || text.contains('月') && !has(text, &["每月", "按月"]);
    let named_and_paid = named && done && has(text, PAYING);
    let elsewhere = has(text, &["已在", "已于", "曾在"]) && has(text, &["领取", "领过", "享受", "申领", "补贴"]);
    let said_of_awards = elsewhere || ["已补", "补了", "补过"].iter().any(|word| is_of_awards(text, word));
    let by_offices = has(text, OFFICES) && has(text, &["已", "了"]) && has(text, PAYING);
    let of_a_batch = text.contains('批') && has(text, &["已", "了"]) && has(text, &["拨", "发放", "支付", "打款"]);
    let its_amount = is_its_amount(text) && says_paid(text);
    let only_awards = has(text, &["已兑", "已拨", "已奖", "已给予奖"]);
    let of_money = has(text, &["钱", "款"]) && has(text, GOT) && !text.contains('卡');
    if named_and_paid || said_of_awards || by_offices || of_a_batch || its_amount || only_awards || of_money {
        OfAward::Paid
    } else {
        OfAward::Nothing
    }
}

/// Whether it says that something was paid, of which it does not say what: where no wages stand in the rows, that is the award.
pub fn says_paid(text: &str) -> bool {
    let other = [OF_WAGES, OF_CONDITIONS, TO_COME, DENYING, OF_OTHERS, OF_PAPERS];
    (has(text, PAID) || text.ends_with("已到")) && !other.iter().any(|words| has(text, words))
}

/// Whether 已补 stands there and is not about something made up for: 已补签.
fn is_of_awards(text: &str, word: &str) -> bool {
    const MADE_UP: &[char] = &[
        '签', '充', '交', '录', '正', '齐', '办', '缴', '登', '报', '填', '全', '发', '打', '课', '考', '班', '录',
        '盖', '传',
    ];
    let mut behind = text.match_indices(word).filter_map(|(at, word)| text.get(at + word.len()..));
    behind.any(|behind| !behind.starts_with(MADE_UP))
}

/// Whether the amount of the award, or of a grant, stands there: 1000元.
fn is_its_amount(text: &str) -> bool {
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && c != '.' && c != ',');
    let amounts = ["1000", "200", "500", "1,000", "1000.00"];
    numbers.any(|number| amounts.contains(&number)) && years_in(text).count() < 2
}

/// What awards and subsidies are called.
const NAMES: &[&str] = &["奖补", "补助", "补贴", "奖励", "补资", "以奖代补", "奖资", "一次性奖"];

/// What is called a subsidy and is another one, or a part of the pay.
const OF_OTHERS: &[&str] = &[
    "高温", "餐", "伙食", "房", "话费", "夜班", "全勤", "加班", "工龄", "绩效", "年终", "津", "保险", "社保", "低保",
    "养老", "残", "取暖", "培训", "学", "种粮", "地力", "农机", "农资", "贷", "高龄", "医", "失业", "生育", "救助",
    "雨露",
];

/// Words of wages, which are no award.
const OF_WAGES: &[&str] = &["工资", "报酬", "薪", "奖金", "工钱", "劳务费"];

/// Words by which something was paid, whatever it was.
const PAID: &[&str] = &[
    "已发",
    "已拨",
    "已付",
    "已打",
    "已支付",
    "已到账",
    "已到帐",
    "已到位",
    "已到卡",
    "已到手",
    "已到本人",
    "已入账",
    "已转账",
    "已兑",
    "已结",
    "已给",
    "已领",
    "已下发",
    "已全",
    "已足额",
    "已经发",
    "已经付",
    "发了",
    "付了",
    "拨了",
    "领了",
    "付清",
    "结清",
    "发完",
    "发过",
];

/// What else is given out or done in these words.
const OF_PAPERS: &[&str] = &[
    "卡已",
    "证",
    "合同",
    "协议",
    "通知",
    "文件",
    "登记",
    "表",
    "票",
    "物资",
    "制服",
    "工装",
    "货",
    "已发现",
    "已发生",
    "已发函",
    "已发送",
    "已打印",
    "已打电",
    "已打疫",
    "已打工",
    "已结婚",
    "已结业",
    "已结束",
    "已全部外",
    "已全部流",
    "已全部租",
    "已全部转包",
    "已全家",
    "已全员",
];

/// Words of what can be had, or by what.
const OF_CONDITIONS: &[&str] = &["不", "应", "可", "符合", "条件", "标准", "资格"];

/// Words of what is to be paid.
const TO_COME: &[&str] = &["待", "拟", "准备", "将", "申请", "申领", "申报", "计划", "预计"];

/// Words that deny that it was paid.
const DENYING: &[&str] = &["未", "没", "尚", "无"];

/// Words by which something is done.
const DONE: &[&str] = &["已", "过", "了", "完", "曾", "清", "到账", "到帐", "收到", "拿到", "获得", "到位", "毕"];

/// Words of paying.
const PAYING: &[&str] = &[
    "发", "拨", "付", "到账", "到帐", "入账", "打卡", "打款", "转账", "兑", "领", "拿", "给", "得", "收到", "补",
    "到位", "结清", "落实", "享受", "有",
];

/// Words by which money came to somebody.
const GOT: &[&str] =
    &["拿到", "拿了", "拿过", "给了", "给过", "到账", "兑现", "得过", "得了", "领了", "发了", "收到", "发过"];

/// Who pays awards.
const OFFICES: &[&str] = &["人社", "乡村振兴", "政府", "财政", "就业局", "扶贫办", "镇里", "乡里", "县里", "衔接资金"];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_award_that_was_paid_is_heard() {
        for text in [
            "补助已发",
            "已拨付奖补资金",
            "奖补款已付",
            "9月已发奖补",
            "5月已发500元交通补贴",
            "已给予奖励",
            "已兑付",
            "已补500",
            "2022年已补",
            "第一批已拨付",
            "1000元已到账",
            "200元已付",
            "县人社已补",
            "本年奖补已在前进村领取",
            "钱已经拿到",
            "补助给了",
            "奖补款已打卡",
            "8月份已领1000元",
        ] {
            assert_eq!(of_award(text), OfAward::Paid, "{text}");
        }
    }

    #[test]
    fn what_is_to_come_and_wages_are_no_award_that_was_paid() {
        for text in ["奖补未发放", "拟申请奖补", "奖补资金待拨付", "未享受奖补", "补助尚未到账"]
        {
            assert_eq!(of_award(text), OfAward::ToCome, "{text}");
        }
        for text in [
            "工资已发",
            "已发",
            "已打卡",
            "年终奖已发",
            "已补签合同",
            "工资已补发",
            "高温补贴已发",
            "已付清",
            "已足额发放",
            "已核实",
        ] {
            assert_eq!(of_award(text), OfAward::Nothing, "{text}");
        }
        assert!(says_paid("已发") && says_paid("已打卡") && !says_paid("工资已发") && !says_paid("未发"));
    }
}
