//! Packed cells into a workbook.

use super::beating::BeatingBuffer;
use super::cell_text::fitting;
use super::list_rows::{List, write_rows};
use super::messages::{PackedSheet, SheetLayout, WorkbookFault, WorkbookReply};
use super::packed_cells::rows;
use rust_xlsxwriter::{DataValidation, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use wengang_core::roster::Cell;

/// A4, by its number among a spreadsheet's sizes of paper.
const A4: u8 = 9;

/// The last row, counted from 0, in which words are offered.
const LAST_CHOICE: u32 = 5_000;

/// How wide a column is that is to be filled in, in digits.
const WIDTH: f64 = 20.0;

/// The format of text, @, by its number among a spreadsheet's own: digits stay as they are.
const TEXT: u8 = 49;

/// A workbook of those sheets, text as text; says how many texts were too long for a cell and were cut.
pub(super) fn workbook(
    sheets: Vec<PackedSheet>,
    beat: &mut (dyn FnMut() + Send),
) -> Result<WorkbookReply, WorkbookFault> {
    let (mut workbook, mut cut, mut lists) = (Workbook::new(), 0, Vec::new());
    let written = || -> Result<Vec<u8>, XlsxError> {
        for (place, mut packed) in sheets.into_iter().enumerate() {
            let cells = std::mem::take(&mut packed.cells).text().into_owned();
            let sheet = workbook.add_worksheet();
            let filled = write_sheet(sheet, &packed, &cells, beat)?;
            cut += filled.cut;
            if packed.layout == SheetLayout::List && 1 < filled.rows {
                lists.push(List { sheet: place, cells, rows: filled.rows, columns: filled.columns });
            }
        }
        let mut bytes = Vec::new();
        workbook.save_to_writer(BeatingBuffer::new(&mut bytes, &mut *beat))?;
        Ok(bytes)
    };
    let bytes = written().map_err(|_| WorkbookFault::NotWritten)?;
    let (bytes, cut_in_lists) = write_rows(bytes, &lists, beat).map_err(|_| WorkbookFault::NotWritten)?;
    Ok(WorkbookReply::Workbook(bytes, cut + cut_in_lists))
}

/// What was written into a sheet.
#[derive(Default)]
struct Filled {
    rows: usize,
    columns: usize,
    /// How many texts were cut.
    cut: usize,
}

/// Writes a sheet; of a list only the headings, and an empty cell where its last one will be.
fn write_sheet(
    sheet: &mut Worksheet,
    packed: &PackedSheet,
    cells: &str,
    beat: &mut dyn FnMut(),
) -> Result<Filled, XlsxError> {
    sheet.set_name(&packed.name)?;
    sheet.set_landscape().set_paper_size(A4);
    merge(sheet, &packed.merged)?;
    let filled = fill_in(sheet, packed.layout, cells, beat)?;
    match packed.layout {
        SheetLayout::List => {
            sheet.set_freeze_panes(1, 0)?;
            stand_in_for_rows(sheet, &filled)?;
        }
        SheetLayout::Text => (),
        SheetLayout::Form { .. } => {
            sheet.set_print_fit_to_pages(1, 1);
        }
        SheetLayout::Template => {
            sheet.set_freeze_panes(1, 0)?;
            for column in 0..filled.columns {
                sheet.set_column_format(place(column), &Format::new().set_num_format_index(TEXT))?;
                sheet.set_column_width(place(column), WIDTH)?;
            }
        }
    }
    for (column, words) in &packed.choices {
        let offered = DataValidation::new().allow_list_strings(words)?.ignore_blank(true);
        // What is written otherwise may well be understood: it is offered, and nothing is forbidden.
        let offered = offered.show_error_message(false);
        sheet.add_data_validation(1, place(*column), LAST_CHOICE, place(*column), &offered)?;
    }
    Ok(filled)
}

/// Lets all columns of a list be filtered, and writes an empty cell where the last one will be.
fn stand_in_for_rows(sheet: &mut Worksheet, filled: &Filled) -> Result<(), XlsxError> {
    let (Some(row), Some(column)) = (filled.rows.checked_sub(1), filled.columns.checked_sub(1)) else { return Ok(()) };
    sheet.autofilter(0, 0, place(row), place(column))?;
    if 0 < row {
        sheet.write_blank(place(row), place(column), &as_text())?;
    }
    Ok(())
}

/// Makes blocks of cells one; what stands in their first ones is written after that.
fn merge(sheet: &mut Worksheet, blocks: &[[usize; 4]]) -> Result<(), XlsxError> {
    for [first_row, first_column, last_row, last_column] in blocks {
        let (first, last) = ((place(*first_row), place(*first_column)), (place(*last_row), place(*last_column)));
        sheet.merge_range(first.0, first.1, last.0, last.1, "", &in_lines())?;
    }
    Ok(())
}

fn as_text() -> Format {
    Format::new().set_num_format_index(TEXT)
}

/// A cell of a form's table.
fn in_lines() -> Format {
    as_text().set_border(FormatBorder::Thin).set_text_wrap().set_align(FormatAlign::Center)
}

/// Writes all cells; of a list only those of its first row.
fn fill_in(
    sheet: &mut Worksheet,
    layout: SheetLayout,
    cells: &str,
    beat: &mut dyn FnMut(),
) -> Result<Filled, XlsxError> {
    let (bold, plain, lined) = (as_text().set_bold(), as_text(), in_lines());
    let is_of_a_table =
        |row| matches!(layout, SheetLayout::Form { table: (first, last) } if (first..=last).contains(&row));
    let mut filled = Filled::default();
    for (row, cells) in rows(cells).enumerate() {
        let format = match row {
            0 => &bold,
            row if is_of_a_table(row) => &lined,
            _ => &plain,
        };
        for (column, cell) in cells.enumerate() {
            if row == 0 || layout != SheetLayout::List {
                filled.cut += usize::from(write_cell(sheet, (row, column), cell, format)?);
            }
            (filled.rows, filled.columns) = (row + 1, filled.columns.max(column + 1));
        }
        beat();
    }
    Ok(filled)
}

/// Writes a cell, and says whether its text had to be cut.
fn write_cell(
    sheet: &mut Worksheet,
    (row, column): (usize, usize),
    cell: Cell,
    format: &Format,
) -> Result<bool, XlsxError> {
    let (row, column) = (place(row), place(column));
    let text = match cell {
        Cell::Empty => return Ok(false),
        // A spreadsheet's numbers are floats; the digits go into one as they stand.
        Cell::Number(digits) => match digits.parse::<f64>() {
            Ok(number) => return sheet.write_number(row, column, number).map(|_| false),
            Err(_) => digits.to_owned(),
        },
        Cell::Text(text) => text.to_owned(),
        Cell::Date(date) => date.to_string(),
    };
    let (text, is_cut) = fitting(&text);
    sheet.write_string_with_format(row, column, text, format)?;
    Ok(is_cut)
}

/// A row or a column as the writer counts it; no packed rows have more than it can.
fn place<T: TryFrom<usize> + Default>(index: usize) -> T {
    T::try_from(index).unwrap_or_default()
}
