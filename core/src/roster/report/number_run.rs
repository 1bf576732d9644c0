//! Digits in succession, with what stands between them: whether they can be somebody's number, and what is left of that.

use super::joined_groups::Known;
use super::number_shape::is_id;
use crate::roster::cells::half_width;

/// How many signs may stand between two digits of one number.
const MOST_BETWEEN: usize = 8;

/// Signs that end a number. A star stands where a digit was starred out already; the others stand between things of a list.
const ENDS: [char; 7] = ['*', '、', ';', '；', '，', '。', '|'];

/// How many digits tell the place in an ID number, and how many stay at its end.
const PLACE: usize = 6;
const END: usize = 4;

/// Groups of digits in succession.
pub(super) struct NumberRun {
    groups: Vec<Group>,
    /// The check character of an ID number stands at the end.
    with_x: bool,
}

/// Digits without anything between them but what nobody sees.
struct Group {
    /// As ASCII, as far as they are of a script that has it.
    digits: String,
    /// How many.
    count: usize,
    /// What stands before them.
    before: String,
}

impl NumberRun {
    /// How long the run is that a text begins with, in bytes.
    pub(super) fn length(text: &str, is_digit: fn(char) -> bool) -> usize {
        let (mut end, mut between) = (0, 0);
        for (place, c) in text.char_indices() {
            let after = place + c.len_utf8();
            if is_digit(c) {
                (end, between) = (after, 0);
            } else if is_x(c) && !text.get(after..).is_some_and(|rest| rest.starts_with(char::is_alphanumeric)) {
                return after;
            } else if between == MOST_BETWEEN || c.is_alphanumeric() || ENDS.contains(&c) {
                break;
            } else {
                between += 1;
            }
        }
        end
    }

    /// Reads a run of that length.
    pub(super) fn read(run: &str, is_digit: fn(char) -> bool) -> Self {
        let mut groups: Vec<Group> = Vec::new();
        let mut before = String::new();
        for c in run.chars().filter(|c| !is_x(*c)) {
            if !is_digit(c) {
                before.push_str(&half_width(c.encode_utf8(&mut [0; 4])));
                if c.is_whitespace() {
                    before.push(' ');
                }
                continue;
            }
            match groups.last_mut().filter(|_| before.is_empty()) {
                Some(group) => group.add(c),
                None => groups.push(Group::new(std::mem::take(&mut before), c)),
            }
        }
        Self { groups, with_x: run.chars().any(is_x) }
    }

    /// How many digits there are.
    pub(super) fn digits(&self) -> usize {
        self.groups.iter().map(|group| group.count).sum()
    }

    /// What is sure of it.
    pub(super) fn known(&self) -> Known {
        let digits: Vec<char> = self.groups.iter().flat_map(|group| group.digits.chars()).collect();
        match () {
            () if self.is_amount() || self.has_only_days() => Known::Harmless,
            () if is_id(&digits, self.with_x) => Known::Id,
            () => Known::Open,
        }
    }

    /// Whether it is more than one group that may be a year, or half a telephone.
    pub(super) fn is_told_apart(&self) -> bool {
        1 < self.groups.len() || self.digits() == 8
    }

    /// Writes the run as far as it is nobody's number.
    pub(super) fn mask(&self, run: &str, is_digit: fn(char) -> bool, masked: &mut String) {
        let digits = self.digits() + usize::from(self.with_x);
        let (first, last) = match self.known() {
            Known::Harmless => (digits, 0),
            Known::Id => (PLACE, END),
            Known::Open if self.is_fraction() => (self.groups.first().map_or(0, |whole| whole.count) + 2, 0),
            Known::Open => (0, 0),
        };
        let mut place = 0;
        for c in run.chars() {
            let counts = is_digit(c) || is_x(c);
            let shown = !counts || place < first || digits - last <= place;
            masked.push(if shown { c } else { '*' });
            place += usize::from(counts);
        }
    }

    /// An amount: no more than six digits and up to two after a point, or groups of three with commas between.
    fn is_amount(&self) -> bool {
        let [whole, parts @ ..] = self.groups.as_slice() else { return false };
        match parts {
            _ if self.with_x => false,
            [fen] if fen.before == "." => whole.count <= 6 && fen.count <= 2,
            [thousands @ .., fen] if fen.before == "." && fen.count <= 2 => in_thousands(whole, thousands),
            thousands => !thousands.is_empty() && in_thousands(whole, thousands),
        }
    }

    /// A fraction as a spreadsheet writes it, with more than two digits after the point.
    fn is_fraction(&self) -> bool {
        matches!(self.groups.as_slice(), [whole, part] if part.before == "." && whole.count <= PLACE)
    }

    /// Days, months or years, and times of day; a small number may stand before them.
    fn has_only_days(&self) -> bool {
        let mut rest = match self.groups.as_slice() {
            [number, rest @ ..] if number.count <= 2 => rest,
            all => all,
        };
        while !rest.is_empty() {
            let day = day(rest);
            let time = rest.iter().skip(day).take(3).take_while(|group| group.count <= 2).count();
            rest = match day {
                0 => return false,
                day => rest.get(day + time..).unwrap_or_default(),
            };
        }
        !self.with_x
    }
}

impl Group {
    fn new(before: String, c: char) -> Self {
        let mut group = Self { digits: String::new(), count: 0, before };
        group.add(c);
        group
    }

    fn add(&mut self, c: char) {
        self.count += 1;
        self.digits.push_str(&half_width(c.encode_utf8(&mut [0; 4])));
    }

    /// The number that some of the digits make.
    fn number(&self, from: usize, to: usize) -> Option<u32> {
        self.digits.get(from..to)?.parse().ok()
    }
}

fn is_x(c: char) -> bool {
    matches!(c, 'x' | 'X' | 'ｘ' | 'Ｘ')
}

fn in_thousands(whole: &Group, thousands: &[Group]) -> bool {
    whole.count <= 3 && thousands.len() <= 2 && thousands.iter().all(|group| group.count == 3 && group.before == ",")
}

/// How many groups the day, the month or the year has with which they begin; 0 if they begin with none.
fn day(groups: &[Group]) -> usize {
    let Some(first) = groups.first() else { return 0 };
    let year = first.number(0, 4).is_some_and(|year| (1900..=2100).contains(&year));
    let month = |group: &Group, from, to| group.number(from, to).is_some_and(|month| (1..=12).contains(&month));
    let day = |group: &Group, from, to| group.number(from, to).is_some_and(|day| (1..=31).contains(&day));
    let part = |place: usize| {
        let group = groups.get(place).filter(|group| matches!(group.before.trim(), "-" | "/" | "."));
        group.filter(|group| group.count <= 2)
    };
    match first.count {
        _ if !year => 0,
        8 => usize::from(month(first, 4, 6) && day(first, 6, 8)),
        6 => usize::from(month(first, 4, 6)),
        4 => match (part(1), part(2)) {
            (Some(second), Some(third)) if month(second, 0, second.count) && day(third, 0, third.count) => 3,
            (Some(second), _) if month(second, 0, second.count) => 2,
            _ => 1,
        },
        _ => 0,
    }
}
