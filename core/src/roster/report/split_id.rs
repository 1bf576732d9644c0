//! ID numbers that stand in several cells side by side.

use super::digit_reading::{is_digit, word};
use super::number_shape::is_id;
use crate::roster::cells::half_width;
use std::borrow::Cow;

/// From how many cells with one digit each on they are somebody's number.
const FEWEST_CELLS: usize = 7;

/// The most digits that a cell can have which is a part of a number.
const MOST_OF_PART: usize = 16;

/// Stars out the cells of a row that make up a number together: many with one digit each, or those with an ID number.
pub(super) fn mask_split(cells: &mut [Cow<'_, str>], came_in: &[&str]) {
    let parts: Vec<Option<Vec<char>>> = came_in.iter().map(|cell| part(cell)).collect();
    for first in 0..parts.len() {
        let rest = parts.get(first..).unwrap_or_default();
        let single = rest.iter().take_while(|part| part.as_ref().is_some_and(|part| part.len() == 1)).count();
        let count = if FEWEST_CELLS <= single { single } else { id(rest) };
        for (cell, came_in) in cells.iter_mut().zip(came_in).skip(first).take(count) {
            *cell = Cow::Owned("*".repeat(came_in.trim().chars().count()));
        }
    }
}

/// The digits of a cell in which nothing else stands; an X is one.
fn part(cell: &str) -> Option<Vec<char>> {
    let plain = half_width(cell);
    let read = |c: char| match word(c) {
        Some(digit) => Some(digit),
        None if is_digit(c) => Some(c),
        None if matches!(c, 'x' | 'X') => Some('X'),
        None => None,
    };
    if plain.len() > 4 * MOST_OF_PART {
        return None;
    }
    let part: Vec<char> = plain.chars().map(read).collect::<Option<_>>()?;
    (1..=MOST_OF_PART).contains(&part.len()).then_some(part)
}

/// How many cells make up an ID number; 0 if they make up none.
fn id(parts: &[Option<Vec<char>>]) -> usize {
    let mut digits: Vec<char> = Vec::new();
    for (count, part) in parts.iter().map_while(Option::as_ref).enumerate() {
        digits.extend(part);
        let (number, x) = match digits.as_slice() {
            [number @ .., 'X'] => (number, true),
            number => (number, false),
        };
        if 18 < digits.len() || number.contains(&'X') {
            break;
        }
        if 0 < count && digits.len() == 18 && is_id(number, x) {
            return count + 1;
        }
    }
    0
}
