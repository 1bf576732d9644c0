//! What is looked for in each column that is not read as anything, by its heading.

use crate::roster::assess::row::remark_sense::{Weight, cause_in};
use crate::roster::columns::{Column, DoubtCause, Field};

/// What is looked for in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reads {
    /// Words.
    Words(Weight),
    /// Words behind a name: 张三（已离职）.
    BehindAName,
    /// An amount that casts that doubt.
    Amount(DoubtCause),
    /// A yes or a no, one of which speaks against the row.
    Answer { against: bool, cause: DoubtCause },
    /// Anything: a day on which something ended, a reason for it.
    Anything(DoubtCause),
    /// The year in which a household was lifted out.
    Exit,
    /// A day that must not lie before the year.
    DayOfYear,
    /// An age.
    Age,
}

/// What is looked for in a column; none where nothing is. `fields` are those that the kind of roster reads.
pub fn reads(column: &Column, fields: &[Field], tells_received: bool) -> Option<Reads> {
    if column.field == Some(Field::Name) && !column.is_confirmed() {
        return Some(Reads::BehindAName);
    }
    let is_unread = |field: Field| OF_OTHER_KINDS.contains(&field) && !fields.contains(&field);
    let unread = column.is_unused() || column.field.is_some_and(is_unread) && !column.is_left_out();
    (unread && !column.is_headed(OF_A_CALCULATION)).then(|| of_unread(column, tells_received))
}

/// What one kind of roster reads and another does not, and speaks of the person's work all the same.
const OF_OTHER_KINDS: &[Field] =
    &[Field::From, Field::To, Field::LeftEarly, Field::StillThere, Field::PublicPost, Field::Place, Field::Spell];

/// How columns are headed that a calculation such as this one added: what it came to says nothing of the person.
const OF_A_CALCULATION: &[&str] = &["测算", "calculated", "Calculated"];

fn of_unread(column: &Column, tells_received: bool) -> Reads {
    let headed = |words: &[&str]| column.is_headed(words);
    let asks_for_pay = headed(&["工资", "报酬", "发放", "支付", "结清"]) && !headed(&["补贴", "奖补", "补助"]);
    if headed(ASKING) {
        let unpaid = Reads::Answer { against: headed(&["拖欠", "欠"]), cause: DoubtCause::NotPaid };
        let answer = if asks_for_pay { Some(unpaid) } else { of_answer(column) };
        return answer.unwrap_or(Reads::Words(Weight::Decisive));
    }
    if headed(&["报销", "企业承担", "单位承担"]) {
        Reads::Amount(DoubtCause::Reimbursed)
    } else if headed(&["拖欠", "欠发", "欠薪", "未发", "未付", "待发", "退回", "返还"]) {
        Reads::Amount(DoubtCause::NotPaid)
    } else if is_of_award_received(column, tells_received) {
        Reads::Amount(DoubtCause::AlreadyReceived)
    } else if headed(&["中途", "中断", "间断"]) {
        Reads::Anything(DoubtCause::Contradicts)
    } else if headed(&["年龄", "周岁"]) {
        Reads::Age
    } else if headed(OF_TIME) {
        of_time(column)
    } else if column.heading.is_empty() || headed(OF_REMARKS) && !headed(OF_OTHER_STATES) {
        Reads::Words(if headed(OF_WAYS) { Weight::Known } else { Weight::All })
    } else {
        Reads::Words(if headed(OF_REMARKS) { Weight::Known } else { Weight::Decisive })
    }
}

/// How columns are headed that are answered by yes or no.
const ASKING: &[&str] = &["是否", "有无", "能否", "是不是", "有没有", "(是/否)", "是/否"];

/// How columns of times and reasons are headed.
const OF_TIME: &[&str] = &["时间", "日期", "年月", "年度", "年份", "原因", "理由"];

