//! ID numbers as an export shows them.

use super::mask_numbers::mask_numbers;
use crate::values::is_invisible;

/// How many signs stay of an ID number: the place at its beginning, and its end.
const PLACE: usize = 6;
const END: usize = 4;

/// An ID number with its middle starred out: the six digits of the place and the last four stay.
///
/// Anything that is not as long as an ID number, blanks and hyphens left out, is starred out whole. Of 2.30102199001010E+17 no
/// more is left than of any other number with a point in it; 1.2E+17 has lost its digits already.
///
/// ```
/// use wengang_core::roster::mask_id;
///
/// assert_eq!(mask_id("230102199001010019"), "230102********0019");
/// assert_eq!(mask_id("230102900101001"), "230102*****1001");
/// assert_eq!(mask_id("12345"), "*****");
/// assert_eq!(mask_id("2345678/13912345678"), "*******************");
/// assert_eq!(mask_id("2.30102199001010E+17"), "2.30************E+17");
/// ```
pub fn mask_id(id: &str) -> String {
    let id = id.trim();
    if id.contains("E+") || id.contains("e+") {
        return mask_numbers(id).into_owned();
    }
    let counts = |c: char| !c.is_whitespace() && !is_invisible(c) && c != '-';
    let is_of_id = |c: char| c.is_numeric() || matches!(c, '*' | 'x' | 'X' | 'ｘ' | 'Ｘ');
    let length = id.chars().filter(|c| counts(*c)).count();
    let is_id = matches!(length, 15 | 18) && id.chars().all(|c| !counts(c) || is_of_id(c));
    let mut place = 0;
    let masked = id.chars().map(|c| {
        let shown = is_id && (!counts(c) || place < PLACE || length - END <= place);
        place += usize::from(counts(c));
        if shown { c } else { '*' }
    });
    masked.collect()
}
