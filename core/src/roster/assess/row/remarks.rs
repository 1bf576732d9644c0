//! What stands in columns that are read as nothing else, such as remarks, or behind a name, and casts doubt on what the row
//! says elsewhere.

use crate::roster::assess::row::carried_remarks::CarriedRemarks;
use crate::roster::assess::row::characters::Characters;
use crate::roster::assess::row::proper_names::is_proper_name;
use crate::roster::assess::row::reads::{Reads, words_beside};
use crate::roster::assess::row::remark_amounts::names_another_amount;
use crate::roster::assess::row::remark_awards::says_paid;
use crate::roster::assess::row::remark_cells::doubt_of;
use crate::roster::assess::row::remark_columns::reads;
use crate::roster::assess::row::remark_contracts::speaks_of_another_contract;
use crate::roster::assess::row::remark_pay::{is_of_wages, works_elsewhere};
use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::assess::row::remark_words::{
    OF_CONTRACTS, OF_DECISIVE_WORDS, OF_PAY, OF_TWO, SIGNS, SPEAKING, WORDS,
};
use crate::roster::assess::row::remark_workers::{doubts_of_worker, is_of_couple};
use crate::roster::assess::row::time_of_pay::{is_of_whole_year, is_rate, tells_time_of_pay};
use crate::roster::assess::row::told_awards::tells_of_earlier_award;
use crate::roster::cells::{end, plain};
use crate::roster::columns::{DoubtCause, Field, Layout, RosterKind, counts_others, joins_names, names_several};
use crate::roster::file::{Cell, Table};
use crate::values::{Set, Yuan};
use std::cell::RefCell;

/// The columns that are not used and can cast doubt, each with how.
pub struct RemarkColumns {
    columns: Vec<(usize, Reads)>,
    year: u16,
    /// Whether the rows are about contracts, which a remark can make another one.
    of_contracts: bool,
    /// Whether the rows are of workers who claim for themselves.
    of_workers: bool,
    /// Whether the rows are about wages, so that what was paid need not be an award.
    of_pay: bool,
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
    /// Those of a table, in a roster of that year.
    pub fn of(table: &Table, layout: &Layout, year: u16) -> Self {
        let fields = layout.kind().map_or(&[][..], RosterKind::fields);
        let tells_received = layout.column(Field::Received).is_some();
        let columns = layout.columns().iter().enumerate().filter(|(_, column)| column.pay_of.is_none());
        let by_words = columns.clone().filter_map(|(place, column)| {
            let is_varied = || is_varied(table, layout.first_row(), place);
            Some((place, reads(column, fields, year, tells_received, is_varied)?))
        });
        let of_pay = fields.contains(&Field::Pay);
        let is_settled = of_pay && is_of_whole_year(table, layout);
        let by_time = columns.filter(|_| of_pay);
        let by_time = by_time.filter_map(|(place, column)| Some((place, tells_time_of_pay(column, is_settled)?)));
        let words = WORDS.iter().map(|(_, words)| *words).chain([SPEAKING]).flat_map(|words| words.split(' '));
        let all =
            words.chain(OF_PAY.iter().copied()).chain(OF_CONTRACTS.split(' ')).filter_map(|word| word.chars().next());
        let of_remarks = Characters::of(
            all.chain(
                "年月季在本当县就照看陪婚介亲网聘丢遗徒承倒黄关散足假当参在包个做带单去返回出国韩日境打看哄伺跑开读准明零路车交往补奖钱款厂公企合基单半票送点籍专接了过清完白部支处退失外父母配爱老岳其？?0123456789"
                    .chars(),
            ),
        );
        let of_decisive_words = Characters::of(OF_DECISIVE_WORDS.into_iter());
        let of_contracts = layout.kind() == Some(RosterKind::Placements);
        let of_workers = layout.kind() == Some(RosterKind::Workers);
        let received = layout.columns().iter().enumerate().filter(|(_, column)| tells_of_earlier_award(column, year));
        let received = received.filter(|_| !of_pay).map(|(place, _)| (place, Reads::Receipt { asked: true }));
        let mut columns: Vec<(usize, Reads)> = by_words.chain(by_time).chain(received).collect();
        columns.extend(columns.clone().into_iter().filter_map(|(place, reads)| Some((place, words_beside(reads)?))));
        Self {
            columns,
            year,
            of_contracts,
            of_workers,
            of_pay,
            of_remarks,
            of_decisive_words,
            known: RefCell::default(),
        }
    }

