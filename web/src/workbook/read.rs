//! A workbook's sheet into packed cells.

use super::marks::SheetMarks;
use super::messages::{WorkbookFault, WorkbookReply};
use super::packed_cells::pack;
use super::people::Sheets;
use super::sheet_xml;
use calamine::{Data, Range, Reader, Xlsx, XlsxError, open_workbook_from_rs};
use std::io::Cursor;
use wengang_core::roster::{Cell, MOST_COLUMNS, MOST_ROWS};
use wengang_core::values::Date;

/// The most that a workbook may unpack to, 1 GB.
const MOST_UNPACKED: u64 = 1 << 30;

/// The cells of a sheet.
pub(super) fn cells(bytes: Vec<u8>, wanted: Option<usize>) -> Result<WorkbookReply, WorkbookFault> {
    refuse_too_large(&bytes)?;
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(&*bytes)).map_err(|_| WorkbookFault::Damaged)?;
    let names: Vec<String> = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone()).collect();
    let sheets = Sheets::of(&mut workbook);
    let candidates = wanted.map_or_else(|| sheets.candidates.clone(), |wanted| vec![wanted]);
    for (index, name) in candidates.into_iter().filter_map(|index| Some((index, names.get(index)?))) {
        let range = match workbook.worksheet_range(name) {
            Err(XlsxError::NotAWorksheet(_)) => continue,
            range => range.map_err(|_| WorkbookFault::Damaged)?,
        };
        if !range.is_empty() {
            let marks = SheetMarks { other_sheets: sheets.others(index), ..sheet_xml::marks(&bytes, index) };
            return Ok(WorkbookReply::Cells(marks.applied(packed(&range)?), names, index));
        }
    }
    Err(WorkbookFault::Empty)
}

/// Refuses a workbook whose parts say that they unpack to more than is sensible, before any of them is.
fn refuse_too_large(bytes: &[u8]) -> Result<(), WorkbookFault> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| WorkbookFault::Damaged)?;
    let sizes = (0..archive.len()).map(|index| archive.by_index_raw(index).map_or(MOST_UNPACKED, |part| part.size()));
    let unpacked = sizes.fold(0, u64::saturating_add);
    if MOST_UNPACKED < unpacked { Err(WorkbookFault::UnpacksTooLarge) } else { Ok(()) }
}

/// All cells from the sheet's first row and column on, so that rows keep their numbers.
fn packed(range: &Range<Data>) -> Result<String, WorkbookFault> {
    let (above, left) = range.start().unwrap_or_default();
    let (above, left) = (above as usize, left as usize);
    let is_filled = |cell: &&Data| match cell {
        Data::String(text) => !text.trim().is_empty(),
        other => **other != Data::Empty,
    };
    let widths: Vec<usize> =
        range.rows().map(|row| row.len() - row.iter().rev().take_while(|cell| !is_filled(cell)).count()).collect();
    let rows = widths.len() - widths.iter().rev().take_while(|width| **width == 0).count();
    let columns = widths.iter().copied().max().unwrap_or(0);
    if MOST_ROWS < above.saturating_add(rows) || MOST_COLUMNS < left.saturating_add(columns) {
        return Err(WorkbookFault::TooLarge);
    }
    let empty = std::iter::repeat_n(Vec::new(), above);
    let filled: Vec<Vec<Owned>> =
        range.rows().take(rows).map(|row| row.iter().take(columns).map(Owned::of).collect()).collect();
    let cells = filled.iter().map(|row| {
        let before = std::iter::repeat_n(Cell::Empty, left);
        before.chain(row.iter().map(Owned::cell)).collect()
    });
    Ok(pack(empty.chain(cells)))
}

/// A cell that owns its text.
enum Owned {
    Empty,
    Text(String),
    Number(String),
    Date(Date),
}

impl Owned {
    /// A number is taken over in the shortest digits that mean it; nothing is calculated with it.
    fn of(data: &Data) -> Self {
        match data {
            Data::Empty => Self::Empty,
            Data::Int(number) => Self::Number(number.to_string()),
            Data::Float(number) => Self::Number(number.to_string()),
            Data::String(text) => Self::Text(text.clone()),
            Data::Bool(true) => Self::Text("是".to_owned()),
            Data::Bool(false) => Self::Text("否".to_owned()),
            Data::DateTime(moment) if moment.is_datetime() => {
                let (year, month, day, ..) = moment.to_ymd_hms_milli();
                let date = Date::new(i32::from(year), u32::from(month), u32::from(day));
                date.map_or_else(|_| Self::Number(moment.as_f64().to_string()), Self::Date)
            }
            Data::DateTime(span) => Self::Number(span.as_f64().to_string()),
            Data::DateTimeIso(text) | Data::DurationIso(text) => Self::Text(text.clone()),
            Data::Error(error) => Self::Text(error.to_string()),
            // A kind of cell that calamine may come to know.
            #[allow(unreachable_patterns)]
            _ => Self::Empty,
        }
    }

    fn cell(&self) -> Cell<'_> {
        match self {
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
            Self::Number(digits) => Cell::Number(digits),
            Self::Date(date) => Cell::Date(*date),
        }
    }
}
