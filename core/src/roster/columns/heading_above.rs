//! A heading that stands above another one, as far as it says more than that.

use super::heading::Heading;

/// The upper heading. Above the first or the last day alone, 合同起止时间 says of what it is and not that it is both.
pub fn heading_above(upper: &str, lower: &Heading) -> Heading {
    if !HALVES.iter().any(|half| lower.is(half)) {
        return Heading::read(upper);
    }
    Heading::read(&OF_BOTH_DAYS.iter().fold(upper.to_owned(), |upper, word| upper.replace(word, "")))
}

/// Headings of the first or of the last day alone.
const HALVES: &[&str] = &["起", "止", "始", "自", "至", "起始", "终止", "开始", "结束"];

/// Words of headings that stand above both.
const OF_BOTH_DAYS: &[&str] = &["起止", "时间", "日期", "期限", "期间", "有效期"];