    /// What the columns of a row cast doubt on, each with its column.
    pub fn doubts<'a>(
        &'a self,
        table: &'a Table,
        carried: &'a CarriedRemarks,
        row: usize,
    ) -> impl Iterator<Item = (usize, DoubtCause)> + 'a {
        self.columns.iter().flat_map(move |(place, reads)| {
            let doubts = self.doubts_of(table.value(carried.source(row, *place), *place), *reads);
            doubts.iter().map(|cause| (*place, cause))
        })
    }

    /// A remark that names another amount than the pay.
    pub fn of_another_amount(&self, table: &Table, row: usize, pay: Yuan) -> Option<usize> {
        let names = |(place, reads): &&(usize, Reads)| {
            let (cell, is_remark) = (table.cell(row, *place), *reads == Reads::Words(Weight::All));
            let names = matches!(cell, Cell::Text(text) if is_remark && names_another_amount(text, pay));
            names && self.doubts_of(cell, *reads).is_empty()
        };
        self.columns.iter().find(names).map(|(place, _)| *place)
    }

    /// The first column of remarks that holds such words in a row.
    pub fn column_where(&self, table: &Table, row: usize, holds: impl Fn(&str) -> bool) -> Option<usize> {
        let of_remarks = self.columns.iter().filter(|(_, reads)| *reads == Reads::Words(Weight::All));
        let mut places = of_remarks.map(|(place, _)| *place);
        places.find(|place| matches!(table.cell(row, *place), Cell::Text(text) if holds(text)))
    }

    fn doubts_of(&self, cell: Cell, reads: Reads) -> Set<DoubtCause> {
        match (reads, cell) {
            (_, Cell::Empty) => Set::EMPTY,
            (Reads::Words(Weight::All), Cell::Text(text)) if text.trim().chars().nth(1).is_none() => {
                of_sign(text.trim()).and(self.weighed(text, Weight::All))
            }
            (Reads::Words(Weight::Decisive), Cell::Text(text)) if !self.of_decisive_words.may_stand_in(text) => {
                Set::EMPTY
            }
            (Reads::Words(weight), Cell::Text(text)) if self.of_remarks.may_stand_in(text) => {
                self.weighed(text, weight)
            }
            (Reads::BehindAName, Cell::Text(text)) => doubts_behind(text.trim(), self.year),
            (Reads::Choices(weight), Cell::Text(text)) if self.of_remarks.may_stand_in(text) => {
                if matches!(end(cell), Ok(Some(_))) || is_rate(&plain(text)) {
                    Set::EMPTY
                } else {
                    self.weighed(text, if is_proper_name(text) { Weight::Known } else { weight })
                }
            }
            (Reads::Address, Cell::Text(text)) if text.contains(['户', '迁', '籍']) => {
                let elsewhere = self.weighed(text, Weight::Known).has(DoubtCause::RegisteredElsewhere);
                Set::EMPTY.with(DoubtCause::RegisteredElsewhere, elsewhere)
            }
            (Reads::AmongNumbers, Cell::Text(text)) if !text.is_ascii() => {
                signs_in(text).and(self.weighed(text, Weight::All))
            }
            (Reads::Words(_) | Reads::Choices(_) | Reads::BehindAName | Reads::AmongNumbers, _) => Set::EMPTY,
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
        let plain = plain(text);
        let of_another = self.of_contracts && weight == Weight::All && speaks_of_another_contract(&plain);
        if !self.of_pay && is_of_wages(&plain) || self.of_workers && is_of_couple(&plain) {
            return Set::EMPTY;
        }
        let paid = !self.of_pay && weight == Weight::All && says_paid(&plain);
        let doubts = doubts_in(&plain, weight, self.year)
            .with(DoubtCause::Unclear, of_another)
            .with(DoubtCause::AlreadyReceived, paid)
            .with(DoubtCause::Contradicts, self.of_pay && weight != Weight::Decisive && works_elsewhere(&plain));
        let is_open = [Set::EMPTY, Set::of(DoubtCause::NotPaid)].contains(&doubts);
        let may_say_more = self.of_workers && weight == Weight::All && is_open;
        let doubts = if may_say_more { doubts.and(doubts_of_worker(&plain)) } else { doubts };
        if known.len() < MOST_KNOWN {
            known.push((text.into(), weight, doubts));
        }
        doubts
    }
}

/// Whether more different words stand in a column than those of a few choices, as far as its first rows show.
fn is_varied(table: &Table, first: usize, place: usize) -> bool {
    let mut seen: Vec<&str> = Vec::new();
    for row in (first..table.rows()).take(ROWS_SHOWN) {
        match table.cell(row, place) {
            Cell::Text(text) if !seen.contains(&text) => seen.push(text),
            _ => continue,
        }
        if MOST_CHOICES < seen.len() {
            return true;
        }
    }
    false
}

/// How many rows show whether a column holds a few choices.
const ROWS_SHOWN: usize = 1000;

/// How many different words a few choices are at most.
const MOST_CHOICES: usize = 8;

/// What stands beside a name: in brackets, after a blank or a sign, or as a sign before it; nothing of a name alone.
fn doubts_behind(text: &str, year: u16) -> Set<DoubtCause> {
    if let Some((_, behind)) = text.split_once(parting) {
        let signs = signs_in(text);
        // What a sign says is known.
        let weight = if signs.is_empty() { Weight::All } else { Weight::Known };
        let names_another = names_several(text.split(|c: char| parting(c) || "）)】]〕>》".contains(c)));
        return signs.and(doubts_in(&plain(behind), weight, year)).with(DoubtCause::Unclear, names_another);
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
    let of_several = of_two || counts_others(text) || joins_names(text);
    said.with(DoubtCause::Unclear, of_several).with(DoubtCause::SetAside, crossed)
}

/// Whether a sign or a blank parts what stands before it from what stands behind.
fn parting(c: char) -> bool {
    const PARTING: &str = "（(【[〔<《、，,。；;：:/／*＊—-－_+×✗✘✕？?";
    c.is_whitespace() || PARTING.contains(c)
}

/// What the signs say that stand by themselves in a text.
fn signs_in(text: &str) -> Set<DoubtCause> {
    let signs = text.split(|c: char| parting(c) || "）)】]〕>》".contains(c));
    let signs = signs.chain(text.chars().next().filter(|first| "×✗✘✕".contains(*first)).map(|_| "×"));
    signs.fold(Set::EMPTY, |doubts, sign| doubts.and(of_sign(sign)))
}

/// The most characters of a name without a dot in it.
const LONGEST_NAME: usize = 4;

/// What a sign says that stands by itself.
fn of_sign(sign: &str) -> Set<DoubtCause> {
    let sign = sign.strip_prefix('已').unwrap_or(sign);
    let stands = |signs: &str| signs.split(' ').any(|known| known == sign);
    SIGNS.iter().find(|(_, signs)| stands(signs)).map_or(Set::EMPTY, |(cause, _)| Set::of(*cause))
}
