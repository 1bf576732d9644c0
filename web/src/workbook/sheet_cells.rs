//! The cells of a sheet, packed one by one as they come, with limits that count what is filled.

use super::messages::WorkbookFault;
use super::packed_cells::{end_row, push, rows};
use wengang_core::roster::{Cell, MOST_BYTES, MOST_COLUMNS, MOST_ROWS};

/// The most cells, 20 million: forty columns of as many rows as can be read.
pub(super) const MOST_CELLS: usize = 40 * MOST_ROWS;

/// The rows that a sheet can have.
const ROWS_OF_A_SHEET: usize = 1 << 20;

/// How many cells may lie outside of what can be read before the sheet is taken for too large.
const MOST_STRAY: usize = 20;

/// How many cells may come out of their order.
const MOST_LATE: usize = 1_000_000;

/// The cells of a sheet.
#[derive(Default)]
pub(super) struct SheetCells {
    packed: String,
    /// The row that is being packed, and how many of its cells are.
    row: usize,
    column: usize,
    filled: usize,
    filled_rows: usize,
    /// Packed cells that came after others that follow them.
    late: Vec<((usize, usize), String)>,
    stray: Vec<(usize, usize)>,
}

impl SheetCells {
    /// Takes the cell at a row and a column, counted from 0; an empty one counts for nothing.
    ///
    /// # Errors
    /// [`WorkbookFault::TooLarge`].
    pub(super) fn take(&mut self, row: usize, column: usize, cell: Cell) -> Result<(), WorkbookFault> {
        if cell == Cell::Empty {
            return Ok(());
        }
        if MOST_COLUMNS <= column || ROWS_OF_A_SHEET <= row {
            self.stray.push((row, column));
        } else if (row, column) < (self.row, self.column) {
            let mut packed = String::new();
            push(&mut packed, cell);
            self.late.push(((row, column), packed));
        } else {
            self.append(row, column, cell);
        }
        let fits = self.stray.len() <= MOST_STRAY
            && self.late.len() <= MOST_LATE
            && self.filled <= MOST_CELLS
            && self.filled_rows <= MOST_ROWS
            // A cell has its separator beside its text.
            && self.packed.len() <= 2 * MOST_BYTES + 2 * self.filled + self.row;
        if fits { Ok(()) } else { Err(WorkbookFault::TooLarge) }
    }

    fn append(&mut self, row: usize, column: usize, cell: Cell) {
        while self.row < row {
            end_row(&mut self.packed);
            (self.row, self.column) = (self.row + 1, 0);
        }
        self.filled_rows += usize::from(self.column == 0);
        while self.column < column {
            push(&mut self.packed, Cell::Empty);
            self.column += 1;
        }
        push(&mut self.packed, cell);
        (self.column, self.filled) = (column + 1, self.filled + 1);
    }

    /// Whether there is nothing in it that can be read.
    pub(super) fn is_empty(&self) -> bool {
        self.filled == 0
    }

    /// The packed rows, from the sheet's first one on, and the rows and columns of the cells that lie outside, from 0.
    pub(super) fn finish(mut self) -> (String, Vec<(usize, usize)>) {
        end_row(&mut self.packed);
        if self.late.is_empty() { (self.packed, self.stray) } else { (with_late(&self.packed, self.late), self.stray) }
    }
}

/// The rows with the cells that came late in their places; the last that came for a place is the one that counts.
fn with_late(packed: &str, mut late: Vec<((usize, usize), String)>) -> String {
    late.sort_by_key(|(place, _)| *place);
    let mut late = late.into_iter().peekable();
    let mut whole = String::with_capacity(packed.len());
    for (number, row) in rows(packed).enumerate() {
        let mut cells: Vec<String> = row.map(packed_cell).collect();
        while let Some(((_, column), cell)) = late.next_if(|((row, _), _)| *row == number) {
            if cells.len() <= column {
                cells.resize_with(column + 1, || packed_cell(Cell::Empty));
            }
            if let Some(place) = cells.get_mut(column) {
                *place = cell;
            }
        }
        whole.extend(cells);
        end_row(&mut whole);
    }
    whole
}

fn packed_cell(cell: Cell) -> String {
    let mut packed = String::new();
    push(&mut packed, cell);
    packed
}
