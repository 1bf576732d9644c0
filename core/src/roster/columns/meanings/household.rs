//! The kind of household: in one column, or in two that ask for either kind.

use super::household_labels::is_known_label;
use crate::facts::Household;
use crate::roster::cells::{Problem, as_ticked, choose, has, said, yes};
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::Heading;
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::vocabulary::COMMON;
use crate::roster::file::Cell;

/// 户类型: the kind of household, or whether it is one that the notice assists.
pub const HOUSEHOLD: Meaning = Meaning {
    headings: "户别 农户户别 人员属性 户属性 农户属性 家庭属性 人口属性 身份类别",
    words: "户类 农户类 人员类 对象类 群体类 家庭类 脱贫属性 脱贫+类",
    other_words: COUNTS,
    plain: says_nothing_else,
    ..Meaning::of(Field::Household, |cell, _| household(cell).map(drop))
};

/// 是否脱贫户.
pub const LIFTED_OUT: Meaning = Meaning {
    headings: "脱贫户",
    words: "脱贫户 脱贫人口 建档立卡 脱贫劳动力 是否脱贫 是否贫困户 是否+贫困",
    other_words: "时间 年度 年份 编号 类 村 数 率 占比",
    plain: says_nothing_else,
    ..Meaning::of(Field::LiftedOut, |cell, _| household(cell).map(drop))
};

/// 是否监测对象.
pub const MONITORED: Meaning = Meaning {
    headings: "监测对象 监测户 三类户 三类人员 三类人群",
    words: "监测对象 监测户 监测+类 监测人口 监测人员 监测家庭 监测识别 纳入监测 是否监测 监测帮扶 三类户 三类人 三类对象 三类监测",
    other_words: "时间 编号 村 数 率 占比 消除 解除 风险状态 措施 责任",
    plain: says_nothing_else,
    ..Meaning::of(Field::Monitored, |cell, _| household(cell).map(drop))
};

/// Whether the heading asks for either kind at once, as 是否脱贫人口（含监测对象） does.
pub fn asks_for_either(heading: &Heading) -> bool {
    let lists_both = heading.has_anywhere("监测") && heading.has_anywhere("脱贫");
    lists_both && !["时间", "姓名", "证", "村", "数", "率"].iter().any(|word| heading.has(word))
}

/// Words of headings that count people or households, or are about a village.
const COUNTS: &str = "村 数 率 占比 就业困难 残疾";

/// Whether it asks of the person's own household, and does not deny: 配偶, 拟纳入 and 非脱贫户 say something else.
fn says_nothing_else(heading: &Heading) -> bool {
    heading.is_made_of(&[COMMON, PLAIN])
}

/// What headings of the kind of household are made of.
const PLAIN: &str = "是不是 属 易地 搬迁 户 户别 农户 家庭 对象 群体 身份 属性 类型 类别 种类 类 性质 属于 为 系 脱贫 脱贫户 脱贫人口 建档立卡 建档 立卡 贫困 贫困户 \
                     贫困人口 人口 原 防返贫 防止返贫 返贫 动态 监测 监测户 监测对象 易返贫 易致贫 边缘 边缘户 突发 严重 困难 困难户 不稳定 纳入 识别 帮扶 三类人员 三类人群 \
                     劳力 帮扶对象 低收入 三类 三类户 重点 认定 标识 标注 所属 农村 本户 户主 包括 含 两类 农业 一般户 一般农户 普通户 普通农户 其他";

/// The kind of household, or what is ticked of a form. A bare yes means one of the two that the notice assists, which it treats alike; whether one
/// that has left assistance behind is still one of them is open (reading 16).
pub fn household(cell: Cell) -> Result<Option<Household>, Problem> {
    as_ticked(cell, by_label)
}

fn by_label(cell: Cell) -> Result<Option<Household>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    let is_unsettled =
        has_left_assistance(&text) || is_left_standing(&text) || is_taken_back(&text) || is_of_another(&text);
    // Whatever is none of the choices of a form can be a kind that the form does not have.
    if is_unsettled || OTHERS.iter().any(|other| text.starts_with(other)) {
        return Ok(None);
    }
    let kind = choose(cell, |text| Household::named(text).or_else(|| by_words(text)))?;
    Ok(kind.filter(|kind| *kind == Household::Neither || !has(&text, KINDS) || is_known_label(&text)))
}

/// Whether the choices of a form were left standing: 脱贫户/监测户/一般户.
fn is_left_standing(text: &str) -> bool {
    let denies = has(text, &["非", "不是", "未"]);
    has(text, &["一般户", "一般农户", "普通户"]) && has(text, &["脱贫", "监测", "贫困户"]) && !denies
}

/// Whether the kind is named and not settled: planned, supposed, asked, or ended.
fn is_taken_back(text: &str) -> bool {
    const BACK: &[&str] = &[
        "清退",
        "剔除",
        "迁出",
        "迁走",
        "注销",
        "销户",
        "取消",
        "除名",
        "拟",
        "疑似",
        "可能",
        "待核",
        "待定",
        "待认",
        "待纳",
        "候选",
        "后备",
        "预备",
        "待观察",
        "申请",
        "核实中",
        "未核实",
        "需核实",
        "不确定",
        "未定",
        "存疑",
        "有误",
        "曾",
        "历史",
        "过去",
        "以前",
        "是否",
        "?",
    ];
    has(text, BACK) && has(text, KINDS)
}

/// Words of the kinds that the notice assists.
const KINDS: &[&str] = &["脱贫", "监测", "贫困", "建档立卡", "边缘", "三类"];

