//! The notes above and under a table that say something of its people or of the amounts in it.

use super::labelled::{is_of_who_filled_in, labelled, pairs_in, says_when_filled_in};
use super::row_label::{is_note, is_signature, is_total};
use super::rows_told::RowsTold;
use super::told_amounts::{told_of_fare, told_of_pay};
use crate::roster::cells::{half_width, has, in_digits};
use crate::roster::file::{Cell, Table};

/// In how many of the last rows notes are looked for.
const DEPTH: usize = 20;

/// How many sentences about amounts are read: each is compared with the names of all rows.
const MOST: usize = 100;

/// More characters than these are no statement about people or amounts.
const LONGEST: usize = 100;

/// What the notes under a table whose header ends in that row say of all its amounts, half-width, a sentence each; nothing of what
/// they say of those who are named in that column.
pub fn foot_notes(table: &Table, header: usize, names: Option<usize>) -> Vec<String> {
    let rows = rows_below_people(table, header).flat_map(|row| sentences(table, row));
    let names = |sentence: &str| {
        let mut cells = (header + 1..table.rows()).filter_map(|row| match table.cell(row, names?) {
            Cell::Text(name) => Some(name),
            _ => None,
        });
        cells.any(|name| 3 < name.len() && name != sentence && sentence.contains(name) && !is_note(&half_width(name)))
    };
    rows.filter(|sentence| is_about_amounts(sentence)).take(MOST).filter(|sentence| !names(sentence)).collect()
}

/// Every sentence of the notes above and under a table with a header in those rows, half-width, with its row.
pub fn notes(table: &Table, (first, last): (usize, usize)) -> Vec<(usize, String)> {
    let is_note = |row: &usize| first_words(table, *row).is_some_and(|text| is_note(&text));
    let rows = (0..first).filter(is_note).chain(rows_below_people(table, last));
    rows.flat_map(|row| sentences(table, row).into_iter().map(move |sentence| (row, sentence))).collect()
}

/// The lines above and under a table that say something of all rows behind a label, with their rows.
pub fn labelled_lines(table: &Table, (first, last): (usize, usize)) -> Vec<(usize, String, String)> {
    let rows = (0..first).chain(rows_below_people(table, last));
    rows.flat_map(|row| pairs(table, row).into_iter().map(move |(label, value)| (row, label, value))).collect()
}

/// What a line says behind its labels, but for those of who filled it in and of notes.
pub fn pairs(table: &Table, row: usize) -> Vec<(String, String)> {
    let whole = labelled(table, row);
    let of_cells = || {
        table.filled(row).flat_map(|(_, cell)| match cell {
            Cell::Text(text) => pairs_in(text),
            _ => Vec::new(),
        })
    };
    let pairs = if whole.is_empty() { of_cells().collect() } else { whole };
    let says = |(label, _): &(String, String)| !is_of_who_filled_in(label) && !is_note(&format!("{label}:"));
    pairs.into_iter().filter(says).collect()
}

fn first_words(table: &Table, row: usize) -> Option<String> {
    match table.filled(row).next() {
        Some((_, Cell::Text(text))) => Some(half_width(text)),
        _ => None,
    }
}

fn rows_below_people(table: &Table, header: usize) -> impl Iterator<Item = usize> + '_ {
    let first = table.rows().saturating_sub(DEPTH).max(header + 1);
    (first..table.rows()).rev().take_while(|row| is_below_people(table, *row))
}

/// The sentences of a line, half-width; none of a sum.
pub fn sentences(table: &Table, row: usize) -> Vec<String> {
    if first_words(table, row).is_some_and(|text| is_total(&text)) {
        return Vec::new();
    }
    let texts = table.filled(row).filter_map(|(_, cell)| match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let sentences = texts.flat_map(|text| text.split(['；', ';', '。', '\n'])).map(half_width);
    sentences.filter(|sentence| sentence.chars().take(LONGEST + 1).count() <= LONGEST).collect()
}

/// Whether the row is about nobody by itself: a note, a signature, a sum, or one cell alone.
fn is_below_people(table: &Table, row: usize) -> bool {
    let mut filled = table.filled(row);
    let Some((_, first)) = filled.next() else { return true };
    let alone = filled.next().is_none();
    let Cell::Text(text) = first else { return false };
    let text = half_width(text);
    let says = is_note(&text) || is_signature(&text) || is_total(&text) || text.contains(':');
    says || alone && 4 < text.chars().count()
}

fn is_about_amounts(sentence: &str) -> bool {
    if let Some((label, _)) = sentence.split_once(':').filter(|_| !is_note(sentence)) {
        let of_time = has(label, &["期间", "月份", "年度", "年份", "所属", "时段", "截止", "截至", "统计"]);
        return of_time && !is_of_who_filled_in(label) || says_when_filled_in(label) || label.contains("单位");
    }
    if !RowsTold::of(sentence, 1).is_empty() {
        return false;
    }
    let of_pay = has(sentence, &["工资", "报酬", "薪", "收入", "金额", "以上", "上述", "本表"]);
    if told_of_fare(sentence).is_some() || of_pay && told_of_pay(sentence).is_some() {
        return true;
    }
    let of_rules = ["享受", "奖补", "补贴", "补助", "文件", "监测", "填", "盖章", "负责"];
    // What is in the amounts says nothing against them, unless it is of somebody else or of another time.
    let names_parts = has(sentence, &["含", "包括"]) && !has(sentence, OF_OTHERS);
    has(sentence, &["工资", "报酬", "薪", "收入", "金额", "以上", "上述", "本表", "数据", "单位"])
        && !has(sentence, &of_rules)
        && !names_parts
}

/// Words for what is of somebody else or of another time.
const OF_OTHERS: &[&str] = &["20", "上年", "去年", "往年", "结转", "丈夫", "妻", "配偶", "家属", "他人", "家人", "欠"];

/// Whether it says something of all people: by its words, or of some of them without saying of whom.
pub fn is_about_people(sentence: &str) -> bool {
    // 以上人员无重复 says that nothing is wrong.
    let denies = ["无", "没有", "不存在", "均未", "都未", "真实"];
    let of_all = has(sentence, &["以上", "上述", "本表", "以下", "表中", "表内", "全部", "所有"])
        && has(sentence, &["人", "均", "户", "工", "名单"]);
    let counted = || {
        in_digits(&sentence.replace('两', "2"))
            .split(['人', '名', '户'])
            .rev()
            .skip(1)
            .any(|before| before.ends_with(|c: char| c.is_ascii_digit()))
    };
    let some = has(sentence, &["其中", "部分", "个别", "有"]) && sentence.contains(['人', '户', '名']) || counted();
    (of_all || some) && !has(sentence, &denies) && !is_of_others(sentence) && !is_of_rules(sentence)
}

/// Whether it says how the form is to be filled in, or what holds by the rules.
pub fn is_of_rules(sentence: &str) -> bool {
    has(
        sentence,
        &[
            "填", "须", "必", "应当", "不得", "请", "凡", "文件", "政策", "规定", "要求", "承诺", "责任", "如有",
            "若有", "如为",
        ],
    )
}

/// Whether it is about those who do not stand in the table.
fn is_of_others(sentence: &str) -> bool {
    has(
        sentence,
        &[
            "另有",
            "未列入",
            "未纳入本",
            "不在本表",
            "不在表",
            "未在本表",
            "不含",
            "不包括",
            "未包括",
            "已剔除",
            "已删除",
        ],
    )
}
