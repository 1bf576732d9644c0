//! The notes under a table that say something of the amounts in it.

use super::row_label::{is_note, is_signature, is_total};
use crate::roster::cells::has;
use crate::roster::file::{Cell, Table};
use crate::values::half_width;

/// In how many of the last rows notes are looked for.
const DEPTH: usize = 20;

/// More characters than these are no statement about the amounts.
const LONGEST: usize = 60;

/// What the notes under a table whose header ends in that row say of its amounts, half-width, a sentence each.
pub fn foot_notes(table: &Table, header: usize) -> Vec<String> {
    sentences(table, header).into_iter().filter(|sentence| is_about_amounts(sentence)).collect()
}

/// What they say of all people above them.
pub fn notes_about_people(table: &Table, header: usize) -> Vec<String> {
    sentences(table, header).into_iter().filter(|sentence| is_about_people(sentence)).collect()
}

fn sentences(table: &Table, header: usize) -> Vec<String> {
    let first = table.rows().saturating_sub(DEPTH).max(header + 1);
    let rows = (first..table.rows()).rev().take_while(|row| is_below_people(table, *row));
    let is_sum =
        |row: &usize| matches!(table.filled(*row).next(), Some((_, Cell::Text(text))) if is_total(&half_width(text)));
    let texts = rows.filter(|row| !is_sum(row)).flat_map(|row| table.filled(row)).filter_map(|(_, cell)| match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let sentences = texts.flat_map(|text| text.split(['；', ';', '。', '\n'])).map(half_width);
    sentences.filter(|sentence| sentence.chars().count() <= LONGEST).collect()
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
    let of_rules = ["享受", "奖补", "补贴", "补助", "文件", "监测", "含", "包括", "填", "盖章", "负责"];
    has(sentence, &["工资", "报酬", "薪", "收入", "金额", "以上", "上述", "本表", "数据", "单位"])
        && !has(sentence, &of_rules)
}

fn is_about_people(sentence: &str) -> bool {
    // 以上人员无重复 says that nothing is wrong.
    let denies = ["无", "没有", "不存在", "均未", "都未", "真实"];
    has(sentence, &["以上", "上述", "本表"])
        && has(sentence, &["人", "均", "户", "工", "名单"])
        && !has(sentence, &denies)
}
