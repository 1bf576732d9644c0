//! Dates as people write them, brought to digits and plain dashes; and the length that they set behind a range.

/// A text with its Chinese numerals as digits, and with a dash for a 一 that parts two dates.
pub fn in_digits(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let mut written = String::with_capacity(text.len());
    let mut numerals: Vec<char> = Vec::new();
    for (place, sign) in signs.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| signs.get(before));
        let dash = *sign == '一' && parts_dates(before.copied(), signs.get(place + 1).copied());
        if is_numeral(*sign) && !dash {
            numerals.push(*sign);
            continue;
        }
        flush(&mut numerals, &mut written);
        written.push(if dash { '-' } else { *sign });
    }
    flush(&mut numerals, &mut written);
    written
}

/// Whether 一 between these two stands for a dash.
fn parts_dates(before: Option<char>, after: Option<char>) -> bool {
    let digit = |sign: Option<char>| sign.is_some_and(|sign| sign.is_ascii_digit());
    let ended = digit(before) || before == Some('日');
    let begun = digit(after) || matches!(after, Some('至' | '今' | '现'));
    before.is_some() && (ended || (begun && before != Some('年')))
}

fn is_numeral(sign: char) -> bool {
    value(sign).is_some() || matches!(sign, '十' | '拾')
}

fn value(sign: char) -> Option<u32> {
    const DIGITS: &[&[char]] = &[
        &['〇', '○', '零'],
        &['一', '壹'],
        &['二', '贰'],
        &['三', '叁'],
        &['四', '肆'],
        &['五', '伍'],
        &['六', '陆'],
        &['七', '柒'],
        &['八', '捌'],
        &['九', '玖'],
    ];
    DIGITS.iter().zip(0..).find(|(signs, _)| signs.contains(&sign)).map(|(_, digit)| digit)
}

/// Writes numerals as digits: 二〇二二 sign by sign, 二十一 by its tens. What is neither stays as it is.
fn flush(numerals: &mut Vec<char>, written: &mut String) {
    let digit = |sign: &char| value(*sign).and_then(|digit| char::from_digit(digit, 10));
    let ten = numerals.iter().position(|sign| matches!(sign, '十' | '拾'));
    match (ten, numerals.as_slice()) {
        (None, signs) if matches!(signs.len(), 1 | 4) => written.extend(signs.iter().filter_map(digit)),
        (Some(0), [_]) => written.push_str("10"),
        (Some(0), [_, ones]) if digit(ones).is_some() => written.extend(['1'].into_iter().chain(digit(ones))),
        (Some(1), [tens, _]) => written.extend(digit(tens).into_iter().chain(['0'])),
        (Some(1), [tens, _, ones]) if digit(ones).is_some() => {
            written.extend(digit(tens).into_iter().chain(digit(ones)));
        }
        (_, signs) => written.extend(signs),
    }
    numerals.clear();
}

/// A range without the length behind it, and that length in months: （3个月）, 共3个月.
pub fn without_length(text: &str) -> (&str, Option<u32>) {
    let bracketed = text.strip_suffix(')').and_then(|text| text.split_once('('));
    let (range, length) = match bracketed {
        Some(parts) => parts,
        None => match text.split_once(['共', '计']) {
            Some((range, length)) => (range.trim_end_matches([',', '合', '总', '共']), length),
            None => return (text, None),
        },
    };
    let number = length.trim_start_matches(['共', '计', '合', '总']).strip_suffix("个月");
    match number.and_then(|number| number.parse().ok()) {
        Some(months) => (range, Some(months)),
        None => (text, None),
    }
}

/// The year of which the whole is meant: 2022全年.
pub fn whole_year(text: &str) -> Option<u32> {
    let year = text.strip_suffix("全年")?.trim_end_matches(['年', '度']);
    if year.len() == 4 { year.parse().ok() } else { None }
}

/// The day of the month behind a range within one, as in 2022年6月1-30日.
pub fn last_day_within(text: &str) -> Option<u32> {
    let day = text.strip_suffix(['日', '号'])?;
    if (1..=2).contains(&day.len()) { day.parse().ok() } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numerals_become_digits_and_a_one_between_dates_a_dash() {
        for (text, digits) in [
            ("二〇二二年三月一日", "2022年3月1日"),
            ("2022年叁月至伍月", "2022年3月至5月"),
            ("2022年十二月三十一日", "2022年12月31日"),
            ("2022年二十日", "2022年20日"),
            ("2022.3.1一2022.5.31", "2022.3.1-2022.5.31"),
            ("2022年3月1日一至今", "2022年3月1日-至今"),
            ("2022年一月一5月", "2022年1月-5月"),
            ("2022年一至五月", "2022年1至5月"),
        ] {
            assert_eq!(in_digits(text), digits, "{text}");
        }
        assert_eq!(in_digits("二二年"), "二二年");
    }

    #[test]
    fn a_length_behind_a_range_is_told_from_another_remark() {
        assert_eq!(without_length("2022.3-2022.5(3个月)"), ("2022.3-2022.5", Some(3)));
        assert_eq!(without_length("2022.3-2022.5,共3个月"), ("2022.3-2022.5", Some(3)));
        assert_eq!(without_length("2022.3-2022.5(停工)"), ("2022.3-2022.5(停工)", None));
    }
}
