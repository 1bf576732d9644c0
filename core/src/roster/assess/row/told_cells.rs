//! What a cell says of an award, of who paid, of an agreement, a household, a reason or a trip.

use crate::facts::{ContractKind, Household};
use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::denies;
use crate::roster::cells::{End, day, end, has, money, said, yes};
use crate::roster::columns::meanings::contract::contract_kind;
use crate::roster::columns::meanings::household::household;
use crate::roster::columns::meanings::work::ON_OWN_ACCOUNT;
use crate::roster::columns::{DoubtCause, is_made_of};
use crate::roster::file::Cell;

/// The doubt that a cell casts which tells of such a thing, in a roster of that year.
pub fn doubt_told(cell: Cell<'_>, reads: Reads, year: u16) -> Option<DoubtCause> {
    let text = said(cell).ok().flatten()?;
    match reads {
        Reads::Receipt { asked } => is_receipt(cell, &text, asked).then_some(DoubtCause::AlreadyReceived),
        Reads::Policy => {
            (!denies(&text) && !is_made_of(&text, &[OTHER_POLICIES])).then_some(DoubtCause::AlreadyReceived)
        }
        Reads::Signature => (text.len() > 3 && text.starts_with(['未', '没', '拒'])).then_some(DoubtCause::NotPaid),
        Reads::Payer => is_paid_by_another(cell, &text).then_some(DoubtCause::Reimbursed),
        Reads::Household => is_not_assisted(cell, &text).then_some(DoubtCause::NotAssisted),
        Reads::Agreement => is_no_labour_contract(cell, &text).then_some(DoubtCause::Unclear),
        Reads::Way => has(&text, BY_ONESELF).then_some(DoubtCause::Contradicts),
        Reads::Reason => (!has(&text, OF_WORK)).then_some(DoubtCause::Unclear),
        Reads::FirstDay(cause) => is_after(cell, year).then_some(cause),
        Reads::OfTrip { counts } => of_trip(cell, &text, counts),
        _ => None,
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
    is_day || says_so || asked && (yes(text) == Some(true) || amount.is_some_and(|amount| !amount.is_zero()))
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
    let names_it = has(text, &["脱贫", "监测", "贫困", "户", "边缘", "风险", "建档", "一般人", "普通人", "消除"]);
    let other = !denies(text) && has(text, &["一般人", "普通人", "非贫困", "非建档", "非低", "清退", "消除"]);
    names_it
        && match household(cell) {
            Ok(Some(kind)) => kind == Household::Neither,
            Ok(None) => true,
            Err(_) => other,
        }
}

/// Whether it is another paper than a labour contract, none, or work on one's own account.
fn is_no_labour_contract(cell: Cell, text: &str) -> bool {
    match contract_kind(cell) {
        Ok(Some(kind)) => !matches!(kind, ContractKind::FixedTerm | ContractKind::OpenEnded),
        Ok(None) => true,
        Err(_) => {
            has(text, ON_OWN_ACCOUNT)
                || has(text, &["临时", "实习", "见习", "非全日制", "季节", "零工", "散工", "短期"])
        }
    }
}

/// Words of how somebody came to the work without whoever claims for it.
const BY_ONESELF: &[&str] =
    &["自发", "自主", "自行", "自谋", "亲友", "亲戚", "老乡", "朋友", "熟人", "网络", "网上", "自己"];

/// Words of reasons that are work.
const OF_WORK: &[&str] = &[
    "务工", "打工", "就业", "工作", "上班", "挣钱", "赚钱", "增收", "收入", "干活", "劳务", "做工", "用工", "工资",
    "岗",
];

/// Whether a day lies after the year, wholly.
fn is_after(cell: Cell, year: u16) -> bool {
    matches!(end(cell), Ok(Some(End::On(day))) if i32::from(year) < day.earliest().year())
}

/// Whether the fare is that of one way, or of several people.
fn of_trip(cell: Cell, text: &str, counts: bool) -> Option<DoubtCause> {
    if !counts {
        return ["单程", "去程", "返程", "回程", "单趟"].contains(&text).then_some(DoubtCause::OneWay);
    }
    let both = has(text, &["往返", "双程", "来回"]);
    if !both && has(text, &["单", "去程", "返程", "回程"]) {
        return Some(DoubtCause::OneWay);
    }
    let count = text.trim_end_matches(['人', '张', '位']).parse::<u32>().ok();
    let several = count.is_some_and(|count| 1 < count && count < 20) && money(cell, 0).is_ok()
        || text.ends_with('人') && count.is_some_and(|count| 1 < count);
    several.then_some(DoubtCause::Household)
}
