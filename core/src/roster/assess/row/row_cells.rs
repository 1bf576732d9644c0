//! A row that is being read: its cells by what their columns are taken for; what cannot be read or is in doubt is named.

use crate::roster::assess::row::column_caches::ColumnCaches;
use crate::roster::assess::row::cut_amounts::are_cut;
use crate::roster::assess::row::row_doubt::RowDoubt;
use crate::roster::assess::row::row_error::RowError;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::row::sex_of_row::contradicted;
use crate::roster::assess::row::word_cache::WordCache;
use crate::roster::cells::{Problem, money_of_one};
use crate::roster::columns::{DoubtCause, Field};
use crate::roster::file::Cell;
use crate::values::Yuan;

/// What is wrong or doubtful in the rows so far.
#[derive(Debug, Default)]
pub struct Found {
    pub errors: Vec<RowError>,
    pub doubts: Vec<RowDoubt>,
}

/// A row that is being read.
pub struct Row<'r, 'a> {
    reader: &'r RowReader<'a>,
    place: usize,
    found: &'r mut Found,
}

impl<'r, 'a> Row<'r, 'a> {
    /// A row; what is wrong or doubtful in it goes there.
    pub fn new(reader: &'r RowReader<'a>, place: usize, found: &'r mut Found) -> Self {
        Self { reader, place, found }
    }

    /// What reads the rows of the table.
    pub fn reader(&self) -> &'r RowReader<'a> {
        self.reader
    }

    /// Its place in the table, counted from 0.
    pub fn place(&self) -> usize {
        self.place
    }

