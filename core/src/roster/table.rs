//! A table of cells as they came, from text or from a spreadsheet: one buffer of text, and where each cell lies in it.

use super::fault::Fault;
use super::text;
use crate::values::Date;

/// The most rows with anything in them.
pub const MOST_ROWS: usize = 500_000;

/// The most rows in all, which is also the most that a sheet can have.
const MOST_ROWS_IN_ALL: usize = 1_048_576;

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

/// Where a cell lies in the text, and what it is.
#[derive(Clone, Copy, Debug)]
struct Span {
    start: u32,
    /// The length, with the kind in the two highest bits.
    length: u32,
}

const KIND_BITS: u32 = 30;
const TEXT: u32 = 0;
const NUMBER: u32 = 1;
const DATE: u32 = 2;

impl Span {
    fn new(start: usize, end: usize, kind: u32) -> Self {
        // Both fit: no text is longer than twice 50 MB.
        let small = |offset: usize| u32::try_from(offset).unwrap_or(0);
        Self { start: small(start), length: small(end.saturating_sub(start)) | kind << KIND_BITS }
    }

    fn kind(self) -> u32 {
        self.length >> KIND_BITS
    }

    fn text(self, text: &str) -> &str {
        let start = self.start as usize;
        let length = (self.length & ((1 << KIND_BITS) - 1)) as usize;
        text.get(start..start + length).unwrap_or("")
    }
}

/// A table of cells. Rows and columns count from 0 here; [`Table::number`] is a row's number as people see it.
#[derive(Debug, Default)]
pub struct Table {
    text: String,
    cells: Vec<Span>,
    /// Where each row's cells begin, and where the last one's end.
    starts: Vec<u32>,
    columns: usize,
}

impl Table {
    /// Reads comma-, semicolon- or tab-separated text: a CSV file, or cells pasted from a spreadsheet.
    ///
    /// # Errors
    /// [`Fault::TooLarge`], [`Fault::TooManyRows`], [`Fault::TooManyColumns`], [`Fault::UnclosedQuote`], [`Fault::Empty`].
    pub fn of_text(text: String) -> Result<Self, Fault> {
        if 2 * MOST_BYTES < text.len() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        let mut grid = Grid::with_room_for(text.len());
        text::split(&text, text::separator(&text), &mut grid)?;
        grid.table(text)
    }

    /// The rows, empty ones included, but for those at the end.
    pub fn rows(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// The columns of the widest row.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// The row's number as a spreadsheet shows it.
    pub fn number(row: usize) -> u32 {
        u32::try_from(row + 1).unwrap_or(u32::MAX)
    }

    /// The cells that a row has, which may be fewer than there are columns.
    pub fn width(&self, row: usize) -> usize {
        self.spans(row).len()
    }

    /// A cell; an empty one where the row has none.
    pub fn cell(&self, row: usize, column: usize) -> Cell<'_> {
        let Some(span) = self.spans(row).get(column) else { return Cell::Empty };
        let text = span.text(&self.text).trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        match span.kind() {
            _ if text.is_empty() => Cell::Empty,
            NUMBER => Cell::Number(text),
            DATE => Date::read(text).map_or(Cell::Text(text), Cell::Date),
            _ => Cell::Text(text),
        }
    }

    /// A cell's text as it came, blanks and all.
    pub fn raw(&self, row: usize, column: usize) -> &str {
        self.spans(row).get(column).map_or("", |span| span.text(&self.text))
    }

    /// The cells of a row that have anything in them, with their columns.
    pub fn filled(&self, row: usize) -> impl Iterator<Item = (usize, Cell<'_>)> {
        (0..self.width(row))
            .map(move |column| (column, self.cell(row, column)))
            .filter(|(_, cell)| *cell != Cell::Empty)
    }

    fn spans(&self, row: usize) -> &[Span] {
        let bounds = (self.starts.get(row), self.starts.get(row + 1));
        let (Some(start), Some(end)) = bounds else { return &[] };
        self.cells.get(*start as usize..*end as usize).unwrap_or(&[])
    }
}

/// Where the cells lie in a text that is still being read.
pub(super) struct Grid {
    cells: Vec<Span>,
    starts: Vec<u32>,
    columns: usize,
    filled_rows: usize,
    /// Cells that do not stand in the text as they are, because it doubles their quotation marks.
    extra: String,
    text_length: usize,
}

