//! A part of the year, by its name: a quarter, a half, the first to the sixth month.

use crate::facts::Months;
use crate::roster::cells::in_digits;

/// The months of 一季度, 第2季度, 上半年 or 1-6月; none of the whole year, nor of anything else.
pub fn part_of_year(text: &str) -> Option<Months> {
    const PARTS: &[(&str, u8, u8)] = &[
        ("上半年", 1, 6),
        ("下半年", 7, 12),
        ("1季度", 1, 3),
        ("2季度", 4, 6),
        ("3季度", 7, 9),
        ("4季度", 10, 12),
        ("Q1", 1, 3),
        ("Q2", 4, 6),
        ("Q3", 7, 9),
        ("Q4", 10, 12),
    ];
    let text = in_digits(text);
    let named = text.strip_prefix('第').unwrap_or(&text);
    if let Some((_, first, last)) = PARTS.iter().find(|(words, ..)| *words == named) {
        return Months::between(*first, *last);
    }
    let (first, last) = named.trim_end_matches('份').strip_suffix('月')?.split_once(['-', '至', '到', '~'])?;
    let number = |text: &str| text.trim_end_matches('份').trim_end_matches('月').parse::<u8>().ok();
    Months::between(number(first)?, number(last)?).filter(|months| Some(*months) != Months::between(1, 12))
}