fn has_left_assistance(text: &str) -> bool {
    let stable = has(text, &["稳定脱贫"]) && !has(text, &["不稳定"]);
    let year_of_exit = has(text, &["2014", "2015", "14年", "15年"]) && has(text, &["脱贫", "退出", "出列"]);
    stable
        || year_of_exit
        || has_ended(text)
        || has(text, &["不享受", "不再", "返贫"]) && !has(text, &["防止返贫", "返贫监测", "防返贫"])
}

/// Whether the watch over a household has ended, or the household itself; who left poverty, 退出贫困, is lifted out.
fn has_ended(text: &str) -> bool {
    let denied = has(text, &["未", "没有"]);
    let is_watched = has(text, &["监测", "边缘", "易致贫", "困难户", "不稳定", "风险", "三类"]);
    let behind_the_kind = ["脱贫户", "脱贫人口"].iter().find_map(|kind| text.split_once(kind));
    let left = behind_the_kind.is_some_and(|(_, behind)| behind.contains("退出"))
        && !["2016", "2017", "2018", "2019", "2020"].iter().any(|year| text.contains(year));
    let watch_ended = is_watched && has(text, &["消除", "解除", "退出", "消失", "化解", "脱离", "原监测", "前监测"]);
    !denied
        && (left
            || watch_ended
            || has(text, &["消亡", "绝户", "已故", "已亡", "死亡", "去世", "终止", "停止", "移出", "调出", "核销"]))
}

/// Whether somebody else is named whose household it is, or that the person has one apart: 脱贫户亲属, 脱贫户（已分户）.
fn is_of_another(text: &str) -> bool {
    const OTHERS: &[&str] = &[
        "亲属", "亲戚", "家属", "遗属", "遗孀", "子女", "儿子", "女儿", "儿媳", "女婿", "配偶", "丈夫", "妻子", "爱人",
        "父", "母", "兄", "弟", "姐", "妹", "孙", "侄", "之子", "之女", "之妻", "之夫", "邻居", "分户", "分家", "另立",
        "嫁", "分出", "立户", "拆户",
    ];
    // Why a household is watched may be somebody else: 因妻子患病.
    has(text, OTHERS) && has(text, KINDS) && !has(text, &["未分", "因", "病", "残"])
}

const OTHERS: &[&str] = &["其他", "其它", "另类"];

const NEITHER: &[&str] =
    &["一般户", "一般农户", "普通户", "普通农户", "非贫困户", "一般", "普通", "否", "无", "均不是", "都不是"];

/// What a bracket takes back is only the other kind: 脱贫户(非监测).
fn without_the_other_kind(text: &str) -> Option<Household> {
    let (kind, bracket) = text.strip_suffix(')')?.split_once('(')?;
    let takes_back = |other: &str| bracket.starts_with('非') && bracket.contains(other) && !has(kind, &["非", "未"]);
    if takes_back("监测") && !takes_back("脱贫") && has(kind, &["脱贫"]) && !has(kind, &["监测", "不稳定"]) {
        return Some(Household::LiftedOutOfPoverty);
    }
    let monitored = takes_back("脱贫") && !takes_back("监测") && has(kind, &["监测", "边缘"]);
    monitored.then_some(Household::Monitored)
}

fn by_words(text: &str) -> Option<Household> {
    if let Some(kind) = without_the_other_kind(text) {
        return Some(kind);
    }
    if NEITHER.contains(&text) || has(text, &["非脱贫", "非监测", "非建档"]) {
        return Some(Household::Neither);
    }
    if has(text, &["未脱贫"]) {
        return None;
    }
    if has(text, &["监测", "不稳定", "边缘", "易致贫", "严重困难", "三类"]) {
        return Some(Household::Monitored);
    }
    if has(text, &["脱贫", "建档立卡", "贫困户", "贫困人口", "贫困家庭"]) {
        return Some(Household::LiftedOutOfPoverty);
    }
    yes(text).map(|yes| if yes { Household::LiftedOutOfPoverty } else { Household::Neither })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_taken_for_the_household_that_people_mean() {
        let household = |text| household(Cell::Text(text));
        assert_eq!(household("脱贫户"), Ok(Some(Household::LiftedOutOfPoverty)));
        assert_eq!(household("脱贫不稳定户"), Ok(Some(Household::Monitored)));
        assert_eq!(household("边缘易致贫户"), Ok(Some(Household::Monitored)));
        assert_eq!(household("非脱贫户"), Ok(Some(Household::Neither)));
        assert_eq!(household("脱贫户（非监测）"), Ok(Some(Household::LiftedOutOfPoverty)));
        assert_eq!(household("监测户（非脱贫户）"), Ok(Some(Household::Monitored)));
        assert_eq!(household("一般户（非脱贫非监测）"), Ok(Some(Household::Neither)));
        assert_eq!(household("原建档立卡贫困户"), Ok(Some(Household::LiftedOutOfPoverty)));
        assert_eq!(household("脱贫户（已核实）"), Ok(Some(Household::LiftedOutOfPoverty)));
        for text in
            ["脱贫户（已清退）", "拟脱贫户", "疑似监测户", "脱贫户？", "曾是脱贫户", "脱贫户(户口迁出)", "是否脱贫户"]
        {
            assert_eq!(household(text), Ok(None), "{text}");
        }
        assert_eq!(household("未脱贫"), Err(Problem::NotAChoice));
        assert_eq!(household("城镇职工"), Err(Problem::NotAChoice));
    }
}
