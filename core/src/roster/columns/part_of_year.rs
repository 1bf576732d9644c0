//! A quarter or a half of the year, by its name.

use crate::facts::Months;
use crate::roster::cells::in_digits;

/// The months of 一季度, 第2季度 or 上半年; none of anything else.
pub fn part_of_year(text: &str) -> Option<Months> {
    const PARTS: &[(&str, u8, u8)] =
        &[("上半年", 1, 6), ("下半年", 7, 12), ("1季度", 1, 3), ("2季度", 4, 6), ("3季度", 7, 9), ("4季度", 10, 12)];
    let text = in_digits(text);
    let named = text.strip_prefix('第').unwrap_or(&text);
    let (_, first, last) = PARTS.iter().find(|(words, ..)| *words == named)?;
    Months::between(*first, *last)
}
