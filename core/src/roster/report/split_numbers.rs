//! Numbers of telephones and cards that stand in several cells under one heading.

use crate::roster::cells::half_width;
use std::borrow::Cow;
use std::ops::Range;

/// Words of a heading of such numbers.
const HEADINGS: [&str; 8] = ["电话", "手机", "联系方式", "卡号", "账号", "帐号", "银行卡", "证件号"];

/// From how many digits on they are somebody's number.
const FEWEST_DIGITS: usize = 7;

/// The columns that stand under one such heading: itself, and those behind it with the same one, with none, or with a number only.
pub(super) fn columns_of_one_number(headings: &[&str]) -> Vec<Range<usize>> {
    let is_of_number = |heading: &str| HEADINGS.iter().any(|word| heading.contains(word));
    let goes_on =
        |first: &str, other: &str| other == first || other.chars().all(|c| c.is_numeric() || c.is_whitespace());
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(first) = headings.get(at) {
        let behind = headings.get(at + 1..).unwrap_or_default();
        let more = behind.iter().take_while(|other| is_of_number(first) && goes_on(first, other)).count();
        if 0 < more {
            found.push(at..at + 1 + more);
        }
        at += 1 + more;
    }
    found
}

/// Stars out the parts of a number.
pub(super) fn mask_parts(cells: &mut [Cow<'_, str>], came_in: &[&str], columns: &[Range<usize>]) {
    for columns in columns {
        let parts = came_in.get(columns.clone()).unwrap_or_default();
        let parts: Vec<String> = parts.iter().map(|part| half_width(part)).collect();
        let of_digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        if of_digits && FEWEST_DIGITS <= parts.iter().map(String::len).sum() {
            for (cell, part) in cells.iter_mut().skip(columns.start).zip(&parts) {
                *cell = Cow::Owned("*".repeat(part.len()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_several_cells_is_starred_out_and_pay_is_not() {
        let columns = columns_of_one_number(&["姓名", "手机号", "", "", "工资", "卡号", "卡号", "2"]);
        assert_eq!(columns, [1..4, 5..8]);
        let came_in = ["张三", "139", "4567", "8912", "8000", "6217", "0012", "3456"];
        let mut cells: Vec<Cow<str>> = came_in.iter().map(|cell| Cow::Borrowed(*cell)).collect();
        mask_parts(&mut cells, &came_in, &columns);
        assert_eq!(cells, ["张三", "***", "****", "****", "8000", "****", "****", "****"]);
    }
}
