//! Columns that are not read and ask for or tell of an award, who paid, an agreement, a household, a reason or a time: what stands
//! in them is judged by itself.

use crate::roster::assess::row::asking_columns::ASKING;
use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::Weight;
use crate::roster::assess::row::sides_told::NEAR;
use crate::roster::assess::row::told_awards::of_award;
use crate::roster::assess::row::told_fares::of_fare;
use crate::roster::assess::row::told_of_workshop::of_workshop;
use crate::roster::columns::{Column, DoubtCause, Field};

/// How such a column is read, in a roster of that year, of the kind that reads those fields; none where the
/// heading tells of nothing such.
pub fn of_told(column: &Column, fields: &[Field], year: u16) -> Option<Reads> {
    let (of_pay, of_contract) = (fields.contains(&Field::Pay), fields.contains(&Field::ContractKind));
    let of_trip = fields.contains(&Field::Fare);
    let own = if of_pay {
        of_workshop(column)
    } else if of_contract {
        of_placement(column)
    } else if of_trip {
        of_worker(column)
    } else {
        None
    };
    let own = own.or_else(|| if of_contract || of_trip { of_person_in_work(column) } else { None });
    own.or_else(|| of_check(column).then_some(Reads::Checked))
        .or_else(|| of_award(column, of_pay, year))
        .or_else(|| of_first_day(column, of_pay, of_contract))
        .or_else(|| of_household(column))
}

/// What rosters of persons in work ask that says nothing of the row, or only by a no.
fn of_person_in_work(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_months = headed(&["满1", "满2", "满3", "满6", "满一", "满两", "满三", "满六", "满半年"]);
    if of_months || headed(ASKING) && headed(&["满"]) && headed(&["月", "年", "天", "时间"]) {
        return Some(Reads::Answer { against: false, cause: DoubtCause::Contradicts });
    }
    let of_nearby = headed(ASKING) && (headed(NEAR) || headed(&["车间"]));
    let of_farming =
        column.is_headed(&["产业", "养殖", "种植", "牲畜"]) && !headed(ASKING) && !headed(&["备注", "说明"]);
    let after_it = column.compared.starts_with("返乡后") || column.compared.starts_with("回乡后");
    (of_nearby || after_it || of_farming).then_some(Reads::Words(Weight::Decisive))
}

/// Whether it tells what a check found, of those who were asked again: 电话回访结果.
fn of_check(column: &Column) -> bool {
    let of_check = column.is_headed(&["回访", "抽查", "电访", "电话核", "暗访", "核查"]);
    of_check && column.is_headed(&["结果", "情况", "反馈", "结论", "状态"]) && !column.is_headed(ASKING)
}

/// What a roster of people placed tells of papers, and of how they came to the work.
fn of_placement(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if let Some(reads) = of_paper_or_post(column) {
        return Some(reads);
    }
    if headed(&["组织"]) && headed(ASKING) {
        return Some(Reads::Answer { against: false, cause: DoubtCause::Contradicts });
    }
    if headed(&["输出方式", "输出形式", "输出类型", "转移方式", "外出方式", "输出渠道", "组织方式", "组织形式"])
    {
        return Some(Reads::Way);
    }
    if headed(&["介绍人", "推荐人", "介绍单位", "推荐单位", "就业途径", "就业渠道"])
        && !headed(&["电话", "证", "人员", "时间"])
    {
        return Some(Reads::Way);
    }
    if names_employer(column) {
        return Some(Reads::Employer { is_needed: true });
    }
    if let Some(reads) = of_work_of_placed(column) {
        return Some(reads);
    }
    let of_paper =
        headed(&["合同", "协议", "用工", "就业", "劳动关系", "从业", "员工", "职工", "工人", "用人", "安置"]);
    let of_form = headed(&["名称", "形式", "方式", "类型", "类别", "性质", "种类", "关系", "身份"]);
    let of_other =
        headed(&["编号", "单位", "企业", "公司", "机构", "时间", "日期", "地", "人数", "原因", "岗位", "意愿", "困难"]);
    (of_paper && of_form && !of_other && !headed(ASKING)).then_some(Reads::Agreement)
}

/// What such a roster tells of the paper itself, of its state, and of whether somebody still has the post.
fn of_paper_or_post(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_copy = headed(&["原件", "复印", "扫描", "文本", "影印"]);
    if headed(&["合同", "协议"]) && (of_copy || headed(&["生效", "备案", "盖章", "有效"]) && headed(ASKING))
    {
        return Some(Reads::Answer { against: false, cause: DoubtCause::Unclear });
    }
    let speaks_against =
        headed(&["到期", "期满", "失效"]) || headed(&["法人", "股东", "学生", "在校", "公务员", "退休"]);
    if headed(ASKING) && speaks_against {
        return Some(Reads::Answer { against: true, cause: DoubtCause::Unclear });
    }
    if headed(&["合同", "协议", "社保", "参保", "缴费"]) && headed(&["状态", "状况"]) {
        return Some(Reads::ContractState);
    }
    if headed(ASKING) && headed(&["仍在", "还在", "录用", "留用", "稳岗"]) {
        return Some(Reads::Answer { against: false, cause: DoubtCause::Left });
    }
    None
}

