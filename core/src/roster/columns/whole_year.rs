//! The whole year, named from its first month to its last, brought to one spelling.

/// The text, half-width, with 1-12月 for every way in which that is written: 1月至12月, 一月至十二月, 2022年1月-2022年12月份, 1至4季度.
pub fn in_plain_whole_year(text: &str) -> String {
    let (mut written, mut from) = (String::with_capacity(text.len()), 0);
    for (at, unit) in text.match_indices(['月', '度']) {
        let behind = at + unit.len();
        let part = text.get(from..behind).unwrap_or_default();
        let before = LASTS.iter().find_map(|(last, first)| without_first(part.strip_suffix(last)?, first));
        if let Some(before) = before {
            written.push_str(before);
            written.push_str("1-12月");
            let rest = text.get(behind..).unwrap_or_default();
            let rest = rest.strip_prefix("31日").unwrap_or(rest);
            from = text.len() - rest.strip_prefix('份').unwrap_or(rest).len();
        }
    }
    written + text.get(from..).unwrap_or_default()
}

/// How the last part of a year is written, each with the ways to write the first.
const LASTS: &[(&str, &[&str])] = &[
    ("12月", &["元", "1", "01", "一"]),
    ("十二月", &["元", "一", "1"]),
    ("4季度", &["1", "一"]),
    ("四季度", &["一", "1"]),
];

/// What stands before the first part of the year that ends a text, behind which its last part follows.
fn without_first<'t>(text: &'t str, first: &[&str]) -> Option<&'t str> {
    let (rest, year) = match text.strip_suffix('年') {
        Some(rest) => rest.split_at_checked(rest.len().checked_sub(4)?)?,
        None => (text, ""),
    };
    let rest = rest.strip_suffix(['-', '~', '至', '到'])?;
    let rest =
        ["月1日", "月01日", "月份", "月", "季度"].iter().find_map(|unit| rest.strip_suffix(unit)).unwrap_or(rest);
    let rest = first.iter().rev().find_map(|first| rest.strip_suffix(first))?;
    let is_part_of_number = rest.ends_with(|c: char| c.is_ascii_digit() || "十二三四五六七八九".contains(c));
    let of_one_year = year.is_empty() || rest.ends_with(&format!("{year}年"));
    (!is_part_of_number && of_one_year).then_some(rest.strip_suffix('第').unwrap_or(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_whole_year_has_one_spelling() {
        for (text, plain) in [
            ("1-12月份工资", "1-12月工资"),
            ("1月-12月工资", "1-12月工资"),
            ("1月至12月工资", "1-12月工资"),
            ("2022年1月至12月工资", "2022年1-12月工资"),
            ("一月至十二月工资", "1-12月工资"),
            ("1~12月工资", "1-12月工资"),
            ("2022年1月1日至12月31日工资", "2022年1-12月工资"),
            ("2022年1月-2022年12月工资", "2022年1-12月工资"),
            ("元月至12月", "1-12月"),
            ("一至四季度", "1-12月"),
            ("2021年1月-2022年12月工资", "2021年1月-2022年12月工资"),
            ("11-12月工资", "11-12月工资"),
            ("1-6月工资", "1-6月工资"),
            ("12月工资", "12月工资"),
            ("1月11日至12月31日工资", "1月11日至12月31日工资"),
            ("一至四季度、1月01日至12月31日", "1-12月、1-12月"),
            ("十一至十二月", "十一至十二月"),
        ] {
            assert_eq!(in_plain_whole_year(text), plain, "{text}");
        }
    }
}
