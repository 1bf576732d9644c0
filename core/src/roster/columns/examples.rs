//! Rows that show how a form is to be filled in.

use super::row_label::is_personal_name;
use crate::roster::cells::half_width;
use crate::roster::file::{Cell, Table};

/// In how many rows under the header examples stand.
const DEPTH: usize = 20;

/// Whether a cell of the row says that it is an example: 例：张三, 张三（示例）, 填写示例.
pub fn is_example(table: &Table, first_row: usize, row: usize) -> bool {
    let near = (first_row..first_row + DEPTH).contains(&row);
    near && table.filled(row).any(|(_, cell)| matches!(cell, Cell::Text(text) if says_example(text)))
}

fn says_example(text: &str) -> bool {
    if !text.contains(['例', '样', '范', '模']) {
        return false;
    }
    let text = half_width(text);
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let bare = bare.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_word = |text: &str| WORDS.split(' ').any(|word| word == text);
    let bracketed = || text.split(['(', ')', '[', ']', '【', '】', ':', ',']).any(is_word);
    // 张三示例, 例如张三.
    let beside = || {
        ["示例", "样例", "范例", "例如"].iter().any(|word| {
            let rest = bare.strip_prefix(word).or_else(|| bare.strip_suffix(word));
            rest.is_some_and(|rest| is_personal_name(rest) || rest == "行" || rest == "数据")
        })
    };
    is_word(bare)
        || bracketed()
        || beside()
        || ["仅为示例", "此行为例", "为示例", "填写示例"].iter().any(|word| bare.contains(word))
}

/// What such a cell says.
const WORDS: &str = "例 示例 样例 范例 举例 例子 例如 例句 示范 样表 样本 样式 样张 范本 模板 范文 填写示例 填报示例 填表示例 填写样例 填报样例 \
                     填写范例 填写示范 填报示范 填写模板 示例行 样例行 示例数据 样例数据 参考样例 参考示例 填写例子";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_example_is_told_from_people_and_their_work() {
        for example in [
            "例：张三",
            "示例",
            "（示例）",
            "张三（示例）",
            "【样例】",
            "例1",
            "填写示例",
            "例如张三",
            "样表",
            "本行为示例",
        ] {
            assert!(says_example(example), "{example}");
        }
        for other in ["打样工", "示范车间", "范冰", "范例明", "模具工", "比例", "示范户", "样衣制作", "案例管理"]
        {
            assert!(!says_example(other), "{other}");
        }
    }
}
