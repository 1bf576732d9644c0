//! Packed cells into a workbook.

use super::messages::WorkbookFault;
use super::packed_cells::unpack;
use rust_xlsxwriter::{Format, Workbook, Worksheet, XlsxError};
use wengang_core::roster::{Cell, Table};

/// A4, by its number among a spreadsheet's sizes of paper.
const A4: u8 = 9;

/// A workbook with a list: a bold first row that stays in sight, a filter, text as text.
pub(super) fn list(name: &str, packed: &str) -> Result<Vec<u8>, WorkbookFault> {
    write(name, packed, |sheet, table| {
        sheet.set_freeze_panes(1, 0)?;
        if let (Some(last_row), Some(last_column)) = (table.rows().checked_sub(1), table.columns().checked_sub(1)) {
            sheet.autofilter(0, 0, place(last_row), place(last_column))?;
        }
        Ok(())
    })
}

/// A workbook with a form that prints on one page.
pub(super) fn form(name: &str, packed: &str) -> Result<Vec<u8>, WorkbookFault> {
    write(name, packed, |sheet, _| {
        sheet.set_print_fit_to_pages(1, 1);
        Ok(())
    })
}

fn write(
    name: &str,
    packed: &str,
    finish: impl Fn(&mut Worksheet, &Table) -> Result<(), XlsxError>,
) -> Result<Vec<u8>, WorkbookFault> {
    let table = unpack(packed).map_err(|_| WorkbookFault::NotWritten)?;
    let written = || {
        let mut workbook = Workbook::new();
        let sheet = workbook.add_worksheet();
        sheet.set_name(name)?;
        sheet.set_landscape().set_paper_size(A4);
        let bold = Format::new().set_bold();
        for row in 0..table.rows() {
            for column in 0..table.width(row) {
                write_cell(sheet, row, column, table.cell(row, column), (row == 0).then_some(&bold))?;
            }
        }
        finish(sheet, &table)?;
        workbook.save_to_buffer()
    };
    written().map_err(|_: XlsxError| WorkbookFault::NotWritten)
}

fn write_cell(
    sheet: &mut Worksheet,
    row: usize,
    column: usize,
    cell: Cell,
    format: Option<&Format>,
) -> Result<(), XlsxError> {
    let (row, column) = (place(row), place(column));
    match (cell, format) {
        (Cell::Empty, _) => (),
        (Cell::Text(text), Some(format)) => drop(sheet.write_string_with_format(row, column, text, format)?),
        (Cell::Text(text), None) => drop(sheet.write_string(row, column, text)?),
        (Cell::Date(date), _) => drop(sheet.write_string(row, column, date.to_string())?),
        // A spreadsheet's numbers are floats; the digits go into one as they stand.
        (Cell::Number(digits), _) => match digits.parse::<f64>() {
            Ok(number) => drop(sheet.write_number(row, column, number)?),
            Err(_) => drop(sheet.write_string(row, column, digits)?),
        },
    }
    Ok(())
}

/// A row or a column as the writer counts it; the table's limits lie below its own.
fn place<T: TryFrom<usize> + Default>(index: usize) -> T {
    T::try_from(index).unwrap_or_default()
}
