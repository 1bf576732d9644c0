//! Pay: what was paid for work in the whole year.

use crate::roster::cells::money;
use crate::roster::columns::changed::changed;
use crate::roster::columns::doubt::DoubtCause;
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::is_made_of;

/// 劳动报酬: wages paid in the year.
pub const PAY: Meaning = Meaning {
    speaks_for: Some(RosterKind::Workshop),
    headings: "报酬 年工资 全年工资 应发工资 应发合计 工资合计 年工资合计 全年工资合计 工资总额 年工资总额 应发 应发数 \
               应发金额 应发总额 计件工资总额 计件工资合计",
    words: "报酬 累计发放 累计支付 应发合计 实发合计 工资 薪酬 薪资 薪金 工钱 应发 实发 实得",
    other_words: "基本 岗位 加班 工龄 绩效 补发 保留 津贴 补贴 补助 奖金 提成 计件 计时 日工资 小时 卡 银行 账 开户 标准 水平 是否 \
                  方式 个税 税 扣 时间 日期 社保 计划 预计 预期 预算 应得 拟发 拟付 暂估 目标 承诺 拖欠 欠发 欠薪 欠付 欠 未发 未付 待发 约定 合同 \
                  协议 预支 借支 预付 预发 垫付 退 返还 家庭 全家 工资性 务工总 户均 人均 来源 收入 下年 上年 去年 明年 底薪 最低 档 级",
    contradicted: is_of_other_time,
    doubt,
    plain: says_nothing_else,
    ..Meaning::of(Field::Pay, |cell, _| money(cell, 0).map(drop))
};

/// Pay of a month or another part of the year, which is not the pay of the whole year.
fn is_of_other_time(heading: &Heading) -> bool {
    let whole_year = ["合计", "累计", "总额", "全年", "1-12月"].iter().any(|word| heading.has(word));
    let month = ["月工资", "月薪", "平均", "月份", "月应发", "月实发"].iter().any(|word| heading.has(word));
    is_rate(heading) || is_part(heading) || (month && !whole_year) || heading.ends_with("月")
}

/// Whether nothing but the year, the payment and the sum is said of the pay, in brackets too: 基础工资 and 技能工资 may be parts
/// of it, 工资（估） is none that was paid, and 实发 alone does not speak of pay.
fn says_nothing_else(heading: &Heading) -> bool {
    (heading.is_made_of(&[PLAIN]) || OF_PIECES.split(' ').any(|own| heading.is(own)))
        && is_made_of(heading.bracketed(), &[PLAIN, IN_BRACKETS])
        && !["实发", "实得"].iter().any(|net| heading.is(net))
}

/// Headings of all pay by the piece.
const OF_PIECES: &str = "计件工资总额 计件工资合计";

/// What may stand in brackets behind the year's pay. What of the insurance is in it is asked elsewhere.
const IN_BRACKETS: &str = "万元 千元 百元 人民币 RMB CNY YUAN 大写 小写 保留 两位 小数 必填 填写 请填写 请填 填 数字 按 据实 如实 如 例 例如 银行 转账 打卡 现金 发至 \
                           卡 含 包括 不含 个税 社保 五险一金 五险 公积金 保险 单位部分 个人部分 部分 缴纳 缴费 奖金 补贴 津贴 加班费 \
                           加班 绩效 各项 所有 全部 等 费 以 为 准 到 至 日 由 位 整数 精确";

/// What headings of the year's pay are made of.
pub const PLAIN: &str = "劳动 报酬 工资 薪酬 薪资 薪金 工钱 应发 实发 实得 已发 发放 支付 累计 合计 \
                     总计 总额 金额 数额 总 额 数 全 年度 年 本 在 帮扶 扶贫 就业帮扶 本人 个人 职工 工人 务工 车间 人员 \
                     已 付 元 发 1-12月 12个月 一年 收到 \
                     情况 实际 税前 税后 的 领取 领 所得 到账 到手 共计 共 公司 企业 基地 合作社 \
                     单位 工厂 员工 用工 劳务 当年 及 和 各 月";

/// Words of figures that somebody has declared or verified, or that went over the bank's books.
pub const VERIFIED: &[&str] = &[
    "核实",
    "核定",
    "核准",
    "核查",
    "核算",
    "审核",
    "审定",
    "审计",
    "认定",
    "复核",
    "抽查",
    "实际",
    "真实",
    "流水",
    "打卡",
    "银行",
    "代发",
    "转账",
    "入账",
    "到账",
    "申报",
    "上报",
    "确认",
    "调整后",
    "更正后",
];

