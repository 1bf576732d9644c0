//! How the tables of several files are numbered through: the sheets of each file behind all that the file before could have.

/// How many sheets a file can have; what a workbook holds of their names leaves no room for more that are any use.
pub const SHEETS: usize = 1 << 20;

/// How many files can be numbered as long as one report is there, in the numbers of a browser's memory.
pub const FILES: usize = 1 << 12;

/// The number of a sheet, counted from 0, of a file, counted from 0; a text has the sheet 0 only.
pub const fn table_number(file: usize, sheet: usize) -> usize {
    file.wrapping_mul(SHEETS).wrapping_add(sheet)
}

/// The file in which a table stands.
pub const fn file_of(table: usize) -> usize {
    table / SHEETS
}

/// The sheet that a table is in its file.
pub const fn sheet_of(table: usize) -> usize {
    table % SHEETS
}
