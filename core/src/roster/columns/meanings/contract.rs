//! The contract of a person placed: its kind, and how long it lasts.

use crate::facts::ContractKind;
use crate::roster::cells::{End, Problem, Term, YEAR, as_ticked, choose, contract_term, day, end, has, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::roster_kind::RosterKind;
use crate::roster::columns::vocabulary::{COMMON, is_made_of};
use crate::roster::file::Cell;
use crate::values::ApproximateDate;

/// 合同类型.
pub const CONTRACT_KIND: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    headings: "合同 劳动合同",
    words: "合同+类 合同+种类 合同+性质 合同+形式 是否+合同 有无+合同 合同情况 合同+签订",
    other_words: "编号 原因 状态 解除 终止 生效 备案 盖章",
    plain: says_nothing_else,
    ..Meaning::of(Field::ContractKind, |cell, _| contract_kind(cell).map(drop))
};

/// 合同期限.
pub const CONTRACT_MONTHS: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    headings: "合同期 劳动合同期",
    words: "合同+期限 合同+月 合同+时长 合同+年限 签订期限",
    other_words: "起 类",
    plain: is_of_labour_contract,
    ..Meaning::of(Field::ContractMonths, |cell, _| contract_term(cell, None).map(drop))
};

/// 合同起止时间.
pub const CONTRACT_SPELL: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    words: "合同+起止 合同+时间 合同+有效期",
    other_words: "原因 解除",
    plain: is_of_labour_contract,
    ..Meaning::of(Field::ContractSpell, |cell, _| contract_term(cell, None).map(drop))
};

/// 合同开始.
pub const CONTRACT_FROM: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    headings: "签订时间 签订日期 签约时间 签约日期",
    words: "合同起 合同始 合同自 合同+开始 合同+起始 合同+始期 合同+起期 合同+起日 合同+生效 合同+签订+日期 合同+签订+时间 合同+签订日",
    other_words: "终 止 结束 原因 是否 试用",
    plain: is_of_labour_contract,
    ..Meaning::of(Field::ContractFrom, |cell, _| signed(cell).map(drop))
};

/// 合同结束.
pub const CONTRACT_TO: Meaning = Meaning {
    speaks_for: Some(RosterKind::Placements),
    words: "合同止 合同至 合同终 合同+结束 合同+终止 合同+终期 合同+止期 合同+止日 合同+到期 合同+截止 合同+期满 合同+届满 合同+失效",
    other_words: "起 开始 原因 是否 提前 试用",
    plain: is_of_labour_contract,
    ..Meaning::of(Field::ContractTo, |cell, _| contract_end(cell).map(drop))
};

/// Whether it speaks of the contract between person and employer, and of nothing else: 续签, 租赁 and 服务 are others.
fn says_nothing_else(heading: &Heading) -> bool {
    heading.is_made_of(&[COMMON, PLAIN])
}

/// Whether the days or the length are those of the contract, and not of another paper that the brackets name: 合同期限（劳务派遣）.
fn is_of_labour_contract(heading: &Heading) -> bool {
    let bracketed = heading.bracketed();
    let is_denied = bracketed.starts_with('非') && !bracketed.starts_with("非全日");
    let is_left_out = is_denied || has(bracketed, &["不含", "不包括", "除外", "含试用"]);
    says_nothing_else(heading) && (is_left_out || !has(bracketed, OTHER_PAPERS))
}

/// Papers and work that a labour contract is not.
const OTHER_PAPERS: &[&str] = &[
    "劳务",
    "派遣",
    "承揽",
    "外包",
    "服务",
    "实习",
    "见习",
    "就业协议",
    "三方",
    "意向",
    "雇佣",
    "试用",
    "学徒",
    "租赁",
    "承包",
    "委托",
    "培训",
    "兼职",
    "临时",
    "合作",
    "加盟",
    "代理",
    "居间",
    "保密",
    "灵活",
    "平台",
    "公益",
    "公岗",
    "小时工",
    "非全日",
];

/// What headings of the contract are made of.
pub const PLAIN: &str = "劳动 用工 合同 协议 书 签订 签 签约 签署 订立 何种 何 期限 期 限 期间 固定 无固定 终止期 类型 类别 种类 类 性质 形式 方式 \
                     起始 起 始 开始 生效 终止 截止 届满 失效 到期 期满 满 结束 止 终 有效 年限 时长 月数 个月 长 起止 至 自 从 到 \
                     书面 企业 公司 单位 用人 聘用 录用 多 了 长期 履行 约定 总";

