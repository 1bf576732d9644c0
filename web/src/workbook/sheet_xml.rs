//! A sheet's own XML, read for what its values do not say. What cannot be read there says nothing.

use super::formats::{Format, format_of};
use super::marks::{Instead, SheetMarks};
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufReader, Cursor, Read};
use zip::ZipArchive;

/// The most bytes of a part that are read for it, 1 GB.
const MOST_OF_A_PART: u64 = 1 << 30;

/// What the sheet in that place of a workbook says beside its values.
pub(super) fn marks(bytes: &[u8], which: usize) -> SheetMarks {
    read(bytes, which).unwrap_or_default()
}

fn read(bytes: &[u8], which: usize) -> Option<SheetMarks> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut relation = None;
    let mut place = 0;
    each_element(&mut archive, "xl/workbook.xml", |element| {
        if element.local_name().as_ref() == "sheet" {
            relation = if place == which { attribute(element, "id") } else { relation.take() };
            place += 1;
        }
    })?;
    let relation = relation?;
    let mut target = None;
    each_element(&mut archive, "xl/_rels/workbook.xml.rels", |element| {
        if attribute(element, "Id").as_ref() == Some(&relation) {
            target = attribute(element, "Target");
        }
    })?;
    let target = target?;
    let path = target.strip_prefix('/').map_or_else(|| format!("xl/{target}"), str::to_owned);
    let styles = styles(&mut archive).unwrap_or_default();
    SheetReader { styles, ..SheetReader::default() }.read(part(&mut archive, &path)?)
}

/// What cells' formats say, by the number that cells call them by.
#[derive(Default)]
struct Styles {
    formats: BTreeMap<usize, Format>,
    struck: BTreeSet<usize>,
}

fn styles(archive: &mut ZipArchive<Cursor<&[u8]>>) -> Option<Styles> {
    let mut codes: BTreeMap<u32, String> = BTreeMap::new();
    let mut struck_fonts: BTreeSet<usize> = BTreeSet::new();
    let mut styles = Styles::default();
    let (mut list, mut count) = (String::new(), 0_usize);
    let number = |element: &BytesStart, name: &str| attribute(element, name).and_then(|id| id.parse::<u32>().ok());
    each_element(archive, "xl/styles.xml", |element| match (element.local_name().as_ref(), &*list) {
        ("numFmt", _) => codes.extend(number(element, "numFmtId").zip(attribute(element, "formatCode"))),
        (next @ ("fonts" | "fills" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs"), _) => {
            (list, count) = (next.to_owned(), 0);
        }
        ("font", "fonts") => count += 1,
        ("strike", "fonts") if attribute(element, "val").is_none_or(|val| !matches!(&*val, "0" | "false")) => {
            struck_fonts.extend(count.checked_sub(1));
        }
        ("xf", "cellXfs") => {
            let format = number(element, "numFmtId").and_then(|id| format_of(id, codes.get(&id).map(String::as_str)));
            styles.formats.extend(format.map(|format| (count, format)));
            let font = number(element, "fontId").and_then(|font| usize::try_from(font).ok());
            styles.struck.extend(font.filter(|font| struck_fonts.contains(font)).map(|_| count));
            count += 1;
        }
        _ => (),
    })?;
    Some(styles)
}

/// A part of the workbook by its name, however its slashes lean.
fn part<'a, 'b>(archive: &'a mut ZipArchive<Cursor<&'b [u8]>>, path: &str) -> Option<impl Read + use<'a, 'b>> {
    let same = |name: &str| name.replace('\\', "/").trim_start_matches('/').eq_ignore_ascii_case(path);
    let index =
        (0..archive.len()).find(|index| matches!(archive.name_for_index(*index), Some(Ok(name)) if same(&name)))?;
    archive.by_index(index).ok().map(|part| part.take(MOST_OF_A_PART))
}

/// Visits the elements of a part in order.
fn each_element(archive: &mut ZipArchive<Cursor<&[u8]>>, path: &str, mut visit: impl FnMut(&BytesStart)) -> Option<()> {
    let mut reader = Reader::from_reader(BufReader::new(part(archive, path)?));
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer).ok()? {
            Event::Start(element) | Event::Empty(element) => visit(&element),
            Event::Eof => return Some(()),
            _ => (),
        }
    }
}

