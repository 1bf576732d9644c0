//! What a workbook says for all of its sheets: where these are, from when days are counted, what formats make of values.

use super::formats::{Format, format_of};
use super::guard::Said;
use super::parts::{Links, attribute, each_element, plain_name};
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
    /// The shared texts, by their places, of which a part is marked.
    marked_texts: BTreeMap<usize, Mark>,
}

impl Styles {
    /// Reads it; what cannot be read says nothing.
    pub(super) fn of(archive: &mut ZipArchive<impl Read + Seek>, said: &Said) -> Self {
        let mut styles = Self::default();
        let Some(links) = Links::of(archive) else { return styles };
        each_element(archive, links.workbook(), |element| match element.local_name().as_ref() {
            "sheet" => styles.sheets.push(attribute(element, "id").and_then(|link| links.sheet(&link).cloned())),
            "workbookPr" => styles.from_1904 |= is_said(element, "date1904"),
            _ => (),
        });
        styles.read_formats(archive, &links.styles());
        if said.get(&plain_name(&links.texts())).is_none_or(|said| said.notes) {
            styles.read_texts(archive, &links.texts());
        }
        styles
    }

    /// What the style of that number makes of a value.
    pub(super) fn format(&self, style: usize) -> Option<Format> {
        self.formats.get(&style).cloned()
    }

    /// Whether any style says something.
    pub(super) fn say_anything(&self) -> bool {
        !self.formats.is_empty() || !self.struck.is_empty()
    }

    /// Whether a part of any shared text is marked.
    pub(super) fn have_marked_texts(&self) -> bool {
        !self.marked_texts.is_empty()
    }

    /// How a part of the shared text in that place is marked, so that nobody can tell what of it holds.
    pub(super) fn mark(&self, text: usize) -> Option<Mark> {
        self.marked_texts.get(&text).copied()
    }

    /// Whether the style of that number strikes the text through.
    pub(super) fn is_struck(&self, style: usize) -> bool {
        self.struck.contains(&style)
    }

    fn read_texts(&mut self, archive: &mut ZipArchive<impl Read + Seek>, path: &str) {
        let mut count = 0_usize;
        each_element(archive, path, |element| {
            count += usize::from(element.local_name().as_ref() == "si");
            self.marked_texts.extend(count.checked_sub(1).zip(mark(element)));
        });
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

/// How a part of a text is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    /// It is struck out.
    Struck,
    /// It is set high or low, as the number of a note is.
    Raised,
}

/// How an element marks a part of a text, if it does.
pub(super) fn mark(element: &BytesStart) -> Option<Mark> {
    let said = attribute(element, "val");
    match element.local_name().as_ref() {
        "strike" => said.is_none_or(|said| matches!(&*said, "1" | "true")).then_some(Mark::Struck),
        "vertAlign" => said.is_some_and(|said| said != "baseline").then_some(Mark::Raised),
        _ => None,
    }
}

fn number(element: &BytesStart, name: &str) -> Option<u32> {
    attribute(element, name).and_then(|id| id.parse().ok())
}

/// Whether an element says yes under that name.
fn is_said(element: &BytesStart, name: &str) -> bool {
    attribute(element, name).is_some_and(|said| matches!(&*said, "1" | "true"))
}
