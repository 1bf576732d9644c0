//! What the rows around it say about a row: that it is their sum, or that it stands under another header.

use crate::roster::assess::results::own_total::OwnTotal;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::{Note, RowResult};
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::running_sums::RunningSums;
use crate::roster::assess::stated_sum::stated_sum;
use crate::roster::cells::{IdNumber, Problem, half_width, id_number};
use crate::roster::columns::{Field, Layout, RosterKind, Skip, is_plausible_name, is_surely_no_name};
use crate::roster::file::{Cell, RowNumber, Table};
use crate::values::Yuan;

/// How many people with a sound ID number speak against one without.
const PEOPLE_FOR_ONE_WITHOUT: usize = 4;

/// What the rows so far say about the next one.
#[derive(Debug, Default)]
pub struct Surroundings {
    sums: RunningSums,
    under_other_header: bool,
    /// Sums that the roster states above all rows that were read.
    above_all: Vec<(RowNumber, Yuan)>,
}

impl Surroundings {
    /// Whether the row is the sum or the mean of rows above it.
    pub fn reason_to_skip(&self, reader: &RowReader, row: usize) -> Option<Skip> {
        if !lacks_id(reader, row) {
            return None;
        }
        let amount = amount_that_adds_up(reader, row)?;
        let named = says_a_name(reader, row, is_plausible_name);
        if reader.layout().kind() == Some(RosterKind::Placements) {
            return (!named && self.sums.add_up_to(amount)).then_some(Skip::Total);
        }
        let sum = self.sums.add_up_to(amount) && (reader.column(Field::Id).is_some() || !named);
        // A row that says its month is no sum of the one above it.
        let of_month = reader.words(row, Field::Months).is_some();
        let other = !named && (self.sums.have_the_mean(amount) || !of_month && self.sums.repeat(amount));
        (sum || other).then_some(Skip::Total)
    }

    /// A sum that the roster states itself, beside what was read; nothing of a mean or a count, and nothing yet of one above
    /// all rows.
    pub fn own_total(&mut self, reader: &RowReader, row: usize) -> Option<OwnTotal> {
        let no_sum = |cell| matches!(cell, Cell::Text(text) if text.contains(['均', '数']));
        if reader.table().filled(row).any(|(_, cell)| no_sum(cell)) {
            return None;
        }
        let said = stated_sum(reader, row, self.sums.people())?;
        let row = reader.part().number(row);
        if self.sums.are_empty() {
            self.above_all.push((row, said));
        }
        Some(OwnTotal { row, said, read: self.sums.compared(said)? })
    }

    /// The sums that the roster states above its rows, beside what was read of all of them or of the first.
    pub fn totals_above(&self) -> impl Iterator<Item = OwnTotal> + '_ {
        let read = |said| self.sums.compared_with_the_first(said);
        self.above_all
            .iter()
            .filter_map(move |(row, said)| Some(OwnTotal { row: *row, said: *said, read: read(*said)? }))
    }

    /// What speaks against counting a row that is read.
    pub fn problem(&self, reader: &RowReader, row: usize) -> Option<(Field, Problem)> {
        if self.under_other_header {
            return Some((reader.person_field(), Problem::OtherHeader));
        }
        let has_ids = reader.column(Field::Id).is_some();
        if has_ids && !lacks_id(reader, row) {
            return None;
        }
        if reader.has_id_elsewhere(row) && reader.out_of_step(row).is_none() {
            return Some((reader.person_field(), Problem::IdElsewhere));
        }
        // Where nobody has a number, a surname that is not known is no reason to leave somebody out.
        let can_be = |text: &str| if has_ids { is_plausible_name(text) } else { !is_surely_no_name(text) };
        let labelled = reader.cell(row, Field::Name) != Cell::Empty && !says_a_name(reader, row, can_be);
        let summed = || has_ids && reader.amount(row).is_some_and(|amount| self.sums.have_the_mean(amount));
        (labelled || summed()).then_some((reader.person_field(), Problem::NotSurelyAPerson))
    }

    /// Adds a row that was read, and says that amount.
    pub fn read(&mut self, reader: &RowReader, row: usize, amount: Option<Yuan>) {
        let lacks_id = amount.is_some() && lacks_id(reader, row);
        if lacks_id {
            self.sums.begin_block();
        }
        if let Some(amount) = amount {
            self.sums.add(amount);
        }
        if lacks_id {
            self.sums.begin_block();
        }
    }

    /// Goes past a row that was not read.
    pub fn skip(&mut self, table: &Table, layout: &Layout, row: usize, reason: Skip) {
        self.sums.begin_block();
        if reason == Skip::Header && !layout.is_header(row) {
            self.under_other_header = !layout.agrees_with_header(table, row);
        } else if layout.is_header(row) {
            self.under_other_header = false;
        }
    }

    /// Refuses those of a table without an ID number where nearly everybody has one, or who have what all others add up to.
    pub fn refuse_without_id(&self, reader: &RowReader, results: &mut RosterResults) {
        if reader.column(Field::Id).is_none() {
            return;
        }
        let part = reader.part();
        let first = results.rows.partition_point(|row| row.row < part.number(0));
        let rows = || results.rows.iter().enumerate().skip(first);
        let without = |row: &RowResult| row.notes.has(Note::IdMissing);
        let with = rows().filter(|(_, row)| row.id_key.is_some()).count();
        let few = rows().filter(|(_, row)| without(row)).count() * PEOPLE_FOR_ONE_WITHOUT <= with;
        let sums =
            |row: &RowResult| reader.amount(part.place(row.row)).is_some_and(|amount| self.sums.are_twice(amount));
        let refused = |row: &RowResult| results.errors_of(row.row).iter().any(|error| error.field == Field::Id);
        let doubtful = |row: &RowResult| without(row) && (few || sums(row)) && !refused(row);
        let places: Vec<usize> = rows().filter(|(_, row)| doubtful(row)).map(|(place, _)| place).collect();
        results.refuse(&places, Field::Id, Problem::NotSurelyAPerson);
    }
}

/// The amount by which a row adds to the sums, in the place that it has among those that were read.
pub fn amount_in_sums(reader: &RowReader, row: usize, facts: &RowFacts, place: usize) -> Option<Yuan> {
    facts.amount(place).or_else(|| amount_that_adds_up(reader, row))
}

/// What adds up over rows: an amount of money, or else the months of contracts.
fn amount_that_adds_up(reader: &RowReader, row: usize) -> Option<Yuan> {
    if reader.layout().kind() != Some(RosterKind::Placements) {
        return reader.amount(row);
    }
    let column = reader.layout().column(Field::ContractMonths)?;
    match reader.table().cell(row, column) {
        Cell::Text(text) | Cell::Number(text) => Yuan::read(text).ok(),
        _ => None,
    }
}

/// Whether the row says no ID number, nor anything that may be a damaged one.
pub fn lacks_id(reader: &RowReader, row: usize) -> bool {
    let cell = reader.cell(row, Field::Id);
    // Nearly every row has one; its check character need not be reckoned again to see that.
    if matches!(cell, Cell::Text(text) if 6 <= text.bytes().filter(u8::is_ascii_digit).count()) {
        return false;
    }
    match id_number(cell) {
        Ok(id) => id == IdNumber::Missing,
        Err(Problem::NotAnId) => matches!(cell, Cell::Text(_)),
        Err(_) => false,
    }
}

fn says_a_name(reader: &RowReader, row: usize, can_be: impl Fn(&str) -> bool) -> bool {
    matches!(reader.cell(row, Field::Name), Cell::Text(text) if can_be(&half_width(text)))
}
