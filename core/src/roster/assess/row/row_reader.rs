//! The cells of a table by what their columns are taken for.

use crate::roster::assess::part::Part;
use crate::roster::assess::row::column_caches::ColumnCaches;
use crate::roster::assess::row::cut_amounts::are_a_small_one_cut;
use crate::roster::assess::row::days_of_1904::day_of_1904;
use crate::roster::assess::row::open_columns::{OpenColumns, for_blanks, is_about_person, leaves_open};
use crate::roster::assess::row::pay_columns::PayColumns;
use crate::roster::assess::row::remarks::RemarkColumns;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::row::told_again::ToldAgain;
use crate::roster::cells::{Problem, id_number, is_mark, money, money_to_the_fen, said};
use crate::roster::columns::{Column, Doubtful, Field, Layout, RosterKind};
use crate::roster::file::{Cell, Table};
use crate::values::Yuan;
use std::borrow::Cow;

/// Where a field's words come from.
#[derive(Clone, Copy)]
enum Source<'a> {
    Column { place: usize, blank: Option<&'a str> },
    ForAll(&'a str),
    Nowhere,
}

/// Reads the cells of a table by what their columns are taken for.
pub struct RowReader<'a> {
    part: &'a Part,
    table: &'a Table,
    layout: &'a Layout,
    year: u16,
    sources: Vec<Source<'a>>,
    /// Columns that would be taken for a field if another one were not: they must not say otherwise.
    pub(super) rivals: Vec<(Field, usize)>,
    doubts: Vec<Doubtful>,
    /// Whether the rows may be about others than those who are named.
    pub(super) unsure_of_person: bool,
    pay_columns: PayColumns,
    told_again: ToldAgain,
    pub(super) caches: ColumnCaches<'a>,
    pub(super) remarks: RemarkColumns,
}

impl<'a> RowReader<'a> {
    /// What reads the rows of that table.
    pub fn new(part: &'a Part, settings: &'a Settings) -> Self {
        let (table, layout) = (part.table(), part.layout());
        let year = settings.year.number();
        let OpenColumns { doubts, passed_over } = OpenColumns::of(table, layout, settings);
        let source = |field: &Field| match layout.column(*field) {
            _ if leaves_open(&doubts, layout, *field) => Source::Nowhere,
            Some(place) if !passed_over.contains(&place) => {
                Source::Column { place, blank: for_blanks(settings, layout, *field) }
            }
            _ => settings.for_all.get(field).map_or(Source::Nowhere, |words| Source::ForAll(words)),
        };
        let sources: Vec<Source> = Field::ALL.iter().map(source).collect();
        let is_read =
            |at: usize| sources.iter().any(|source| matches!(source, Source::Column { place, .. } if *place == at));
        let rival = |(place, column): (usize, &Column)| Some((column.rival_of?, place));
        let rivals = layout.columns().iter().enumerate().filter_map(rival).collect();
        let (pay_columns, told_again) = (PayColumns::of(layout, year), ToldAgain::of(table, layout, is_read));
        let (caches, remarks) = (ColumnCaches::default(), RemarkColumns::of(table, layout, year));
        let unsure_of_person = doubts.iter().any(is_about_person);
        Self {
            part,
            table,
            layout,
            year,
            sources,
            rivals,
            doubts,
            unsure_of_person,
            pay_columns,
            told_again,
            caches,
            remarks,
        }
    }

    /// The columns that do not settle what they seem to be for.
    pub fn column_doubts(&self) -> &[Doubtful] {
        &self.doubts
    }

    /// What its columns say of pay.
    pub fn pay_columns(&self) -> &PayColumns {
        &self.pay_columns
    }

    /// Whether another column of ID numbers has another one in the row, or, where there are none, another column headed as
    /// that of the names has another name: then it is about two people.
    pub fn names_somebody_else(&self, row: usize) -> bool {
        let cell = |place| self.table.cell(row, place);
        if self.person_field() == Field::Name {
            let own = self.words(row, Field::Name);
            return self.headed_alike(Field::Name).any(|place| differ(own.clone(), said(cell(place)).ok().flatten()));
        }
        let key = |cell| id_number(cell).ok().and_then(|id| id.key());
        self.rivals_of(Field::Id).any(|place| differ(key(self.cell(row, Field::Id)), key(cell(place))))
    }

    /// Columns that would be taken for a field and are headed as the one that is.
    pub fn headed_alike(&self, field: Field) -> impl Iterator<Item = usize> {
        let heading = self.column(field).map(|column| &column.compared);
        let is_alike = move |place: &usize| self.layout.columns().get(*place).map(|column| &column.compared) == heading;
        self.rivals_of(field).filter(is_alike)
    }

    /// The columns that would be taken for a field if another one were not.
    pub fn rivals_of(&self, field: Field) -> impl Iterator<Item = usize> {
        self.rivals.iter().filter(move |(rival, _)| *rival == field).map(|(_, place)| *place)
    }