fn is_rate(heading: &Heading) -> bool {
    let rates = ["元/月", "/月", "每月", "月均", "/天", "/日", "元/天", "每天", "日均", "/时", "平均"];
    rates.iter().any(|word| heading.has_anywhere(word))
}

fn is_part(heading: &Heading) -> bool {
    let parts =
        ["半年", "季度", "截至", "截止", "本月", "当月", "上月", "本季", "旬", "周工资", "本期", "目前", "至今"];
    parts.iter().any(|word| heading.has_anywhere(word)) || heading.has_part_of_year()
}

/// Parts of the pay, and what is paid beside it.
const PARTS: &str = "基本 岗位 加班 工龄 绩效 补发 保留 津贴 计件 计时 奖金 提成 底薪";

/// Whether it is called as what is paid beside the wages, or taken from them: 奖金, 餐补, 个税.
pub fn names_addition(heading: &Heading) -> bool {
    PARTS
        .split(' ')
        .chain(["补", "税", "险", "社保", "公积金", "费", "扣", "罚", "借", "奖"])
        .any(|word| heading.has(word))
}

fn doubt(heading: &Heading) -> Option<DoubtCause> {
    let has = |words: &str| words.split(' ').any(|word| heading.has(word));
    let not_money = "卡 银行 账 开户 标准 水平 是否 方式 个税 税 扣 时间 日期 社保 补贴 补助 月数 天数 档 级 来源 类型 \
                     项目 渠道 等次";
    let other_income = "纯收入 经营 财产 转移 生产";
    let is_money = has("工资 薪 报酬 收入 工钱 应发 实发 发放金额 劳务费");
    if !is_money || has(not_money) || has(other_income) || heading.is_month() {
        return None;
    }
    let changed = changed(heading, Field::Pay);
    if changed.is_some() {
        return changed;
    }
    if has(PARTS) {
        return Some(DoubtCause::PartOfPay);
    }
    if is_rate(heading) || has("日工资 小时工资 时薪 日薪 年薪") {
        return Some(DoubtCause::Rate);
    }
    let month = has("月工资 月薪 月收入 月份 本月 当月 上月 月应发 月实发") || heading.ends_with("月");
    if month && !heading.has_part_of_year() {
        return Some(DoubtCause::OneMonth);
    }
    if is_part(heading) {
        return Some(DoubtCause::PartOfYear);
    }
    has("收入 务工 劳务").then_some(DoubtCause::Household)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_pay(heading: &str) -> bool {
        let heading = Heading::read(heading);
        (PAY.is_heading(&heading) || PAY.fits(&heading)) && !is_of_other_time(&heading)
    }

    #[test]
    fn pay_of_a_part_of_the_year_or_of_another_kind_is_not_the_years_pay() {
        for heading in [
            "一月工资",
            "上半年工资",
            "截至6月累计工资",
            "2022年1-6月工资",
            "3月份工资",
            "十一月工资",
            "2022年7月至9月工资合计",
            "计划工资",
            "预计年工资",
            "拖欠工资",
            "预支工资",
            "工资性收入",
            "家庭工资收入",
            "岗位工资",
            "加班工资",
            "补发工资",
        ] {
            assert!(!is_pay(heading), "{heading}");
        }
        for heading in ["1-12月工资合计", "全年工资", "应发工资", "实发工资", "应发合计", "累计发放工资", "2022年工资"]
        {
            assert!(is_pay(heading), "{heading}");
        }
    }

    #[test]
    fn a_heading_that_is_nearly_the_pay_says_why_it_is_not() {
        let causes = [
            ("计划工资", DoubtCause::Planned),
            ("预计年收入", DoubtCause::Planned),
            ("拖欠工资", DoubtCause::NotPaid),
            ("预支工资", DoubtCause::Advanced),
            ("上年工资", DoubtCause::AnotherYear),
            ("工资性收入", DoubtCause::Household),
            ("务工总收入", DoubtCause::Household),
            ("年收入", DoubtCause::Household),
            ("基本工资", DoubtCause::PartOfPay),
            ("月工资（元）", DoubtCause::OneMonth),
            ("本月应发", DoubtCause::OneMonth),
            ("工资（元/月）", DoubtCause::Rate),
            ("上半年工资", DoubtCause::PartOfYear),
            ("截至6月累计工资", DoubtCause::PartOfYear),
        ];
        for (heading, cause) in causes {
            assert_eq!(doubt(&Heading::read(heading)), Some(cause), "{heading}");
        }
        for heading in ["工资卡号", "是否发放工资", "3月工资", "工资发放方式", "补贴金额"] {
            assert_eq!(doubt(&Heading::read(heading)), None, "{heading}");
        }
    }
}
