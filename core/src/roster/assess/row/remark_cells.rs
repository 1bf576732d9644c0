//! What a cell says that is read for an amount, an answer, a day or an age.

use crate::roster::assess::row::reads::Reads;
use crate::roster::assess::row::remark_sense::{denies, names_an_early_exit};
use crate::roster::assess::row::time_of_pay::{doubt_of_end, doubt_of_time};
use crate::roster::assess::row::told_cells::doubt_told;
use crate::roster::cells::{End, day, day_range, end, has, money, said, yes};
use crate::roster::columns::{DoubtCause, years_in};
use crate::roster::file::Cell;

/// The doubt that a cell casts which is not read for words, in a roster of that year.
pub fn doubt_of(cell: Cell<'_>, reads: Reads, year: u16) -> Option<DoubtCause> {
    match reads {
        Reads::Amount(cause) => says_an_amount(cell).then_some(cause),
        Reads::Answer { against, cause } => speaks(cell, against).then_some(cause),
        Reads::Anything(cause) => says_something(cell).then_some(cause),
        Reads::Exit => is_early_exit(cell).then_some(DoubtCause::NotAssisted),
        Reads::DayOfYear | Reads::LastDay => lies_before(cell, year).then_some(DoubtCause::AnotherYear),
        Reads::WorkDays { may_begin: true, .. } if matches!(day(cell), Ok(Some(_))) => None,
        Reads::WorkDays { is_settled, .. } => lies_outside(cell, year, is_settled).then_some(DoubtCause::AnotherYear),
        Reads::UpTo => doubt_of_end(cell, year),
        Reads::Age => is_of_a_child(cell).then_some(DoubtCause::Unclear),
        Reads::TimeOfPay { is_settled, days } => doubt_of_time(cell, is_settled, days, year),
        Reads::Words(_) | Reads::Choices(_) | Reads::BehindAName | Reads::AmongNumbers => None,
        told => doubt_told(cell, told, year),
    }
}

/// Whether a cell gives the answer that speaks against the row; what is neither yes nor no counts by what it begins with.
fn speaks(cell: Cell<'_>, against: bool) -> bool {
    let Some(text) = said(cell).ok().flatten() else { return false };
    let answer = yes(&text).or_else(|| if denies(&text) { Some(false) } else { None });
    let first = || text.chars().next().is_some_and(|first| "是有已能".contains(first));
    match answer {
        Some(answer) => answer == against,
        // Neither: in part, or now and then, is not what is asked for.
        None if !against => text.starts_with("部分") || has(&text, NOT_STEADY),
        // Neither yes nor no: a day or a word such as 已消除 under what speaks against the row.
        None => first() || !matches!(cell, Cell::Text(_)) || !text.contains(['无', '正', '否']),
    }
}

/// Words of work that is not steady.
const NOT_STEADY: &[&str] = &["零工", "散工", "短工", "不稳", "偶尔", "间断", "断续", "时断", "季节性"];

fn says_an_amount(cell: Cell) -> bool {
    match money(cell, 0) {
        Ok(amount) => amount.is_some_and(|amount| !amount.is_zero()),
        Err(_) => says_something(cell),
    }
}

fn says_something(cell: Cell) -> bool {
    said(cell).ok().flatten().is_some_and(|text| !denies(&text))
}

/// Whether it is one of the years after which the notice leaves open what a household is.
fn is_early_exit(cell: Cell) -> bool {
    let text = said(cell).ok().flatten().unwrap_or_default();
    let of_year = |year: u16| matches!(year, 2014 | 2015);
    let digits = || text.get(..4).and_then(|year| year.parse().ok()).is_some_and(of_year);
    years_in(&text).any(of_year) || digits() || names_an_early_exit(&format!("{text}脱贫"))
}

/// Whether it is a day before the year; nothing where it cannot be read as one.
fn lies_before(cell: Cell, year: u16) -> bool {
    let year = i32::from(year);
    match end(cell) {
        Ok(Some(End::On(day))) => day.latest().year() < year,
        Ok(_) => false,
        Err(_) => {
            let text = said(cell).ok().flatten().unwrap_or_default();
            let mut years = years_in(&text).map(i32::from).peekable();
            years.peek().is_some() && years.all(|named| named < year)
        }
    }
}

/// Whether the days from one to another lie outside the year: wholly, or in part where pay is not that of the year.
fn lies_outside(cell: Cell, year: u16, is_settled: bool) -> bool {
    let own = i32::from(year);
    let outside = |from: i32, to: i32| if is_settled { to < own || own < from } else { from < own || own < to };
    match day_range(cell) {
        Ok(Some((from, End::On(to)))) => outside(from.earliest().year(), to.latest().year()),
        Ok(Some((from, End::GoesOn))) => outside(from.earliest().year(), own.max(from.earliest().year())),
        Ok(None) => false,
        Err(_) => {
            let text = said(cell).ok().flatten().unwrap_or_default();
            let mut years = years_in(&text).peekable();
            years.peek().is_some() && years.all(|named| named != year)
        }
    }
}

/// Whether it is the age of somebody who may not work yet.
fn is_of_a_child(cell: Cell) -> bool {
    let text = said(cell).ok().flatten().unwrap_or_default();
    let age = text.trim_end_matches(['岁', '周']).parse::<u32>();
    age.is_ok_and(|age| 0 < age && age < OF_AGE) && !matches!(day(cell), Ok(Some(_)))
}

/// From which age on somebody may work, by the Labour Law.
const OF_AGE: u32 = 16;
