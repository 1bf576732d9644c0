//! The words of which headings are made that say nothing else: a heading with others may be about something else.

/// Words that leave every heading what it is.
pub const COMMON: &str = "是否 是 否 有无 有 无 本人 个人 务工 外出 人员 人 劳动力 职工 员工 工人 就业 的 及 和 与 或 其 所 \
                          具体 详细 实际 现 现在 目前 当前 当年 本年 今年 年度 年 月 日 情况 信息 状态 状况 内容 名称 \
                          时间 日期 元 本 次 填写 填 说明 必填 已 此 该 吗 第 等 年内";

/// Whether a text is made of nothing but those words, divided by blanks in each list, and digits and signs; the longest are
/// tried first.
pub fn is_made_of(text: &str, lists: &[&str]) -> bool {
    let mut rest = text;
    while !rest.is_empty() {
        let sign = rest.strip_prefix(|c: char| c.is_ascii_digit() || !c.is_alphanumeric());
        let longest = lists.iter().filter_map(|words| longest_before(rest, words)).max_by_key(|word| word.len());
        let Some(left) = longest.and_then(|word| rest.strip_prefix(word)).or(sign) else { return false };
        rest = left;
    }
    true
}

/// The longest of those words, divided by blanks, with which a text begins.
fn longest_before<'w>(text: &str, words: &'w str) -> Option<&'w str> {
    let words = words_beginning(text.chars().next()?, words);
    words.filter(|word| text.starts_with(word)).max_by_key(|word| word.len())
}

/// Those of the words, divided by blanks, that may stand in a text, for they begin with one of its characters. Headings are
/// compared with thousands of words, of which these are few.
pub fn words_near<'a>(text: &'a str, words: &'a str) -> impl Iterator<Item = &'a str> {
    text.chars().flat_map(|first| words_beginning(first, words))
}

/// Those of the words, divided by blanks, that begin with a character.
pub fn words_beginning(first: char, words: &str) -> impl Iterator<Item = &str> {
    words.match_indices(first).filter_map(|(at, _)| {
        let (before, from) = words.split_at_checked(at)?;
        let begins = before.is_empty() || before.ends_with(' ');
        begins.then(|| from.split(' ').next()).flatten()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_made_of_words_digits_and_signs() {
        assert!(is_made_of("务工人员-2022年", &[COMMON]));
        assert!(is_made_of("", &[COMMON]));
        assert!(is_made_of("务工地点", &[COMMON, "地点 地"]));
        assert!(!is_made_of("意向务工地点", &[COMMON, "地点 地"]));
    }
}