/// What such a roster tells of why a contract was not signed, of how long somebody worked, and of when somebody was brought.
fn of_work_of_placed(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(ASKING)
        && headed(&["介绍", "推荐", "输出"])
        && headed(&["本机构", "本公司", "我公司", "我机构", "经纪", "成功"])
    {
        return Some(Reads::Answer { against: false, cause: DoubtCause::Contradicts });
    }
    if headed(&["未签", "没签", "不签", "拒签"]) && headed(&["原因", "理由", "说明"]) {
        return Some(Reads::Anything(DoubtCause::Contradicts));
    }
    if headed(&["务工", "工作", "就业", "在岗", "上岗", "出勤", "出工"])
        && headed(&["月数", "天数", "时长"])
        && !headed(&["合同", "培训", "试用"])
    {
        return Some(Reads::Worked);
    }
    if headed(&["介绍", "推荐", "安置", "输出", "转移", "组织"])
        && headed(&["时间", "日期", "年月"])
        && !headed(OF_OTHER_TIMES)
    {
        return Some(Reads::PlacedOn);
    }
    None
}

/// Words of times at which nobody was brought to work.
const OF_OTHER_TIMES: &[&str] =
    &["培训", "搬迁", "易地", "止", "结束", "返", "拟", "预计", "计划", "成立", "登记", "户"];

/// What a roster of workers tells of who paid the fare, of the trip, of posts and of why somebody went away.
fn of_worker(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if let Some(reads) = of_fare(column) {
        return Some(reads);
    }
    if headed(&["公益", "公岗"]) && headed(&["工资", "补贴", "报酬", "金额"]) && !headed(ASKING) {
        return Some(Reads::Amount(DoubtCause::PublicPost));
    }
    if let Some(reads) = of_trade(column) {
        return Some(reads);
    }
    if headed(&["公益"]) && headed(&["名称", "岗位", "工种"]) && !headed(ASKING) {
        return Some(Reads::Anything(DoubtCause::PublicPost));
    }
    if names_employer(column) {
        return Some(Reads::Employer { is_needed: false });
    }
    let of_reason = headed(&["原因", "事由", "目的", "缘由", "理由"]);
    (of_reason && headed(&["外出", "离家", "出行", "离乡", "流动", "出省", "流出"])).then_some(Reads::Reason)
}

/// What such a roster tells of what somebody works as, or whether somebody can.
fn of_trade(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["在校", "学生"]) && headed(ASKING) {
        return Some(Reads::Answer { against: true, cause: DoubtCause::Unclear });
    }
    if headed(&["劳动能力"]) && headed(ASKING) {
        return Some(Reads::Answer { against: headed(&["丧失"]), cause: DoubtCause::Unclear });
    }
    let of_state = headed(&["务工情况", "就业情况"])
        || headed(&["工作", "务工", "用工", "就业"]) && headed(&["性质", "形式", "方式"])
        || headed(&["工作类型", "工作类别"]);
    let of_trade =
        of_state || headed(&["职业", "工种", "从事", "劳动能力", "劳动力状", "劳动力情况", "劳动力类", "在校生"]);
    let of_other = headed(&["培训", "技能", "资格", "证", "意愿", "意向", "需求", "病", "介绍", "原", "返乡后"]);
    (of_trade && !of_other && !headed(ASKING) && column.field.is_none()).then_some(Reads::Trade { of_state })
}

/// Whether it names the firm that employs somebody.
fn names_employer(column: &Column) -> bool {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_work =
        headed(&["用工", "用人", "务工", "就业", "工作", "接收", "输入", "输出", "录用", "聘用", "签约", "上岗"]);
    let of_other = headed(&[
        "地", "电话", "性质", "类", "联系", "负责", "法人", "代码", "信用", "规模", "行业", "时间", "日期", "意向",
        "推荐", "培训", "帮扶", "原", "承担", "支付", "评价", "意见",
    ]);
    of_work && headed(&["单位", "企业", "公司", "厂", "雇主"]) && !of_other && !headed(ASKING)
}

/// What the first day is called as well, in rosters of workshops, where it may lie years back.
const BEGINNING_BEFORE: &[&str] = &["进入", "入车间", "吸纳", "就业时间", "就业日期", "参加工作"];

/// When the work began, in rosters that do not read it: it cannot be after the year.
fn of_first_day(column: &Column, of_pay: bool, of_contract: bool) -> Option<Reads> {
    const BEGINNING: &[&str] = &[
        "进厂",
        "到岗",
        "录用",
        "来厂",
        "入职",
        "入厂",
        "上岗",
        "报到",
        "招用",
        "聘用",
        "进车间",
        "到厂",
        "上班",
        "用工开始",
        "就业开始",
        "务工开始",
    ];
    let is_time =
        column.is_headed(&["时间", "日期", "年月", "开始", "日"]) && !column.is_headed(&["培训", "合同", "止", "证"]);
    let cause = if of_pay { DoubtCause::AnotherYear } else { DoubtCause::Contradicts };
    let begins = column.is_headed(BEGINNING) || of_pay && column.is_headed(BEGINNING_BEFORE);
    ((of_pay || of_contract) && is_time && begins).then_some(Reads::FirstDay(cause))
}

/// What kind of household or of person somebody is, under a heading that is not known for it.
fn of_household(column: &Column) -> Option<Reads> {
    let headed = |words: &[&str]| column.is_headed(words);
    let of_household = headed(&["脱贫", "贫困", "监测", "风险", "防返贫"])
        || headed(&["人口", "人员", "户", "对象", "群体", "属性", "身份", "标识", "标签", "分类"])
            && headed(&["类", "性质", "属性", "身份", "标识", "标签", "种"]);
    let of_other = headed(&[
        "时间", "日期", "年", "姓名", "证", "数", "户口", "户籍", "编", "村", "原因", "说明", "责任", "措施", "收入",
        "残",
    ]);
    (of_household && !of_other && !headed(ASKING)).then_some(Reads::Household)
}
