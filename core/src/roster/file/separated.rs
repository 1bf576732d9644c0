//! Cells separated by commas, semicolons or tabs, as RFC 4180 and spreadsheets write them; see `separation` for others.
//!
//! Not the `csv` crate: it leaves empty lines out, so that row numbers are no longer those that people see, it takes a
//! quotation mark that nothing closes for a cell that holds the rest of the file, and it copies every cell.

use super::fault::Fault;
use super::grid::Grid;
use super::marks::Marks;
use super::separation::{self, Separated};
use super::table::{MOST_BYTES, Table};

impl Table {
    /// Reads comma-, semicolon- or tab-separated text: a CSV file, or cells pasted from a spreadsheet; and what is pasted
    /// from documents, where bars, full-width commas or only blanks part the cells.
    ///
    /// # Errors
    /// [`Fault::TooLarge`], [`Fault::TooManyRows`], [`Fault::TooManyColumns`], [`Fault::UnclosedQuote`], [`Fault::Empty`].
    pub fn of_text(text: String) -> Result<Self, Fault> {
        if 2 * MOST_BYTES < text.len() {
            return Err(Fault::TooLarge { most: MOST_BYTES });
        }
        let Separated { text, separator, by_blanks } = separation::separated(text);
        let mut grid = Grid::with_room_for(text.len());
        split(&text, separator, &mut grid)?;
        Ok(grid.table(text)?.marked(Marks::of_text(by_blanks)))
    }
}

/// Finds the cells.
///
/// # Errors
/// [`Fault::UnclosedQuote`], and the limits of a table.
fn split(text: &str, separator: u8, grid: &mut Grid) -> Result<(), Fault> {
    let mut at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
    let bytes = text.as_bytes();
    while at < bytes.len() {
        loop {
            let end = cell(text, at, separator, grid)?;
            at = end + 1;
            if bytes.get(end) != Some(&separator) {
                // A carriage return and a line feed end one row, not two.
                at += usize::from(bytes.get(end..end + 2) == Some(b"\r\n"));
                break;
            }
        }
        grid.end_row(text)?;
    }
    Ok(())
}

/// One cell; says where the separator or the line's end behind it lies.
fn cell(text: &str, at: usize, separator: u8, grid: &mut Grid) -> Result<usize, Fault> {
    if text.as_bytes().get(at) == Some(&b'"') {
        return quoted(text, at, separator, grid);
    }
    let end = end_of_cell(text, at, separator);
    grid.push(at, end);
    Ok(end)
}

fn end_of_cell(text: &str, at: usize, separator: u8) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or(&[]);
    let ends = |byte: &u8| *byte == separator || *byte == b'\n' || *byte == b'\r';
    rest.iter().position(ends).map_or(text.len(), |length| at + length)
}

/// A cell in quotation marks, inside which a doubled mark stands for one; text behind the closing mark belongs to it.
fn quoted(text: &str, at: usize, separator: u8, grid: &mut Grid) -> Result<usize, Fault> {
    let piece = |start: usize, end: usize| text.get(start..end).unwrap_or("");
    let mut pieces = Vec::new();
    let mut start = at + 1;
    loop {
        let Some(mark) = piece(start, text.len()).find('"').map(|length| start + length) else {
            return Err(Fault::UnclosedQuote { row: grid.row() });
        };
        if text.as_bytes().get(mark + 1) == Some(&b'"') {
            pieces.push(piece(start, mark + 1));
            start = mark + 2;
            continue;
        }
        let end = end_of_cell(text, mark + 1, separator);
        if pieces.is_empty() && end == mark + 1 {
            grid.push(start, mark);
        } else {
            pieces.extend([piece(start, mark), piece(mark + 1, end)]);
            grid.push_pieces(&pieces);
        }
        return Ok(end);
    }
}
