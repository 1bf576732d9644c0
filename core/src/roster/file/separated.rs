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
            // A mark that was never closed ends at that of a later row, and whoever stands between would be part of a name.
            if has_swallowed_rows(&pieces, separator) {
                return Err(Fault::UnclosedQuote { row: grid.row() });
            }
            grid.push_pieces(&pieces);
        }
        return Ok(end);
    }
}

/// Whether a cell with text behind its closing mark holds the end of a line, and separators as rows have them.
fn has_swallowed_rows(pieces: &[&str], separator: u8) -> bool {
    let [inside @ .., behind] = pieces else { return false };
    let holds = |sign: u8| inside.iter().flat_map(|piece| piece.bytes()).filter(|byte| *byte == sign).count();
    !behind.trim().is_empty() && 0 < holds(b'\n') + holds(b'\r') && 2 <= holds(separator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::file::row_number::RowNumber;

    fn read(rows: &str) -> Result<usize, Fault> {
        Table::of_text(format!("姓名,身份证号,户类型,年工资\n{rows}")).map(|table| table.rows())
    }

    #[test]
    fn a_mark_that_is_closed_only_in_a_later_row_is_named_with_its_row() {
        for rows in [
            "\"张三,1,脱贫户,7000\n李\"四,2,脱贫户,7000\n",
            "王五,3,脱贫户,7000\n\"张三,1,脱贫户,7000\r\n\"李四\",2,脱贫户,7000\n",
        ] {
            assert!(matches!(read(rows), Err(Fault::UnclosedQuote { row }) if row <= RowNumber::at(2)), "{rows}");
        }
    }

    #[test]
    fn a_cell_of_several_lines_and_text_behind_a_mark_are_read() {
        for row in
            ["\"张三\n(小,大,老)\",1,脱贫户,7000\n", "\"张\"三,1,脱贫户,7000\n", "\"张,三,四\"五,1,脱贫户,7000\n"]
        {
            assert_eq!(read(row), Ok(2), "{row}");
        }
    }
}
