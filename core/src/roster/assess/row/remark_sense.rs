//! What the words of a remark say: each part of it by itself, what is denied as not said.

use crate::facts::Place;
use crate::roster::assess::row::remark_awards::{OfAward, of_award};
use crate::roster::assess::row::remark_fares::doubts_about_fare;
use crate::roster::assess::row::remark_harmless::{is_of_marriage, without_corrected_errors};
use crate::roster::assess::row::remark_homes::is_registered_away;
use crate::roster::assess::row::remark_pay::{
    is_not_wholly_paid, is_of_a_relative, is_of_coming, is_of_wages_fetched, is_paid_by_another,
};
use crate::roster::assess::row::remark_words::{
    DECISIVE, DENIALS, HARMLESS, OF_HARMLESS_MONTHS, OF_PAY, OF_PLANS, SPEAKING, WORDS,
};
use crate::roster::cells::{WorkPlace, has, work_place};
use crate::roster::columns::{DoubtCause, Heading, short_years_in, years_in};
use crate::roster::file::Cell;
use crate::values::Set;

/// How much of a text is weighed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// The words that decide wherever they stand.
    Decisive,
    /// All words that are known.
    Known,
    /// Those, and whatever speaks of the row without being known to leave it as it is.
    All,
}

/// The doubts that a text casts, which is half-width and without blanks, in a roster of that year.
pub fn doubts_in(text: &str, weight: Weight, year: u16) -> Set<DoubtCause> {
    without_corrected_errors(text)
        .split([',', '。', ';', '、', '!', '(', ')', '|'])
        .filter(|part| !part.is_empty())
        .fold(Set::EMPTY, |doubts, part| doubts.and(of_part(part, weight, year)))
}

/// The cause for which a heading or an answer speaks against the row by its own words.
pub fn cause_in(text: &str) -> Option<DoubtCause> {
    WORDS.iter().find(|(_, words)| words.split(' ').any(|word| is_said(text, word))).map(|(cause, _)| *cause)
}

/// Whether a text says no, or that something is not so.
pub fn denies(text: &str) -> bool {
    DENIALS.split(' ').chain(["否", "N", "X", "×", "0"]).any(|denial| text.starts_with(denial))
}

fn of_part(part: &str, weight: Weight, year: u16) -> Set<DoubtCause> {
    let all = if weight == Weight::Decisive { WORDS.get(..DECISIVE).unwrap_or_default() } else { WORDS };
    let said = |words: &str| words.split(' ').any(|word| is_said(part, word));
    let mut doubts = Set::EMPTY;
    let award = if weight == Weight::Decisive { OfAward::Nothing } else { of_award(part) };
    let of_relative = is_of_a_relative(part);
    for (cause, words) in all {
        let is_harmless = match *cause {
            DoubtCause::NotPaid => award == OfAward::ToCome,
            DoubtCause::Death => of_relative,
            DoubtCause::AlreadyReceived => is_of_wages_fetched(part) || is_of_coming(part),
            _ => false,
        };
        doubts = doubts.with(*cause, !is_harmless && said(words));
    }
    if weight == Weight::Decisive {
        return doubts;
    }
    let doubts = doubts
        .with(DoubtCause::NotAssisted, names_an_early_exit(part))
        .with(DoubtCause::NotPaid, is_not_wholly_paid(part))
        .with(DoubtCause::Unclear, is_paid_by_another(part))
        .with(DoubtCause::AnotherYear, speaks_of_pay_of_other_year(part, year) || left_before(part, doubts, year))
        .with(DoubtCause::AlreadyReceived, award == OfAward::Paid || is_claimed_elsewhere(part))
        .with(DoubtCause::RegisteredElsewhere, is_registered_away(part));
    let doubts = doubts_about_fare(part).fold(doubts, |doubts, cause| doubts.with(cause, true));
    let of_death = of_relative && WORDS.iter().any(|(cause, words)| *cause == DoubtCause::Death && said(words));
    let unknown =
        weight == Weight::All && doubts == Set::EMPTY && award != OfAward::ToCome && !of_death && speaks(part, year);
    doubts.with(DoubtCause::Unclear, unknown)
}

/// Whether a word stands there and nothing before it says that it is not so.
pub fn is_said(text: &str, word: &str) -> bool {
    text.match_indices(word).any(|(place, _)| {
        let before = text.get(..place).unwrap_or_default();
        // 办公岗 is no 公岗.
        let is_another_word = word == "公岗" && before.ends_with('办');
        !is_another_word && !DENIALS.split(' ').any(|denial| before.ends_with(denial))
    })
}

/// Whether a household was lifted out in a year after which the notice leaves open what it is: 2015年脱贫.
pub fn names_an_early_exit(text: &str) -> bool {
    has(text, &["2014", "2015", "14年", "15年"]) && has(text, &["脱贫", "退出", "出列", "摘帽"])
}

/// Whether a remark says that the pay is of another year: 含2021年12月工资, 去年工资.
fn speaks_of_pay_of_other_year(text: &str, year: u16) -> bool {
    has(text, OF_PAY)
        && (has(text, &["去年", "上年", "往年", "前年", "跨年"])
            || years_in(text).chain(short_years_in(text)).any(|named| named != year))
}

/// Whether somebody left before the year: 去年就走了.
fn left_before(text: &str, doubts: Set<DoubtCause>, year: u16) -> bool {
    let before = has(text, &["去年", "上年", "前年", "往年", "早就", "早已"]);
    doubts.has(DoubtCause::Left) && (before || years_in(text).any(|named| named < year))
}

