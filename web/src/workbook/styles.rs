//! What a workbook says for all of its sheets: where these are, from when days are counted, what formats make of values.

use super::formats::{Format, format_of};
use super::parts::{Links, attribute, each_element};
use quick_xml::events::BytesStart;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{Read, Seek};
use zip::ZipArchive;

/// What a workbook says for all of its sheets.
#[derive(Default)]
pub(super) struct Styles {
    /// The parts of its sheets, in order.
    pub sheets: Vec<Option<String>>,
    /// Days are counted from 1904 on.
    pub from_1904: bool,
    formats: BTreeMap<usize, Format>,
    struck: BTreeSet<usize>,
}

impl Styles {
    /// Reads it; what cannot be read says nothing.
    pub(super) fn of(archive: &mut ZipArchive<impl Read + Seek>) -> Self {
        let mut styles = Self::default();
        let Some(links) = Links::of(archive) else { return styles };
        each_element(archive, links.workbook(), |element| match element.local_name().as_ref() {
            "sheet" => styles.sheets.push(attribute(element, "id").and_then(|link| links.sheet(&link).cloned())),
            "workbookPr" => styles.from_1904 |= is_said(element, "date1904"),
            _ => (),
        });
        styles.read_formats(archive, &links.styles());
        styles
    }

    /// What the style of that number makes of a value.
    pub(super) fn format(&self, style: usize) -> Option<Format> {
        self.formats.get(&style).copied()
    }

    /// Whether any style says something.
    pub(super) fn say_anything(&self) -> bool {
        !self.formats.is_empty() || !self.struck.is_empty()
    }

    /// Whether the style of that number strikes the text through.
    pub(super) fn is_struck(&self, style: usize) -> bool {
        self.struck.contains(&style)
    }

    fn read_formats(&mut self, archive: &mut ZipArchive<impl Read + Seek>, path: &str) {
        let mut codes: BTreeMap<u32, String> = BTreeMap::new();
        let mut struck_fonts: BTreeSet<usize> = BTreeSet::new();
        let (mut list, mut count) = (String::new(), 0_usize);
        each_element(archive, path, |element| match (element.local_name().as_ref(), &*list) {
            ("numFmt", _) => codes.extend(number(element, "numFmtId").zip(attribute(element, "formatCode"))),
            (next @ ("fonts" | "fills" | "cellStyleXfs" | "cellXfs" | "cellStyles" | "dxfs"), _) => {
                (list, count) = (next.to_owned(), 0);
            }
            ("font", "fonts") => count += 1,
            ("strike", "fonts") if attribute(element, "val").is_none() || is_said(element, "val") => {
                struck_fonts.extend(count.checked_sub(1));
            }
            ("xf", "cellXfs") => {
                let format =
                    number(element, "numFmtId").and_then(|id| format_of(id, codes.get(&id).map(String::as_str)));
                self.formats.extend(format.map(|format| (count, format)));
                let font = number(element, "fontId").and_then(|font| usize::try_from(font).ok());
                self.struck.extend(font.filter(|font| struck_fonts.contains(font)).map(|_| count));
                count += 1;
            }
            _ => (),
        });
    }
}

fn number(element: &BytesStart, name: &str) -> Option<u32> {
    attribute(element, name).and_then(|id| id.parse().ok())
}

/// Whether an element says yes under that name.
fn is_said(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|said| matches!(&*said, "1" | "true"))
}
