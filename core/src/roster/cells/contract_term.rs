//! Contracts: the kind of paper, and how long it lasts.

use crate::facts::ContractKind;
use crate::roster::cells::choices::{choose, has, yes};
use crate::roster::cells::days;
use crate::roster::cells::money::said;
use crate::roster::file::fault::Problem;
use crate::roster::file::table::Cell;

/// The paper between person and employer. Where only a labour contract is said, its term decides.
pub(in crate::roster) fn kind(cell: Cell) -> Result<Option<ContractKind>, Problem> {
    choose(cell, |text| {
        ContractKind::named(text).or_else(|| match () {
            () if has(text, &["无固定", "长期合同", "不定期"]) => Some(ContractKind::OpenEnded),
            () if has(text, &["劳务", "协议", "承揽", "兼职"]) => Some(ContractKind::ServiceAgreement),
            () if has(text, &["未签", "无合同", "口头", "没签"]) => Some(ContractKind::None),
            () if has(text, &["任务"]) => None,
            () if has(text, &["劳动合同", "固定期", "定期"]) => Some(ContractKind::FixedTerm),
            () => yes(text).map(|yes| if yes { ContractKind::FixedTerm } else { ContractKind::None }),
        })
    })
}

/// A contract's length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::roster) enum Term {
    /// Whole months.
    Months(u32),
    /// Without an end.
    OpenEnded,
}

/// The length of a contract: months, years, a range of days, or without an end. `unit` is the heading's, in months.
pub(in crate::roster) fn term(cell: Cell, unit: Option<u32>) -> Result<Option<Term>, Problem> {
    let Some(text) = said(cell)? else { return Ok(None) };
    if has(&text, &["无固定", "不定期"]) {
        return Ok(Some(Term::OpenEnded));
    }
    if text == "半年" {
        return Ok(Some(Term::Months(6)));
    }
    if let Ok(Some(range)) = days::range(cell) {
        return Ok(months(Some(range.0), Some(range.1)).map(Term::Months));
    }
    let halves = |text: &str| text.strip_suffix("半").map(|whole| (whole.to_owned(), 6));
    let (text, extra) = halves(&text).unwrap_or((text.clone().into_owned(), 0));
    let (number, unit) = match text.strip_suffix("个月").or_else(|| text.strip_suffix('月')) {
        Some(number) => (number, Some(1)),
        None => match text.strip_suffix("周年").or_else(|| text.strip_suffix('年')) {
            Some(number) => (number, Some(12)),
            None => (&*text, unit),
        },
    };
    let number = count(number).ok_or(Problem::NotALength)?;
    let unit = unit.ok_or(Problem::UnitNotSaid)?;
    Ok(Some(Term::Months(number.saturating_mul(unit) + extra)))
}

fn count(text: &str) -> Option<u32> {
    const NUMERALS: &[(&str, u32)] = &[
        ("一", 1),
        ("二", 2),
        ("两", 2),
        ("三", 3),
        ("四", 4),
        ("五", 5),
        ("六", 6),
        ("七", 7),
        ("八", 8),
        ("九", 9),
        ("十", 10),
        ("十一", 11),
        ("十二", 12),
    ];
    let digits = (1..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
    let plain = digits.then(|| text.parse().ok()).flatten();
    plain.or_else(|| NUMERALS.iter().find(|(numeral, _)| *numeral == text).map(|(_, number)| *number))
}

/// The whole calendar months from one day to another, both included (reading 1); none if a day is not exact.
pub(in crate::roster) fn months(from: Option<days::Day>, to: Option<days::End>) -> Option<u32> {
    let (Some(from), Some(days::End::On(to))) = (from, to) else { return None };
    let exact = from.earliest == from.latest && to.earliest == to.latest;
    exact
        .then(|| (1..=1200).take_while(|months| from.earliest.end_of_months(*months) <= to.latest).count())
        .and_then(|months| u32::try_from(months).ok())
}

#[cfg(test)]
mod tests;
