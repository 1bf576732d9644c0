//! A table while its cells are still being found.

use super::fault::Fault;
use super::row_number::RowNumber;
use super::span::{Kind, Span};
use super::table::{MOST_COLUMNS, MOST_ROWS, Table, trimmed};

/// The most rows in all, which is also the most that a sheet can have.
const MOST_ROWS_IN_ALL: usize = 1_048_576;

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

    /// The row that is being read.
    pub(super) fn row(&self) -> RowNumber {
        RowNumber::at(self.starts.len().saturating_sub(1))
    }

    /// A cell that stands in the text.
    pub(super) fn push(&mut self, start: usize, end: usize) {
        self.cells.push(Span::new(start, end, Kind::Text));
    }

    /// A cell made up of pieces.
    pub(super) fn push_pieces(&mut self, pieces: &[&str]) {
        let start = self.text_length + self.extra.len();
        self.extra.extend(pieces.iter().copied());
        self.cells.push(Span::new(start, self.text_length + self.extra.len(), Kind::Text));
    }

    pub(super) fn push_kind(&mut self, text: &str, kind: Kind) {
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

    /// How many bytes the cells have that do not stand in the text.
    pub(super) fn extra_bytes(&self) -> usize {
        self.extra.len()
    }

    fn is_blank(&self, cell: Span, text: &str) -> bool {
        let inside = cell.start() < self.text_length;
        let cell = if inside { cell.text(text, 0) } else { cell.text(&self.extra, self.text_length) };
        trimmed(cell).is_empty()
    }

    pub(super) fn table(mut self, mut text: String) -> Result<Table, Fault> {
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
        Ok(Table::of_parts(text, cells, starts, columns))
    }
}
