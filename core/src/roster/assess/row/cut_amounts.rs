//! Amounts whose thousands were taken for a cell of their own, because a comma parts the cells too: 7 beside 200.00.

use crate::roster::file::Cell;

/// Whether two cells are an amount that was cut at the comma behind its thousands.
pub fn are_cut(thousands: &str, rest: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = rest.split_once('.').map_or(rest, |(whole, _)| whole);
    (1..=3).contains(&thousands.len()) && digits(thousands) && whole.len() == 3 && digits(whole)
}

/// The same where both could be amounts themselves: not of the pay of two months in hundreds.
pub fn are_a_small_one_cut(thousands: Cell, rest: Cell) -> bool {
    match (thousands, rest) {
        (Cell::Text(thousands), Cell::Text(rest)) => {
            thousands.len() < 3 && thousands != "0" && rest.len() < 7 && are_cut(thousands, rest)
        }
        _ => false,
    }
}
