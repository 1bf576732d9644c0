//! What is looked for in each column that is not read as anything, by its heading.

use crate::roster::assess::row::asking_columns::{ABOUT_OTHER_THINGS, ASKING, against, of_answer};
use crate::roster::assess::row::harmless_columns::{holds_numbers, is_harmless};
use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::Weight;
use crate::roster::assess::row::told_columns::of_told;
use crate::roster::columns::{Column, DoubtCause, Field};

/// What is looked for in a column; none where nothing is. `fields` are those that the kind of roster of that year reads; `is_varied` says
/// that many different words stand in the column.
pub fn reads(
    column: &Column,
    fields: &[Field],
    year: u16,
    tells_received: bool,
    is_varied: impl Fn() -> bool,
) -> Option<Reads> {
    match column.field {
        Some(Field::Name) if !column.is_confirmed() => return Some(Reads::BehindAName),
        Some(Field::Serial) => return Some(Reads::AmongNumbers),
        _ => (),
    }
    let is_unread = |field: Field| OF_OTHER_KINDS.contains(&field) && !fields.contains(&field);
    let of_own_account = column.field == Some(Field::Work) && fields.contains(&Field::ContractKind);
    let of_post =
        column.field == Some(Field::Pay) && !fields.contains(&Field::Pay) && column.is_headed(&["公益", "公岗"]);
    let unread =
        column.is_unused() || of_own_account || of_post || column.field.is_some_and(is_unread) && !column.is_left_out();
    if !unread || column.is_headed(OF_A_CALCULATION) {
        return None;
    }
    let told = of_work_days(column, fields).or_else(|| of_told(column, fields, year));
    // 10个月 is how long, and no time that speaks against anything.
    let is_count = column.is_headed(&["月数", "天数", "时长"]);
    let unknown = || Reads::Choices(if is_count || is_varied() { Weight::Known } else { Weight::All });
    Some(told.or_else(|| of_unread(column, fields, tells_received)).unwrap_or_else(unknown))
}

/// When somebody worked, beside pay, which must not be that of another year.
fn of_work_days(column: &Column, fields: &[Field]) -> Option<Reads> {
    match column.field.filter(|_| fields.contains(&Field::Pay))? {
        Field::From => Some(Reads::FirstDay(DoubtCause::AnotherYear)),
        Field::To => Some(Reads::LastDay),
        // Its days are compared with the year elsewhere.
        Field::Spell | Field::Work => Some(Reads::Words(Weight::Known)),
        Field::Place => Some(Reads::WorkedAt),
        _ => None,
    }
}

/// What one kind of roster reads and another does not, and speaks of the person's work all the same.
const OF_OTHER_KINDS: &[Field] = &[
    Field::From,
    Field::To,
    Field::LeftEarly,
    Field::StillThere,
    Field::PublicPost,
    Field::Place,
    Field::Spell,
    Field::Work,
    Field::TransportReceived,
    Field::ProductionReceived,
    Field::Received,
];

/// How columns are headed that a calculation such as this one added: what it came to says nothing of the person.
const OF_A_CALCULATION: &[&str] = &["测算", "calculated", "Calculated"];

/// What is looked for by the heading; none where that is not known.
fn of_unread(column: &Column, fields: &[Field], tells_received: bool) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["年龄", "周岁"]) {
        return Some(Reads::Age);
    }
    if headed(&["地址", "住址"]) && is_harmless(column) {
        return Some(Reads::Address);
    }
    if headed(&["签字", "签名", "签收", "领款人", "领取人"]) && is_harmless(column) {
        return Some(Reads::Signature);
    }
    if is_harmless(column) {
        return Some(if holds_numbers(column) { Reads::AmongNumbers } else { Reads::Words(Weight::Decisive) });
    }
    if headed(ASKING) {
        return of_question(column);
    }
    of_amount(column, tells_received).or_else(|| {
        if headed(&["中途", "中断", "间断"]) {
            return Some(Reads::Anything(DoubtCause::Contradicts));
        }
        if headed(OF_TIME) {
            return of_time(column, fields);
        }
        if column.heading.is_empty() || headed(OF_REMARKS) {
            let known = headed(OF_WAYS) || headed(OF_OTHER_STATES);
            return Some(Reads::Words(if known { Weight::Known } else { Weight::All }));
        }
        if headed(&["方式", "周期", "频率"]) {
            return Some(Reads::Words(Weight::Known));
        }
        if headed(&["意愿", "意向", "愿意", "打算", "需求", "诉求"]) {
            return Some(Reads::Words(Weight::Decisive));
        }
        let asked = column.seems.is_some() || headed(OF_FIRMS);
        against(column).filter(|_| !asked).map(|cause| Reads::Answer { against: true, cause })
    })
}

