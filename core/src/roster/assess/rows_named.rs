//! The rows of which a note can speak: by a name, by the number or the place of a row, or by a sign.

use crate::roster::cells::half_width;
use crate::roster::columns::{Field, Layout, RowsTold, is_personal_name, reason_to_skip, without_bracket};
use crate::roster::file::{Cell, Table};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The rows of one table by what names them. It is made once, so that a note takes as long as it is, however many rows there are.
#[derive(Debug, Default)]
pub struct RowsNamed {
    names: BTreeMap<String, Group>,
    serials: BTreeMap<u32, Group>,
    signs: BTreeMap<char, Group>,
    rows: Vec<Vec<usize>>,
    /// The rows of people, in order.
    people: Vec<usize>,
}

/// The rows that one name, number, sign or place stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Those that are called so.
    Called(usize),
    /// Those of people, from one place to before another.
    People(usize, usize),
}

impl RowsNamed {
    /// Those of a table.
    pub fn of(table: &Table, layout: &Layout) -> Self {
        let mut named = Self::default();
        let (name, serial) = (layout.column(Field::Name), layout.column(Field::Serial));
        let text = |row: usize, column: Option<usize>| match table.cell(row, column?) {
            Cell::Text(text) | Cell::Number(text) => Some(half_width(text)),
            _ => None,
        };
        for row in layout.first_row()..table.rows() {
            if reason_to_skip(table, layout, row).is_none() {
                named.people.push(row);
            }
            if let Some(name) = text(row, name).as_deref().and_then(name_in) {
                Self::add(&mut named.rows, &mut named.names, name.to_owned(), row);
            }
            if let Some(number) = text(row, serial).as_deref().and_then(number_in) {
                Self::add(&mut named.rows, &mut named.serials, number, row);
            }
            for sign in signs_of(table, layout, row) {
                Self::add(&mut named.rows, &mut named.signs, sign, row);
            }
        }
        named
    }

    fn add<Key: Ord>(rows: &mut Vec<Vec<usize>>, groups: &mut BTreeMap<Key, Group>, key: Key, row: usize) {
        let group = *groups.entry(key).or_insert_with(|| {
            rows.push(Vec::new());
            Group::Called(rows.len() - 1)
        });
        let Group::Called(place) = group else { return };
        if let Some(rows) = rows.get_mut(place).filter(|rows| rows.last() != Some(&row)) {
            rows.push(row);
        }
    }

    /// All people.
    pub fn everybody(&self) -> Group {
        Group::People(0, self.people.len())
    }

    /// How many rows of people there are.
    pub fn people(&self) -> usize {
        self.people.len()
    }

    /// The rows of a group, in order.
    pub fn rows(&self, group: Group) -> &[usize] {
        match group {
            Group::Called(place) => self.rows.get(place).map_or(&[], Vec::as_slice),
            Group::People(from, before) => self.people.get(from..before).unwrap_or_default(),
        }
    }

    /// Whom a sentence names, the rows that it tells, and those with the signs that it holds.
    pub fn in_sentence(&self, sentence: &str, told: &RowsTold) -> Vec<Group> {
        let place = |number: u32| usize::try_from(number).unwrap_or(usize::MAX).min(self.people.len());
        let counted = |numbers: &RangeInclusive<u32>| {
            Group::People(place(numbers.start().saturating_sub(1)), place(*numbers.end()))
        };
        // Where no row has a number, they are counted.
        let numbered = told.serials.iter().chain(&told.ordinals).flat_map(|numbers| self.numbered(numbers));
        let unnumbered = self.serials.is_empty().then_some(&told.serials).into_iter().flatten();
        let missing = |numbers: &&RangeInclusive<u32>| self.numbered(numbers).next().is_none();
        let ordinals = unnumbered.chain(told.ordinals.iter().filter(missing)).map(counted);
        let places = told.places.iter().map(|places| Group::People(places.start, places.end));
        let signs = sentence.chars().filter_map(|sign| self.signs.get(&sign)).copied();
        let groups = numbered.chain(ordinals).chain(places).chain(signs).chain(self.names_in(sentence));
        let mut groups: Vec<Group> = groups.take(MOST_GROUPS + 1).collect();
        if MOST_GROUPS < groups.len() {
            return vec![self.everybody()];
        }
        groups.sort_unstable();
        groups.dedup();
        groups
    }

    /// The rows with those numbers.
    fn numbered(&self, numbers: &RangeInclusive<u32>) -> impl Iterator<Item = Group> {
        // Numbers that go down are none of rows.
        let rows = (!numbers.is_empty()).then(|| self.serials.range(numbers.clone()));
        rows.into_iter().flatten().map(|(_, group)| *group)
    }

    fn names_in(&self, sentence: &str) -> Vec<Group> {
        let mut groups = Vec::new();
        for rest in sentence.char_indices().filter_map(|(at, _)| sentence.get(at..)) {
            let begun = upto(rest, SHORTEST).unwrap_or(rest);
            let next = self.names.range(begun.to_owned()..).next();
            if next.is_some_and(|(name, _)| name.starts_with(begun)) {
                let names = (SHORTEST..=LONGEST).map_while(|length| upto(rest, length));
                groups.extend(names.filter_map(|name| self.names.get(name)));
            }
        }
        groups
    }
}

/// A sentence that names more is about everybody.
const MOST_GROUPS: usize = 1_000;

/// How many characters a name has.
const SHORTEST: usize = 2;
const LONGEST: usize = 30;

/// The first characters of a text; none where it has fewer.
fn upto(text: &str, characters: usize) -> Option<&str> {
    let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    text.get(..ends.into_iter().nth(characters)?)
}

fn name_in(cell: &str) -> Option<&str> {
    let name = without_bracket(cell).trim_matches(|c: char| !c.is_alphabetic());
    is_personal_name(name).then_some(name)
}

fn number_in(cell: &str) -> Option<u32> {
    cell.trim_matches(|c: char| !c.is_ascii_digit()).parse().ok()
}

/// Signs by which people mark rows of which a note speaks.
const SIGNS: &str = "*＊※▲△●○★☆◆◇■□⊙◎▼▽①②③④⑤⑥⑦⑧⑨⑩#＃";

/// The signs with which a cell but for the ID number begins or ends, in brackets too.
fn signs_of(table: &Table, layout: &Layout, row: usize) -> Vec<char> {
    let id = layout.column(Field::Id);
    let mut signs = Vec::new();
    for (_, cell) in table.filled(row).filter(|(column, _)| Some(*column) != id) {
        let Cell::Text(text) = cell else { continue };
        let text = half_width(text);
        let text = text.trim_matches(['(', ')', '[', ']', '【', '】']);
        let ends = text.chars().next().into_iter().chain(text.chars().next_back());
        signs.extend(ends.filter(|sign| SIGNS.contains(*sign)));
    }
    signs
}
