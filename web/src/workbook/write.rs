//! Packed cells into a workbook.

use super::beating::BeatingBuffer;
use super::messages::{PackedSheet, SheetLayout, WorkbookFault, WorkbookReply};
use super::packed_cells::rows;
use rust_xlsxwriter::{DataValidation, Format, FormatAlign, FormatBorder, Workbook, Worksheet, XlsxError};
use wengang_core::roster::Cell;

/// A4, by its number among a spreadsheet's sizes of paper.
const A4: u8 = 9;

/// The longest text of a cell, in units of UTF-16.
const LONGEST: usize = 32_767;

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
    let written = || -> Result<WorkbookReply, XlsxError> {
        let (mut workbook, mut cut) = (Workbook::new(), 0);
        // What each was made of goes as soon as it is in its sheet.
        for packed in sheets {
            cut += write_sheet(workbook.add_worksheet(), &packed, beat)?;
        }
        let mut bytes = Vec::new();
        workbook.save_to_writer(BeatingBuffer::new(&mut bytes, beat))?;
        Ok(WorkbookReply::Workbook(bytes, cut))
    };
    written().map_err(|_| WorkbookFault::NotWritten)
}

/// Writes a sheet, and says how many texts were cut.
fn write_sheet(sheet: &mut Worksheet, packed: &PackedSheet, beat: &mut dyn FnMut()) -> Result<usize, XlsxError> {
    sheet.set_name(&packed.name)?;
    sheet.set_landscape().set_paper_size(A4);
    merge(sheet, &packed.merged)?;
    let ((rows, columns), cut) = fill_in(sheet, packed, beat)?;
    match packed.layout {
        SheetLayout::List => {
            sheet.set_freeze_panes(1, 0)?;
            if let (Some(last_row), Some(last_column)) = (rows.checked_sub(1), columns.checked_sub(1)) {
                sheet.autofilter(0, 0, place(last_row), place(last_column))?;
            }
        }
        SheetLayout::Text => (),
        SheetLayout::Form { .. } => {
            sheet.set_print_fit_to_pages(1, 1);
        }
        SheetLayout::Template => {
            sheet.set_freeze_panes(1, 0)?;
            for column in 0..columns {
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
    Ok(cut)
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

/// Writes all cells, and says how many rows and columns there are and how many texts were cut.
fn fill_in(
    sheet: &mut Worksheet,
    packed: &PackedSheet,
    beat: &mut dyn FnMut(),
) -> Result<((usize, usize), usize), XlsxError> {
    let (bold, plain, lined) = (as_text().set_bold(), as_text(), in_lines());
    let is_of_a_table =
        |row| matches!(packed.layout, SheetLayout::Form { table: (first, last) } if (first..=last).contains(&row));
    let (mut size, mut cut) = ((0, 0), 0);
    for (row, cells) in rows(&packed.cells).enumerate() {
        for (column, cell) in cells.enumerate() {
            let format = if row == 0 {
                &bold
            } else if is_of_a_table(row) {
                &lined
            } else {
                &plain
            };
            cut += usize::from(write_cell(sheet, (row, column), cell, format)?);
            size = (row + 1, size.1.max(column + 1));
        }
        beat();
    }
    Ok((size, cut))
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
        Cell::Text(text) => text.chars().filter(|c| is_written(*c)).collect(),
        Cell::Date(date) => date.to_string(),
    };
    let whole = fitting(&text);
    sheet.write_string_with_format(row, column, whole, format)?;
    Ok(whole.len() < text.len())
}

/// Whether XML can hold a character.
const fn is_written(c: char) -> bool {
    !matches!(c, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}')
}

/// As much of a text as a cell holds.
fn fitting(text: &str) -> &str {
    let mut units = 0;
    let end = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        LONGEST < units
    });
    end.and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// A row or a column as the writer counts it; no packed rows have more than it can.
fn place<T: TryFrom<usize> + Default>(index: usize) -> T {
    T::try_from(index).unwrap_or_default()
}
