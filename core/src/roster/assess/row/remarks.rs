//! What stands in columns that are read as nothing else, such as remarks, or behind a name, and casts doubt on what the row
//! says elsewhere.

use crate::roster::assess::row::characters::Characters;
use crate::roster::assess::row::remark_words::{DECISIVE, OF_DECISIVE_WORDS, OF_PAY, WORDS};
use crate::roster::cells::{has, money, plain, said, yes};
use crate::roster::columns::{Column, DoubtCause, Field, Layout, years_in};
use crate::roster::file::{Cell, Table};
use std::borrow::Cow;

/// The columns that are not used and can cast doubt, each with how.
pub struct RemarkColumns {
    columns: Vec<(usize, Reads)>,
    year: u16,
    /// The characters with which words of remarks begin: nearly every cell of a large roster has none of them.
    of_remarks: Characters,
    /// Those that are rarest in the words that decide wherever they stand.
    of_decisive_words: Characters,
}

/// What is looked for in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reads {
    /// Words of every kind: remarks.
    Remarks,
    /// The same, behind a name: 张三（已离职）.
    BehindAName,
    /// Words that decide wherever they stand.
    DecisiveWords,
    /// An amount that somebody paid back.
    Reimbursement,
    /// An amount that was not paid, or was paid back.
    AmountNotPaid,
    /// Whether the pay was paid, and by which answer it was not.
    WhetherPaid { unpaid: bool },
    /// Why somebody left: anything in it says that somebody did.
    WhyLeft,
}

impl RemarkColumns {
    /// Those of a layout, in a roster of that year.
    pub fn of(layout: &Layout, year: u16) -> Self {
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.pay_of.is_none());
        let read = columns.filter_map(|(place, column)| Some((place, reads(column)?)));
        let begin = |words: &[&'static str]| words.iter().filter_map(|word| word.chars().next()).collect::<Vec<_>>();
        let all = WORDS.iter().flat_map(|(_, words)| begin(words)).chain(begin(OF_PAY));
        let (of_remarks, of_decisive_words) = (Characters::of(all), Characters::of(OF_DECISIVE_WORDS.into_iter()));
        Self { columns: read.collect(), year, of_remarks, of_decisive_words }
    }

    /// What the columns of a row cast doubt on, each with its column.
    pub fn doubts<'a>(&'a self, table: &'a Table, row: usize) -> impl Iterator<Item = (usize, DoubtCause)> + 'a {
        let filled = self.columns.iter().map(move |(place, reads)| (place, reads, table.cell(row, *place)));
        let filled = filled.filter(|(_, reads, cell)| match (cell, reads) {
            (Cell::Text(text), Reads::DecisiveWords) => self.of_decisive_words.may_stand_in(text),
            (Cell::Text(text), reads) => !reads.are_words() || self.of_remarks.may_stand_in(text),
            (Cell::Number(_), reads) => !reads.are_words(),
            (Cell::Date(_) | Cell::Empty, _) => false,
        });
        filled.flat_map(move |(place, reads, cell)| {
            let text = match (cell, reads) {
                (Cell::Text(text), Reads::BehindAName) => plain(behind_the_name(text)),
                (Cell::Text(text), _) => plain(text),
                _ => Cow::Borrowed(""),
            };
            let other_year = reads.are_remarks() && speaks_of_pay_of_other_year(&text, self.year);
            let other_year = other_year.then_some(DoubtCause::AnotherYear);
            of_amount(cell, *reads)
                .into_iter()
                .chain(of_words(text, *reads))
                .chain(other_year)
                .map(|cause| (*place, cause))
        })
    }
}

impl Reads {
    /// Whether words of every kind count.
    const fn are_remarks(self) -> bool {
        matches!(self, Self::Remarks | Self::BehindAName)
    }

    /// Whether it is words that are looked for, and not an amount or an answer.
    const fn are_words(self) -> bool {
        self.are_remarks() || matches!(self, Self::DecisiveWords)
    }
}

/// What is looked for in a column; none where nothing is.
fn reads(column: &Column) -> Option<Reads> {
    if column.field == Some(Field::Name) && !column.is_confirmed() {
        return Some(Reads::BehindAName);
    }
    (column.is_unused() && !column.is_headed(OF_A_CALCULATION)).then(|| of_unused(column))
}

