//! The column of names where its heading only says what people do, as 务工人员 beside 户主姓名 does.

use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use super::personal_names::is_plausible_name;
use crate::roster::cells::half_width;
use crate::roster::file::{Cell, Table};

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes such a column for that of the names, where no other column is.
pub fn take_names(meant: &mut [Meant], headings: &[(String, Heading)], table: &Table, first: usize) {
    if meant.iter().flatten().any(|(field, _)| *field == Field::Name) {
        return;
    }
    let may_be = |(place, (_, heading)): &(usize, &(String, Heading))| {
        WORKERS.iter().any(|word| heading.is(word)) && holds_names(table, first, *place)
    };
    let found = headings.iter().enumerate().find(may_be).and_then(|(place, _)| meant.get_mut(place));
    if let Some(meaning) = found.filter(|meaning| meaning.is_none()) {
        *meaning = Some((Field::Name, HeadingMatch::Part));
    }
}

/// What people are called in headings.
const WORKERS: &[&str] = &[
    "务工人员",
    "外出人员",
    "外出务工人员",
    "就业人员",
    "劳动力",
    "务工者",
    "务工人",
    "打工人员",
    "家庭成员",
    "成员",
    "员工",
    "职工",
    "工人",
    "劳动者",
    "被介绍人",
    "输出人员",
    "转移人员",
    "求职者",
    "农民工",
    "脱贫劳动力",
];

/// Whether the first cells of a column are names.
fn holds_names(table: &Table, first: usize, place: usize) -> bool {
    let words = (first..table.rows()).filter_map(|row| match table.cell(row, place) {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let words: Vec<&str> = words.take(ROWS_SHOWN).collect();
    let names = words.iter().filter(|text| is_plausible_name(&half_width(text))).count();
    0 < names && words.len() <= names + 1
}

/// How many cells show what a column holds; one of them may be a sum's.
const ROWS_SHOWN: usize = 20;