/// How columns are headed in which firms and places stand, whose names can hold any word.
const OF_FIRMS: &[&str] = &["单位", "公司", "企业", "机构", "地址", "名称"];

fn of_question(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["工资", "报酬", "发放", "支付", "结清", "付清", "欠薪", "足额", "领款"])
        && !headed(&["补贴", "奖补", "补助"])
    {
        return Some(Reads::Answer { against: headed(&["拖欠", "欠"]), cause: DoubtCause::NotPaid });
    }
    of_answer(column).or_else(|| headed(ABOUT_OTHER_THINGS).then_some(Reads::Words(Weight::Decisive)))
}

fn of_amount(column: &Column, tells_received: bool) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let owed = headed(&[
        "拖欠",
        "欠发",
        "欠薪",
        "欠付",
        "未发",
        "未付",
        "未兑付",
        "待发",
        "待付",
        "退回",
        "返还",
        "结转下年",
        "年后补发",
        "白条",
        "欠条",
        "挂账",
        "暂扣工资",
    ]);
    let received = is_of_award_received(column, tells_received);
    let cause = if owed { Some(DoubtCause::NotPaid) } else { received.then_some(DoubtCause::AlreadyReceived) };
    cause.map(Reads::Amount)
}

/// How columns of times and reasons are headed.
const OF_TIME: &[&str] = &["时间", "日期", "年月", "年度", "年份", "原因", "理由"];

/// How columns of remarks are headed.
const OF_REMARKS: &[&str] = &[
    "备注", "备考", "附注", "说明", "情况", "状态", "渠道", "途径", "原因", "标注", "核实", "审核", "意见", "其他",
    "结果", "进度", "结论", "用途", "摘要", "进展", "标记", "状况", "现状", "动态",
];

/// Those that hold ways and reasons, of which words that are not known say little.
const OF_WAYS: &[&str] = &["渠道", "途径", "原因"];

/// What states are of that say nothing of the row, and who wrote a remark.
const OF_OTHER_STATES: &[&str] = &[
    "健康",
    "身体",
    "婚姻",
    "参保",
    "社保",
    "保险",
    "培训",
    "住房",
    "文化",
    "政治",
    "家庭",
    "残疾",
    "技能",
    "学历",
    "饮水",
    "教育",
    "收入",
    "土地",
    "产业",
    "贷款",
    "子女",
    "兵役",
    "意愿",
    "人员姓名",
    "审核人",
    "核实人",
    "经办",
    "电话",
    "劳动能力",
    "劳动力",
];

/// A column that says when something was, or why: that it was at all, where it speaks against the row; none where nobody
/// knows what it says.
fn of_time(column: &Column, fields: &[Field]) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_reason = headed(&["原因", "理由"]);
    if headed(&["预计", "计划", "拟", "预期", "预定", "打算"]) {
        return Some(Reads::Words(Weight::Decisive));
    }
    if let Some(cause) = against(column) {
        let of_pay = fields.contains(&Field::Pay);
        if of_pay && of_reason && cause == DoubtCause::Left {
            return Some(Reads::Words(Weight::Known));
        }
        let of_pay_alone = cause == DoubtCause::Left && of_pay;
        let may_be_due = headed(&["终止"]) && !headed(&["实际", "提前", "解除"]);
        return Some(if of_pay_alone || may_be_due { Reads::DayOfYear } else { Reads::Anything(cause) });
    }
    if headed(&["脱贫", "退出", "出列", "摘帽"]) && !of_reason {
        return Some(Reads::Exit);
    }
    let of_pay = headed(&["发放", "支付", "发薪", "发工资", "工资", "结算", "领取"]);
    if of_pay && !headed(&["补", "奖"]) && !of_reason {
        return Some(Reads::DayOfYear);
    }
    Some(Reads::Words(Weight::Known))
}

/// An amount of an award that was received: beside an answer to that, or by its own words.
fn is_of_award_received(column: &Column, tells_received: bool) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    let received = headed(&["领取", "已领", "实领", "已享受", "已发", "到账"]);
    let of_other =
        headed(&["工资", "报酬", "薪", "应领", "拟", "可领", "标准", "养老", "低保", "失业", "贷款", "地力"]);
    let of_award = headed(&["奖补", "奖励", "补贴", "补助"]) || tells_received;
    received && of_award && !of_other && headed(&["金额", "数额", "(元)", "(万元)"])
}
