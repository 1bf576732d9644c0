//! The cells of a sheet, packed one by one as they come, with limits that count what is filled.

use super::messages::WorkbookFault;
use super::packed_cells::{end_row, push, rows};
use super::reference::ROWS_OF_A_SHEET;
use wengang_core::roster::{Cell, MOST_BYTES, MOST_COLUMNS, MOST_ROWS};

/// The most cells, 20 million: forty columns of as many rows as can be read.
pub(super) const MOST_CELLS: usize = 40 * MOST_ROWS;

/// How many cells may lie outside of what can be read before the sheet is taken for too large.
const MOST_STRAY: usize = 20;

/// How many cells may come out of their order, each of which is held by itself.
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
    /// Packed cells that came after others that follow them, and how many bytes they have together.
    late: Vec<((usize, usize), String)>,
    late_bytes: usize,
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
            (self.late_bytes, self.filled) = (self.late_bytes + packed.len(), self.filled + 1);
            self.late.push(((row, column), packed));
        } else {
            self.append(row, column, cell);
        }
        let fits = self.stray.len() <= MOST_STRAY
            && self.late.len() <= MOST_LATE
            && self.filled <= MOST_CELLS
            && self.filled_rows <= MOST_ROWS
            // A cell has its separator beside its text.
            && self.packed.len() + self.late_bytes <= 2 * MOST_BYTES + 2 * self.filled + self.row;
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
    /// `beat` is called now and then.
    ///
    /// # Errors
    /// [`WorkbookFault::Damaged`]: there are two cells for one place.
    pub(super) fn finish(mut self, beat: &mut dyn FnMut()) -> Result<(String, Vec<(usize, usize)>), WorkbookFault> {
        end_row(&mut self.packed);
        let packed = if self.late.is_empty() { self.packed } else { with_late(&self.packed, self.late, beat)? };
        Ok((packed, self.stray))
    }
}

/// The rows with the cells that came late in their places. Where another stands there already, somebody would disappear.
fn with_late(
    packed: &str,
    mut late: Vec<((usize, usize), String)>,
    beat: &mut dyn FnMut(),
) -> Result<String, WorkbookFault> {
    late.sort_by_key(|(place, _)| *place);
    let mut late = late.into_iter().peekable();
    let mut whole = String::with_capacity(packed.len());
    let empty = packed_cell(Cell::Empty);
    for (number, row) in rows(packed).enumerate() {
        let mut cells: Vec<String> = row.map(packed_cell).collect();
        while let Some(((_, column), cell)) = late.next_if(|((row, _), _)| *row == number) {
            if cells.len() <= column {
                cells.resize(column + 1, empty.clone());
            }
            match cells.get_mut(column) {
                Some(place) if *place == empty || *place == cell => *place = cell,
                _ => return Err(WorkbookFault::Damaged),
            }
        }
        whole.extend(cells);
        end_row(&mut whole);
        beat();
    }
    Ok(whole)
}

fn packed_cell(cell: Cell) -> String {
    let mut packed = String::new();
    push(&mut packed, cell);
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How many cells are taken until there are too many.
    fn taken(mut cells: SheetCells, places: impl Iterator<Item = (usize, usize)>, text: &str) -> Option<usize> {
        places.into_iter().position(|(row, column)| cells.take(row, column, Cell::Text(text)).is_err())
    }

    #[test]
    fn cells_that_come_late_count_as_those_do_that_come_in_order() {
        let text = "长".repeat(1 << 20);
        let most = 2 * MOST_BYTES / text.len();
        let in_order = taken(SheetCells::default(), (0..=most).map(|row| (row, 0)), &text);
        let mut behind = SheetCells::default();
        assert_eq!(behind.take(1000, 0, Cell::Number("1")), Ok(()));
        let late = taken(behind, (0..=most).map(|row| (row, 0)), &text);
        assert_eq!((in_order, late), (Some(most), Some(most)));
    }

    #[test]
    fn a_cell_far_away_is_named_and_takes_no_room() {
        let mut cells = SheetCells::default();
        assert_eq!(cells.take(0, 0, Cell::Text("姓名")), Ok(()));
        assert_eq!(cells.take(0, 16_383, Cell::Text("=A1")), Ok(()));
        assert!(!cells.is_empty());
        assert_eq!(cells.finish(&mut || ()), Ok(("\u{1f}t姓名\u{1e}".to_owned(), vec![(0, 16_383)])));
    }
}
