//! What titles, headings between rows and notes say of the work under them: of which side of the province's border it is, and that it is
//! none for an employer, or that others brought the people to it.

use super::doubt::DoubtCause;
use super::roster_kind::RosterKind;
use super::told::without_days;
use super::vocabulary::is_made_of;
use crate::facts::Side;
use crate::roster::cells::has;

/// What the words, half-width, cast doubt on in a roster of that kind, beyond what they do in every one.
pub fn told_of_work(text: &str, kind: Option<RosterKind>) -> Option<DoubtCause> {
    if has(text, &["培训", "意愿", "政策", "意见", "方案"]) {
        return None;
    }
    let is_unclear = match kind {
        Some(RosterKind::Workers) => has(text, ON_OWN_ACCOUNT) || has(text, AT_HOME) || names_abroad(text),
        Some(RosterKind::Placements) => has(text, ON_OWN_ACCOUNT) || is_lent_out(text) || is_by_offices(text),
        _ => false,
    };
    is_unclear.then_some(DoubtCause::Unclear)
}

const ON_OWN_ACCOUNT: &[&str] = &[
    "自主创业",
    "个体经营",
    "个体工商",
    "个体户",
    "灵活就业",
    "自主就业",
    "自谋职业",
    "自行就业",
    "自己应聘",
    "自行应聘",
    "自主应聘",
    "自行外出",
    "自发外出",
    "个人应聘",
];

const AT_HOME: &[&str] = &["滞留", "无业", "失业人员", "待业", "务农人员", "未就业", "在家人员", "在家劳动力", "赋闲"];

const ABROAD: &[&str] = &[
    "境外",
    "国外",
    "海外",
    "出国",
    "出境",
    "赴韩",
    "赴日",
    "赴俄",
    "赴新加坡",
    "对外劳务",
    "外派劳务",
    "涉外劳务",
    "韩国",
    "日本",
    "俄罗斯",
];

/// Whether it speaks of another country; 上海外出 and 全国外出 do not, nor does 31日本村.
fn names_abroad(text: &str) -> bool {
    let text = without_days(text);
    has(&["上海", "日照", "全国", "中国", "国内"].iter().fold(text, |text, word| text.replace(word, " ")), ABROAD)
}

/// Whether the people are lent out, which is not what a firm that does so is called.
fn is_lent_out(text: &str) -> bool {
    let behind = text.split_once("劳务派遣").map_or("", |(_, behind)| behind);
    !behind.is_empty() && !has(behind, &["公司", "有限", "机构", "服务", "企业", "中心"])
        || text.ends_with("劳务派遣")
        || has(text, &["派遣人员", "派遣员工", "派遣工"])
}

/// Whether an office brought the people to the work: 村委会组织输出.
fn is_by_offices(text: &str) -> bool {
    const OFFICES: &[&str] = &[
        "村委会",
        "村委",
        "政府",
        "人社局",
        "就业局",
        "乡镇",
        "街道",
        "社区",
        "工作队",
        "村里",
        "亲友",
        "亲属",
        "老乡",
    ];
    OFFICES.iter().any(|office| {
        let mut behind = text.match_indices(office).filter_map(|(at, office)| text.get(at + office.len()..));
        behind
            .any(|behind| ["组织", "介绍", "推荐", "输出", "安排", "安置"].iter().any(|word| behind.starts_with(word)))
    })
}

/// On which side of the province's border the work is, where the words, half-width, say one and not the other.
pub fn side_told(text: &str) -> Option<Side> {
    let of_work = has(text, &["务工", "就业", "打工", "转移", "输出", "上班"])
        && !has(text, &["户籍", "户口", "意愿", "培训", "政策"]);
    if text.contains("务工地为户籍") {
        return Some(Side::AtHome);
    }
    let of_both = has(text, &["外出", "异地", "不在", "非在", "内外", "内(外)", "内、外", "内/外", "内和", "内及"]);
    if of_both || !of_work && !is_made_of(text, &["省 内 外 跨 县 市 域 名单 人员 台账 表 一 二 三 四 五"])
    {
        return None;
    }
    let text = text.replace("县外省内", "省内").replace("市外省内", "省内");
    let away = has(&text, &["省外", "跨省", "外省", "出省"]);
    let home = has(&text, HERE);
    match (away, home) {
        (true, false) => Some(Side::Away),
        (false, true) => Some(Side::AtHome),
        _ => None,
    }
}

/// Words of work in the province.
const HERE: &[&str] = &[
    "省内",
    "县内",
    "市内",
    "县域内",
    "县域就业",
    "县域务工",
    "本地",
    "就近",
    "就地",
    "家门口",
    "村内",
    "乡内",
    "镇内",
    "帮扶车间",
];

/// Whether a note speaks of columns of the work, and so of all rows: 返乡时间为预计时间.
pub fn is_of_columns_of_work(sentence: &str) -> bool {
    const COLUMNS: &[&str] = &[
        "返乡时间",
        "返乡日期",
        "外出时间",
        "外出日期",
        "务工时间",
        "务工日期",
        "务工期间",
        "起止时间",
        "起止日期",
        "开始时间",
        "结束时间",
        "开始日期",
        "结束日期",
        "合同期",
        "合同时间",
        "合同起",
        "合同结束",
        "合同到期",
        "合同开始",
        "合同终止",
        "务工地",
        "就业地",
    ];
    has(sentence, COLUMNS) && !has(sentence, &["请", "须", "如", "应", "未定", "必"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_says_one_side_of_the_border_or_none() {
        for text in
            ["2022年省内务工人员台账", "县内就业", "(二)县外省内", "就近就地就业人员花名册", "注:以上人员均在县内务工"]
        {
            assert_eq!(side_told(text), Some(Side::AtHome), "{text}");
        }
        for text in ["跨省务工人员名单", "省外就业"] {
            assert_eq!(side_told(text), Some(Side::Away), "{text}");
        }
        for text in ["外出务工台账", "省内外务工人员", "省内、省外务工", "脱贫人口务工台账"]
        {
            assert_eq!(side_told(text), None, "{text}");
        }
    }

    #[test]
    fn who_brought_the_people_matters_where_somebody_claims_for_it() {
        let told = |text| told_of_work(text, Some(RosterKind::Placements));
        assert_eq!(told("村委会组织输出人员名单"), Some(DoubtCause::Unclear));
        for text in ["大连某劳务派遣有限公司介绍就业人员名单", "就业创业服务补助申报表", "介绍就业人员花名册"]
        {
            assert_eq!(told(text), None, "{text}");
        }
        assert_eq!(told_of_work("政府组织输出人员名单", Some(RosterKind::Workers)), None);
    }
}
