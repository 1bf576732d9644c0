//! Headings of the first or of the last day alone, as parts of headings of both.

/// Headings of the first or of the last day alone; the longer before the shorter.
pub const HALVES: &[&str] = &["起始", "开始", "截止", "终止", "结束", "起", "止", "始", "终", "末", "自", "至"];

/// Words of headings of both days.
const OF_BOTH_DAYS: &[&str] = &["起止", "时间", "日期", "有效期", "期限", "期间", "年月", "期"];

/// Of what such days are.
const OF_WORK: &[&str] = &["合同", "劳动合同", "协议", "务工", "外出", "就业", "工作", "打工", "用工"];

/// Whether it says nothing but that it is the first or the last.
pub fn is_half(words: &str) -> bool {
    HALVES.contains(&words)
}

/// What stands above the first or the last day, without that it is both.
pub fn without_both_days(upper: &str) -> String {
    OF_BOTH_DAYS.iter().fold(upper.to_owned(), |upper, word| upper.replace(word, ""))
}

/// The words of a heading; those of one day of work without what says that there are two: 合同期限起, 务工时间-止.
pub fn of_one_day(words: String) -> String {
    let of_work = OF_WORK.iter().any(|word| words.starts_with(word));
    let half = HALVES.iter().find(|half| of_work && words.ends_with(**half));
    let bare = half.and_then(|half| {
        let before = words.strip_suffix(half)?.trim_end_matches(['-', '_']);
        let bare = OF_BOTH_DAYS.iter().find_map(|both| before.strip_suffix(both))?;
        Some(format!("{bare}{half}"))
    });
    bare.unwrap_or(words)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_that_there_are_two_days_is_no_part_of_a_heading_of_one() {
        let bare = |words: &str| of_one_day(words.to_owned());
        assert_eq!(bare("合同期限起"), "合同起");
        assert_eq!(bare("劳动合同有效期止"), "劳动合同止");
        assert_eq!(bare("务工时间-止"), "务工止");
        for other in ["合同期限起止", "合同终止", "务工开始时间", "身份证有效期至", "起止"] {
            assert_eq!(bare(other), other);
        }
    }
}
