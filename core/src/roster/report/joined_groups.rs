//! Groups of digits with something short between them that together could be somebody's number.

use super::digit_reading::{DigitReading, is_digit};
use super::number_shape::{is_id, is_landline, is_long_number};

/// How much may stand between two groups of one number: signs and blanks, letters, and characters.
const MOST_SIGNS: usize = 40;
const MOST_LETTERS: usize = 6;
const MOST_CHARACTERS: usize = 2;

/// Signs that stand between amounts of a list.
const LIST: [char; 6] = ['、', ',', '，', ';', '；', '。'];

/// The most digits that a number has.
const MOST_DIGITS: usize = 19;

/// What was settled of a sign before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// Nothing.
    Open,
    /// It belongs to a day or an amount.
    Harmless,
    /// It belongs to an ID number of which the place and the end are shown.
    Id,
}

/// Digits without anything between them.
struct Group<'a> {
    from: usize,
    to: usize,
    digits: &'a [char],
    known: Known,
    /// What stands before it may stand within a number.
    joins: bool,
    /// What stands before it could stand within a telephone in a city.
    joins_closely: bool,
    /// An X stands behind it, as at the end of an ID number.
    x: Option<usize>,
}

/// Calls `star` with the place of every sign of such groups. `text` is as `reading` has it, and `known` what was settled of it.
pub(super) fn find(text: &[char], known: &[Known], reading: DigitReading, mut star: impl FnMut(usize)) {
    let groups = groups(text, known, reading);
    for first in 0..groups.len() {
        let rest = groups.get(first..).unwrap_or_default();
        let mut digits = Vec::new();
        for (count, group) in rest.iter().enumerate() {
            digits.extend_from_slice(group.digits);
            if (0 < count && !group.joins) || MOST_DIGITS < digits.len() || group.known == Known::Id {
                break;
            }
            let joined = rest.get(..=count).unwrap_or_default();
            let with_x = group.x.filter(|_| digits.len() == 17);
            if is_number(joined, &digits, with_x.is_some()) {
                joined.iter().flat_map(|group| group.from..group.to).chain(with_x).for_each(&mut star);
            }
        }
    }
}

fn is_number(groups: &[Group], digits: &[char], with_x: bool) -> bool {
    if groups.iter().any(|group| group.known == Known::Harmless) {
        return digits.len() != 15 && 1 < groups.len() && is_id(digits, with_x);
    }
    let close = groups.iter().skip(1).all(|group| group.joins_closely && 3 <= group.digits.len())
        && (groups.len() == 1 || groups.first().is_some_and(|group| 3 <= group.digits.len()));
    (is_long_number(digits, with_x) && !are_amounts(groups))
        || (close && is_landline(digits) && !are_amounts(groups))
        || is_id(digits, with_x)
}

/// Amounts or years, perhaps with small numbers before them.
fn are_amounts(groups: &[Group]) -> bool {
    let mut large = groups.iter().map(|group| group.digits).filter(|digits| 3 <= digits.len()).peekable();
    let is_year = |digits: &[char]| matches!(digits, ['1', '9', _, _] | ['2', '0', _, _]);
    1 < groups.len() && large.peek().is_some() && large.all(|digits| digits.ends_with(&['0']) || is_year(digits))
}

fn groups<'a>(text: &'a [char], known: &[Known], reading: DigitReading) -> Vec<Group<'a>> {
    let mut groups: Vec<Group> = Vec::new();
    let mut from = 0;
    for digits in text.chunk_by(|one, other| is_digit(*one) == is_digit(*other)) {
        let to = from + digits.len();
        if digits.first().is_some_and(|c| is_digit(*c)) {
            let end = groups.last().map(|group| group.to);
            let between = end.and_then(|end| text.get(end..from)).unwrap_or_default();
            let after = text.get(to..).unwrap_or_default();
            let known = known.get(from).copied().filter(|known| *known != Known::Open);
            let known = known.unwrap_or(if is_of_day(digits, after) { Known::Harmless } else { Known::Open });
            let joins = joins(between, reading);
            let joins_closely = joins && !between.iter().any(|c| LIST.contains(c) || is_character(*c));
            groups.push(Group { from, to, digits, known, joins, joins_closely, x: x(after).map(|x| to + x) });
        }
        from = to;
    }
    groups
}

/// Whether what stands between two groups may stand within a number. Where words are digits, many a text would have one.
fn joins(between: &[char], reading: DigitReading) -> bool {
    let characters = between.iter().filter(|c| is_character(**c)).count();
    let letters = between.iter().filter(|c| c.is_alphanumeric()).count() - characters;
    let signs = between.len() - characters - letters;
    let most = MOST_CHARACTERS - usize::from(reading.words);
    signs <= MOST_SIGNS && letters <= MOST_LETTERS && characters <= most
}

fn is_character(c: char) -> bool {
    c.is_alphanumeric() && !c.is_ascii()
}

/// Whether what follows makes a year, a month or a day of the digits.
fn is_of_day(digits: &[char], after: &[char]) -> bool {
    let number: String = digits.iter().collect();
    let Ok(number) = number.parse::<u32>() else { return false };
    match after.iter().find(|c| !c.is_whitespace()) {
        Some('年') => digits.len() == 2 || (1900..=2100).contains(&number),
        Some('月') => digits.len() <= 2 && (1..=12).contains(&number),
        Some('日' | '号' | '號') => digits.len() <= 2 && (1..=31).contains(&number),
        _ => false,
    }
}

/// How far away an X is that ends what stands before it.
fn x(after: &[char]) -> Option<usize> {
    let place = after.iter().take(MOST_SIGNS).position(|c| c.is_alphanumeric())?;
    let ends = after.get(place + 1).is_none_or(|next| !next.is_alphanumeric() || is_character(*next));
    after.get(place).is_some_and(|c| matches!(c, 'x' | 'X') && ends).then_some(place)
}
