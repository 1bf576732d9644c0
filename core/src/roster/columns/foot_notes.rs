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
    let first = table.rows().saturating_sub(DEPTH).max(header + 1);
    let rows = (first..table.rows()).rev().take_while(|row| is_below_people(table, *row));
    let is_sum =
        |row: &usize| matches!(table.filled(*row).next(), Some((_, Cell::Text(text))) if is_total(&half_width(text)));
    let rows = rows.filter(|row| !is_sum(row));
    let texts = rows.flat_map(|row| table.filled(row)).filter_map(|(_, cell)| match cell {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    texts.flat_map(sentences_about_amounts).collect()
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

fn sentences_about_amounts(text: &str) -> impl Iterator<Item = String> {
    let sentences = text.split(['；', ';', '。', '\n']).map(half_width);
    sentences.filter(|sentence| {
        let is_about = has(sentence, &["工资", "报酬", "薪", "收入", "金额", "以上", "上述", "本表", "数据", "单位"]);
        let of_rules = ["享受", "奖补", "补贴", "补助", "文件", "监测", "含", "包括", "填", "盖章", "负责"];
        is_about && !has(sentence, &of_rules) && sentence.chars().count() <= LONGEST
    })
}
