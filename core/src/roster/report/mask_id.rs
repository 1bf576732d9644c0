//! ID numbers as an export shows them.

use super::mask_numbers::mask_numbers;

/// An ID number with its middle starred out: the six digits of the place and the last four stay.
///
/// Anything that is not as long as an ID number is starred out whole. Of 2.30102199001010E+17 no more is left than of any
/// other number with a point in it; 1.2E+17 has lost its digits already.
///
/// ```
/// use wengang_core::roster::mask_id;
///
/// assert_eq!(mask_id("230102199001010019"), "230102********0019");
/// assert_eq!(mask_id("230102900101001"), "230102*****1001");
/// assert_eq!(mask_id("12345"), "*****");
/// assert_eq!(mask_id("2.30102199001010E+17"), "2.30************E+17");
/// ```
pub fn mask_id(id: &str) -> String {
    let id = id.trim();
    if id.contains("E+") || id.contains("e+") {
        return mask_numbers(id).into_owned();
    }
    let length = id.chars().count();
    let shown = |place: usize| 15 <= length && (place < 6 || length - 4 <= place);
    id.chars().enumerate().map(|(place, c)| if shown(place) { c } else { '*' }).collect()
}
