//! What makes a heading about something else than its words say: a plan, another time, another person, the whole household.

use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::vocabulary::{COMMON, words_near};

/// Why a heading with the words of a field is about something else; none where nothing in it says so, brackets too.
pub fn changed(heading: &Heading, field: Field) -> Option<DoubtCause> {
    // What lists the choices of a form says nothing of the column.
    let reads_brackets = !holds_choices(field) || !heading.bracketed().contains(['/', '、', '或', ';', ',']);
    let says = |words: &str| {
        heading.near(words).any(|word| heading.has(word))
            || reads_brackets && words_near(heading.bracketed(), words).any(|word| heading.bracketed().contains(word))
    };
    let change = CHANGES.iter().find(|(_, is_of, words)| is_of(field) && says(words));
    let half = field == Field::Fare && is_half_of_trip(heading);
    let bracketed = heading.bracketed();
    let of_unit = bracketed.trim_start_matches(['元', '/', '每']);
    let rate = is_amount(field) && ["月", "日", "天", "季", "时", "小时"].contains(&bracketed)
        || field == Field::Fare
            && (RATES_OF_FARES.contains(&of_unit)
                || heading.starts_with("月")
                || heading.starts_with("日")
                || heading.has_anywhere("/月"));
    let by_form = if field == Field::Fare && of_unit == "户" {
        Some(DoubtCause::Household)
    } else if rate {
        Some(DoubtCause::Rate)
    } else {
        half.then_some(DoubtCause::OneWay)
    };
    change.map(|(cause, ..)| *cause).or(by_form)
}

/// Whether a heading above others says that they are about another person.
pub fn is_about_another(upper: &Heading) -> bool {
    changed(upper, Field::Place) == Some(DoubtCause::AnotherPerson)
}

/// Whether a heading above one of that field may make it about something else, as 培训 above 起止时间 and 补贴 above 实发金额 do.
pub fn is_about_else(upper: &Heading, field: Field) -> bool {
    use Field::{
        ContractFrom, ContractKind, ContractMonths, ContractSpell, ContractTo, From, Pay, Place, Received, Spell, To,
    };
    let has = |words: &[&str]| words.iter().any(|word| upper.has(word));
    match field {
        Pay if has(&["其他单位", "其它单位", "其他企业", "外单位", "外厂", "公益岗"]) => true,
        Pay => {
            has(&["产业", "村集体", "产值", "销售", "退休", "补贴", "补助", "奖补", "奖励", "分红", "养老", "土地"])
                && !has(&["工资", "报酬", "薪"])
        }
        ContractFrom | ContractKind | ContractMonths | ContractSpell | ContractTo | From | Place | Received | Spell
        | To => !upper.is_made_of(&[COMMON, ABOVE]),
        _ => false,
    }
}

/// What harmless headings are made of that stand above others.
const ABOVE: &str = "基本 统计 登记 主要 相关 其中 明细 台账 花名册 脱贫户 脱贫 人口 监测对象 监测户 监测 帮扶 贫困户 贫困 建档立卡 车间 用工 企业 公司 \
                     用人 单位 介绍 组织 输出 转移 岗位 上岗 机构 打工 工作 奖补 补贴 补助 奖励 政策 享受 领取 申报 劳动 合同 签订 交通 生产 工资 \
                     报酬 发放 家庭 户 稳定 省外 省内 外省 跨省 县外 县内 期限 起止 农户 农村 对象 劳动者 名单 简况 去向 流向 从业 地点";

