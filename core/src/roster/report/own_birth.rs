//! The day of birth that an ID number of a row names, wherever else in the row it stands: with it the number would be whole again.

use crate::roster::cells::half_width;
use std::borrow::Cow;

/// A day of birth: year, month, day.
pub(super) type Birth = [u32; 3];

/// The digits next to each other in a text: from where to where, and the number.
type Digits = (usize, usize, u32);

/// How many signs may stand between a year, a month and a day.
const MOST_BETWEEN: usize = 3;

/// The days of birth that the ID numbers of a row name, as its cells came in.
pub(super) fn births_in(came_in: &[&str]) -> Vec<Birth> {
    came_in.iter().filter_map(|cell| birth_in(cell)).collect()
}

/// Stars out month and day of those days in the cells of a row, or in what is said of it.
pub(super) fn mask_births(cells: &mut [Cow<'_, str>], births: &[Birth]) {
    for birth in births.iter().copied() {
        for cell in cells.iter_mut().filter(|cell| cell.contains(|c: char| c.is_numeric())) {
            if let Some(masked) = without(cell, birth) {
                *cell = Cow::Owned(masked);
            }
        }
        let is_birth = |three: &[Cow<str>]| three.iter().zip(birth).all(|(cell, part)| is_part(cell, part));
        if let Some(year) = cells.windows(birth.len()).position(is_birth) {
            cells.iter_mut().skip(year + 1).take(2).for_each(|cell| *cell = Cow::Borrowed("**"));
        }
    }
}

/// Whether a cell holds nothing but that year, month or day.
fn is_part(cell: &str, part: u32) -> bool {
    cell.trim_end_matches(['年', '月', '日', '号']).parse() == Ok(part)
}

/// The day of birth in an ID number of 18 or 15 signs.
fn birth_in(cell: &str) -> Option<Birth> {
    if !(15..=80).contains(&cell.len()) {
        return None;
    }
    let id = half_width(cell);
    let number = |from: usize, to: usize| id.get(from..to)?.parse::<u32>().ok();
    let digits = id.bytes().take_while(u8::is_ascii_digit).count();
    let birth = match (id.len(), digits) {
        (18, 17 | 18) => [number(6, 10)?, number(10, 12)?, number(12, 14)?],
        (15, 15) => [1900 + number(6, 8)?, number(8, 10)?, number(10, 12)?],
        _ => return None,
    };
    matches!(birth, [_, 1..=12, 1..=31]).then_some(birth)
}

/// The text without that day; none where it does not stand there.
fn without(text: &str, birth: Birth) -> Option<String> {
    let signs: Vec<char> = text.chars().collect();
    let starred = places_of(birth, &signs);
    let is_starred = |place: usize| starred.iter().any(|(from, to)| (*from..*to).contains(&place));
    let masked = || signs.iter().enumerate().map(|(place, sign)| if is_starred(place) { '*' } else { *sign }).collect();
    (!starred.is_empty()).then(masked)
}

/// From where to where month and day stand in a text: 1987-06-23, 19870623, 870623, 6月23日生.
fn places_of([year, month, day]: Birth, signs: &[char]) -> Vec<(usize, usize)> {
    let runs = runs(signs);
    let mut places = Vec::new();
    for (place, (from, to, number)) in runs.iter().copied().enumerate() {
        let long = to - from;
        let whole = 8 == long && number == year * 10_000 + month * 100 + day
            || 6 == long && number == year % 100 * 10_000 + month * 100 + day;
        if whole {
            places.push((to - 4, to));
        }
        let near = |before: usize| move |run: &&Digits| run.0 - before <= MOST_BETWEEN;
        let Some(second) = runs.get(place + 1).filter(near(to)) else { continue };
        let third = runs.get(place + 2).filter(near(second.1));
        let is_year = number == year || long == 2 && number == year % 100;
        let behind = signs.iter().skip(second.1).take(2 + MOST_BETWEEN);
        if let Some(third) = third.filter(|third| is_year && second.2 == month && third.2 == day) {
            places.extend([(second.0, second.1), (third.0, third.1)]);
        } else if number == month && second.2 == day && behind.copied().any(|sign| sign == '生') {
            places.extend([(from, to), (second.0, second.1)]);
        }
    }
    places
}

/// The numbers of up to eight digits in a text.
fn runs(signs: &[char]) -> Vec<Digits> {
    let digit = |c: &char| c.to_digit(10).or_else(|| char::from_u32(u32::from(*c).checked_sub(0xfee0)?)?.to_digit(10));
    let mut runs = Vec::new();
    let mut at = 0;
    while at < signs.len() {
        let rest = signs.get(at..).unwrap_or_default();
        let digits: Vec<u32> = rest.iter().map_while(digit).collect();
        if (1..=8).contains(&digits.len()) {
            runs.push((at, at + digits.len(), digits.iter().fold(0, |number, digit| number * 10 + digit)));
        }
        at += digits.len().max(1);
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_of_birth_of_an_id_number_is_found_wherever_it_stands() {
        let birth = [1987, 6, 23];
        assert_eq!(birth_in("230221198706234518"), Some(birth));
        for (text, masked) in [
            ("1987-06-23", "1987-**-**"),
            ("生于1987年6月23日", "生于1987年*月**日"),
            ("19870623", "1987****"),
            ("870623", "87****"),
            ("１９８７．６．２３", "１９８７．*．**"),
            ("6月23日生", "*月**日生"),
        ] {
            assert_eq!(without(text, birth).as_deref(), Some(masked), "{text}");
        }
        for other in ["1987-06-24", "2022-06-23", "6月23日离职", "8706234", "87年", "6.23元"] {
            assert_eq!(without(other, birth), None, "{other}");
        }
        assert_eq!(
            (birth_in("230221870623451"), birth_in("12345678901234567"), birth_in("张三")),
            (Some(birth), None, None)
        );
    }

    #[test]
    fn a_day_of_birth_in_three_cells_keeps_its_year() {
        let came_in = ["230221198706234518", "1987", "6", "23", "8000"];
        let mut cells: Vec<Cow<str>> = came_in.iter().map(|cell| Cow::Borrowed(*cell)).collect();
        mask_births(&mut cells, &births_in(&came_in));
        assert_eq!(cells, ["230221198706234518", "1987", "**", "**", "8000"]);
    }
}
