//! Rows right under the header that say how it is to be filled in, say the headings again in English, or number the columns.

use super::skip::Skip;
use super::vocabulary::is_made_of;
use crate::roster::file::{Cell, Table};
use crate::values::half_width;

/// In how many rows under the header such rows stand.
const DEPTH: usize = 3;

/// Why a row under the header that is about nobody is not read; none where it may be about somebody.
pub fn hint(table: &Table, first_row: usize, row: usize) -> Option<Skip> {
    if !(first_row..first_row + DEPTH).contains(&row) {
        return None;
    }
    let words: Vec<String> = table.filled(row).filter_map(|(_, cell)| words(cell)).collect();
    if words.len() < 2 || words.len() < table.filled(row).count() {
        return None;
    }
    let is_hint = |text: &String| is_made_of(text, &[HINTS]) && text.contains(|c: char| !c.is_ascii());
    let is_english = |text: &String| {
        text.chars().all(|c| c.is_ascii() && !c.is_ascii_digit())
            && 1 < text.len()
            && text.contains(|c: char| c.is_ascii_alphabetic())
    };
    let shows = words.iter().all(is_hint) || words.iter().all(is_english);
    if numbers_columns(&words) { Some(Skip::Numbering) } else { shows.then_some(Skip::Example) }
}

fn words(cell: Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(half_width(text)),
        _ => None,
    }
}

/// Of what hints are made.
const HINTS: &str = "必填 选填 可不填 可空 非必填 必须 填写 请填写 请 填 文本 文字 字符 数字 数值 数 整数 小数 保留 两位 二位 位 日期 时间 年月日 格式 \
                     型 类型 字符串 下拉 选择 选项 列表 单选 多选 输入 手工 自动 生成 计算 公式 系统 元 单位 不超过 以内 个 字 身份证 号码 姓名 中文 \
                     项 为 的 或 按 如 例 是 否 真实 与 一致 全年 工资 金额";

/// Whether they are ①, ②, ③ or A, B, C.
fn numbers_columns(words: &[String]) -> bool {
    let single = |text: &String| {
        let mut signs = text.chars();
        signs.next().filter(|_| signs.next().is_none())
    };
    let signs: Vec<char> = words.iter().filter_map(single).collect();
    let follow = |pair: &[char]| matches!(pair, [one, other] if u32::from(*one) + 1 == u32::from(*other));
    let begins = matches!(signs.first(), Some('①' | '⑴' | '㈠' | 'A' | 'a' | 'Ⅰ' | '⒈'));
    begins && signs.len() == words.len() && signs.windows(2).all(follow)
}
