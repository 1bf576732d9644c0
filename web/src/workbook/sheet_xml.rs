//! A sheet's own XML, read beside calamine for what its values do not say, cell by cell. What cannot be read there says
//! nothing.

use super::formats::Format;
use super::guard::Said;
use super::notes::SheetNotes;
use super::parts::{PartReader, attribute, open, plain_name};
use super::reference::{ROWS_OF_A_SHEET, block, place};
use super::styles::{Mark, Styles, mark};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesRef, BytesStart, Event};
use std::io::{Read, Seek};
use zip::ZipArchive;

/// What a cell says beside its value.
#[derive(Debug, Default)]
pub(super) struct CellSaid {
    /// Its formula, if it has one; empty where that is written out with another cell.
    pub formula: Option<String>,
    /// What its format makes of the value.
    pub format: Option<Format>,
    /// Its text is struck through, or a part of it is.
    pub struck: bool,
    /// A part of its text is set high or low.
    pub raised: bool,
}

/// A sheet while its cells pass by.
pub(super) struct SheetXml<'a> {
    /// None once there is nothing more to read.
    reader: Option<PartReader<'a>>,
    styles: &'a Styles,
    notes: SheetNotes,
    row: usize,
    /// The cells have begun: whatever stands before them is none.
    among_cells: bool,
    cell: CellSaid,
    in_formula: bool,
    /// The cell has the place of a shared text instead of one.
    is_shared: bool,
    /// What stands here is that place.
    in_place: bool,
    buffer: Vec<u8>,
}

impl<'a> SheetXml<'a> {
    /// The sheet in that place of a workbook, of whose parts is known what they say. One that says nothing is not read: large ones
    /// are written by programs, and often say nothing.
    pub(super) fn of(
        archive: &'a mut ZipArchive<impl Read + Seek>,
        (styles, said): (&'a Styles, &Said),
        which: usize,
    ) -> Self {
        let says = |path: &&String| {
            let beside = said.get(&plain_name(path));
            beside.is_none_or(|beside| {
                beside.notes || styles.have_marked_texts() || (beside.styles && styles.say_anything())
            })
        };
        let path = styles.sheets.get(which).and_then(Option::as_ref).filter(says);
        let reader = path.and_then(|path| open(archive, path));
        Self {
            reader,
            styles,
            notes: SheetNotes::default(),
            row: 0,
            among_cells: false,
            cell: CellSaid::default(),
            in_formula: false,
            is_shared: false,
            in_place: false,
            buffer: Vec::new(),
        }
    }

    /// What the next cell says, in the order in which the cells stand there.
    pub(super) fn next_cell(&mut self) -> CellSaid {
        self.read_on().unwrap_or_default()
    }

    /// What the sheet says, once all of its cells have passed; `struck` are those of them that are struck through.
    pub(super) fn finish(mut self, struck: Vec<[usize; 2]>) -> SheetNotes {
        while self.read_on().is_some() {}
        SheetNotes { struck, ..self.notes }
    }

    /// Reads up to the end of the next cell; none if there is no other.
    fn read_on(&mut self) -> Option<CellSaid> {
        let mut buffer = std::mem::take(&mut self.buffer);
        loop {
            buffer.clear();
            match self.reader.as_mut()?.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => self.start(&element),
                Ok(Event::Text(text)) if self.in_formula => self.formula().push_str(&text.xml10_content()),
                Ok(Event::Text(text)) if self.in_place => {
                    let place = text.xml10_content().trim().parse().ok();
                    self.mark(place.and_then(|place| self.styles.mark(place)));
                }
                Ok(Event::GeneralRef(sign)) if self.in_formula => self.refer(&sign),
                Ok(Event::End(element)) => match element.local_name().as_ref() {
                    "row" if self.among_cells => self.row = self.row.saturating_add(1),
                    "f" => self.in_formula = false,
                    "v" => self.in_place = false,
                    "sheetData" => self.among_cells = false,
                    "c" if self.among_cells => break,
                    _ => (),
                },
                Ok(Event::Eof) | Err(_) => self.reader = None,
                Ok(_) => (),
            }
        }
        self.buffer = buffer;
        Some(std::mem::take(&mut self.cell))
    }

    fn start(&mut self, element: &BytesStart) {
        match (element.local_name().as_ref(), self.among_cells) {
            ("sheetData", _) => self.among_cells = true,
            ("row", true) => self.start_row(element),
            ("c", true) => {
                self.is_shared =
                    self.styles.have_marked_texts() && attribute(element, "t").is_some_and(|kind| kind == "s");
                let style = attribute(element, "s").and_then(|style| style.parse::<usize>().ok());
                self.cell = CellSaid {
                    formula: None,
                    format: style.and_then(|style| self.styles.format(style)),
                    struck: style.is_some_and(|style| self.styles.is_struck(style)),
                    raised: false,
                };
            }
            ("v", true) => self.in_place = self.is_shared,
            ("strike" | "vertAlign", true) => self.mark(mark(element)),
            ("f", true) => (self.in_formula, self.cell.formula) = (true, Some(String::new())),
            ("mergeCell", _) => self.notes.merged.extend(attribute(element, "ref").and_then(|range| block(&range))),
            _ => (),
        }
    }

    fn start_row(&mut self, element: &BytesStart) {
        let number = attribute(element, "r").and_then(|row| place(row.as_bytes()));
        self.row = number.map_or(self.row, |(_, row)| (row as usize).saturating_sub(1));
        let is_hidden = attribute(element, "hidden").is_some_and(|hidden| matches!(&*hidden, "1" | "true"));
        let is_flat = attribute(element, "ht").is_some_and(|height| is_zero(&height));
        if (is_hidden || is_flat) && self.row < ROWS_OF_A_SHEET {
            self.notes.hidden.push(self.row);
        }
    }

    fn mark(&mut self, mark: Option<Mark>) {
        self.cell.struck |= mark == Some(Mark::Struck);
        self.cell.raised |= mark == Some(Mark::Raised);
    }

    fn formula(&mut self) -> &mut String {
        self.cell.formula.get_or_insert_default()
    }

    /// Takes a sign of a formula that is written as a reference, such as &amp;amp;.
    fn refer(&mut self, sign: &BytesRef) {
        if let Ok(Some(sign)) = sign.resolve_char_ref() {
            self.formula().push(sign);
        } else if let Some(known) = resolve_xml_entity(sign.as_ref()) {
            self.formula().push_str(known);
        }
    }
}

/// Whether digits say nothing at all, as 0 and 0.00 do.
fn is_zero(digits: &str) -> bool {
    digits.starts_with('0') && digits.bytes().all(|byte| matches!(byte, b'0' | b'.'))
}