/// Whether it says that another workshop or firm reports the person: 红旗车间报了, 由红旗厂上报.
fn is_claimed_elsewhere(text: &str) -> bool {
    const OWN: &[char] = &['本', '我', '该', '此', '各', '由', '在', '到'];
    let claims = has(text, &["申报", "上报", "报了", "报过", "报的", "申领", "申请", "领", "享受", "报送"])
        && !has(text, &["代领", "领料", "领班", "领导", "领取工资", "领工资"]);
    let named = |firm: &str| {
        let before = text.split_once(firm).and_then(|(before, _)| before.chars().next_back());
        before.is_some_and(|before| !OWN.contains(&before))
    };
    claims && FIRMS.iter().any(|firm| named(firm))
}

/// Words for those who can have workers of their own.
const FIRMS: &[&str] = &["车间", "厂", "公司", "合作社", "基地", "企业", "单位", "门店"];

/// Whether it says that somebody is in the province: 在哈尔滨干活.
fn is_at_home(text: &str) -> bool {
    let place = text.strip_prefix('在').map(|place| work_place(Cell::Text(place)));
    matches!(place, Some(Ok(Some(WorkPlace::In(Place::Heilongjiang)))))
}

/// Whether anything in it may settle the row otherwise: a word that speaks of it outside of words that are known to leave it as
/// it is, or a time of something unknown.
fn speaks(text: &str, year: u16) -> bool {
    let begins = |rest: &str, words: &str| words.split(' ').find(|word| rest.starts_with(word)).map(str::len);
    let denied = |rest: &str| {
        let denial = DENIALS.split(' ').filter(|denial| rest.starts_with(denial)).max_by_key(|denial| denial.len())?;
        let behind = rest.get(denial.len()..)?;
        WORDS.iter().find_map(|(_, words)| begins(behind, words)).map(|word| denial.len() + word)
    };
    if is_of_marriage(text) {
        return false;
    }
    if is_pay_of_a_part(text) {
        return true;
    }
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let known = begins(rest, HARMLESS).or_else(|| denied(rest));
        let speaking = || begins(rest, SPEAKING).is_some() && !matches!(rest, "无" | "否" | "没有" | "不");
        let planned = || OF_PLANS.iter().any(|word| rest.starts_with(word)) && has(text, &["外出", "务工", "打工"]);
        if known.is_none() && (speaking() || is_at_home(rest) || planned()) {
            return true;
        }
        rest = rest.get(known.unwrap_or(first.len_utf8())..).unwrap_or_default();
    }
    let names_year = text.contains(['年', '.', '-', '/']) && years_in(text).any(|named| named != year);
    let of_work = text.contains('月') && !names_year && has(text, &["务工", "干活", "上班"]);
    let of_time = text.contains('月') && !of_work || names_year || has(text, &["去年", "上年", "前年"]);
    let of_whole_year = ["1-12月", "1月-12月", "1至12月", "1月至12月", "12个月"].iter().any(|all| text.ends_with(all));
    of_time && !of_whole_year && !OF_HARMLESS_MONTHS.split(' ').any(|word| text.contains(word))
}

/// Whether it says nothing but for which part of the year the pay is: 8月份工资, 上半年的, 三季度.
fn is_pay_of_a_part(text: &str) -> bool {
    let text = text.trim_start_matches(['只', '仅', '是', '为', '系', '发', '此']).replace('的', "");
    let heading = Heading::read(&text);
    heading.month().is_some() || heading.part_of_year().is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn doubts(text: &str) -> Vec<DoubtCause> {
        let doubts = doubts_in(text, Weight::All, 2022);
        DoubtCause::ALL.iter().copied().filter(|cause| doubts.has(*cause)).collect()
    }

    #[test]
    fn what_is_denied_is_not_said() {
        for text in
            ["未离职", "无重复", "没有欠薪", "无终止情况", "未重复享受", "非公益岗", "无拖欠工资", "无异常,未离职"]
        {
            assert_eq!(doubts(text), [], "{text}");
        }
        assert_eq!(doubts("合同未到期,已离职"), [DoubtCause::Left, DoubtCause::Unclear]);
        assert_eq!(doubts("不是脱贫户"), [DoubtCause::NotAssisted]);
    }

    #[test]
    fn what_is_known_to_leave_the_row_as_it_is_casts_no_doubt() {
        for text in [
            "无",
            "正常",
            "已核实",
            "已签字",
            "缝纫工",
            "残疾",
            "妇女",
            "党员",
            "表现好",
            "13836281234",
            "农行卡",
            "前进村3组",
            "2022年6月入职",
            "2019年脱贫",
            "工资已全部发放",
            "转账",
            "回族",
            "退休",
            "家庭困难",
            "低保户",
            "代领",
            "组长",
            "现金",
            "临时工",
            "情况属实",
            "农村户口",
            "代发工资",
            "缝纫机一台",
        ] {
            assert_eq!(doubts(text), [], "{text}");
        }
    }

    #[test]
    fn what_may_settle_the_row_otherwise_is_asked_about() {
        for text in [
            "未成年",
            "与丈夫两人合计",
            "工资为预估",
            "合同未签",
            "实际在县内务工",
            "自己开饭店",
            "4月的",
            "8月份工资",
            "上半年的工资",
            "三季度",
            "实为学生",
            "约8000元含上年",
            "只干了3天",
            "暂计",
            "名字是替的",
            "转给别人",
            "夫妻共同工资",
        ] {
            assert_ne!(doubts(text), [], "{text}");
        }
    }
}
