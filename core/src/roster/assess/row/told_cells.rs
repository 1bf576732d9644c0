//! What a cell says of an award, of who paid, of an agreement, a household, a reason or a trip.

use crate::facts::{ContractKind, Household};
use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::denies;
use crate::roster::assess::row::told_of_workshop::{is_of_wages, is_outside};
use crate::roster::assess::row::told_states::doubt_of_state;
use crate::roster::cells::{End, day, end, has, money, said, yes};
use crate::roster::columns::meanings::contract::{contract_kind, is_unsigned};
use crate::roster::columns::meanings::household::household;
use crate::roster::columns::meanings::work::{ON_OWN_ACCOUNT, names_public_post};
use crate::roster::columns::{DoubtCause, is_made_of, years_in};
use crate::roster::file::Cell;

/// The doubt that a cell casts which tells of such a thing, in a roster of that year.
pub fn doubt_told(cell: Cell<'_>, reads: Reads, year: u16) -> Option<DoubtCause> {
    let text = said(cell).ok().flatten()?;
    match reads {
        Reads::Receipt { asked } if is_receipt(cell, &text, asked) => Some(DoubtCause::AlreadyReceived),
        Reads::Receipt { asked } => (!asked && is_refused(cell, &text)).then_some(DoubtCause::SetAside),
        Reads::Policy => {
            (!denies(&text) && !is_made_of(&text, &[OTHER_POLICIES])).then_some(DoubtCause::AlreadyReceived)
        }
        Reads::Checked => (!is_made_of(&text, &[FOUND_RIGHT])).then_some(DoubtCause::SetAside),
        Reads::Worked => is_no_time(&text).then_some(DoubtCause::Contradicts),
        Reads::Signature => (text.len() > 3 && text.starts_with(['未', '没', '拒'])).then_some(DoubtCause::NotPaid),
        Reads::Payer => is_paid_by_another(cell, &text).then_some(DoubtCause::Reimbursed),
        Reads::Household => is_not_assisted(cell, &text).then_some(DoubtCause::NotAssisted),
        Reads::Agreement | Reads::Way if is_by_others(&text) => Some(DoubtCause::Contradicts),
        Reads::Agreement => is_no_labour_contract(cell, &text).then_some(DoubtCause::Unclear),
        Reads::Employer { is_needed } => is_no_employer(&text, is_needed).then_some(DoubtCause::Contradicts),
        Reads::Reason => (!has(&text, OF_WORK)).then_some(DoubtCause::Unclear),
        Reads::FirstDay(cause) => (is_after(cell, year) || is_unsigned(&text)).then_some(cause),
        Reads::WorkedAt => is_outside(cell).then_some(DoubtCause::Contradicts),
        Reads::KindOfPay => (!is_of_wages(&text)).then_some(DoubtCause::Unclear),
        Reads::PlacedOn => lies_outside(cell, &text, year).then_some(DoubtCause::Contradicts),
        other => doubt_of_state(cell, &text, other),
    }
}

/// What policies are called that are none of the notice's.
const OTHER_POLICIES: &str = "雨露计划 小额信贷 小额 信贷 贷款 贴息 低保 五保 特困 医保 医疗 健康 扶贫 教育 助学 危房改造 住房 安全 易地 搬迁 光伏 养老 残疾 \
                              两项补贴 饮水 社保 保险 兜底 政策 保障 救助 和 及 等 产业 土地 流转 消费";

/// Whether something was paid out: a day, a yes or an amount where that is asked for; else a day, or words that say so.
fn is_receipt(cell: Cell, text: &str, asked: bool) -> bool {
    const TO_COME: &[&str] = &["待", "拟", "申报中", "申请中", "审核", "审批", "公示", "正在", "未", "没", "应发"];
    if denies(text) || has(text, TO_COME) {
        return false;
    }
    let is_day =
        matches!(cell, Cell::Date(_)) || text.contains(['年', '-', '/', '.']) && matches!(day(cell), Ok(Some(_)));
    let says_so = has(text, &["已", "领", "发放", "到账", "兑现", "享受", "拨付", "到位", "打款", "成功"]);
    let amount = money(cell, 0).ok().flatten();
    is_day
        || says_so
        || asked
            && (yes(text) == Some(true)
                || years_in(text).next().is_some()
                || amount.is_some_and(|amount| !amount.is_zero()))
}

/// Whether the place will not pay it: 不予补助, or nothing of an amount.
fn is_refused(cell: Cell, text: &str) -> bool {
    let nothing = text != "0" && matches!(cell, Cell::Text(_)) && yes(text).is_some();
    let amount = money(cell, 0).ok().flatten();
    !nothing && amount.is_some_and(|amount| amount.is_zero())
        || has(text, &["不予", "不补", "不给", "不发放", "取消", "核减", "不符合", "不享受"])
}

/// What is made of words by which a check found everything right.
const FOUND_RIGHT: &str = "属实 真实 一致 正确 准确 无误 正常 确认 已 核实 电话 本人 是 情况 在岗 在职 仍 在 接通 通过 合格 满意 较 比较 很 非常 认可 同意 \
                           务工 工作 就业 信息 无 异常 问题 存在 √ 企业 单位 该 均 完成 回访 知晓 知情 良好 有效 成功 表示 符合 条件 要求 政策 申报 达标 检查 核查 抽查 情况属实 相符 吻合";

