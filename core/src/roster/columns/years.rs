//! The years that a text names.

/// The last two digits of years that people mean by 21年.
const SHORT: std::ops::RangeInclusive<u16> = 15..=35;

/// The years that a text names, however long it is; its digits are half-width.
pub fn years_in(text: &str) -> impl Iterator<Item = u16> {
    text.split(|c: char| !c.is_ascii_digit())
        .filter(|number| number.len() == 4)
        .filter_map(|number| number.parse().ok())
        .filter(|year| (1950..=2100).contains(year))
}

/// Those that it names by their last two digits: 21年, 20-22年; not 满20年.
pub fn short_years_in(text: &str) -> impl Iterator<Item = u16> {
    text.match_indices('年').flat_map(|(at, _)| {
        let before = text.get(..at).unwrap_or_default();
        let rest = before.trim_end_matches(|c: char| c.is_ascii_digit() || "-~至、".contains(c));
        let is_length = rest.ends_with(['.', '/', '月', '日', '满', '龄', '近', '期', '限']);
        let numbers = before.strip_prefix(rest).unwrap_or_default().split(|c: char| !c.is_ascii_digit());
        let short = numbers.filter(move |number| !is_length && number.len() == 2);
        short.filter_map(|number| number.parse().ok()).filter(|year| SHORT.contains(year)).map(|year| 2000 + year)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_is_named_by_four_digits_or_by_two_before_its_word() {
        let years = |text| years_in(text).chain(short_years_in(text)).collect::<Vec<_>>();
        assert_eq!(years("2020-2022年工资合计"), [2020, 2022]);
        assert_eq!(years("21年工资"), [2021]);
        assert_eq!(years("20-22年工资"), [2020, 2022]);
        assert_eq!(years("2021-22年度"), [2021, 2022]);
        for text in ["满20年", "12个月", "近20年工资", "合同期限20年", "2月15日-16年龄", "工资"] {
            assert_eq!(years(text), [0_u16; 0], "{text}");
        }
    }
}