/// How columns of remarks are headed.
const OF_REMARKS: &[&str] = &[
    "备注", "备考", "附注", "说明", "情况", "状态", "渠道", "途径", "原因", "标注", "核实", "审核", "意见", "其他",
    "结果", "进度", "结论", "进展", "标记",
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

/// A column that says when something was, or why: that it was at all, where it speaks against the row.
fn of_time(column: &Column) -> Reads {
    let headed = |words: &[&str]| column.is_headed(words);
    if let Some(cause) = against(column) {
        return if cause == DoubtCause::Left && !headed(&["原因", "理由"]) {
            Reads::DayOfYear
        } else {
            Reads::Anything(cause)
        };
    }
    if headed(&["脱贫", "退出", "出列", "摘帽"]) && !headed(&["原因", "理由"]) {
        return Reads::Exit;
    }
    let of_pay = headed(&["发放", "支付", "发薪", "发工资", "工资", "结算", "领取"]);
    if of_pay && !headed(&["补", "奖", "原因", "理由"]) {
        return Reads::DayOfYear;
    }
    Reads::Words(if headed(OF_WAYS) { Weight::Known } else { Weight::Decisive })
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

/// Why what the heading speaks of speaks against the row, if it does: 死亡时间, 是否删除.
fn against(column: &Column) -> Option<DoubtCause> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["风险", "致贫", "监测", "返贫"]) && headed(&["消除", "解除", "退出"]) {
        return Some(DoubtCause::NotAssisted);
    }
    if headed(&["个体", "自主创业", "灵活就业", "自营", "经商"]) {
        return Some(DoubtCause::Unclear);
    }
    cause_in(&column.heading)
}

/// Which answer to a question speaks against the row, if one does; none of a question about something else.
fn of_answer(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["外省", "省外"]) && headed(&["户籍", "户口"]) && !headed(&["本省", "省内"]) {
        return Some(Reads::Answer { against: true, cause: DoubtCause::RegisteredElsewhere });
    }
    if headed(ABOUT_OTHER_THINGS) && !headed(&["解除", "终止"]) {
        return None;
    }
    if let Some(cause) = against(column) {
        return Some(Reads::Answer { against: true, cause });
    }
    let found = ABOUT_THE_ROW.iter().find(|(_, words)| headed(words));
    found.map(|(cause, _)| Reads::Answer { against: false, cause: *cause })
}

/// What a no speaks against.
const ABOUT_THE_ROW: &[(DoubtCause, &[&str])] = &[
    (DoubtCause::Death, &["健在", "在世", "存活", "生存"]),
    (DoubtCause::NotAssisted, &["享受政策", "帮扶政策", "扶贫政策", "享受帮扶", "帮扶期"]),
    (
        DoubtCause::SetAside,
        &[
            "符合", "合格", "达标", "达到", "通过", "有效", "属实", "真实", "合规", "一致", "同意", "认定", "资格",
            "本人", "准确", "正确", "纳入", "申报", "可报", "认可",
        ],
    ),
    (DoubtCause::Left, &["在岗", "在职"]),
    (
        DoubtCause::Contradicts,
        &[
            "务工", "就业", "上岗", "到岗", "上班", "工作", "外出", "打工", "在厂", "车间", "用工", "吸纳", "做工",
            "劳动",
        ],
    ),
];

/// What questions are about that say nothing of the row, also where they speak of work.
const ABOUT_OTHER_THINGS: &[&str] = &[
    "意愿",
    "愿意",
    "需要",
    "需求",
    "培训",
    "技能",
    "想",
    "希望",
    "服务",
    "困难",
    "证",
    "登记",
    "保险",
    "参保",
    "社保",
    "补贴",
    "省外",
    "省内",
    "县外",
    "县内",
    "跨",
    "组织",
    "协助",
    "推荐",
    "首次",
    "意向",
    "务农",
    "零就业",
    "家庭",
    "配偶",
    "子女",
    "合同",
    "协议",
    "党员",
    "残疾",
    "低保",
    "能力",
    "户主",
    "军人",
    "签字",
    "补助",
    "奖补",
    "享受过",
    "领取",
    "贷款",
    "合作社",
    "介绍",
];
