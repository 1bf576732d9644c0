//! What a remark says of pay that may be less, another's or of other work, and of relatives.

use crate::roster::cells::has;
use crate::roster::columns::{holds_other_money, is_made_of, is_partly_paid};

/// Whether a part of the pay is still owed, or the bank did not pay it out.
pub fn is_not_wholly_paid(text: &str) -> bool {
    is_partly_paid(text)
        || has(
            text,
            &["处理中", "支付中", "发放中", "结算中", "代发中", "付款中", "退票", "退汇", "失败", "白条", "欠条"],
        ) && !has(text, &["无", "没"])
}

/// Whether money is in the pay that another firm or an office paid.
pub fn is_paid_by_another(text: &str) -> bool {
    const OTHERS: &[&str] = &[
        "外厂",
        "他厂",
        "外单位",
        "外公司",
        "外企业",
        "别的",
        "另一",
        "其他企业",
        "其他公司",
        "其他厂",
        "其他单位",
        "其他车间",
        "其它企业",
        "其它公司",
        "其它厂",
        "其它单位",
        "其它车间",
    ];
    let of_pay = has(text, &["工资", "报酬", "薪", "钱"]);
    holds_other_money(text) || of_pay && has(text, OTHERS) && !has(text, &["未", "不", "无"])
}

/// Whether it says that somebody works far from a workshop of the place.
pub fn works_elsewhere(text: &str) -> bool {
    let away =
        has(text, &["外省", "省外", "外地", "外市"]) && has(text, &["务工", "打工", "就业", "上班", "工作", "干活"]);
    let on_their_own = has(text, &["外出务工", "外出打工", "自主创业"]);
    let of_family =
        is_of_a_relative(text) || has(text, &["家属", "家人", "子女", "儿女"]) && !has(text, &["本人", "与", "和"]);
    (away || on_their_own) && !of_family && !has(text, &["未", "不", "没", "曾", "原", "返", "回", "户"])
}

/// Whether it tells nothing but wages, which say nothing where they are not what the row is about: 月薪5000元.
pub fn is_of_wages(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && has(text, &["薪", "工资", "元", "块", "待遇", "收入"])
        && is_made_of(text, &[OF_WAGES])
}

/// What such words are made of.
const OF_WAGES: &str = "月薪 日薪 年薪 时薪 底薪 月 日 天 年 小时 时 工资 薪资 收入 待遇 标准 每 平均 均 约 左右 元 块 钱 万 千 包吃 包住 包吃住 管吃 管住 吃住 \
                        计件 计时 以上 多 为 至 到";

/// Whether what is said is of a relative: 其母去世.
pub fn is_of_a_relative(text: &str) -> bool {
    const RELATIVES: &[&str] = &[
        "其母", "其父", "母亲", "父亲", "丈夫", "妻子", "爱人", "老伴", "公公", "婆婆", "儿子", "女儿", "爷爷", "奶奶",
        "岳父", "岳母", "配偶", "父母", "公婆", "其妻", "其夫", "其子", "其女", "哥哥", "弟弟", "姐姐", "妹妹",
    ];
    has(text, RELATIVES) && !has(text, &["本人", "与", "和", "均", "都", "及", "同", "工资", "领", "报", "替"])
}

/// Whether it says that wages were fetched, which is no award.
pub fn is_of_wages_fetched(text: &str) -> bool {
    let fetched = has(text, &["领工资", "领取工资", "工资已领", "领薪", "领报酬", "工资领"]);
    fetched && !has(text, &["奖", "补", "重复", "申报", "享受"])
}

/// Whether 已报 says that somebody came or was announced, and no claim: 已报到.
pub fn is_of_coming(text: &str) -> bool {
    has(text, &["已报到", "已报备", "已报告", "已报平安", "已报警", "已报案"])
        && !has(
            text,
            &["已享受", "已领", "已奖补", "已补贴", "领过", "享受过", "重复", "已申报", "已申领", "申领过", "报过"],
        )
}
