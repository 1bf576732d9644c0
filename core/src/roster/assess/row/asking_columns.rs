//! Columns that are not read and are answered by yes or no: which answer speaks against the row.

use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::cause_in;
use crate::roster::columns::{Column, DoubtCause};

/// How columns are headed that are answered by yes or no.
pub const ASKING: &[&str] = &["是否", "有无", "能否", "是不是", "有没有", "(是/否)", "是/否"];

/// Why what the heading speaks of speaks against the row, if it does: 死亡时间, 是否删除.
pub fn against(column: &Column) -> Option<DoubtCause> {
    let headed = |words: &[&str]| column.is_headed(words);
    if headed(&["风险", "致贫", "监测", "返贫"]) && headed(&["消除", "解除", "退出"]) {
        return Some(DoubtCause::NotAssisted);
    }
    if headed(&["个体", "自主创业", "灵活就业", "自营", "经商"]) {
        return Some(DoubtCause::Unclear);
    }
    // 总计 speaks against a row, and not over a column.
    let is_sum =
        column.compared.is_sum() || ["小计", "合计", "总计", "累计"].iter().any(|sum| column.compared.ends_with(sum));
    cause_in(&column.heading).filter(|_| !is_sum)
}

/// Which answer to a question speaks against the row, if one does; none of a question about something else.
pub fn of_answer(column: &Column) -> Option<Reads> {
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
            "符合",
            "满足",
            "合格",
            "达标",
            "达到",
            "通过",
            "有效",
            "属实",
            "真实",
            "合规",
            "一致",
            "同意",
            "认定",
            "资格",
            "本人",
            "准确",
            "正确",
            "纳入",
            "申报",
            "可报",
            "认可",
            "在册",
            "有此人",
            "有该人",
            "系统内",
            "系统中",
            "在系统",
            "在库",
            "查到",
            "匹配",
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
pub const ABOUT_OTHER_THINGS: &[&str] = &[
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