/// An attribute by its name without a prefix.
fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    let found = known.find(|attribute| attribute.key.local_name().as_ref() == name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

/// A sheet while its elements pass by.
#[derive(Default)]
struct SheetReader {
    styles: Styles,
    marks: SheetMarks,
    row: usize,
    column: usize,
    /// Of the cell that is being read: its formula, whether it has a value, what its format makes of it.
    formula: Option<String>,
    has_value: bool,
    format: Option<Format>,
    struck: bool,
    inside: Option<Inside>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Formula,
    Value,
}

impl SheetReader {
    fn read(mut self, part: impl Read) -> Option<SheetMarks> {
        let mut reader = Reader::from_reader(BufReader::new(part));
        let mut buffer = Vec::new();
        loop {
            buffer.clear();
            match reader.read_event_into(&mut buffer) {
                Ok(Event::Start(element)) => self.start(&element),
                Ok(Event::Empty(element)) => {
                    self.start(&element);
                    self.end(element.local_name().as_ref());
                }
                Ok(Event::End(element)) => self.end(element.local_name().as_ref()),
                Ok(Event::Text(text)) => self.text(text.as_ref()),
                Ok(Event::Eof) => return Some(self.marks),
                Ok(_) => (),
                Err(_) => return None,
            }
        }
    }

    fn start(&mut self, element: &BytesStart) {
        match element.local_name().as_ref() {
            "row" => {
                let number = attribute(element, "r").and_then(|row| row.parse::<usize>().ok());
                self.row = number.map_or(self.row, |row| row.saturating_sub(1));
                let is_hidden = attribute(element, "hidden").is_some_and(|hidden| matches!(&*hidden, "1" | "true"));
                if is_hidden || attribute(element, "ht").is_some_and(|height| height == "0") {
                    self.marks.hidden.push(self.row);
                }
            }
            "c" => self.start_cell(element),
            "f" => (self.inside, self.formula) = (Some(Inside::Formula), Some(String::new())),
            "v" | "is" => self.inside = Some(Inside::Value),
            "mergeCell" => {
                let range = attribute(element, "ref");
                self.marks.merged.extend(range.as_deref().and_then(block));
            }
            _ => (),
        }
    }

    fn start_cell(&mut self, element: &BytesStart) {
        if let Some((row, column)) = attribute(element, "r").as_deref().and_then(place) {
            (self.row, self.column) = (row, column);
        }
        (self.formula, self.inside) = (None, None);
        // A formula that gives an empty text has a value: none.
        self.has_value = attribute(element, "t").is_some_and(|kind| kind == "str");
        let style = attribute(element, "s").and_then(|style| style.parse::<usize>().ok());
        self.format = style.and_then(|style| self.styles.formats.get(&style).copied());
        self.struck = style.is_some_and(|style| self.styles.struck.contains(&style));
    }

    /// The marks of the cell that was read; one without a value has none but its formula.
    fn end_cell(&mut self) {
        let (place, formula) = ((self.row, self.column), self.formula.take());
        self.column += 1;
        match (formula, self.format) {
            (Some(formula), _) if !self.has_value => drop(self.marks.instead.insert(place, Instead::Formula(formula))),
            (_, Some(format)) if self.has_value => drop(self.marks.instead.insert(place, Instead::Formatted(format))),
            _ => (),
        }
        if self.struck && self.has_value {
            self.marks.struck.push([place.0, place.1]);
        }
    }

    fn text(&mut self, text: &str) {
        match self.inside {
            Some(Inside::Formula) => self.formula.get_or_insert_default().push_str(text),
            Some(Inside::Value) => self.has_value = true,
            None => (),
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "row" => (self.row, self.column) = (self.row + 1, 0),
            "c" => self.end_cell(),
            "f" | "v" | "is" => self.inside = None,
            _ => (),
        }
    }
}

/// The row and the column of a reference such as B3, counted from 0.
fn place(reference: &str) -> Option<(usize, usize)> {
    let digits = reference.find(|c: char| c.is_ascii_digit())?;
    let (letters, number) = reference.split_at_checked(digits)?;
    let column = letters.bytes().try_fold(0_usize, |column, letter| {
        let value = letter.is_ascii_uppercase().then(|| usize::from(letter - b'A') + 1)?;
        column.checked_mul(26)?.checked_add(value)
    })?;
    Some((number.parse::<usize>().ok()?.checked_sub(1)?, column.checked_sub(1)?))
}

/// Merged cells such as A2:A4: the first, how many rows more, how many columns more.
fn block(range: &str) -> Option<[usize; 4]> {
    let (first, last) = range.split_once(':')?;
    let ((row, column), (last_row, last_column)) = (place(first)?, place(last)?);
    Some([row, column, last_row.checked_sub(row)?, last_column.checked_sub(column)?])
}
