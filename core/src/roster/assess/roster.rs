//! A roster that has been read.

use crate::roster::assess::part::Part;
use crate::roster::assess::parts::Parts;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::settings::Settings;
use crate::roster::assess::shared_columns::SharedColumn;
use crate::roster::columns::{Column, Doubtful, Field, Layout};
use crate::roster::file::{Cell, RowNumber, Table};

/// A roster that has been read, of one table or several: the tables, what their columns were taken for, what was said beside
/// them, what each row says, and what came of it. Rows and columns are numbered through all tables.
#[derive(Debug)]
pub struct Roster {
    pub(crate) parts: Parts,
    pub(crate) settings: Settings,
    /// Found once, because every row asks for them.
    pub(crate) doubtful: Vec<Doubtful>,
    pub(crate) shared: Vec<SharedColumn>,
    pub(crate) facts: RowFacts,
    pub(crate) results: RosterResults,
}

impl Roster {
    /// The first of the tables; the only one of most rosters.
    pub fn table(&self) -> &Table {
        self.parts.first().table()
    }

    /// What the columns of the first of the tables were taken for.
    pub fn layout(&self) -> &Layout {
        self.parts.first().layout()
    }

    /// The tables, in their order.
    pub fn parts(&self) -> impl Iterator<Item = &Part> {
        self.parts.all()
    }

    /// The table that has a row.
    pub fn part_of(&self, row: RowNumber) -> &Part {
        self.parts.of_row(row)
    }

    /// The table that has a column.
    pub fn part_of_column(&self, column: usize) -> &Part {
        self.parts.of_column(column)
    }

    /// A cell; an empty one where the column is another table's.
    pub fn cell(&self, row: RowNumber, column: usize) -> Cell<'_> {
        self.place(row, column).map_or(Cell::Empty, |(table, row, column)| table.cell(row, column))
    }

    /// A cell's text as it came, blanks and all; nothing where the column is another table's.
    pub fn raw(&self, row: RowNumber, column: usize) -> &str {
        self.place(row, column).map_or("", |(table, row, column)| table.raw(row, column))
    }

    /// What stands in a cell or holds for it, as [`Table::words`] tells it; none where the column is another table's.
    pub fn words(&self, row: RowNumber, column: usize) -> Option<&str> {
        self.place(row, column).map(|(table, row, column)| table.words(row, column))
    }

    /// Whether something else is read in a cell than the file has there.
    pub fn is_mended(&self, row: RowNumber, column: usize) -> bool {
        self.place(row, column).is_some_and(|(table, row, column)| table.is_mended(row, column))
    }

    /// Where a cell lies: in which table, at which place.
    fn place(&self, row: RowNumber, column: usize) -> Option<(&Table, usize, usize)> {
        let part = self.parts.of_row(row);
        Some((part.table(), part.place(row), part.column_in_file(column)?))
    }

    /// A column.
    pub fn column(&self, column: usize) -> Option<&Column> {
        let part = self.parts.of_column(column);
        part.layout().columns().get(part.column_in_file(column)?)
    }

    /// The columns of all tables, as they are numbered through.
    pub fn columns(&self) -> Vec<&Column> {
        self.parts().flat_map(|part| part.layout().columns()).collect()
    }

    /// The column that is taken for a field in the table of a row.
    pub fn column_of(&self, row: RowNumber, field: Field) -> Option<usize> {
        let part = self.parts.of_row(row);
        part.layout().column(field).map(|column| part.through(column))
    }

    /// The columns as one report shows them, each with those of the tables that have one; with one table each of its own.
    pub fn shared_columns(&self) -> &[SharedColumn] {
        &self.shared
    }

    /// A cell's text as it came, in that one of the columns which the table of the row has.
    pub fn raw_in(&self, row: RowNumber, columns: &[usize]) -> &str {
        let part = self.parts.of_row(row);
        let own = columns.iter().find_map(|column| part.column_in_file(*column));
        own.map_or("", |column| part.table().raw(part.place(row), column))
    }

    /// What was said beside the table.
    pub fn settings(&self) -> &Settings {
        &self.settings
    }

    /// What came of each row.
    pub fn results(&self) -> &RosterResults {
        &self.results
    }

    /// The columns that do not settle what they seem to be for.
    pub(crate) fn doubtful(&self) -> &[Doubtful] {
        &self.doubtful
    }

    /// What each row says.
    pub(crate) fn facts(&self) -> &RowFacts {
        &self.facts
    }

    /// What reads the rows of the tables.
    pub(crate) fn readers(&self) -> Readers<'_> {
        Readers::new(&self.parts, &self.settings)
    }
}
