//! The rows of lists, written one after the other into a workbook that has all else: as cells they would all be held at once.

use super::beating::BeatingBuffer;
use super::cell_text::fitting;
use super::packed_cells::rows;
use quick_xml::escape::escape;
use rust_xlsxwriter::utility::column_number_to_name;
use std::borrow::Cow;
use std::io::{Cursor, Error, Read, Result, Write};
use wengang_core::roster::Cell;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

/// How many bytes of rows are handed on at once.
const PIECE: usize = 1 << 16;

/// A list whose rows under its headings are still to be written. Its last cell stands in its sheet for all of them.
pub(super) struct List {
    /// Where its sheet stands among the workbook's, from 0.
    pub sheet: usize,
    /// Its cells, packed.
    pub cells: String,
    /// How many rows it has, headings among them.
    pub rows: usize,
    /// How many columns.
    pub columns: usize,
}

/// The workbook with the rows of its lists, and how many texts were cut.
///
/// # Errors
/// A workbook that is not as its writer writes it.
pub(super) fn write_rows(workbook: Vec<u8>, lists: &[List], beat: &mut dyn FnMut()) -> Result<(Vec<u8>, usize)> {
    let (mut bytes, mut cut) = (Vec::new(), 0);
    let mut parts = ZipArchive::new(Cursor::new(workbook)).map_err(Error::other)?;
    let mut whole = ZipWriter::new(BeatingBuffer::new(&mut bytes, beat));
    for index in 0..parts.len() {
        let mut part = parts.by_index(index).map_err(Error::other)?;
        let name = part.name().map_err(Error::other)?.into_owned();
        match lists.iter().find(|list| name == format!("xl/worksheets/sheet{}.xml", list.sheet + 1)) {
            Some(list) => {
                let mut sheet = String::new();
                part.read_to_string(&mut sheet)?;
                whole.start_file(name, SimpleFileOptions::default()).map_err(Error::other)?;
                cut += write_list(&mut whole, &sheet, list)?;
            }
            None => {
                drop(part);
                let part = parts.by_index_raw(index).map_err(Error::other)?;
                whole.raw_copy_file(part).map_err(Error::other)?;
            }
        }
    }
    whole.finish().map_err(Error::other)?;
    Ok((bytes, cut))
}

/// Writes a list's sheet with its rows, and says how many texts were cut.
fn write_list(whole: &mut impl Write, sheet: &str, list: &List) -> Result<usize> {
    let stand_in = format!("<row r=\"{}\"", list.rows);
    let (before, rest) = sheet.split_once(&stand_in).ok_or_else(|| Error::other(stand_in.clone()))?;
    let (last_cell, after) = rest.split_once("</sheetData>").ok_or_else(|| Error::other(stand_in.clone()))?;
    let format = last_cell.split_once(" s=\"").and_then(|(_, rest)| rest.split_once('"')).map_or("0", |(s, _)| s);
    let columns: Vec<String> = (0..).take(list.columns).map(column_number_to_name).collect();
    let (mut xml, mut cut) = (before.to_owned(), 0);
    for (number, cells) in (1_usize..).zip(rows(&list.cells)).skip(1) {
        let row = number.to_string();
        push(&mut xml, ["<row r=\"", &row, "\">"]);
        for (column, cell) in columns.iter().zip(cells) {
            cut += usize::from(push_cell(&mut xml, (column, &row), cell, format));
        }
        xml.push_str("</row>");
        if PIECE <= xml.len() {
            whole.write_all(xml.as_bytes())?;
            xml.clear();
        }
    }
    xml.push_str("</sheetData>");
    xml.push_str(after);
    whole.write_all(xml.as_bytes())?;
    Ok(cut)
}

/// Writes a cell, and says whether its text had to be cut. A text stands in its cell, in no list of all texts.
fn push_cell(xml: &mut String, (column, row): (&str, &str), cell: Cell, format: &str) -> bool {
    let day;
    let text = match cell {
        Cell::Empty => return false,
        Cell::Number(digits) if is_number(digits) => {
            push(xml, ["<c r=\"", column, row, "\"><v>", digits, "</v></c>"]);
            return false;
        }
        Cell::Text(text) | Cell::Number(text) => text,
        Cell::Date(date) => {
            day = date.to_string();
            &day
        }
    };
    let (text, is_cut) = fitting(text);
    let space = if text.contains(char::is_whitespace) { " xml:space=\"preserve\"" } else { "" };
    push(xml, ["<c r=\"", column, row, "\" s=\"", format, "\" t=\"inlineStr\"><is><t", space, ">"]);
    push(xml, [escape(text_as_written(&text)).as_ref(), "</t></is></c>"]);
    is_cut
}

/// Whether a sheet can hold it as a number: one that is none would damage the workbook.
fn is_number(digits: &str) -> bool {
    digits.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-')) && digits.parse::<f64>().is_ok()
}

fn push<const COUNT: usize>(xml: &mut String, pieces: [&str; COUNT]) {
    pieces.iter().for_each(|piece| xml.push_str(piece));
}

/// A text in which nothing is taken for a sign's number between underscores, such as `_x000D_` (ECMA-376, part 1, 22.4.2.4).
fn text_as_written(text: &str) -> Cow<'_, str> {
    if text.contains("_x") { Cow::from(text.replace("_x", "_x005F_x")) } else { Cow::from(text) }
}
