//! The month or the months for which a row's pay is, where a person has a row a month.

use crate::facts::Months;
use crate::roster::cells::{End, Problem, day, day_range, in_digits, said};
use crate::roster::columns::field::Field;
use crate::roster::columns::heading::{Heading, month_number};
use crate::roster::columns::meaning::Meaning;
use crate::roster::columns::part_of_year::part_of_year;
use crate::roster::file::Cell;
use crate::values::{ApproximateDate, Date};

/// 月份: the month or the months for which the pay in the row is.
pub const MONTHS: Meaning = Meaning {
    headings: "月份 月度 年月 月 季度 年度 年份 年 所属期 所属时期 发放期间 所属期间 工资年度 补贴年度 奖补年度 申报年度",
    words: "月份 工资年月 所属年月 发放年月 所属期 所属月 所属年度 发放年度 统计年度 所属年份 发放年份 工资年份 统计年份 工资期 计薪期 结算期 发放季度 所属季度 考勤月",
    other_words: "出生 生日 数 入职 参加 开始 结束 起 止 脱贫 签订 到期 务工 外出 返 离",
    contradicted: is_an_amount,
    ..Meaning::of(Field::Months, |cell, year| paid_for(cell, year).map(drop))
};

/// A month's pay rather than the month: 3月份工资.
fn is_an_amount(heading: &Heading) -> bool {
    let amounts = ["工资", "报酬", "薪酬", "金额", "应发", "实发", "额", "计", "(元)"];
    heading.month().is_some() || heading.has_part_of_year() || amounts.iter().any(|word| heading.ends_with(word))
}

/// Whether the heading asks for the year alone, so that another column may have the month.
pub fn is_of_years(heading: &Heading) -> bool {
    heading.has("年") && !["月", "季", "期"].iter().any(|part| heading.has(part))
}

/// For what a row's pay is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidFor {
    /// For those months of the roster's year.
    Months(Months),
    /// For another year.
    AnotherYear,
}

/// The months that a cell names: 3月, 1-3月, 2022年3月, 202203, 一季度, 上半年, or a bare number from 1 to 12. A year alone is
/// all of its months; words without a number are none.
///
/// # Errors
/// [`Problem::NotADate`].
pub fn paid_for(cell: Cell, year: u16) -> Result<Option<PaidFor>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    if let Cell::Date(date) = cell {
        return Ok(Some(of_days(date.into(), date.into(), year)));
    }
    let text = in_digits(text.strip_suffix("工资").unwrap_or(&text));
    let text = text.strip_suffix('份').unwrap_or(&text);
    let (named_year, rest) = divided(text);
    if named_year.is_some_and(|named| named != year) {
        return Ok(Some(PaidFor::AnotherYear));
    }
    let whole_year = named_year.is_some() && rest.is_empty();
    if let Some(months) = if whole_year { Months::between(1, 12) } else { named_months(rest) } {
        return Ok(Some(PaidFor::Months(months)));
    }
    if let Ok(Some((from, End::On(to)))) = day_range(Cell::Text(text)) {
        return Ok(Some(of_days(from, to, year)));
    }
    let day = day(Cell::Text(text))?.ok_or(Problem::NotADate)?;
    Ok(Some(of_days(day, day, year)))
}

/// The same in a column of years, where a bare number of a month says nothing.
///
/// # Errors
/// [`Problem::NotADate`].
pub fn paid_in(cell: Cell, year: u16) -> Result<Option<PaidFor>, Problem> {
    if said(cell)?.is_some_and(|text| text.len() < 3) {
        return Err(Problem::NotADate);
    }
    paid_for(cell, year)
}

/// For what both say; nothing where they contradict each other.
pub fn paid_in_both(one: PaidFor, other: PaidFor) -> Option<PaidFor> {
    match (one, other) {
        (PaidFor::Months(one), PaidFor::Months(other)) if !one.is_apart_from(other) => {
            Some(PaidFor::Months(one.in_both(other)))
        }
        (PaidFor::Months(_), PaidFor::Months(_)) => None,
        _ => Some(PaidFor::AnotherYear),
    }
}

/// The year before the months, if one is named, and what follows it.
fn divided(text: &str) -> (Option<u16>, &str) {
    let named = text.get(..4).and_then(|digits| digits.parse().ok()).filter(|year| (1950..=2100).contains(year));
    let rest = text.get(4..).unwrap_or("");
    match (named, rest.strip_prefix("年度").or_else(|| rest.strip_prefix('年'))) {
        (Some(year), Some(rest)) => (Some(year), rest),
        (Some(year), None) if rest.is_empty() => (Some(year), rest),
        _ => short_year(text).map_or((None, text), |(year, rest)| (Some(year), rest)),
    }
}