/// Whether no time at all is told.
fn is_no_time(text: &str) -> bool {
    matches!(text.trim_end_matches(['个', '月', '天', '日']), "0" | "零" | "无" | "0.0")
}

/// Whether somebody else than the person paid, or gave it back.
fn is_paid_by_another(cell: Cell, text: &str) -> bool {
    if denies(text) || has(text, &["未", "不", "没"]) {
        return false;
    }
    let amount = money(cell, 0).ok().flatten();
    let another =
        has(text, &["企业", "单位", "公司", "厂", "老板", "雇主", "用人", "车间", "政府", "报", "全额", "部分"]);
    another || (yes(text) == Some(true) || amount.is_some_and(|amount| !amount.is_zero()))
}

/// Whether the words name another household than the notice assists, or one of which that is open.
fn is_not_assisted(cell: Cell, text: &str) -> bool {
    let names_it =
        has(text, &["脱贫", "监测", "贫困", "户", "边缘", "风险", "建档", "一般人", "普通人", "消除", "解除"]);
    let other = !denies(text) && has(text, &["一般人", "普通人", "非贫困", "非建档", "非低", "清退", "消除", "解除"]);
    names_it
        && match household(cell) {
            Ok(Some(kind)) => kind == Household::Neither,
            Ok(None) => true,
            Err(_) => other,
        }
}

/// Whether it is another paper than a labour contract, none, or work on one's own account.
fn is_no_labour_contract(cell: Cell, text: &str) -> bool {
    // Who brought somebody makes no paper: 劳务经纪人组织输出.
    if has(text, BY_A_BROKER) {
        return false;
    }
    match contract_kind(cell) {
        Ok(Some(kind)) => !matches!(kind, ContractKind::FixedTerm | ContractKind::OpenEnded),
        Ok(None) => true,
        Err(_) => {
            has(text, ON_OWN_ACCOUNT)
                || text.contains("非全日制")
                || has(text, &["临时", "实习", "见习", "季节", "零工", "散工", "短期", "小时", "钟点", "日结", "帮工"])
        }
    }
}

/// Whether somebody came to the work by others than whoever claims for it.
fn is_by_others(text: &str) -> bool {
    has(text, BY_OTHERS) && !has(text, BY_A_BROKER)
}

/// Words of whoever can claim for having brought somebody.
const BY_A_BROKER: &[&str] = &["经纪", "机构", "中介", "本公司", "我公司", "劳务公司"];

/// Words of how somebody came to the work without them.
const BY_OTHERS: &[&str] = &[
    "自发",
    "自主外",
    "自主务",
    "自主就",
    "自行",
    "自谋",
    "亲友",
    "亲朋",
    "亲戚",
    "亲属",
    "老乡",
    "朋友",
    "熟人",
    "网络",
    "网上",
    "自己",
    "本人",
    "政府",
    "村委",
    "村里",
    "村干部",
    "人社",
    "就业局",
    "社区",
    "乡镇",
    "工作队",
    "招聘会",
    "学校",
];

/// How words begin that stand in the place of a firm and name none.
const NOT_EMPLOYED: &[&str] = &[
    "未就业",
    "未务工",
    "未上岗",
    "未外出",
    "未安置",
    "未落实",
    "待",
    "失业",
    "失联",
    "无业",
    "无单位",
    "无工作",
    "没",
    "自家",
    "自己",
    "自营",
    "自主",
    "自谋",
    "自雇",
    "自由",
    "灵活",
    "零工",
    "散工",
    "打零工",
    "在家",
    "家里",
    "家中",
    "务农",
    "种地",
    "本人",
    "创业",
    "上学",
    "学生",
    "退休",
];

/// Whether the words in the place of a firm say that there is none, or a post of the public welfare.
fn is_no_employer(text: &str, is_needed: bool) -> bool {
    let is_firm = has(text, &["公司", "集团", "孵化", "中心"]) || text.ends_with('厂');
    let is_one = |word: &str| text.starts_with(word) && (!is_firm || has(word, &["自家", "自己", "本人"]));
    let is_none = is_needed && matches!(text, "无" | "否" | "没有" | "0" | "×");
    let of_post = has(text, &["公益岗", "公益性岗", "护林员", "村保洁"]) || names_public_post(text);
    is_none || of_post || NOT_EMPLOYED.iter().any(|word| is_one(word))
}

/// Words of reasons that are work.
const OF_WORK: &[&str] = &[
    "务工", "打工", "就业", "工作", "上班", "挣钱", "赚钱", "增收", "收入", "干活", "劳务", "做工", "用工", "工资",
    "岗",
];

/// Whether a day lies after the year, wholly.
fn is_after(cell: Cell, year: u16) -> bool {
    matches!(end(cell), Ok(Some(End::On(day))) if i32::from(year) < day.earliest().year())
}

/// Whether a day lies outside the year, wholly, or only other years are named.
fn lies_outside(cell: Cell, text: &str, year: u16) -> bool {
    let own = i32::from(year);
    match end(cell) {
        Ok(Some(End::On(day))) => day.latest().year() < own || own < day.earliest().year(),
        Ok(_) => false,
        Err(_) => years_in(text).next().is_some() && years_in(text).all(|named| named != year),
    }
}
