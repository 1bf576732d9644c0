//! What titles above a table and headings between its rows cast doubt on, row by row.

use crate::roster::assess::labels::said_by_label;
use crate::roster::assess::notes::{About, is_about_all, said_by_note};
use crate::roster::assess::rows_named::{Group, RowsNamed};
use crate::roster::assess::said::{Said, said_above, side_of};
use crate::roster::columns::{
    DoubtCause, Field, Layout, RosterKind, Skip, depth, is_note, is_titled_as_a_table, labelled_lines, notes, pairs,
    reason_to_skip, said_in_title, said_of_rows, sentences, told_of_work, words_between,
};
use crate::roster::file::Table;
use std::cell::OnceCell;
use std::collections::BTreeSet;

/// What titles and headings between rows cast doubt on, from which row on, and notes in single rows.
#[derive(Debug, Default)]
pub struct Lines {
    from: Vec<(usize, Vec<Said>)>,
    of_rows: Vec<(usize, Said)>,
}

/// What stands between rows while they are gone through.
struct Reading<'a> {
    table: &'a Table,
    layout: &'a Layout,
    year: u16,
    holds: Vec<Said>,
    /// What notes say of single rows.
    of_rows: Vec<(usize, Said)>,
    /// By what notes name rows; made when the first is heard.
    named: OnceCell<RowsNamed>,
    /// Which rows were already told what.
    told: BTreeSet<(Group, &'static str)>,
    /// The lines since the last person, which may be titles of what comes next.
    since_person: Vec<usize>,
}

/// How many doubts notes can cast on a row on average.
const MOST_SAID_OF_A_ROW: usize = 20;

impl Lines {
    /// Those of a table, in a roster of that year.
    pub fn of(table: &Table, layout: &Layout, year: u16) -> Self {
        let titles = layout.titles(table);
        let above = titles.iter().flat_map(|title| said_above(title, layout, year));
        let above = above.filter(|cause| is_not_asked_of_a_column(*cause, layout)).map(Said::above);
        let side = titles.iter().find_map(|title| side_of(title, layout)).map(|side| Said::of_side(None, side, 0));
        let holds = above.chain(side).collect();
        let mut reading = Reading::new(table, layout, year, holds);
        reading.hears_all();
        let of_all = reading.holds.clone();
        let mut lines = Self::default();
        lines.begin(layout.first_row(), &reading.holds);
        for row in layout.first_row()..table.rows() {
            if let Some((_, causes)) = layout.said_of_blocks().iter().find(|(from, _)| *from == row) {
                reading.holds.clone_from(&of_all);
                reading.holds.extend(causes.iter().map(|cause| Said::above(*cause)));
                lines.begin(row, &reading.holds);
            }
            match reason_to_skip(table, layout, row) {
                None => reading.since_person.clear(),
                Some(Skip::Header) => {
                    reading.begin_table(row);
                    lines.begin(row, &reading.holds);
                }
                Some(reason) if heads_rows(table, layout, row, reason) => {
                    if let Some(words) = words_between(table, row).filter(|words| !titles.contains(words)) {
                        reading.goes_past(row, &words);
                        lines.begin(row, &reading.holds);
                    }
                }
                Some(_) => (),
            }
        }
        lines.of_rows = reading.of_rows;
        lines.of_rows.sort_unstable_by_key(|(row, _)| *row);
        lines
    }

    fn begin(&mut self, row: usize, holds: &[Said]) {
        let before = self.from.last().map_or(&[][..], |(_, said)| said);
        if before != holds {
            self.from.push((row, holds.to_vec()));
        }
    }

    /// What they cast doubt on in that row.
    pub fn of_row(&self, row: usize) -> impl Iterator<Item = &Said> {
        let before = self.from.partition_point(|(first, _)| *first <= row);
        let held = before.checked_sub(1).and_then(|at| self.from.get(at)).map_or(&[][..], |(_, said)| said);
        let first = self.of_rows.partition_point(|(of, _)| *of < row);
        let own = self.of_rows.iter().skip(first).take_while(move |(of, _)| *of == row);
        held.iter().chain(own.map(|(_, said)| said))
    }

    /// The row of the title or heading that casts that doubt on a row; none where no row does.
    pub fn row_saying(&self, row: usize, cause: DoubtCause) -> Option<usize> {
        self.of_row(row).find(|said| said.cause == cause).and_then(|said| said.row)
    }

    /// Whether they cast that doubt on any row.
    pub fn cast(&self, cause: DoubtCause) -> bool {
        let held = self.from.iter().flat_map(|(_, said)| said);
        held.chain(self.of_rows.iter().map(|(_, said)| said)).any(|said| said.cause == cause)
    }
}

impl<'a> Reading<'a> {
    fn new(table: &'a Table, layout: &'a Layout, year: u16, holds: Vec<Said>) -> Self {
        let (since_person, of_rows, named, told) = Default::default();
        Self { table, layout, year, holds, since_person, of_rows, named, told }
    }

    /// Goes past a heading between rows.
    fn goes_past(&mut self, row: usize, words: &str) {
        self.since_person.push(row);
        if is_note(words) {
            let sentences = sentences(self.table, row);
            if sentences.iter().any(|sentence| self.speaks_of_rows(row, sentence)) {
                return;
            }
        }
        let depth = depth(words);
        let of_title = is_titled_as_a_table(words);
        let said = if of_title { said_in_title(words, self.year) } else { said_of_rows(words, self.year) };
        let said = said.into_iter().chain(told_of_work(words, self.layout.kind()));
        let side = side_of(words, self.layout);
        self.holds.retain(|holds| holds.depth < depth && (side.is_none() || holds.side.is_none()));
        self.holds.extend(side.map(|side| Said::of_side(Some(row), side, depth)));
        self.holds.extend(said.map(|cause| Said::in_row(row, cause, depth)));
        for (label, value) in pairs(self.table, row) {
            let said = said_by_label(&label, &value, self.year);
            self.holds.extend(said.into_iter().map(|cause| Said::in_row(row, cause, depth)));
        }
    }