/// The year that two digits before 年 or a point name, and what follows it: 22年1月, 22.1.
fn short_year(text: &str) -> Option<(u16, &str)> {
    let (year, rest) = text.split_once(['年', '.']).filter(|(year, rest)| year.len() == 2 && !rest.is_empty())?;
    let year: u16 = year.parse().ok().filter(|year| (15..=35).contains(year))?;
    Some((2000 + year, rest))
}

fn of_days(from: ApproximateDate, to: ApproximateDate, year: u16) -> PaidFor {
    let of_year = |date: Date| date.year() == i32::from(year);
    if !of_year(from.earliest()) || !of_year(to.latest()) {
        return PaidFor::AnotherYear;
    }
    let month = |date: Date| u8::try_from(date.month()).unwrap_or(0);
    Months::between(month(from.earliest()), month(to.latest())).map_or(PaidFor::AnotherYear, PaidFor::Months)
}

fn named_months(text: &str) -> Option<Months> {
    if text == "全年" {
        return Months::between(1, 12);
    }
    if let Some(part) = part_of_year(text) {
        return Some(part);
    }
    let text = in_digits(text);
    text.split(['、', ',', '和']).try_fold(Months::NONE, |months, part| Some(months.and(span(part)?)))
}

/// One month or a range of months.
fn span(text: &str) -> Option<Months> {
    let text = text.trim_end_matches('份');
    let between = ["至", "到", "~", "-"].iter().find_map(|between| text.split_once(between));
    let month = |text: &str| month_number(text.trim_end_matches('份').trim_end_matches('月'));
    match between {
        Some((first, last)) => Months::between(month(first)?, month(last)?),
        None => month(text).and_then(|month| Months::between(month, month)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn months(text: &str) -> String {
        match paid_for(Cell::Text(text), 2022) {
            Ok(Some(PaidFor::Months(months))) => serde_json::to_string(&months).unwrap_or_default(),
            other => format!("{other:?}"),
        }
    }

    #[test]
    fn months_are_read_as_people_write_them() {
        let known = [
            ("1月", "[1]"),
            ("十二月份", "[12]"),
            ("元月", "[1]"),
            ("22年1月", "[1]"),
            ("22.10", "[10]"),
            ("3", "[3]"),
            ("03", "[3]"),
            ("2022年3月", "[3]"),
            ("2022-03", "[3]"),
            ("202211", "[11]"),
            ("2022.05", "[5]"),
            ("1-3月", "[1,2,3]"),
            ("1月至3月", "[1,2,3]"),
            ("1、2、3月", "[1,2,3]"),
            ("2022年第一季度", "[1,2,3]"),
            ("四季度", "[10,11,12]"),
            ("上半年", "[1,2,3,4,5,6]"),
            ("2022.1-2022.2", "[1,2]"),
            ("5月工资", "[5]"),
            ("5月份工资", "[5]"),
            ("一至三月", "[1,2,3]"),
        ];
        for (text, expected) in known {
            assert_eq!(months(text), expected, "{text}");
        }
        for text in ["2021年12月", "2021-12", "2021年12月-2022年1月"] {
            assert_eq!(paid_for(Cell::Text(text), 2022), Ok(Some(PaidFor::AnotherYear)), "{text}");
        }
        for text in ["13月", "春节前", "7200", "2022.1", "第一季"] {
            assert_eq!(paid_for(Cell::Text(text), 2022), Err(Problem::NotADate), "{text}");
        }
    }

    #[test]
    fn only_a_year_that_is_named_or_all_of_its_months_are_the_whole_year() {
        for text in ["2022", "2022年", "2022年度", "2022年工资", "全年", "2022年全年", "1-12月"] {
            assert_eq!(months(text), "[1,2,3,4,5,6,7,8,9,10,11,12]", "{text}");
        }
        for text in [
            "工资",
            "份",
            "月",
            "月份",
            "第",
            "第第一季度",
            "份工资",
            "月份工资",
            "工资工资",
            "年",
            "年度",
            "季度",
            "第季度",
            "2022年第",
            "2022年月",
            "-",
            "至",
            "1月至",
            "、",
        ] {
            assert!(!matches!(paid_for(Cell::Text(text), 2022), Ok(Some(_))), "{text}");
        }
    }
}
