//! What a row says about the kind of household.

use crate::facts::Household;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::cells::{Problem, has, said, yes};
use crate::roster::columns::meanings::household::household;
use crate::roster::columns::{Column, DoubtCause, Field};
use crate::roster::file::Cell;

/// The kind of household, where no remark and no other column says that one which is said to be neither kind is assisted.
pub fn read(row: &mut Row) -> Option<Household> {
    let kind = told(row)?;
    Some(kind).filter(|kind| *kind != Household::Neither || !is_assisted_elsewhere(row))
}

/// The kind of household, from its own column and from the two that ask for either kind; unknown where they contradict
/// each other.
fn told(row: &mut Row) -> Option<Household> {
    let kind = kind(row).ok()?;
    let lifted = row.choose_alike(Field::LiftedOut, |caches| &caches.lifted_out, household, are_alike);
    let monitored = row.choose_alike(Field::Monitored, |caches| &caches.monitored, household, are_alike);
    let kind = kind.filter(|kind| *kind != Household::Neither || !are_unsettled(row, lifted, monitored));
    let [is_lifted, is_monitored] = [lifted, monitored].map(|said| said.and_then(Household::is_assisted));
    let denied = match kind {
        None => return either(lifted, is_lifted, is_monitored),
        Some(Household::StatusEnded) => is_lifted == Some(false) && is_monitored == Some(false),
        Some(Household::LiftedOutOfPoverty) => is_lifted == Some(false),
        Some(Household::Monitored) => is_monitored == Some(false),
        Some(Household::Neither) => match the_kind_denied(row) {
            Some(Field::LiftedOut) if row.reader().column(Field::Monitored).is_some() => {
                return if is_lifted == Some(true) { None } else { either(lifted, Some(false), is_monitored) };
            }
            Some(Field::Monitored) if row.reader().column(Field::LiftedOut).is_some() => {
                return if is_monitored == Some(true) { None } else { either(lifted, is_lifted, Some(false)) };
            }
            // A household that is not monitored may have been lifted out.
            Some(Field::Monitored) => {
                row.doubt_field(Field::Household, DoubtCause::Unclear);
                return None;
            }
            _ => is_lifted == Some(true) || is_monitored == Some(true),
        },
    };
    if denied {
        row.doubt_field(Field::Household, DoubtCause::Contradicts);
    }
    kind.filter(|_| !denied)
}

/// The kind that stands in its own column.
///
/// # Errors
/// A code or a yes that nobody explains, which is named.
fn kind(row: &mut Row) -> Result<Option<Household>, ()> {
    let column = row.reader().column(Field::Household);
    let by_code = |cell| match column.and_then(|column| explained(column, cell)) {
        Some(kind) => household(Cell::Text(kind)),
        None => household(cell),
    };
    let kind = row.choose_alike(Field::Household, |caches| &caches.household, by_code, are_alike);
    if kind.is_some() && is_code(row) {
        // A code may be anything; a yes in words can be meant as an answer.
        let is_of_words = |words: &str| words.starts_with(char::is_alphabetic);
        if row.read_quietly(Field::Household, said).is_none_or(|words| !is_of_words(&words)) {
            row.refuse(Field::Household, Problem::NotAChoice);
        } else {
            row.doubt_field(Field::Household, DoubtCause::Unclear);
        }
        return Err(());
    }
    Ok(kind)
}

/// Whether a remark, 2022年纳入监测, or a column that is not read says that the household is assisted all the same; it is named
/// then.
fn is_assisted_elsewhere(row: &mut Row) -> bool {
    let reader = row.reader();
    let names_assisted = |text: &str| {
        has(text, &["脱贫户", "脱贫人口", "监测对象", "监测户", "纳入监测", "建档立卡", "易致贫", "突发严重困难"])
            && !has(text, &["非", "不是", "不属", "未", "原", "曾", "已消除", "否"])
    };
    let remark = reader.remarks.column_where(reader.table(), row.place(), names_assisted);
    let found = remark.or_else(|| reader.told_again().households.assisted(reader.table(), row.place()));
    found.into_iter().for_each(|column| row.doubt(column, DoubtCause::Contradicts));
    found.is_some()
}

/// Whether a column that asks for one of the kinds has words that do not settle it.
fn are_unsettled(row: &Row, lifted: Option<Household>, monitored: Option<Household>) -> bool {
    let has_words = |field| row.reader().source(field).is_some() && row.reader().words(row.place(), field).is_some();
    lifted.is_none() && has_words(Field::LiftedOut) || monitored.is_none() && has_words(Field::Monitored)
}

/// Whether two kinds of household are alike to the notice: both assisted, or both not.
fn are_alike(one: Household, other: Household) -> bool {
    (one == Household::Neither) == (other == Household::Neither)
}

/// What the heading says that a code in the cell means: 监测户 for 2 under 户类型（1.脱贫户 2.监测户）.
fn explained<'a>(column: &'a Column, cell: Cell<'_>) -> Option<&'a str> {
    let code =
        said(cell).ok().flatten().filter(|code| code.len() == 1 && code.bytes().all(|byte| byte.is_ascii_digit()))?;
    let (_, behind) = column.compared.bracketed().split_once(&*code)?;
    let behind = behind.trim_start_matches(['.', '、', '-', '=', ':', '是', '为', ')']);
    let ends = |c: char| c.is_ascii_digit() || ",;、/.".contains(c);
    behind.split(ends).next().filter(|kind| !kind.is_empty())
}

/// Whether a kind is asked for and a bare digit, a tick or a yes stands there, which may be the code of any kind.
fn is_code(row: &Row) -> bool {
    let asks_for_kind =
        |column: &Column| column.is_headed(&["类", "属性", "户别", "身份"]) && !column.is_headed(&["是否"]);
    let is_digit = |cell| Ok(said(cell)?.map(|words| &*words == "0" || yes(&words) == Some(true)));
    let is_explained =
        |cell| row.reader().column(Field::Household).is_some_and(|column| explained(column, cell).is_some());
    row.read_quietly(Field::Household, |cell| row.reader().caches.code.read(cell, is_digit)) == Some(true)
        && row.reader().column(Field::Household).is_some_and(asks_for_kind)
        && !is_explained(row.reader().cell(row.place(), Field::Household))
}

/// The kind of household by what is said of either kind.
fn either(lifted: Option<Household>, is_lifted: Option<bool>, is_monitored: Option<bool>) -> Option<Household> {
    match (is_lifted, is_monitored) {
        (Some(true), _) => lifted,
        (_, Some(true)) => Some(Household::Monitored),
        (Some(false), Some(false)) => Some(Household::Neither),
        _ => None,
    }
}

/// Which of the two kinds the words deny, where they say nothing of the other: 非脱贫户.
fn the_kind_denied(row: &Row) -> Option<Field> {
    let words = row.read_quietly(Field::Household, said)?;
    let names_another = has(&words, &["一般", "普通"]);
    match (words.contains("非脱贫"), words.contains("非监测")) {
        (true, false) => Some(Field::LiftedOut),
        (false, true) if !names_another => Some(Field::Monitored),
        _ => None,
    }
}
