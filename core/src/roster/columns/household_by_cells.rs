//! The column of the kind of household where its heading alone does not say what it is of: 类别 above 脱贫户 and 监测户.

use super::field::Field;
use super::heading::Heading;
use super::meaning::HeadingMatch;
use crate::roster::cells::has;
use crate::roster::file::{Cell, Table};

/// What a heading means, and how surely.
type Meant = Option<(Field, HeadingMatch)>;

/// Takes such a column for that of the kind of household, where no other column is.
pub fn take_household(meant: &mut [Meant], headings: &[(String, Heading)], table: &Table, first: usize) {
    let is_of_household =
        |meaning: &Meant| matches!(meaning, Some((Field::Household | Field::LiftedOut | Field::Monitored, _)));
    if meant.iter().any(is_of_household) {
        return;
    }
    let may_be = |(place, (_, heading)): &(usize, &(String, Heading))| {
        asks_for_a_kind(heading) && names_households(table, first, *place)
    };
    let found = headings.iter().enumerate().find(may_be).and_then(|(place, _)| meant.get_mut(place));
    if let Some(meaning) = found.filter(|meaning| meaning.is_none()) {
        *meaning = Some((Field::Household, HeadingMatch::Part));
    }
}

/// Whether it asks for a kind of people or of households, or of anything.
fn asks_for_a_kind(heading: &Heading) -> bool {
    let asks =
        ["类别", "类型", "分类", "性质", "属性", "身份", "种类", "类"].iter().any(|kind| heading.ends_with(kind));
    asks && heading.is_made_of(&[OF_KINDS])
}

/// What such headings are made of.
const OF_KINDS: &str = "类别 类型 分类 性质 属性 身份 种类 类 户籍 户口 户 农户 家庭 人口 人员 人群 群体 对象 重点 劳动力 劳力 贫困 贫困户 贫困人口 困难 \
                        就业困难 帮扶 务工 就业 所属 致贫 原 现 本人 的";

/// Whether the first cells of a column name kinds of household, and one of them a kind that is assisted.
fn names_households(table: &Table, first: usize, place: usize) -> bool {
    let words = (first..table.rows()).filter_map(|row| match table.cell(row, place) {
        Cell::Text(text) => Some(text),
        _ => None,
    });
    let words: Vec<&str> = words.take(ROWS_SHOWN).collect();
    let assisted = |text: &&&str| has(text, &["脱贫", "监测", "边缘", "易致贫", "建档立卡"]);
    let known = words.iter().filter(|text| assisted(text) || has(text, &["一般", "普通", "户"])).count();
    words.iter().any(|text| assisted(&text)) && words.len() <= known.saturating_add(1)
}

/// How many cells show what a column holds; one of them may be a note's.
const ROWS_SHOWN: usize = 20;
