//! Whether digits could be the number of a person, a card or a telephone, by how many they are and how they begin.

/// The two digits with which the places of ID numbers begin.
const PROVINCES: [&str; 33] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "8",
];

/// How the numbers of bank cards begin.
const CARDS: [&str; 8] = ["4", "5", "6", "9", "35", "36", "37", "38"];

/// Whether they are an ID number without any doubt: its place and its day of birth are there. `with_x`: an X follows them.
///
/// A digit of another script may be any.
pub(super) fn is_id(digits: &[char], with_x: bool) -> bool {
    let place = PROVINCES.iter().any(|province| begins(digits, province));
    let (month, day) = match (digits.len(), with_x) {
        (18, false) | (17, true) => (10, 12),
        (15, false) => (8, 10),
        _ => return false,
    };
    let year = month != 10 || ["18", "19", "20"].iter().any(|century| begins(part(digits, 6), century));
    place && year && within(part(digits, month), 12) && within(part(digits, day), 31)
}

/// Whether they could be an ID number, the number of a card, or that of a telephone with its area.
pub(super) fn is_long_number(digits: &[char], with_x: bool) -> bool {
    let count = digits.len();
    let card = (16..=19).contains(&count) && CARDS.iter().any(|card| begins(digits, card));
    let id = is_id(digits, with_x) || (count + usize::from(with_x) == 18 && !begins_with(digits, &['0']));
    card || id || is_mobile(digits) || is_of_area(digits)
}

/// Whether they could be a telephone in a city, without its area.
pub(super) fn is_landline(digits: &[char]) -> bool {
    matches!(digits.len(), 7 | 8) && !begins_with(digits, &['0', '1'])
}

fn is_mobile(digits: &[char]) -> bool {
    let second = part(digits, 1);
    digits.len() == 11 && begins(digits, "1") && !begins_with(second, &['0', '1', '2'])
}

/// Whether a telephone with its area is there: 010 and 02 with eight digits, 03 and on with three more and seven or eight.
fn is_of_area(digits: &[char]) -> bool {
    let short = ["010", "02"].iter().any(|area| begins(digits, area));
    let long = begins(digits, "0") && !begins_with(part(digits, 1), &['0', '1', '2']);
    let long = long && (!begins_with(part(digits, 2), &['0']) || begins(digits, "0701"));
    match digits.len() {
        11 => short || long,
        12 => long,
        _ => false,
    }
}

fn part(digits: &[char], from: usize) -> &[char] {
    digits.get(from..).unwrap_or_default()
}

/// Whether digits begin so, as far as they can be read.
fn begins(digits: &[char], with: &str) -> bool {
    let same = |(digit, wanted): (&char, char)| !digit.is_ascii_digit() || *digit == wanted;
    with.len() <= digits.len() && digits.iter().zip(with.chars()).all(same)
}

fn begins_with(digits: &[char], any: &[char]) -> bool {
    digits.first().is_some_and(|digit| any.contains(digit))
}

/// Whether the first two digits are from 1 to that.
fn within(digits: &[char], most: u32) -> bool {
    let [tens, ones, ..] = digits else { return false };
    match (tens.to_digit(10), ones.to_digit(10)) {
        (Some(tens), Some(ones)) => (1..=most).contains(&(10 * tens + ones)),
        _ => true,
    }
}