/// What stands behind a name, in brackets or after a blank or a sign; nothing of a name alone.
fn behind_the_name(text: &str) -> &str {
    let parting = |c: char| c.is_whitespace() || "（(【[〔<《、，,。；;：:/／*＊—-－_+".contains(c);
    match text.trim().split_once(parting) {
        Some((_, behind)) => behind,
        None if LONGEST_NAME < text.chars().count() && !text.contains('·') => text,
        None => "",
    }
}

/// The most characters of a name without a dot in it.
const LONGEST_NAME: usize = 4;

fn of_unused(column: &Column) -> Reads {
    let headed = |words: &[&str]| column.is_headed(words);
    let asks_for_pay = headed(&["工资", "报酬", "发放", "支付", "结清"]) && !headed(&["补贴", "奖补", "补助"]);
    if headed(&["是否"]) && asks_for_pay {
        Reads::WhetherPaid { unpaid: headed(&["拖欠", "欠"]) }
    } else if headed(&["报销", "企业承担", "单位承担"]) {
        Reads::Reimbursement
    } else if headed(&["拖欠", "欠发", "欠薪", "未发", "未付", "待发", "退回", "返还"]) {
        Reads::AmountNotPaid
    } else if headed(&["离职", "辞职", "离岗", "解除", "终止"]) && headed(&["原因", "说明", "理由"]) {
        Reads::WhyLeft
    } else if column.heading.is_empty() || headed(HEADINGS) {
        Reads::Remarks
    } else {
        Reads::DecisiveWords
    }
}

/// How columns are headed that a calculation such as this one added: what it came to says nothing of the person.
const OF_A_CALCULATION: &[&str] = &["测算", "calculated", "Calculated"];

/// How columns of remarks are headed.
const HEADINGS: &[&str] =
    &["备注", "备考", "附注", "说明", "情况", "状态", "渠道", "途径", "原因", "标注", "核实", "审核", "意见", "其他"];

/// What a cell says that is read for an amount or an answer.
fn of_amount(cell: Cell<'_>, reads: Reads) -> Option<DoubtCause> {
    match reads {
        Reads::Reimbursement => says_an_amount(cell).then_some(DoubtCause::Reimbursed),
        Reads::AmountNotPaid => says_an_amount(cell).then_some(DoubtCause::NotPaid),
        Reads::WhetherPaid { unpaid } => (answer(cell) == Some(unpaid)).then_some(DoubtCause::NotPaid),
        Reads::WhyLeft => says_something(cell).then_some(DoubtCause::Left),
        Reads::Remarks | Reads::BehindAName | Reads::DecisiveWords => None,
    }
}

/// What the words of a text say, which is half-width and without blanks.
fn of_words(text: Cow<'_, str>, reads: Reads) -> impl Iterator<Item = DoubtCause> {
    let all = if reads.are_remarks() { WORDS } else { WORDS.get(..DECISIVE).unwrap_or_default() };
    all.iter().filter(move |(_, words)| !text.is_empty() && has(&text, words)).map(|(cause, _)| *cause)
}

/// Whether a remark says that the pay is of another year: 含2021年12月工资, 去年工资.
fn speaks_of_pay_of_other_year(text: &str, year: u16) -> bool {
    has(text, OF_PAY)
        && (has(text, &["去年", "上年", "往年", "前年", "跨年"]) || years_in(text).any(|named| named != year))
}

/// A yes or a no.
fn answer(cell: Cell) -> Option<bool> {
    said(cell).ok().flatten().and_then(|text| yes(&text))
}

fn says_an_amount(cell: Cell) -> bool {
    match money(cell, 0) {
        Ok(amount) => amount.is_some_and(|amount| !amount.is_zero()),
        Err(_) => says_something(cell),
    }
}

fn says_something(cell: Cell) -> bool {
    const NOTHING: &[&str] = &["无", "否", "没有", "未", "0", "不"];
    said(cell).ok().flatten().is_some_and(|text| !NOTHING.contains(&&*text))
}
