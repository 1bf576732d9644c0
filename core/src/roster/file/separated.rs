//! Cells separated by commas, semicolons or tabs, as RFC 4180 and spreadsheets write them.
//!
//! Not the `csv` crate: it leaves empty lines out, so that row numbers are no longer those that people see, it takes a
//! quotation mark that nothing closes for a cell that holds the rest of the file, and it copies every cell.

use super::fault::Fault;
use super::grid::Grid;
use super::table::{MOST_BYTES, Table};

/// How much of a text is looked at to find its separator, bytes.
const SAMPLE: usize = 1 << 16;

/// The most rows looked at for it.
const SAMPLE_ROWS: usize = 100;

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
        split(&text, separator(&text), &mut grid)?;
        grid.table(text)
    }
}

/// The separator that gives the most rows of one width; the tab before the comma before the semicolon.
fn separator(text: &str) -> u8 {
    let sample = text.get(..text.floor_char_boundary(SAMPLE)).unwrap_or("");
    let whole_lines = if sample.len() < text.len() { sample.rfind('\n') } else { None };
    let sample = whole_lines.and_then(|end| sample.get(..end)).unwrap_or(sample);
    let scored = [b';', b',', b'\t'].into_iter().max_by_key(|separator| evenness(sample, *separator));
    scored.unwrap_or(b',')
}

/// How many rows share the commonest width above one column, and that width.
fn evenness(sample: &str, separator: u8) -> (usize, usize) {
    let mut widths = [0_usize; 256];
    let mut line_width = 1;
    let mut quoted = false;
    let mut rows = 0;
    for byte in sample.bytes().chain([b'\n']) {
        match byte {
            b'"' => quoted = !quoted,
            _ if byte == separator && !quoted => line_width = (line_width + 1).min(255),
            b'\n' if !quoted => {
                if let Some(count) = widths.get_mut(line_width) {
                    *count += 1;
                }
                line_width = 1;
                rows += 1;
            }
            _ => (),
        }
        if SAMPLE_ROWS < rows {
            break;
        }
    }
    let wider = widths.iter().enumerate().skip(2).map(|(width, rows)| (*rows, width));
    wider.max().filter(|(rows, _)| 0 < *rows).unwrap_or((0, 0))
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