    /// Hears what lines above and under the table say of all rows behind a label, and its notes.
    fn hears_all(&mut self) {
        let (table, year) = (self.table, self.year);
        let Some((first, last)) = self.layout.header().map(|(first, last)| (first.place(), last.place())) else {
            return;
        };
        for (row, label, value) in labelled_lines(table, (first, last)) {
            let below = if last < row { said_in_title(&value, year) } else { Vec::new() };
            let said = said_by_label(&label, &value, year).into_iter();
            let said = said.chain(below.into_iter().filter(|cause| cause.is_of_people()));
            self.holds.extend(said.map(|cause| Said::in_row(row, cause, 0)));
        }
        for (row, sentence) in notes(table, (first, last)) {
            self.hears(row, &sentence);
        }
    }

    /// Hears a sentence of a note above or under the table.
    fn hears(&mut self, row: usize, sentence: &str) {
        let (causes, about) = self.said(row, sentence);
        let names_rows = matches!(about, About::Rows(_));
        let of_side = side_of(sentence, self.layout).filter(|_| !names_rows && is_about_all(sentence));
        self.holds.extend(of_side.map(|side| Said::of_side(Some(row), side, 0)));
        match about {
            About::Nobody => (),
            About::Rows(groups) => self.speaks_in(row, &groups, &causes),
            About::All => {
                let layout = self.layout;
                for cause in causes.into_iter().filter(|cause| is_not_asked_of_a_column(*cause, layout)) {
                    if !self.holds.iter().any(|said| said.cause == cause && said.depth == 0) {
                        self.holds.push(Said::in_row(row, cause, 0));
                    }
                }
            }
        }
    }

    /// Whether a sentence of a note between rows is about single rows, and then says it of them.
    fn speaks_of_rows(&mut self, row: usize, sentence: &str) -> bool {
        match self.said(row, sentence) {
            (causes, About::Rows(groups)) => {
                self.speaks_in(row, &groups, &causes);
                true
            }
            _ => false,
        }
    }

    fn said(&self, row: usize, sentence: &str) -> (Vec<DoubtCause>, About) {
        let named = self.named.get_or_init(|| RowsNamed::of(self.table, self.layout));
        said_by_note(named, self.layout, (row, sentence), self.year)
    }

    fn speaks_in(&mut self, note: usize, groups: &[Group], causes: &[DoubtCause]) {
        let Some(named) = self.named.get() else { return };
        for (group, cause) in groups.iter().flat_map(|group| causes.iter().map(|cause| (*group, *cause))) {
            // No roster says so much of its rows; from there on all of it is of everybody.
            let is_much = MOST_SAID_OF_A_ROW * self.table.rows() < self.of_rows.len();
            let group = if is_much { named.everybody() } else { group };
            if self.told.insert((group, cause.name())) {
                let rows = named.rows(group).iter().filter(|row| **row != note);
                self.of_rows.extend(rows.map(|row| (*row, Said::in_row(note, cause, 0))));
            }
        }
    }

    /// Goes past a header: what stood above it since the last person is its titles, and what held before no longer does.
    fn begin_table(&mut self, row: usize) {
        let titles: Vec<(usize, String)> =
            self.since_person.iter().filter_map(|row| Some((*row, words_between(self.table, *row)?))).collect();
        let (table_holds, year) = (titles.is_empty(), self.year);
        self.holds.retain(|holds| table_holds && holds.depth == 0);
        let layout = self.layout;
        for (row, words) in titles {
            self.holds.extend(said_above(&words, layout, year).map(|cause| Said::in_row(row, cause, 0)));
            self.holds.extend(side_of(&words, layout).map(|side| Said::of_side(Some(row), side, 0)));
        }
        self.holds.retain(|said| said.cause != DoubtCause::Net);
        let is_net = layout.is_net_below(self.table, row);
        self.holds.extend(is_net.then(|| Said::in_row(row, DoubtCause::Net, 0)));
        self.since_person.clear();
    }
}

/// Whether a row that is left out for that reason is a heading between rows, and no signature or stray cell.
fn heads_rows(table: &Table, layout: &Layout, row: usize, reason: Skip) -> bool {
    let mut filled = table.filled(row);
    let within = filled.next().is_some_and(|(column, _)| column < layout.columns().len());
    let alone = filled.next().is_none();
    within && (reason == Skip::Note || reason == Skip::Signature && alone)
}

/// Whether a doubt that a title casts is not put as a question about a column: those about pay and about fares are.
fn is_not_asked_of_a_column(cause: DoubtCause, layout: &Layout) -> bool {
    let by_month = cause == DoubtCause::Rate && layout.months_of_pay().next().is_some();
    let of_time = by_month || matches!(cause, DoubtCause::PartOfYear | DoubtCause::OneMonth);
    let asked = match layout.kind() {
        Some(RosterKind::Workshop) => layout.column(Field::Pay).is_some(),
        _ => false,
    };
    cause.is_of_people() || !asked && !of_time && !matches!(cause, DoubtCause::OneWay | DoubtCause::Reimbursed)
}
