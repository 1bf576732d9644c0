//! A report as CSV: the columns that came in, and those that came out.

use super::escape_formula::escape_formula;
use super::exported_columns::ExportedColumns;
use super::masking::Masking;
use crate::roster::assess::{Roster, RowResult};
use std::borrow::Cow;

/// Writes the rows that were read as CSV in UTF-8 with a byte order mark, lines ended as RFC 4180 has it.
///
/// `headings` are those of the columns that come out, and `describe` says what stands under them for each row; both are
/// the caller's words; what they quote of a cell goes through [`Masking::text`] first. No cell is taken for a formula.
pub fn write_csv<'a>(
    roster: &Roster,
    headings: &[&str],
    masking: Masking,
    mut describe: impl FnMut(&RowResult) -> Vec<Cow<'a, str>>,
) -> String {
    let columns = ExportedColumns::of(roster, masking);
    let came_in = columns.headings();
    let mut csv = String::with_capacity(64 * came_in.len() * roster.results().rows().len().min(1 << 20));
    csv.push('\u{feff}');
    write_row(&mut csv, came_in.into_iter().chain(headings.iter().copied().map(Cow::Borrowed)));
    for result in roster.results().rows() {
        let described = describe(result).into_iter().map(|said| columns.said_of(result.row, said));
        write_row(&mut csv, columns.cells(result.row).into_iter().chain(described));
    }
    csv
}

fn write_row<'a>(csv: &mut String, cells: impl Iterator<Item = Cow<'a, str>>) {
    for (written, cell) in cells.enumerate() {
        write_cell(csv, &cell, written);
    }
    csv.push_str("\r\n");
}

fn write_cell(csv: &mut String, cell: &str, written: usize) {
    if 0 < written {
        csv.push(',');
    }
    let cell = escape_formula(cell);
    if cell.contains([',', '"', '\r', '\n', ';', '\t']) || cell.starts_with(' ') || cell.ends_with(' ') {
        csv.push('"');
        csv.push_str(&cell.replace('"', "\"\""));
        csv.push('"');
    } else {
        csv.push_str(&cell);
    }
}
