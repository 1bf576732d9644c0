//! A table of cells as they came, from text or from a spreadsheet: one buffer of text, and where each cell lies in it.

use super::marks::Marks;
use super::span::{Kind, Span};
use crate::values::{Date, is_invisible};
use std::sync::Arc;

/// The most rows with anything in them.
pub const MOST_ROWS: usize = 500_000;

/// The most columns.
pub const MOST_COLUMNS: usize = 200;

/// The most bytes of a file, 50 MB. Its text may have twice as many, because Chinese takes more room in UTF-8.
pub const MOST_BYTES: usize = 50 << 20;

/// A cell, without the blanks around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell<'a> {
    /// Nothing, or only blanks.
    Empty,
    /// Text.
    Text(&'a str),
    /// A spreadsheet's number, in decimal digits or as 1.2E+17; it has been through a float there.
    Number(&'a str),
    /// A spreadsheet's date.
    Date(Date),
}

/// A table of cells. Rows and columns count from 0 here; a [`super::RowNumber`] is what people see.
#[derive(Debug, Default)]
pub struct Table {
    text: Arc<String>,
    /// What is read in place of cells; a span of it begins behind the end of `text`.
    mended: String,
    cells: Vec<Span>,
    /// Where each row's cells begin, and where the last one's end.
    starts: Vec<u32>,
    columns: usize,
    marks: Marks,
}

impl Table {
    /// A table of cells that lie in that text. `starts` says where each row's cells begin, and where the last one's end.
    pub(super) fn of_parts(text: String, cells: Vec<Span>, starts: Vec<u32>, columns: usize) -> Self {
        Self { text: Arc::new(text), mended: String::new(), cells, starts, columns, marks: Marks::default() }
    }

    /// The same table with what the sheet says beside the cells' values.
    pub(super) fn marked(self, marks: Marks) -> Self {
        Self { marks, ..self }
    }

    /// The same text with other cells, some of which lie in `mended`.
    pub(super) fn with_mended(&self, mended: String, cells: Vec<Span>, starts: Vec<u32>, marks: Marks) -> Self {
        Self { text: self.text.clone(), mended, cells, starts, columns: self.columns, marks }
    }

    /// The rows, empty ones included, but for those at the end.
    pub fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The columns of the widest row.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The cells that a row has, which may be fewer than there are columns.
    pub fn width(&self, row: usize) -> usize {
        self.spans(row).len()
    }

    /// A cell; an empty one where the row has none.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        let Some(span) = self.spans(row).get(column) else { return Cell::Empty };
        let text = trimmed(self.text_of(*span, &self.mended));
        match span.kind() {
            _ if text.is_empty() => Cell::Empty,
            Kind::Number => Cell::Number(text),
            Kind::Date => Date::read(text).map_or(Cell::Text(text), Cell::Date),
            Kind::Text => Cell::Text(text),
        }
    }

    /// A cell, or what holds for it because it is merged with the cells above it.
    pub fn value(&self, row: usize, column: usize) -> Cell<'_> {
        match self.cell(row, column) {
            Cell::Empty => self.marks.row_of_value(row, column).map_or(Cell::Empty, |row| self.cell(row, column)),
            cell => cell,
        }
    }

    /// What stands in a cell, or holds for it because it is merged with the cells above it, without the blanks around it and
    /// without what nobody sees.
    pub fn words(&self, row: usize, column: usize) -> &str {
        let own = trimmed(self.raw(row, column));
        let above = if own.is_empty() { self.marks.row_of_value(row, column) } else { None };
        above.map_or(own, |row| trimmed(self.raw(row, column)))
    }

    /// Whether something else is read in the cell than the file has there.
    pub fn is_mended(&self, row: usize, column: usize) -> bool {
        let is_other =
            |span: &Span| self.text.len() <= span.start() && !span.text(&self.mended, self.text.len()).is_empty();
        self.marks.is_mended(row, column) || self.spans(row).get(column).is_some_and(is_other)
    }

    /// Whether it is read from the same text as the other, whatever was mended in either.
    pub(crate) fn is_of_the_same_text(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.text, &other.text)
    }

    /// Whether the file has the cell merged with others above or below it, also where it was mended.
    pub(crate) fn is_in_merged_block(&self, row: usize, column: usize) -> bool {
        self.marks.block_of(row, column).is_some()
    }

    /// Whether one value holds for the cell and for others above or below it, because they are merged.
    pub fn is_merged_down(&self, row: usize, column: usize) -> bool {
        self.marks.row_of_value(row, column).is_some()
    }

    /// Whether the row is hidden in its sheet, perhaps by a filter.
    pub fn is_hidden(&self, row: usize) -> bool {
        self.marks.is_hidden(row)
    }

    /// Whether anything in it is struck through.
    pub fn has_struck_cells(&self) -> bool {
        self.marks.have_struck()
    }

    /// Whether the cell says something that is struck through.
    pub fn is_struck(&self, row: usize, column: usize) -> bool {
        self.marks.is_struck(row, column) && self.cell(row, column) != Cell::Empty
    }

    /// Whether its sheet counts days from 1904 on, and not from 1900.
    pub fn is_from_1904(&self) -> bool {
        self.marks.are_from_1904()
    }

    /// With how many columns to its right a cell is merged.
    pub fn merged_right(&self, row: usize, column: usize) -> usize {
        self.marks.merged_from(row, column).1
    }

    /// The name of its sheet; empty of a text.
    pub fn sheet_name(&self) -> &str {
        self.marks.sheet_name()
    }

    /// The names of other sheets of its workbook that hold people; they are not in the table.
    pub fn other_sheets(&self) -> &[String] {
        self.marks.other_sheets()
    }

    /// Whether the row has more cells than the header in those rows, or, where only blanks part the cells, fewer: then
    /// nobody can tell which cell stands under which heading.
    pub fn is_out_of_step(&self, (first, last): (usize, usize), row: usize) -> bool {
        let named = (first..=last).map(|row| self.width(row).max(self.marks.reach(row))).max().unwrap_or(0);
        let width = self.width(row);
        named < width || (self.marks.by_blanks() && width < named) || self.marks.is_out_of_step(row)
    }

    /// What the sheet says beside the cells' values.
    pub(super) fn marks(&self) -> &Marks {
        &self.marks
    }

    /// A cell's text as it came, blanks and all.
    pub fn raw(&self, row: usize, column: usize) -> &str {
        self.spans(row).get(column).map_or("", |span| self.text_of(*span, &self.mended))
    }

    /// What stands in a span, of the text or of what is read in its place.
    pub(super) fn text_of<'a>(&'a self, span: Span, mended: &'a str) -> &'a str {
        let before = self.text.len();
        if span.start() < before { span.text(&self.text, 0) } else { span.text(mended, before) }
    }

    /// How many bytes the text has before what is read in its place.
    pub(crate) fn text_bytes(&self) -> usize {
        self.text.len()
    }

    /// What is read in place of cells so far.
    pub(super) fn mended_text(&self) -> &str {
        &self.mended
    }

    /// The cells of a row that have anything in them, with their columns.
    pub fn filled(&self, row: usize) -> impl Iterator<Item = (usize, Cell<'_>)> {
        (0..self.width(row))
            .map(move |column| (column, self.cell(row, column)))
            .filter(|(_, cell)| *cell != Cell::Empty)
    }

    pub(super) fn spans(&self, row: usize) -> &[Span] {
        let bounds = (self.starts.get(row), self.starts.get(row + 1));
        let (Some(start), Some(end)) = bounds else { return &[] };
        self.cells.get(*start as usize..*end as usize).unwrap_or(&[])
    }
}

/// A cell's text without the blanks around it and without what nobody sees.
pub(super) fn trimmed(cell: &str) -> &str {
    // Nearly every number and ID number is one of these.
    if let [first, .., last] = cell.as_bytes()
        && first.is_ascii_graphic()
        && last.is_ascii_graphic()
    {
        return cell;
    }
    cell.trim_matches(|c: char| c.is_whitespace() || is_invisible(c))
}
