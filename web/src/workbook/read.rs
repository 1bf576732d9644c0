//! A workbook's sheet into packed cells.

use super::guard::look_through;
use super::marks::SheetMarks;
use super::messages::{SheetFound, WorkbookFault, WorkbookReply};
use super::people::Sheets;
use super::sheet_cells::SheetCells;
use super::sheet_xml;
use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError, open_workbook_from_rs};
use std::borrow::Cow;
use std::io::Cursor;
use wengang_core::roster::{Cell, column_letter};
use wengang_core::values::Date;

/// The days that a spreadsheet counts, up to the end of 9999.
const DAYS: std::ops::Range<f64> = 0.0..2_958_466.0;

/// How often it is said that the work goes on, in cells.
const BEAT: usize = 1 << 14;

/// The cells of a sheet; `beat` is called now and then.
pub(super) fn cells(
    bytes: Vec<u8>,
    wanted: Option<usize>,
    beat: &mut dyn FnMut(),
) -> Result<WorkbookReply, WorkbookFault> {
    look_through(&bytes, beat)?;
    let mut workbook: Xlsx<_> = open_workbook_from_rs(Cursor::new(&*bytes)).map_err(|_| WorkbookFault::Damaged)?;
    let names: Vec<String> = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone()).collect();
    let sheets = Sheets::of(&mut workbook);
    let candidates = wanted.map_or_else(|| sheets.candidates.clone(), |wanted| vec![wanted]);
    for (which, name) in candidates.into_iter().filter_map(|which| Some((which, names.get(which)?))) {
        let cells = cells_of(&mut workbook, name, beat)?;
        if !cells.is_empty() {
            let (packed, stray) = cells.finish();
            let place = |(row, column)| format!("{}{}", column_letter(column), row + 1);
            let stray = stray.into_iter().map(place).collect();
            let marks = SheetMarks { other_sheets: sheets.others(which), ..sheet_xml::marks(&bytes, which) };
            return Ok(WorkbookReply::Cells(marks.applied(packed), SheetFound { names, which, stray }));
        }
    }
    Err(WorkbookFault::Empty)
}

/// All cells of a sheet, from its first row and column on, so that rows keep their numbers.
fn cells_of(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: &str,
    beat: &mut dyn FnMut(),
) -> Result<SheetCells, WorkbookFault> {
    let mut cells = SheetCells::default();
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok(cells),
        reader => reader.map_err(|_| WorkbookFault::Damaged)?,
    };
    for count in 0_usize.. {
        let Some(cell) = reader.next_cell().map_err(|_| WorkbookFault::Damaged)? else { break };
        let (row, column) = cell.get_position();
        Read::of(cell.get_value()).pass_on(|cell| cells.take(row as usize, column as usize, cell))?;
        if count.is_multiple_of(BEAT) {
            beat();
        }
    }
    Ok(cells)
}

/// A cell that was read.
enum Read<'a> {
    Empty,
    Text(Cow<'a, str>),
    Number(String),
    Date(Date),
}

impl<'a> Read<'a> {
    /// A number is taken over in the shortest digits that mean it; nothing is calculated with it.
    fn of(data: &'a DataRef) -> Self {
        match data {
            DataRef::Empty => Self::Empty,
            DataRef::Int(number) => Self::Number(number.to_string()),
            DataRef::Float(number) => Self::Number(number.to_string()),
            DataRef::SharedString(text) => Self::Text(Cow::Borrowed(text)),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
                Self::Text(Cow::Borrowed(text))
            }
            DataRef::Bool(true) => Self::Text(Cow::Borrowed("是")),
            DataRef::Bool(false) => Self::Text(Cow::Borrowed("否")),
            DataRef::DateTime(moment) => {
                date(moment).map_or_else(|| Self::Number(moment.as_f64().to_string()), Self::Date)
            }
            DataRef::Error(error) => Self::Text(Cow::Owned(error.to_string())),
            // A kind of cell that calamine may come to know.
            #[allow(unreachable_patterns)]
            _ => Self::Empty,
        }
    }

    fn pass_on<T>(&self, take: impl FnOnce(Cell) -> T) -> T {
        take(match self {
            Self::Text(text) if text.trim().is_empty() => Cell::Empty,
            Self::Empty => Cell::Empty,
            Self::Text(text) => Cell::Text(text),
            Self::Number(digits) => Cell::Number(digits),
            Self::Date(date) => Cell::Date(*date),
        })
    }
}

/// The day of a moment; none for a length of time, and for what lies before or after all days.
fn date(moment: &ExcelDateTime) -> Option<Date> {
    if !moment.is_datetime() || !DAYS.contains(&moment.as_f64()) {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    Date::new(i32::from(year), u32::from(month), u32::from(day)).ok()
}