impl Grid {
    pub(super) fn with_room_for(text_length: usize) -> Self {
        let cells = Vec::with_capacity(text_length / 12);
        Self { cells, starts: vec![0], columns: 0, filled_rows: 0, extra: String::new(), text_length }
    }

    /// The row that is being read, counted from 1.
    pub(super) fn row(&self) -> u32 {
        u32::try_from(self.starts.len()).unwrap_or(u32::MAX)
    }

    /// A cell that stands in the text.
    pub(super) fn push(&mut self, start: usize, end: usize) {
        self.cells.push(Span::new(start, end, TEXT));
    }

    /// A cell made up of pieces.
    pub(super) fn push_pieces(&mut self, pieces: &[&str]) {
        let start = self.text_length + self.extra.len();
        self.extra.extend(pieces.iter().copied());
        self.cells.push(Span::new(start, self.text_length + self.extra.len(), TEXT));
    }

    fn push_kind(&mut self, text: &str, kind: u32) {
        let start = self.extra.len();
        self.extra.push_str(text);
        self.cells.push(Span::new(start, self.extra.len(), kind));
    }

    pub(super) fn end_row(&mut self, text: &str) -> Result<(), Fault> {
        let start = self.starts.last().map_or(0, |start| *start as usize);
        while start < self.cells.len() && self.cells.last().is_some_and(|cell| self.is_blank(*cell, text)) {
            self.cells.pop();
        }
        let width = self.cells.len() - start;
        if MOST_COLUMNS < width {
            return Err(Fault::TooManyColumns { row: self.row(), most: MOST_COLUMNS });
        }
        self.columns = self.columns.max(width);
        self.filled_rows += usize::from(0 < width);
        if MOST_ROWS < self.filled_rows || MOST_ROWS_IN_ALL < self.starts.len() {
            return Err(Fault::TooManyRows { most: MOST_ROWS });
        }
        self.starts.push(u32::try_from(self.cells.len()).unwrap_or(u32::MAX));
        Ok(())
    }

    fn is_blank(&self, cell: Span, text: &str) -> bool {
        let start = cell.start as usize;
        let cell = if start < self.text_length {
            cell.text(text)
        } else {
            Span { start: cell.start - u32::try_from(self.text_length).unwrap_or(0), ..cell }.text(&self.extra)
        };
        cell.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').is_empty()
    }

    fn table(mut self, mut text: String) -> Result<Table, Fault> {
        while let [.., before, last] = self.starts.as_slice()
            && before == last
        {
            self.starts.pop();
        }
        if self.filled_rows == 0 {
            return Err(Fault::Empty);
        }
        if !self.extra.is_empty() {
            text.push_str(&self.extra);
        }
        let Self { mut cells, starts, columns, .. } = self;
        cells.shrink_to_fit();
        Ok(Table { text, cells, starts, columns })
    }
}

/// Builds a table from a spreadsheet's cells, row by row from its first row on.
pub struct Builder(Grid);

impl Default for Builder {
    fn default() -> Self {
        Self(Grid::with_room_for(0))
    }
}

impl Builder {
    /// An empty cell.
    pub fn empty(&mut self) {
        self.0.push_kind("", TEXT);
    }

    /// A text cell.
    pub fn text(&mut self, text: &str) {
        self.0.push_kind(text, TEXT);
    }

    /// A number cell, in decimal digits as the spreadsheet's float prints, or as 1.2E+17.
    pub fn number(&mut self, digits: &str) {
        self.0.push_kind(digits, NUMBER);
    }

    /// A date cell.
    pub fn date(&mut self, date: Date) {
        self.0.push_kind(&date.to_string(), DATE);
    }

    /// The row is complete; a row without cells is an empty one.
    ///
    /// # Errors
    /// [`Fault::TooManyColumns`], [`Fault::TooManyRows`], [`Fault::TooLarge`] once the text has twice [`MOST_BYTES`].
    pub fn end_row(&mut self) -> Result<(), Fault> {
        if 2 * MOST_BYTES < self.0.extra.len() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        self.0.end_row("")
    }

    /// The table.
    ///
    /// # Errors
    /// [`Fault::Empty`].
    pub fn table(self) -> Result<Table, Fault> {
        self.0.table(String::new())
    }
}
