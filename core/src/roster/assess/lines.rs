//! What titles above a table and headings between its rows cast doubt on, row by row.

use crate::roster::columns::{
    DoubtCause, Field, Layout, RosterKind, Skip, depth, is_titled_as_a_table, reason_to_skip, said_in_title,
    said_of_rows, words_between,
};
use crate::roster::file::Table;

/// A doubt that a title or a heading casts, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Said {
    /// Why.
    pub cause: DoubtCause,
    /// The row of the title or heading; none where the name of the table says it.
    pub row: Option<usize>,
    depth: u8,
}

/// What titles and headings between rows cast doubt on, from which row on.
#[derive(Debug, Default)]
pub struct Lines(Vec<(usize, Vec<Said>)>);

/// What stands between rows while they are gone through.
struct Reading<'a> {
    table: &'a Table,
    year: u16,
    holds: Vec<Said>,
    /// The lines since the last person, which may be titles of what comes next.
    since_person: Vec<usize>,
}

impl Lines {
    /// Those of a table, in a roster of that year.
    pub fn of(table: &Table, layout: &Layout, year: u16) -> Self {
        let titles = layout.titles(table);
        let notes = layout.notes_about_people(table);
        let above = titles.iter().chain(&notes).flat_map(|title| said_in_title(title, year));
        let holds = above.filter(|cause| is_not_asked_of_a_column(*cause, layout)).map(|cause| Said {
            cause,
            row: None,
            depth: 0,
        });
        let mut reading = Reading { table, year, holds: holds.collect(), since_person: Vec::new() };
        let mut lines = Self::default();
        lines.begin(layout.first_row(), &reading.holds);
        for row in layout.first_row()..table.rows() {
            match reason_to_skip(table, layout, row) {
                None => reading.since_person.clear(),
                Some(Skip::Header) => {
                    reading.begin_table();
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
        lines
    }

    fn begin(&mut self, row: usize, holds: &[Said]) {
        let before = self.0.last().map_or(&[][..], |(_, said)| said);
        if before != holds {
            self.0.push((row, holds.to_vec()));
        }
    }

    /// What they cast doubt on in that row.
    pub fn of_row(&self, row: usize) -> &[Said] {
        let before = self.0.partition_point(|(first, _)| *first <= row);
        before.checked_sub(1).and_then(|at| self.0.get(at)).map_or(&[], |(_, said)| said)
    }

    /// The row of the title or heading that casts that doubt on a row; none where no row does.
    pub fn row_saying(&self, row: usize, cause: DoubtCause) -> Option<usize> {
        self.of_row(row).iter().find(|said| said.cause == cause).and_then(|said| said.row)
    }

    /// Whether they cast that doubt on any row.
    pub fn cast(&self, cause: DoubtCause) -> bool {
        self.0.iter().flat_map(|(_, said)| said).any(|said| said.cause == cause)
    }
}

impl Reading<'_> {
    /// Goes past a heading between rows.
    fn goes_past(&mut self, row: usize, words: &str) {
        self.since_person.push(row);
        let depth = depth(words);
        let said =
            if is_titled_as_a_table(words) { said_in_title(words, self.year) } else { said_of_rows(words, self.year) };
        self.holds.retain(|holds| holds.depth < depth);
        self.holds.extend(said.into_iter().map(|cause| Said { cause, row: Some(row), depth }));
    }

    /// Goes past a header: what stood above it since the last person is its titles, and what held before no longer does.
    fn begin_table(&mut self) {
        let titles: Vec<(usize, String)> =
            self.since_person.iter().filter_map(|row| Some((*row, words_between(self.table, *row)?))).collect();
        let (table_holds, year) = (titles.is_empty(), self.year);
        self.holds.retain(|holds| table_holds && holds.depth == 0);
        let said = |(row, words): (usize, String)| {
            said_in_title(&words, year).into_iter().map(move |cause| Said { cause, row: Some(row), depth: 0 })
        };
        self.holds.extend(titles.into_iter().flat_map(said));
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
