//! Rows right under the header that say how it is to be filled in, say the headings again in English, or number the columns.

use super::skip::Skip;
use super::vocabulary::is_made_of;
use crate::roster::cells::half_width;
use crate::roster::file::{Cell, Table};

/// In how many rows under the header such rows stand.
const DEPTH: usize = 3;

/// Why a row under the header that is about nobody is not read; none where it may be about somebody.
pub fn hint(table: &Table, first_row: usize, row: usize) -> Option<Skip> {
    if !(first_row..first_row + DEPTH).contains(&row) {
        return None;
    }
    let words: Vec<String> = table.filled(row).filter_map(|(_, cell)| words(cell)).collect();
    if words.is_empty() || words.len() < table.filled(row).count() {
        return None;
    }
    let is_hint = |text: &String| is_made_of(text, &[HINTS]) && text.contains(|c: char| !c.is_ascii());
    let is_english = |text: &String| {
        text.chars().all(|c| c.is_ascii() && !c.is_ascii_digit())
            && 1 < text.len()
            && text.contains(|c: char| c.is_ascii_alphabetic())
    };
    let several = 1 < words.len();
    let shows = words.iter().all(is_hint) && (several || row == first_row) || several && words.iter().all(is_english);
    if several && numbers_columns(&words) { Some(Skip::Numbering) } else { shows.then_some(Skip::Example) }
}

fn words(cell: Cell) -> Option<String> {
    match cell {
        Cell::Text(text) => Some(half_width(text)),
        _ => None,
    }
}

/// Of what hints are made.
const HINTS: &str = "必填 选填 可不填 可空 非必填 必须 填写 请填写 请 填 文本 文字 字符 数字 数值 数 整数 小数 保留 两位 二位 位 日期 时间 年月日 格式 \
                     型 类型 字符串 下拉 选择 选项 列表 单选 多选 输入 手工 自动 生成 计算 公式 系统 元 单位 不超过 以内 个 字 身份证 号码 号 姓名 中文 字母 汉字 \
                     项 为 的 或 按 如 例 是 否 真实 与 一致 全年 工资 金额";

/// Whether they are ①, ②, ③ or A, B, C.
fn numbers_columns(words: &[String]) -> bool {
    SEQUENCES.iter().any(|sequence| {
        let mut numbers = sequence.split(' ');
        // ③=①+② is a sum.
        words.iter().all(|word| numbers.next() == word.split('=').next())
    })
}

/// By what columns are numbered, beside digits.
const SEQUENCES: &[&str] = &[
    "① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳",
    "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z",
    "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六",
    "I II III IV V VI VII VIII IX X XI XII",
    "Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ Ⅺ Ⅻ",
    "㈠ ㈡ ㈢ ㈣ ㈤ ㈥ ㈦ ㈧ ㈨ ㈩",
    "⑴ ⑵ ⑶ ⑷ ⑸ ⑹ ⑺ ⑻ ⑼ ⑽",
];
