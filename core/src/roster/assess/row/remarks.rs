//! What stands in columns that are read as nothing else, such as remarks, or behind a name, and casts doubt on what the row
//! says elsewhere.

use crate::roster::cells::{has, money, plain, said, yes};
use crate::roster::columns::{Column, DoubtCause, Field, Layout, years_in};
use crate::roster::file::{Cell, Table};
use std::borrow::Cow;

/// The columns that are not used and can cast doubt, each with how.
pub struct RemarkColumns {
    columns: Vec<(usize, Reads)>,
    year: u16,
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
        Self { columns: read.collect(), year }
    }

    /// What the columns of a row cast doubt on, each with its column.
    pub fn doubts<'a>(&'a self, table: &'a Table, row: usize) -> impl Iterator<Item = (usize, DoubtCause)> + 'a {
        let filled = self.columns.iter().map(move |(place, reads)| (place, reads, table.cell(row, *place)));
        let filled = filled.filter(|(_, reads, cell)| match (cell, reads) {
            (Cell::Text(text), Reads::DecisiveWords) => text.contains(OF_DECISIVE_WORDS),
            (Cell::Text(_), _) => true,
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

/// Characters of which each decisive word has one: nearly every cell of a large roster has none of them.
const OF_DECISIVE_WORDS: [char; 11] = ['亡', '世', '故', '逝', '死', '非', '般', '普', '益', '派', '包'];

/// How many of the words decide wherever they stand.
const DECISIVE: usize = 4;

/// The words of remarks; those that decide wherever they stand come first.
const WORDS: &[(DoubtCause, &[&str])] = &[
    (
        DoubtCause::Death,
        &["死亡", "去世", "身故", "亡故", "病故", "过世", "离世", "已故", "逝世", "身亡", "已死", "病死"],
    ),
    (DoubtCause::NotAssisted, &["非脱贫户", "非脱贫人", "非监测", "非贫困户", "一般户", "一般农户", "普通农户"]),
    (DoubtCause::PublicPost, &["公益岗", "公益性岗"]),
    (DoubtCause::Unclear, &["派遣", "劳务外包"]),
    (DoubtCause::PublicPost, &["公益", "护林员", "保洁员", "护路员", "护河员"]),
    (
        DoubtCause::NotPaid,
        &["未发", "没发", "未付", "未支付", "欠薪", "拖欠", "欠发", "预支", "借支", "未结", "待发", "未领工资", "没给"],
    ),
    (DoubtCause::Left, &["离职", "辞职", "辞退", "离岗", "退工", "解除", "已走", "终止", "不干了", "自离", "开除"]),
    (
        DoubtCause::AlreadyReceived,
        &["已享受", "已领", "已奖补", "已补贴", "领过", "享受过", "重复", "已申报", "已申领", "已报", "申领过"],
    ),
    (
        DoubtCause::SetAside,
        &[
            "作废",
            "不符合",
            "不予",
            "剔除",
            "核减",
            "删除",
            "不申报",
            "不申请",
            "放弃",
            "有误",
            "错误",
            "冒名",
            "查无此人",
            "非本人",
            "存疑",
            "待核实",
            "虚报",
            "不算",
            "取消",
            "注销",
            "服刑",
            "判刑",
            "不在我",
            "未在本",
            "查不到",
        ],
    ),
    (DoubtCause::RegisteredElsewhere, &["外省户籍", "外省户口", "迁出", "外省人", "省外户籍", "户籍不在", "户口不在"]),
    (
        DoubtCause::NotAssisted,
        &[
            "非脱贫",
            "非贫困",
            "不是脱贫",
            "不属于脱贫",
            "消除风险",
            "风险消除",
            "风险已消除",
            "清退",
            "不是贫困户",
            "不享受政策",
        ],
    ),
];

/// Whether a remark says that the pay is of another year: 含2021年12月工资, 去年工资.
fn speaks_of_pay_of_other_year(text: &str, year: u16) -> bool {
    let of_pay = has(text, &["工资", "报酬", "补发", "发放", "薪"]);
    of_pay && (has(text, &["去年", "上年", "往年", "前年", "跨年"]) || years_in(text).any(|named| named != year))
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
