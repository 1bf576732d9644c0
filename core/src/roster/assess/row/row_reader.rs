//! The cells of a row by what their columns are taken for; what cannot be read is named.

use crate::roster::assess::row::column_caches::ColumnCaches;
use crate::roster::assess::row::remarks::{Doubts, RemarkColumns};
use crate::roster::assess::row::row_error::RowError;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::row::word_cache::WordCache;
use crate::roster::cells::{Problem, money, money_of_one, said};
use crate::roster::columns::{Column, Field, Layout, RosterKind};
use crate::roster::file::{Cell, RowNumber, Table};
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
    table: &'a Table,
    layout: &'a Layout,
    year: u16,
    sources: Vec<Source<'a>>,
    caches: ColumnCaches<'a>,
    remarks: RemarkColumns,
}

impl<'a> RowReader<'a> {
    pub fn new(table: &'a Table, layout: &'a Layout, settings: &'a Settings) -> Self {
        let year = settings.year.number();
        let other_time = layout.is_of_other_time(table, year);
        let source = |field: &Field| match layout.column(*field) {
            Some(_) if *field == Field::Pay && other_time => Source::Nowhere,
            Some(place) => Source::Column { place, blank: settings.for_blanks.get(field).map(String::as_str) },
            None => settings.for_all.get(field).map_or(Source::Nowhere, |words| Source::ForAll(words)),
        };
        let sources = Field::ALL.iter().map(source).collect();
        Self { table, layout, year, sources, caches: ColumnCaches::default(), remarks: RemarkColumns::of(layout) }
    }

    /// The cell of a field, or what is said for everybody or for blanks.
    pub fn cell(&self, row: usize, field: Field) -> Cell<'a> {
        match self.sources.get(field as usize) {
            Some(Source::Column { place, blank }) => match (self.table.value(row, *place), blank) {
                (Cell::Empty, Some(words)) => Cell::Text(words),
                (cell, _) => cell,
            },
            Some(Source::ForAll(words)) => Cell::Text(words),
            _ => Cell::Empty,
        }
    }

    /// That the name or the ID number is struck through, so that nobody can tell whether the person still counts.
    pub fn struck_out(&self, row: usize) -> Option<(Field, Problem)> {
        let struck = |field: &Field| self.layout.column(*field).is_some_and(|column| self.table.is_struck(row, column));
        [Field::Name, Field::Id].into_iter().find(struck).map(|field| (field, Problem::StruckOut))
    }

    /// Whether the row is hidden in its sheet.
    pub fn is_hidden(&self, row: usize) -> bool {
        self.table.is_hidden(row)
    }

    /// That the row's cells do not stand under the header's, so that nobody can tell which is which.
    pub fn out_of_step(&self, row: usize) -> Option<(Field, Problem)> {
        let (first, last) = self.layout.header()?;
        let out_of_step = self.table.is_out_of_step((first.place(), last.place()), row);
        out_of_step.then(|| (self.person_field(), Problem::CellsOutOfStep))
    }

    /// What the sheet says against an amount: that it is merged over several rows, or struck through.
    fn doubt_about_amount(&self, row: usize, field: Field) -> Option<Problem> {
        let column = self.layout.column(field).filter(|_| self.cell(row, field) != Cell::Empty)?;
        if self.table.is_merged_down(row, column) {
            return Some(Problem::AmountOfSeveralRows);
        }
        self.table.is_struck(row, column).then_some(Problem::StruckOut)
    }

    /// The year of the roster.
    pub fn year(&self) -> u16 {
        self.year
    }

    /// The words of a cell, half-width and without blanks; nothing if there are none.
    pub fn words(&self, row: usize, field: Field) -> Option<Cow<'a, str>> {
        said(self.cell(row, field)).ok().flatten()
    }

    /// A row whose errors go to that list.
    pub fn row<'r>(&'r self, place: usize, errors: &'r mut Vec<RowError>) -> Row<'r, 'a> {
        Row { reader: self, place, errors }
    }

    /// The amount of a row that adds up over rows: a worker's fare, else the pay; nothing where it cannot be read.
    pub fn amount(&self, row: usize) -> Option<Yuan> {
        let field = if self.layout.kind() == Some(RosterKind::Workers) { Field::Fare } else { Field::Pay };
        let column = self.column(field)?;
        money(self.cell(row, field), column.tens).ok().flatten()
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

/// A row that is being read.
pub struct Row<'r, 'a> {
    reader: &'r RowReader<'a>,
    place: usize,
    errors: &'r mut Vec<RowError>,
}

impl<'r, 'a> Row<'r, 'a> {
    /// What reads the rows of the table.
    pub fn reader(&self) -> &'r RowReader<'a> {
        self.reader
    }

    /// What a field's cell says; nothing if it is empty, not known, or refused.
    pub fn read<T>(&mut self, field: Field, read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>) -> Option<T> {
        read(self.reader.cell(self.place, field)).unwrap_or_else(|problem| {
            self.refuse(field, problem);
            None
        })
    }

    /// The same for a cell that is read a second time: its errors are named already.
    pub fn read_quietly<T>(
        &self,
        field: Field,
        read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>,
    ) -> Option<T> {
        read(self.reader.cell(self.place, field)).ok().flatten()
    }

    /// The same for a column of choices.
    pub fn choose<T: Copy>(
        &mut self,
        field: Field,
        cache: for<'k> fn(&'k ColumnCaches<'a>) -> &'k WordCache<'a, T>,
        read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>,
    ) -> Option<T> {
        let reader = self.reader;
        self.read(field, |cell| cache(&reader.caches).read(cell, read))
    }

    /// Says that the cell cannot be read so.
    pub fn refuse(&mut self, field: Field, problem: Problem) {
        self.errors.push(RowError { row: RowNumber::at(self.place), field, problem });
    }

    /// What the row's remarks cast doubt on.
    pub fn doubts(&self) -> Doubts {
        self.reader.remarks.doubts(self.reader.table, self.place)
    }

    /// An amount.
    pub fn money(&mut self, field: Field) -> Option<Yuan> {
        let tens = self.tens(field);
        if let Some(problem) = self.reader.doubt_about_amount(self.place, field) {
            self.refuse(field, problem);
            return None;
        }
        if self.is_cut_at_its_comma(field) {
            self.refuse(field, Problem::CellsOutOfStep);
            return None;
        }
        self.read(field, |cell| money_of_one(cell, tens))
    }

    /// Whether the amount had a comma for the thousands that was taken for a separator: 7 beside 200.00, in a column
    /// that is not read and holds no numbers by its heading.
    fn is_cut_at_its_comma(&self, field: Field) -> bool {
        let RowReader { table, layout, .. } = self.reader;
        let Some(place) = layout.column(field) else { return false };
        let (Cell::Text(thousands), Cell::Text(rest)) =
            (table.cell(self.place, place), table.cell(self.place, place + 1))
        else {
            return false;
        };
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let whole = rest.split_once('.').map_or(rest, |(whole, _)| whole);
        let is_cut = (1..=3).contains(&thousands.len()) && digits(thousands) && whole.len() == 3 && digits(whole);
        let holds_numbers = |heading: &str| heading.contains(['补', '资', '额', '元', '数', '奖', '扣', '费', '款']);
        is_cut
            && layout.columns().get(place + 1).is_none_or(|next| next.field.is_none() && !holds_numbers(&next.heading))
    }

    /// By how many powers of ten the unit of the column is larger than a yuan.
    pub fn tens(&self, field: Field) -> u8 {
        self.reader.column(field).map_or(0, |column| column.tens)
    }
}
