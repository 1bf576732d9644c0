//! What stands in columns that are read as nothing else, such as remarks, or behind a name, and casts doubt on what the row
//! says elsewhere.

use crate::roster::assess::row::characters::Characters;
use crate::roster::assess::row::remark_cells::doubt_of;
use crate::roster::assess::row::remark_columns::{Reads, reads};
use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::assess::row::remark_words::{OF_DECISIVE_WORDS, OF_PAY, OF_TWO, SIGNS, SPEAKING, WORDS};
use crate::roster::cells::plain;
use crate::roster::columns::{DoubtCause, Field, Layout, RosterKind};
use crate::roster::file::{Cell, Table};
use crate::values::Set;
use std::cell::RefCell;

/// The columns that are not used and can cast doubt, each with how.
pub struct RemarkColumns {
    columns: Vec<(usize, Reads)>,
    year: u16,
    /// The characters with which words of remarks begin: nearly every cell of a large roster has none of them.
    of_remarks: Characters,
    /// Those that are rarest in the words that decide wherever they stand.
    of_decisive_words: Characters,
    /// Texts that were weighed before: a column of remarks often has a few in a hundred thousand rows.
    known: RefCell<Vec<Weighed>>,
}

/// A text, how it was weighed, and the doubts that it casts.
type Weighed = (Box<str>, Weight, Set<DoubtCause>);

/// How many different texts are kept.
const MOST_KNOWN: usize = 32;

impl RemarkColumns {
    /// Those of a layout, in a roster of that year.
    pub fn of(layout: &Layout, year: u16) -> Self {
        let fields = layout.kind().map_or(&[][..], RosterKind::fields);
        let tells_received = layout.column(Field::Received).is_some();
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.pay_of.is_none());
        let read = columns.filter_map(|(place, column)| Some((place, reads(column, fields, tells_received)?)));
        let words = WORDS.iter().map(|(_, words)| *words).chain([SPEAKING]).flat_map(|words| words.split(' '));
        let all = words.chain(OF_PAY.iter().copied()).filter_map(|word| word.chars().next());
        let of_remarks = Characters::of(all.chain("年月季在路车交往0123456789".chars()));
        let of_decisive_words = Characters::of(OF_DECISIVE_WORDS.into_iter());
        Self { columns: read.collect(), year, of_remarks, of_decisive_words, known: RefCell::default() }
    }

    /// What the columns of a row cast doubt on, each with its column.
    pub fn doubts<'a>(&'a self, table: &'a Table, row: usize) -> impl Iterator<Item = (usize, DoubtCause)> + 'a {
        self.columns.iter().flat_map(move |(place, reads)| {
            let doubts = self.doubts_of(table.cell(row, *place), *reads);
            doubts.iter().map(|cause| (*place, cause))
        })
    }

    fn doubts_of(&self, cell: Cell, reads: Reads) -> Set<DoubtCause> {
        match (reads, cell) {
            (_, Cell::Empty) => Set::EMPTY,
            (Reads::Words(Weight::Decisive), Cell::Text(text)) if !self.of_decisive_words.may_stand_in(text) => {
                Set::EMPTY
            }
            (Reads::Words(weight), Cell::Text(text)) if self.of_remarks.may_stand_in(text) => {
                self.weighed(text, weight)
            }
            (Reads::BehindAName, Cell::Text(text)) => doubts_behind(text.trim(), self.year),
            (Reads::Words(_) | Reads::BehindAName, _) => Set::EMPTY,
            (reads, cell) => doubt_of(cell, reads, self.year).map_or(Set::EMPTY, Set::of),
        }
    }
}

impl RemarkColumns {
    /// The doubts that a text casts; digits alone, such as those of a telephone, say nothing.
    fn weighed(&self, text: &str, weight: Weight) -> Set<DoubtCause> {
        if text.bytes().all(|byte| byte.is_ascii_digit()) {
            return Set::EMPTY;
        }
        let mut known = self.known.borrow_mut();
        if let Some((.., doubts)) = known.iter().find(|(seen, of, _)| *of == weight && **seen == *text) {
            return *doubts;
        }
        let doubts = doubts_in(&plain(text), weight, self.year);
        if known.len() < MOST_KNOWN {
            known.push((text.into(), weight, doubts));
        }
        doubts
    }
}

/// What stands beside a name: in brackets, after a blank or a sign, or as a sign before it; nothing of a name alone.
fn doubts_behind(text: &str, year: u16) -> Set<DoubtCause> {
    const PARTING: &str = "（(【[〔<《、，,。；;：:/／*＊—-－_+×✗✘✕？?";
    let parting = |c: char| c.is_whitespace() || PARTING.contains(c);
    if let Some((_, behind)) = text.split_once(parting) {
        let signs = text.split(|c: char| parting(c) || "）)】]〕>》".contains(c));
        let signs = signs.chain(text.chars().next().filter(|first| "×✗✘✕".contains(*first)).map(|_| "×"));
        let signs = signs.fold(Set::EMPTY, |doubts, sign| doubts.and(of_sign(sign)));
        // What a sign says is known.
        let weight = if signs.is_empty() { Weight::All } else { Weight::Known };
        return signs.and(doubts_in(&plain(behind), weight, year));
    }
    let may_be_two = text.ends_with(['妇', '妻', '口', '人', '子', '女', '弟', '妹', '夫']);
    let of_two =
        may_be_two && OF_TWO.iter().any(|two| text.strip_suffix(two).is_some_and(|name| 1 < name.chars().count()));
    // An X before a name in other letters is a mark as well.
    let crossed = text.strip_prefix(['X', 'x', 'Ｘ', 'ｘ']).is_some_and(|name| !name.is_ascii());
    // A number behind a name tells people of one name apart.
    let name = text.trim_end_matches(|c: char| c.is_ascii_digit());
    let is_name = name.chars().count() <= LONGEST_NAME || text.contains('·');
    let said = if is_name { Set::EMPTY } else { doubts_in(&plain(text), Weight::Known, year) };
    said.with(DoubtCause::Unclear, of_two).with(DoubtCause::SetAside, crossed)
}

/// The most characters of a name without a dot in it.
const LONGEST_NAME: usize = 4;

/// What a sign says that stands by itself.
fn of_sign(sign: &str) -> Set<DoubtCause> {
    let sign = sign.strip_prefix('已').unwrap_or(sign);
    let stands = |signs: &str| signs.split(' ').any(|known| known == sign);
    SIGNS.iter().find(|(_, signs)| stands(signs)).map_or(Set::EMPTY, |(cause, _)| Set::of(*cause))
}
