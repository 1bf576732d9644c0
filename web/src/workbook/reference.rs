//! Where a cell is, as a workbook writes it: letters for the column, digits for the row.

/// The rows that a sheet can have.
pub(super) const ROWS_OF_A_SHEET: usize = 1 << 20;

/// The most letters and digits that there are to a place in a sheet: XFD1048576.
const LETTERS: usize = 3;
const DIGITS: usize = 7;

/// The column and the row, both from 1; 0 where one of them is not said. None for what no spreadsheet writes.
pub(super) fn place(reference: &[u8]) -> Option<(u32, u32)> {
    let letters = reference.iter().take_while(|byte| byte.is_ascii_alphabetic()).count();
    let (letters, digits) = reference.split_at_checked(letters)?;
    if LETTERS < letters.len() || DIGITS < digits.len() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let column = letters
        .iter()
        .fold(0, |column, letter| column * 26 + u32::from(letter.to_ascii_uppercase().saturating_sub(b'A')) + 1);
    let row = digits.iter().fold(0, |row, digit| row * 10 + u32::from(digit.saturating_sub(b'0')));
    Some((column, row))
}

/// Merged cells such as A2:B4: the first row and column from 0, how many rows more, how many columns more.
pub(super) fn block(range: &str) -> Option<[usize; 4]> {
    let (first, last) = range.split_once(':')?;
    let from_0 = |end: &str| {
        let (column, row) = place(end.as_bytes())?;
        Some((row.checked_sub(1)? as usize, column.checked_sub(1)? as usize))
    };
    let ((row, column), (last_row, last_column)) = (from_0(first)?, from_0(last)?);
    Some([row, column, last_row.checked_sub(row)?, last_column.checked_sub(column)?])
}

/// Whether a range, A1:D9, is one; a single cell is.
pub(super) fn is_range(range: &[u8]) -> bool {
    let mut ends =
        range.split(|byte| *byte == b':').map(|end| place(end).filter(|(column, row)| 0 < *column && 0 < *row));
    match (ends.next().flatten(), ends.next(), ends.next()) {
        (Some(_), None, _) => true,
        (Some(first), Some(Some(last)), None) => first.0 <= last.0 && first.1 <= last.1,
        _ => false,
    }
}