/// A cause, the fields that it can be about, and the words that say it, divided by blanks.
type Change = (DoubtCause, fn(Field) -> bool, &'static str);

/// The first that is said counts.
const CHANGES: &[Change] = &[
    (
        DoubtCause::Planned,
        says_a_fact,
        "计划 预计 预期 预定 预估 预算 估算 估计 暂估 打算 拟 意向 意愿 愿意 目标 承诺 期望 希望 有望 争取 \
         申请 申领 符合 可享 可领 应享 应领 应补 应得",
    ),
    (DoubtCause::Planned, |field| field == Field::Pay, "拟发 拟付 约定 合同 协议 估"),
    (DoubtCause::NotPaid, |field| field == Field::Pay, "拖欠 欠发 欠薪 欠付 欠 未发 未付 未支付 未兑现 待发 尚未"),
    (DoubtCause::Advanced, |field| field == Field::Pay, "预支 借支 预付 预发 垫付 退 返还"),
    (
        DoubtCause::AnotherYear,
        is_of_household,
        "原户类 原类 原属性 原身份 原人员类 原农户类 历史 以前 此前 调整前 变更前",
    ),
    (DoubtCause::AnotherYear, says_a_fact_of_the_year, "上年 去年 前年 上一 次年 明年 下年 往年 历年 上次 曾 原"),
    (
        DoubtCause::AnotherPerson,
        says_a_fact,
        "配偶 丈夫 妻子 爱人 父亲 母亲 父母 子女 儿子 女儿 家属 亲属 监护 联系人 负责人 经办 填报 法人 法定 代表人 \
         代领 代办 代签 委托 担保 经纪 介绍人 推荐人 开户 持卡 收款 帮扶人 帮扶责任 帮扶干部 责任人 带头 厂长 老板 书记",
    ),
    (DoubtCause::AnotherPerson, |field| says_a_fact(field) && !is_of_household(field), "户主"),
    (DoubtCause::Household, is_amount, "家庭 全家 户均 夫妻 夫妇 两口 全户 一家 家人 工资性 务工总"),
    (DoubtCause::OneWay, |field| field == Field::Fare, "单程 去程 返程 回程 单趟 单边 去时 半程"),
    (DoubtCause::Rate, |field| field == Field::Fare, "月均 每月 日均 每天 人均 次均 平均 /月 /天"),
    (
        DoubtCause::Reimbursed,
        |field| field == Field::Fare,
        "单位承 单位支 单位报 单位负 单位出 企业承 企业支 企业报 企业负 企业出 公司承 公司支 公司报 公司负 公司出 \
         车间承 车间支 车间报 雇主 老板",
    ),
];

/// Whether the field says something of the person that can be planned, or hold for somebody else.
const fn says_a_fact(field: Field) -> bool {
    !matches!(field, Field::Serial | Field::Name | Field::Id | Field::Organisation | Field::Months)
}

/// Whether what it says changes from year to year. A household that was poor, 原贫困户, is one that was lifted out.
const fn says_a_fact_of_the_year(field: Field) -> bool {
    says_a_fact(field) && !is_of_household(field) && !matches!(field, Field::Registered)
}

const fn is_of_household(field: Field) -> bool {
    matches!(field, Field::Household | Field::LiftedOut | Field::Monitored | Field::Production)
}

/// Whether its cells are chosen from a form, whose choices may stand in the heading; not where they are days or amounts.
const fn holds_choices(field: Field) -> bool {
    use Field::{ContractFrom, ContractMonths, ContractSpell, ContractTo, From, ProductionReceived, Spell, To};
    let holds_days = matches!(field, From | To | Spell | ContractMonths | ContractSpell | ContractFrom | ContractTo);
    !holds_days && !is_amount(field) && !matches!(field, ProductionReceived)
}

const fn is_amount(field: Field) -> bool {
    matches!(field, Field::Pay | Field::Fare)
}

/// What a fare may be for a time or a trip of, in brackets.
const RATES_OF_FARES: &[&str] = &["次", "趟", "年", "月", "天", "日"];

/// Whether it is one half of 往返, as where 交通费 is divided into 往 and 返.
fn is_half_of_trip(heading: &Heading) -> bool {
    let ends = |words: &[&str]| words.iter().any(|word| heading.ends_with(word));
    let by_words = ends(&["往", "返", "去", "回"]) && !ends(&["往返", "来回", "去回", "往回"]);
    let of_one_end = ["外出", "返乡", "返岗", "返程", "回家", "回程", "去"].iter().any(|way| heading.starts_with(way))
        && heading.is_made_of(&["外出 返乡 返岗 返程 回家 回程 去 车费 路费 交通费 票价 车票 费用 元"]);
    let of_a_ticket = heading.ends_with("票价")
        && heading.is_made_of(&["火车 高铁 动车 客车 汽车 大巴 票价 元"])
        && !heading.is("票价");
    by_words
        || of_one_end
        || of_a_ticket
        || ["往", "返", "去", "回", "单程", "去程", "返程"].contains(&heading.bracketed())
}
