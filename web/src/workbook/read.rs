//! A workbook's sheet into packed cells.

use super::beating::BeatingFile;
use super::guard::look_through;
use super::messages::{SheetFound, WorkbookFault, WorkbookReply};
use super::people::Sheets;
use super::sheet_cells::SheetCells;
use super::sheet_xml::SheetXml;
use super::styles::Styles;
use super::value::Value;
use calamine::{Reader, Xlsx, XlsxError, open_workbook_from_rs};
use std::cell::RefCell;
use std::io::{Read, Seek};
use wengang_core::roster::{Cell, column_letter, is_id_number};
use zip::ZipArchive;

/// How often it is said that the work goes on, in cells.
const BEAT: usize = 1 << 14;

/// The cells of a sheet; `beat` is called now and then.
pub(super) fn cells(
    bytes: Vec<u8>,
    wanted: Option<usize>,
    beat: &mut (dyn FnMut() + Send),
) -> Result<WorkbookReply, WorkbookFault> {
    let beat = RefCell::new(beat);
    let said = look_through(&bytes, &mut || (beat.borrow_mut())())?;
    let file = || BeatingFile::new(&bytes, &beat);
    let mut workbook: Xlsx<_> = open_workbook_from_rs(file()).map_err(|_| WorkbookFault::Damaged)?;
    let mut archive = ZipArchive::new(file()).map_err(|_| WorkbookFault::Damaged)?;
    let styles = Styles::of(&mut archive, &said);
    let names: Vec<String> = workbook.sheets_metadata().iter().map(|sheet| sheet.name.clone()).collect();
    let sheets = Sheets::of(&mut workbook);
    let candidates = wanted.map_or_else(|| sheets.candidates.clone(), |wanted| vec![wanted]);
    for (which, name) in candidates.into_iter().filter_map(|which| Some((which, names.get(which)?))) {
        let mut xml = SheetXml::of(&mut archive, (&styles, &said), which);
        let (cells, struck) = cells_of(&mut workbook, name, (&mut xml, styles.from_1904), &beat)?;
        if !cells.is_empty() {
            let mut notes = xml.finish(struck);
            (notes.name, notes.other_sheets) = (name.clone(), sheets.others(which));
            notes.from_1904 = styles.from_1904;
            let guesses = sheets.guesses;
            let (packed, stray) = cells.finish(&mut || (beat.borrow_mut())())?;
            let place = |(row, column)| format!("{}{}", column_letter(column), row + 1);
            let stray = stray.into_iter().map(place).collect();
            return Ok(WorkbookReply::Cells(notes.before(packed).into(), SheetFound { names, which, guesses, stray }));
        }
    }
    Err(WorkbookFault::Empty)
}

/// All cells of a sheet, from its first row and column on, so that rows keep their numbers; and those that are struck through.
fn cells_of(
    workbook: &mut Xlsx<impl Read + Seek>,
    name: &str,
    (xml, from_1904): (&mut SheetXml, bool),
    beat: &RefCell<impl FnMut()>,
) -> Result<(SheetCells, Vec<[usize; 2]>), WorkbookFault> {
    let (mut cells, mut struck) = (SheetCells::default(), Vec::new());
    let mut reader = match workbook.worksheet_cells_reader(name) {
        Err(XlsxError::NotAWorksheet(_)) => return Ok((cells, struck)),
        reader => reader.map_err(|_| WorkbookFault::Damaged)?,
    };
    for count in 0_usize.. {
        let Some(cell) = reader.next_cell().map_err(|_| WorkbookFault::Damaged)? else { break };
        let (row, column) = cell.get_position();
        let (row, column, said) = (row as usize, column as usize, xml.next_cell());
        let value = Value::of(cell.get_value(), &said, from_1904);
        // The check character of an ID number proves that all of it is meant.
        let is_proved = || matches!(value.cell(), Cell::Text(text) if is_id_number(text));
        if (said.struck || said.raised && !is_proved()) && value.cell() != Cell::Empty {
            struck.push([row, column]);
        }
        cells.take(row, column, value.cell())?;
        if count.is_multiple_of(BEAT) {
            (beat.borrow_mut())();
        }
    }
    Ok((cells, struck))
}
