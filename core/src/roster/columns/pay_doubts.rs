//! Why a column that is taken for the pay does not settle it.

use super::above_months::{said_above_months, stands_in_a_group_of_pay};
use super::around::Around;
use super::column::Column;
use super::doubt::DoubtCause;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::meanings::pay::VERIFIED;
use super::meanings::{is_part_of_pay, of_heading, seeming};
use super::other_time::{other_money, other_time};
use super::sum_of_parts::sum_of_parts;
use super::title_times::{is_of_other_year, names_year};
use crate::roster::cells::has;

/// Why a column that is taken for the pay does not settle it, by its heading, its neighbours and the titles.
pub fn of_pay(around: &Around, place: usize, column: &Column) -> Option<DoubtCause> {
    let (heading, shown) = (&column.compared, Heading::read(&column.heading));
    if has_times_of_other_year(around, place) && !names_year(&shown, around.year) {
        return Some(DoubtCause::AnotherYear);
    }
    if names_incomes_of_household(around, place) {
        return Some(DoubtCause::Household);
    }
    let is_bare = heading.is_sum() && !stands_in_a_group_of_pay(column);
    if let Some((_, cause)) = said_above_months(around.columns).filter(|_| is_bare) {
        return Some(cause);
    }
    let by_month = around.is_by_month();
    let other = other_time(column, around.titles, around.year, by_month)
        .or_else(|| other_money(column, around.titles, by_month || around.has_months()));
    if other.is_some() {
        return other;
    }
    if leaves_period_open(around, place, column) {
        return Some(DoubtCause::UnknownPeriod);
    }
    if is_without(&shown) {
        return Some(DoubtCause::Net);
    }
    let surely = of_heading(heading).is_none_or(|(_, surely)| HeadingMatch::Weak < surely);
    if !surely && !is_verified_twice(around, place, heading) && !["实发", "实得"].iter().any(|net| heading.is(net))
    {
        let has_parts = around.others(place).any(|other| is_part_of_pay(&Heading::read(&other.heading)));
        return Some(if has_parts { DoubtCause::PartOfPay } else { DoubtCause::Unclear });
    }
    if ["社保", "五险", "保险", "公积金"].iter().any(|word| heading.has_anywhere(word)) {
        return Some(DoubtCause::Unclear);
    }
    let titled_net = !heading.has("应发") && around.titles.iter().any(|title| has(title, &["实发", "到手", "税后"]));
    (is_net(heading) || titled_net).then_some(DoubtCause::Net)
}

/// Whether months, quarters or halves of another year stand beside it, or parts of its sum are of one.
fn has_times_of_other_year(around: &Around, place: usize) -> bool {
    let is_part = |other: &Heading| other.ends_with("半年") || other.ends_with("季度");
    let of_other_year = |column: &Column| {
        let other = Heading::read(&column.heading);
        (column.pay_of.is_some() || is_part(&other)) && is_of_other_year(&other, around.year)
    };
    around.others(place).any(of_other_year) || has_part_of_other_year(around, place)
}

/// Whether days or months of work beside it leave open for how long it was paid.
fn leaves_period_open(around: &Around, place: usize, column: &Column) -> bool {
    let is_settled = around.is_by_month()
        || around.has_months()
        || Heading::read(&column.heading).is_of_whole_year()
        || column.compared.is_sum()
        || around.titles.iter().any(|title| names_whole_year(title));
    !is_settled && around.others(place).any(|other| counts_time(&Heading::read(&other.heading)))
}

/// Whether it is the sum of pay of another year and of something on top of it.
fn has_part_of_other_year(around: &Around, place: usize) -> bool {
    let is_other =
        |part: usize| around.columns.get(part).is_some_and(|part| is_of_other_year(&part.compared, around.year));
    let sum = sum_of_parts(around.columns.iter().map(|column| &column.compared));
    sum.is_some_and(|(sum, mut parts)| sum == place && parts.any(is_other))
}

/// Whether both the pay and another column are figures that were declared or verified: where they differ, that is asked of the
/// row.
fn is_verified_twice(around: &Around, place: usize, heading: &Heading) -> bool {
    let is_verified = |heading: &Heading| VERIFIED.iter().any(|word| heading.has(word)) && seeming(heading).is_none();
    let mut others = around.others(place).map(|other| Heading::read(&other.heading));
    is_verified(heading) && others.any(|other| is_verified(&other) && is_part_of_pay(&other))
}

/// Whether two columns or more beside the pay tell what a household lives on otherwise.
fn names_incomes_of_household(around: &Around, place: usize) -> bool {
    const INCOMES: &[&str] = &[
        "种植",
        "养殖",
        "农业收入",
        "经营净收入",
        "财产",
        "转移性",
        "转移净收入",
        "转移收入",
        "土地流转",
        "生产经营",
        "家庭人口",
        "人均收入",
        "总收入",
        "家庭总",
        "纯收入",
    ];
    let is_income = |other: &&Column| INCOMES.iter().any(|word| other.compared.has(word)) && !other.compared.has("扣");
    1 < around.others(place).filter(is_income).count()
}

/// Whether a title names the whole year.
fn names_whole_year(title: &str) -> bool {
    let title = Heading::read(title);
    ["全年", "年度", "1-12月"].iter().any(|word| title.has_anywhere(word)) && !title.has_anywhere("半年")
}

/// Whether a column counts months or days of work, as the payroll of a month does.
fn counts_time(heading: &Heading) -> bool {
    let counts = ["月数", "出勤", "天数", "考勤", "工日", "出工", "工时", "个月"];
    let terms = ["合同", "公益", "培训", "年龄", "请假"];
    // 务工时间 says when, not how long.
    let is_time = !heading.has("月数") && heading.ends_with("工时间");
    let is_money = heading.ends_with("工资") || heading.ends_with("奖");
    !is_time && !is_money && counts.iter().any(|word| heading.has(word)) && !terms.iter().any(|word| heading.has(word))
}

/// Whether its brackets say what is not in it, 不含加班费; what of the insurance is in it is asked.
fn is_without(heading: &Heading) -> bool {
    let holds = |words: &[&str]| words.iter().any(|word| heading.bracketed().contains(word));
    holds(&["不含", "不包括", "已扣", "扣除"]) && !holds(&["社保", "五险", "保险", "公积金"])
}

/// Whether a heading is that of what is left after deductions.
pub fn is_net(heading: &Heading) -> bool {
    ["实发", "实得", "到手", "税后", "净"].iter().any(|word| heading.has_anywhere(word))
}