    /// The columns that are not used and tell again what others tell.
    pub fn told_again(&self) -> &ToldAgain {
        &self.told_again
    }

    /// What the table's columns were taken for.
    pub fn layout(&self) -> &'a Layout {
        self.layout
    }

    /// The table among all that are read together.
    pub fn part(&self) -> &'a Part {
        self.part
    }

    /// The table.
    pub fn table(&self) -> &'a Table {
        self.table
    }

    /// The cell of a field, or what is said for everybody or for blanks.
    pub fn cell(&self, row: usize, field: Field) -> Cell<'a> {
        match self.sources.get(field as usize) {
            Some(Source::Column { place, blank }) => match (self.table.value(row, *place), blank) {
                (Cell::Empty, Some(words)) => Cell::Text(words),
                (Cell::Text(mark), Some(words)) if is_mark(mark) => Cell::Text(words),
                (Cell::Number(days), _) if self.table.is_from_1904() => day_of_1904(days, field),
                (cell, _) => cell,
            },
            Some(Source::ForAll(words)) => Cell::Text(words),
            _ => Cell::Empty,
        }
    }

    /// Whether anything is said about a field: the table has a column for it, or it is said for everybody.
    pub fn tells(&self, field: Field) -> bool {
        let for_all = matches!(self.sources.get(field as usize), Some(Source::ForAll(_)));
        for_all || self.layout.column(field).is_some()
    }

    /// The column from which a field's words come; none if they come from beside the table, or from nowhere.
    pub fn source(&self, field: Field) -> Option<usize> {
        match self.sources.get(field as usize) {
            Some(Source::Column { place, .. }) => Some(*place),
            _ => None,
        }
    }

    /// The year of the roster.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The words of a cell, half-width and without blanks; nothing if there are none.
    pub fn words(&self, row: usize, field: Field) -> Option<Cow<'a, str>> {
        said(self.cell(row, field)).ok().flatten()
    }

    /// The amount of a row that adds up over rows: a worker's fare, else the pay, also where that is in doubt; nothing
    /// where it cannot be read.
    pub fn amount(&self, row: usize) -> Option<Yuan> {
        let field = if self.layout.kind() == Some(RosterKind::Workers) { Field::Fare } else { Field::Pay };
        match self.layout.column(field) {
            Some(place) => self.money_in(row, place).ok().flatten(),
            None if field == Field::Pay => self.sum_of_months(row).ok().flatten(),
            None => None,
        }
    }

    /// The amount in a cell, in the unit of its column.
    pub fn money_in(&self, row: usize, place: usize) -> Result<Option<Yuan>, Problem> {
        let tens = self.layout.columns().get(place).map_or(0, |column| column.tens);
        if self.table.is_struck(row, place) {
            return Err(Problem::StruckOut);
        }
        money(self.table.cell(row, place), tens)
    }

    /// The same of a part of a sum that stands in the row too.
    pub fn part_in(&self, row: usize, place: usize) -> Result<Option<Yuan>, Problem> {
        let tens = self.layout.columns().get(place).map_or(0, |column| column.tens);
        money_to_the_fen(self.table.cell(row, place), tens)
    }

    /// What the columns of months add up to; nothing where all are empty.
    ///
    /// # Errors
    /// What is wrong with the first that cannot be read.
    pub fn sum_of_months(&self, row: usize) -> Result<Option<Yuan>, Problem> {
        let is_beside = self.layout.column(Field::Pay).is_some();
        let (mut sum, mut before) = (None, None);
        for place in self.pay_columns.by_month() {
            let cell = self.table.cell(row, *place);
            if before.is_some_and(|(at, before)| at + 1 == *place && are_a_small_one_cut(before, cell)) {
                return Err(Problem::CellsOutOfStep);
            }
            before = Some((*place, cell));
            let amount = if is_beside { self.part_in(row, *place) } else { self.money_in(row, *place) };
            if let Some(amount) = amount? {
                sum = Some(sum.unwrap_or(Yuan::ZERO) + amount);
            }
        }
        Ok(sum)
    }

    /// The column that tells whom a row is about.
    pub fn person_field(&self) -> Field {
        if self.column(Field::Id).is_some() { Field::Id } else { Field::Name }
    }

    /// The column that tells the kind of household, or the first of those that do.
    pub fn household_field(&self) -> Field {
        let known = |field: &Field| self.layout.column(*field).is_some();
        [Field::Household, Field::LiftedOut, Field::Monitored].into_iter().find(known).unwrap_or(Field::Household)
    }

    /// The column that is taken for a field.
    pub fn column(&self, field: Field) -> Option<&Column> {
        self.layout.column(field).and_then(|place| self.layout.columns().get(place))
    }
}

/// Whether both are there and are not the same.
fn differ<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    one.is_some() && other.is_some() && one != other
}
