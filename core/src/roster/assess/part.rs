//! One of the tables that are read together: where its rows and columns lie among those of all.

use crate::roster::assess::lines::Lines;
use crate::roster::assess::row::carried_remarks::CarriedRemarks;
use crate::roster::columns::Layout;
use crate::roster::file::{RowNumber, Table};
use std::sync::Arc;

/// One of the tables that are read together, and what its columns were taken for. Rows and columns of all tables are numbered
/// through, each table behind the one before; those of the first have the numbers that they have in its file.
#[derive(Debug)]
pub struct Part {
    pub(crate) table: Arc<Table>,
    pub(crate) layout: Layout,
    /// How many rows lie before those of the table.
    pub(crate) rows_before: usize,
    /// How many columns lie before those of the table.
    pub(crate) columns_before: usize,
    /// The number in its file of the first row that stands beside others there and is read under them.
    pub(crate) side_by_side: Option<RowNumber>,
    /// What titles and headings between its rows cast doubt on.
    pub(crate) lines: Lines,
    /// Which remarks hold for other rows than their own.
    pub(crate) carried: CarriedRemarks,
}

impl Part {
    /// The table as it is read.
    pub fn table(&self) -> &Table {
        &self.table
    }

    /// What its columns were taken for.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What titles and headings between its rows cast doubt on.
    pub(crate) fn lines(&self) -> &Lines {
        &self.lines
    }

    /// Which remarks hold for other rows than their own.
    pub(crate) fn carried(&self) -> &CarriedRemarks {
        &self.carried
    }

    /// The number in its file of the first row that stands beside others there and is read under them.
    pub fn side_by_side(&self) -> Option<RowNumber> {
        self.side_by_side
    }

    /// How many rows lie before those of the table where the rows of all tables are numbered through.
    pub fn rows_before(&self) -> usize {
        self.rows_before
    }

    /// How many columns lie before those of the table where the columns of all tables are numbered through.
    pub fn columns_before(&self) -> usize {
        self.columns_before
    }

    /// The number of the row at a place of the table, as they are numbered through.
    pub(crate) fn number(&self, place: usize) -> RowNumber {
        RowNumber::at(self.rows_before + place)
    }

    /// The place in the table of a row that is numbered through.
    pub(crate) fn place(&self, row: RowNumber) -> usize {
        row.place().saturating_sub(self.rows_before)
    }

    /// The number in its file of a row that is numbered through.
    pub fn in_file(&self, row: RowNumber) -> RowNumber {
        RowNumber::at(self.place(row))
    }

    /// A column of the table as the columns of all are numbered through.
    pub(crate) fn through(&self, column: usize) -> usize {
        self.columns_before + column
    }

    /// The place in the table of a column that is numbered through; none if it is another table's.
    pub fn column_in_file(&self, column: usize) -> Option<usize> {
        let place = column.checked_sub(self.columns_before)?;
        (place < self.layout.columns().len()).then_some(place)
    }
}