/// The paper between person and employer. Where only a labour contract is said, its term decides; a labour contract with
/// an agency that lends people out, an agreement that is not one of service, and a choice that was left standing, say nothing
/// sure.
pub fn contract_kind(cell: Cell) -> Result<Option<ContractKind>, Problem> {
    as_ticked(cell, kind_in)
}

fn kind_in(cell: Cell) -> Result<Option<ContractKind>, Problem> {
    let labour = |text: &str| has(text, &["劳动合同", "劳动"]);
    let left_standing = |text: &str| labour(text) && has(text, &["劳务", "承揽"]) || has(text, &["□", "或"]);
    let not_made = |text: &str| {
        labour(text)
            && has(
                text,
                &["(未", "(待", "(拟", "(没", "未盖章", "未签字", "作废", "过期", "已到期", "已解除", "已终止"],
            )
    };
    let other_agreement = |text: &str| has(text, &["协议"]) && !has(text, OF_SERVICE);
    match said(cell)? {
        Some(text)
            if has(&text, &["派遣", "外包"]) || left_standing(&text) || not_made(&text) || other_agreement(&text) =>
        {
            Ok(None)
        }
        Some(text) => match length_in(&text) {
            // A length of a year or more says what its own column says; a shorter one speaks against that.
            Some(months) => Ok((YEAR <= months).then_some(ContractKind::FixedTerm)),
            None => choose(cell, |text| ContractKind::named(text).or_else(|| kind_by_words(text))),
        },
        None => Ok(None),
    }
}

/// The months that are said in the place of a kind: 一年期.
fn length_in(text: &str) -> Option<u32> {
    match contract_term(Cell::Text(text), None) {
        Ok(Some(Term::Months(months) | Term::AtLeast(months))) => Some(months),
        _ => None,
    }
}

/// The first day of a contract; nothing where it was not signed.
pub fn signed(cell: Cell) -> Result<Option<ApproximateDate>, Problem> {
    if said(cell)?.is_some_and(|text| is_unsigned(&text)) { Ok(None) } else { day(cell) }
}

/// Whether the words in the place of a day say that there was none yet: 未签订.
pub fn is_unsigned(text: &str) -> bool {
    text.starts_with(['未', '没', '无', '待', '拟', '尚', '暂', '不']) && !text.contains(|c: char| c.is_ascii_digit())
}

/// The last day of a contract, or that none is set.
pub fn contract_end(cell: Cell) -> Result<Option<End>, Problem> {
    let is_open = |text: &str| has(text, &["长期", "无固定", "不定期", "无限期", "无期限", "永久", "无终止"]);
    if said(cell)?.is_some_and(|text| is_open(&text)) {
        return Ok(Some(End::GoesOn));
    }
    end(cell)
}

/// Words of papers that are no labour contract.
const OF_SERVICE: &[&str] = &["劳务", "承揽", "兼职"];

fn kind_by_words(text: &str) -> Option<ContractKind> {
    if has(text, &["无固定", "长期合同", "不定期", "无终止", "无期限"]) {
        return Some(ContractKind::OpenEnded);
    }
    if has(text, OF_SERVICE) {
        return Some(ContractKind::ServiceAgreement);
    }
    if has(text, &["未签", "无合同", "口头", "没签"]) {
        return Some(ContractKind::None);
    }
    if has(text, &["任务"]) {
        return Some(ContractKind::Task);
    }
    if has(text, &["已签", "已订", "劳动合同", "固定期", "定期", "有终止", "有期限"]) {
        return Some(ContractKind::FixedTerm);
    }
    if is_made_of(text, &[OF_FORMS]) {
        return Some(ContractKind::FixedTerm);
    }
    yes(text).map(|yes| if yes { ContractKind::FixedTerm } else { ContractKind::None })
}

/// What words are made of that say in which form a contract was made, or that it is one: 书面, 电子合同.
const OF_FORMS: &str =
    "书面 纸质 纸制 电子 合同 版 版本 形式 文本 正式 正规 标准 规范 制式 格式 用工 签订 签 已 份 式 线上 线下 网签";