    /// What a field's cell says; nothing if it is empty, not known, or refused.
    pub fn read<T>(&mut self, field: Field, read: impl FnOnce(Cell<'a>) -> Result<Option<T>, Problem>) -> Option<T> {
        let told = match self.reader.struck(self.place, field) {
            Some(problem) => Err(problem),
            None => read(self.reader.cell(self.place, field)),
        };
        told.unwrap_or_else(|problem| {
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

    /// The same for a column of choices; nothing where another column that could be taken for it says otherwise.
    pub fn choose<T: Copy + PartialEq>(
        &mut self,
        field: Field,
        cache: for<'k> fn(&'k ColumnCaches<'a>) -> &'k WordCache<'a, T>,
        read: impl Fn(Cell<'a>) -> Result<Option<T>, Problem>,
    ) -> Option<T> {
        self.choose_alike(field, cache, read, |one, other| one == other)
    }

    /// The same where two choices can be alike without being the same.
    pub fn choose_alike<T: Copy>(
        &mut self,
        field: Field,
        cache: for<'k> fn(&'k ColumnCaches<'a>) -> &'k WordCache<'a, T>,
        read: impl Fn(Cell<'a>) -> Result<Option<T>, Problem>,
        alike: fn(T, T) -> bool,
    ) -> Option<T> {
        let reader = self.reader;
        let errors = self.found.errors.len();
        let said = self.read(field, |cell| cache(&reader.caches).read(cell, &read));
        if said.is_none() && errors == self.found.errors.len() {
            self.doubt_words(field);
        }
        let mut known = said;
        for (_, place) in reader.rivals.iter().filter(|(rival, _)| *rival == field) {
            let Ok(Some(other)) = read(reader.table().cell(self.place, *place)) else { continue };
            if known.is_some_and(|known| !alike(known, other)) {
                self.doubt(*place, DoubtCause::Contradicts);
                return None;
            }
            known = known.or(Some(other));
        }
        known
    }

    /// Says that the words of a field's column do not settle it, if there are any.
    fn doubt_words(&mut self, field: Field) {
        if let Some(place) = self.reader.source(field).filter(|_| self.reader.words(self.place, field).is_some()) {
            self.doubt(place, DoubtCause::Unclear);
        }
    }

    /// Says that a cell casts doubt on the row.
    pub fn doubt(&mut self, column: usize, cause: DoubtCause) {
        let part = self.reader.part();
        self.found.doubts.push(RowDoubt { row: part.number(self.place), column: part.through(column), cause });
    }

    /// Says that a field's cell casts doubt on the row.
    pub fn doubt_field(&mut self, field: Field, cause: DoubtCause) {
        if let Some(place) = self.reader.layout().column(field) {
            self.doubt(place, cause);
        }
    }

    /// Says that the cell cannot be read so.
    pub fn refuse(&mut self, field: Field, problem: Problem) {
        self.found.errors.push(RowError { row: self.reader.part().number(self.place), field, problem });
    }

    /// Which of those doubts the row's remarks cast; each is named with its cell.
    pub fn doubts_among(&mut self, causes: &[DoubtCause]) -> Vec<DoubtCause> {
        let reader = self.reader;
        let mut among = Vec::new();
        if reader.unsure_of_person && causes.contains(&DoubtCause::SetAside) {
            among.push(DoubtCause::SetAside);
        }
        if let Some(place) = reader.told_again().years.other(reader.table(), self.place, reader.year()) {
            self.doubt(place, DoubtCause::AnotherYear);
            among.push(DoubtCause::SetAside);
        }
        if let Some(place) = contradicted(reader, self.place).filter(|_| causes.contains(&DoubtCause::Contradicts)) {
            self.doubt(place, DoubtCause::Contradicts);
            among.push(DoubtCause::Contradicts);
        }
        for (place, cause) in reader.remarks.doubts(reader.table(), reader.part().carried(), self.place) {
            if causes.contains(&cause) {
                // A post in the place of a firm is asked about once.
                if cause != DoubtCause::PublicPost || !self.is_in_doubt(place) {
                    self.doubt(place, cause);
                }
                among.push(cause);
            }
        }
        among
    }

    /// Whether something else in that cell casts doubt on the row.
    fn is_in_doubt(&self, column: usize) -> bool {
        let part = self.reader.part();
        let last = self.found.doubts.last();
        last.is_some_and(|doubt| doubt.row == part.number(self.place) && doubt.column == part.through(column))
    }

    /// The first column of remarks that casts such a doubt; it is not named yet.
    pub fn cast(&self, wanted: DoubtCause) -> Option<usize> {
        let (reader, place) = (self.reader, self.place);
        let mut doubts = reader.remarks.doubts(reader.table(), reader.part().carried(), place);
        doubts.find(|(_, cause)| *cause == wanted).map(|(place, _)| place)
    }

    /// An amount.
    pub fn money(&mut self, field: Field) -> Option<Yuan> {
        let tens = self.tens(field);
        if let Some(problem) = self.reader.merged_amount(self.place, field) {
            self.refuse(field, problem);
            return None;
        }
        if self.is_cut_at_its_comma(field) || self.has_two_under_one_heading(field) {
            self.refuse(field, Problem::CellsOutOfStep);
            return None;
        }
        let of_year = without_year(self.reader.cell(self.place, field), self.reader.year());
        self.read(field, |cell| money_of_one(of_year.as_deref().map_or(cell, Cell::Text), tens))
    }

    /// Whether another amount stands beside it, under the same heading.
    fn has_two_under_one_heading(&self, field: Field) -> bool {
        let (table, layout) = (self.reader.table(), self.reader.layout());
        let Some((place, (_, header))) = layout.column(field).zip(layout.header()) else { return false };
        let is_beside = |column: &usize| {
            let is_bare = layout.columns().get(*column).is_some_and(|column| column.heading.is_empty());
            is_bare && matches!(self.reader.money_in(self.place, *column), Ok(Some(_)))
        };
        let right = table.merged_right(header.place(), place);
        0 < right
            && table.cell(self.place, place) != Cell::Empty
            && (place + 1..=place + right).any(|column| is_beside(&column))
    }

    /// Whether the amount had a comma for the thousands that was taken for a separator: 7 beside 200.00, in a column
    /// that is not read and holds no numbers by its heading.
    fn is_cut_at_its_comma(&self, field: Field) -> bool {
        let (table, layout) = (self.reader.table(), self.reader.layout());
        let Some(place) = layout.column(field) else { return false };
        let (Cell::Text(thousands), Cell::Text(rest)) =
            (table.cell(self.place, place), table.cell(self.place, place + 1))
        else {
            return false;
        };
        let holds_numbers = |heading: &str| {
            heading.contains([
                '补', '资', '额', '元', '数', '奖', '扣', '费', '款', '发', '月', '计', '薪', '酬', '付', '担', '报',
                '分',
            ])
        };
        are_cut(thousands, rest)
            && layout.columns().get(place + 1).is_none_or(|next| next.field.is_none() && !holds_numbers(&next.heading))
    }

    /// By how many powers of ten the unit of the column is larger than a yuan.
    pub fn tens(&self, field: Field) -> u8 {
        self.reader.column(field).map_or(0, |column| column.tens)
    }
}

/// An amount without the year of the roster in brackets behind it, 8000（2022年）, if it has that.
fn without_year(cell: Cell, year: u16) -> Option<String> {
    let Cell::Text(text) = cell else { return None };
    let text = text.strip_suffix([')', '）'])?.trim_end_matches(['年', '度']);
    let (amount, told) = text.rsplit_once(['(', '（'])?;
    (told.parse() == Ok(year)).then(|| amount.to_owned())
}
