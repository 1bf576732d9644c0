//! Columns that are not read and ask whether an award was paid, tell of it, or only name it.

use crate::roster::assess::row::asking_columns::ASKING;
use crate::roster::assess::row::reads::Reads;
use crate::roster::columns::meanings::received::OTHER_AWARDS;
use crate::roster::columns::{Column, DoubtCause, Field, Heading};

/// Whether an award was paid, by a heading that asks for that, tells of it, or only names the award.
pub fn of_award(column: &Column, of_pay: bool, year: u16) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if let Some(reads) = of_question(column).or_else(|| of_earlier_year(column, year)) {
        return Some(reads);
    }
    // Where no wages stand in the rows, what was paid is the award.
    let heading = Heading::read(&column.heading);
    if !of_pay && !heading.is_empty() && heading.is_made_of(&[OF_PAYING]) {
        return Some(Reads::Receipt { asked: true });
    }
    if !of_pay && headed(OF_DONE) && heading.is_made_of(&[OF_PAYING, OF_AMOUNTS]) {
        return Some(Reads::Receipt { asked: true });
    }
    let names_policies = ["享受政策", "享受的政策", "享受政策名称", "享受政策项目"].iter().any(|own| heading.is(own));
    if headed(&["已享受"]) && headed(&["政策"]) || names_policies && !of_pay {
        return Some(Reads::Policy);
    }
    let named = headed(&["奖补", "补助", "奖励资金", "奖励金", "奖励", "补贴", "补资", "以奖代补"]);
    let of_another = headed(OTHER_AWARDS) || headed(OF_OTHER_THINGS) || of_pay && headed(&["创业", "交通", "路费"]);
    if of_another || !named && !headed(OF_CLAIMS) || of_pay && !named && headed(&["工资"]) {
        return None;
    }
    if headed(OF_FITNESS) || headed(&["预计", "计划"]) && headed(&["时间", "日期"]) {
        return None;
    }
    let asked = headed(OF_RECEIPT) && !headed(OF_TO_COME) || !named;
    // A subsidy of a workshop is a part of the pay, if nothing says more.
    let of_the_pay = of_pay && !asked && !headed(&["奖补", "以奖代补", "金额", "资金", "状态", "情况", "时间", "日期"]);
    (!of_the_pay).then_some(Reads::Receipt { asked })
}

/// Whether somebody can get an award, is to get it, or gets it for the first time, where that is asked.
fn of_question(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let named = headed(&["奖补", "补助", "奖励", "补贴", "补资"]);
    if !headed(ASKING) {
        return None;
    }
    if headed(&["首次", "第一次", "初次"]) && (named || headed(&["申报", "申领", "申请", "享受", "领"]))
    {
        return Some(Reads::Answer { against: false, cause: DoubtCause::AlreadyReceived });
    }
    let of_fitness = headed(OF_FITNESS) || headed(OF_CLAIMING) && !headed(&["已", "过", "他"]);
    (named && of_fitness && !headed(&["培训", "保险", "社保", "交通", "生产"]))
        .then_some(Reads::Answer { against: false, cause: DoubtCause::SetAside })
}

/// Whether it tells of an award of an earlier year: 2021年奖补金额, 上年是否享受.
fn of_earlier_year(column: &Column, year: u16) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let heading = Heading::read(&column.heading);
    let named = headed(&["奖补", "补助", "奖励", "补贴", "补资"]) || headed(ASKING) && headed(&["享受", "领取"]);
    let is_earlier = heading.years().next().is_some() && heading.years().all(|named| named < year)
        || headed(&["以前", "上年", "上一年", "往年", "历年", "去年", "前年", "前几年", "既往", "曾"]);
    let of_another = headed(OTHER_AWARDS) || headed(&["政策", "低保", "意愿", "标准", "名称", "工资"]);
    (named && is_earlier && !of_another).then_some(Reads::Receipt { asked: true })
}

/// Words of what belongs to the pay or is said of an award, and is none that was paid.
const OF_OTHER_THINGS: &[&str] = &[
    "保险",
    "贷",
    "高温",
    "餐",
    "伙食",
    "房",
    "话",
    "夜班",
    "全勤",
    "加班",
    "工龄",
    "绩效",
    "年终",
    "津",
    "岗位补",
    "政策",
    "标准",
    "对象",
    "人姓名",
    "收款",
    "银行",
    "账号",
    "卡号",
    "领取人",
    "领款",
    "领取工资",
    "意愿",
    "种类",
    "类别",
    "类型",
    "名称",
    "编号",
];

/// What headings are made of that ask whether something was paid, and nothing else.
const OF_PAYING: &str =
    "是否 已 发放 支付 拨付 打卡 打款 到账 兑付 兑现 领取 付款 发 情况 状态 时间 日期 结果 标识 标记";

/// Whether it tells of an award by its heading, of an earlier year than that.
pub fn tells_of_earlier_award(column: &Column, year: u16) -> bool {
    let heading = Heading::read(&column.heading);
    let mut years = heading.years().peekable();
    let is_earlier = years.peek().is_some() && years.all(|named| named < year);
    let is_award = |field| matches!(field, Field::Received | Field::TransportReceived | Field::ProductionReceived);
    let of_last_year = ["去年", "上年", "前年", "往年", "曾"].iter().any(|word| heading.has(word));
    let seems = column.seems.is_some_and(|(field, _)| is_award(field)) && column.is_unused();
    column.field.is_some_and(is_award) && is_earlier || seems && of_last_year
}

/// Words of what is over.
const OF_DONE: &[&str] = &["已", "实发", "实际补", "前期", "曾", "此前", "以往", "往年", "累计"];

/// What headings of what was paid are made of beside those words.
const OF_AMOUNTS: &str =
    "金额 数额 元 资金 款 额 实发 实际 前期 此前 以往 往年 曾经 曾 累计 补贴 补助 奖补 奖励 补 享受 过 人员 付 拨";

/// Words of claims by which nothing but an award is meant.
const OF_CLAIMS: &[&str] = &["申领", "到账", "兑现", "享受情况", "享受状态"];

/// Words that ask whether somebody can get it.
const OF_FITNESS: &[&str] = &["纳入", "符合", "资格", "达到", "达标", "满足"];

/// Words that ask whether it is claimed for somebody.
const OF_CLAIMING: &[&str] = &["申报", "申请", "拟", "给予", "可以"];

/// Words that ask whether somebody got it.
const OF_RECEIPT: &[&str] = &[
    "领", "享受", "发放", "已发", "兑现", "到账", "拨付", "支付", "获得", "收到", "到位", "下发", "打款", "落实", "已",
];

/// Words of what is still to come.
const OF_TO_COME: &[&str] = &["拟", "应", "可领", "可享", "计划", "预计", "待", "本次", "申请金额", "申报金额"];
