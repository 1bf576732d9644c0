//! The parts of a workbook's archive: found by their names as calamine finds them, and read element by element.

use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{BufReader, Read, Seek};
use zip::ZipArchive;

/// The most bytes of a part that are read, 1 GB.
const MOST_OF_A_PART: u64 = 1 << 30;

/// What reads a part.
pub(super) type PartReader<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;

/// Where the parts of a workbook are.
#[derive(Default)]
pub(super) struct Links {
    /// The folder of the workbook's part, with a slash behind it, or empty.
    folder: String,
    workbook: String,
    /// The sheets, by the names of their links.
    sheets: BTreeMap<String, String>,
}

/// The name of a part, however its slashes lean and its letters stand.
pub(super) fn plain_name(name: &str) -> String {
    name.replace('\\', "/").to_ascii_lowercase()
}

impl Links {
    /// Reads them; none where there is no workbook.
    pub(super) fn of(archive: &mut ZipArchive<impl Read + Seek>) -> Option<Self> {
        let mut found = None;
        each_element(archive, "_rels/.rels", |element| {
            if attribute(element, "Type").is_some_and(|kind| kind.ends_with("/relationships/officeDocument")) {
                found = attribute(element, "Target").or(found.take());
            }
        })?;
        let found = found?;
        let (folder, name) = found.rsplit_once('/').map_or(("", &*found), |(folder, name)| (folder, name));
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let folder = folder.trim_start_matches('/').to_owned();
        let mut links = Self { workbook: format!("{folder}{name}"), folder, sheets: BTreeMap::new() };
        each_element(archive, &format!("{}_rels/{name}.rels", links.folder), |element| {
            let is_sheet = attribute(element, "Type").is_some_and(|kind| kind.ends_with("sheet"));
            // calamine takes this one as it is written.
            let target = raw_attribute(element, "Target").filter(|_| is_sheet).map(|target| links.path(&target));
            links.sheets.extend(attribute(element, "Id").zip(target));
        })?;
        Some(links)
    }

    fn path(&self, target: &str) -> String {
        target.strip_prefix('/').map_or_else(|| format!("{}{target}", self.folder), str::to_owned)
    }

    /// The part with the styles.
    pub(super) fn styles(&self) -> String {
        self.path("styles.xml")
    }

    /// The part with the texts that cells share.
    pub(super) fn texts(&self) -> String {
        self.path("sharedStrings.xml")
    }

    /// The part with the workbook's own list of sheets.
    pub(super) fn workbook(&self) -> &str {
        &self.workbook
    }

    /// The sheet's part by the name of its link.
    pub(super) fn sheet(&self, link: &str) -> Option<&String> {
        self.sheets.get(link)
    }

    /// The plain names of all parts that are read, but for the links.
    pub(super) fn read_parts(&self) -> BTreeSet<String> {
        let read = [self.styles(), self.texts(), self.workbook.clone()];
        read.iter().chain(self.sheets.values()).map(|name| plain_name(name)).collect()
    }
}

/// A part by its name; the last one where there are several.
pub(super) fn open<'a>(archive: &'a mut ZipArchive<impl Read + Seek>, path: &str) -> Option<PartReader<'a>> {
    let path = plain_name(path);
    let same = |index: &usize| matches!(archive.name_for_index(*index), Some(Ok(name)) if plain_name(&name) == path);
    let index = (0..archive.len()).rev().find(same)?;
    let part = archive.by_index(index).ok()?.take(MOST_OF_A_PART);
    let mut reader = Reader::from_reader(BufReader::new(Box::new(part) as Box<dyn Read + 'a>));
    // As calamine reads, so that both see the same elements.
    reader.config_mut().check_end_names = false;
    reader.config_mut().expand_empty_elements = true;
    Some(reader)
}

/// Visits the elements of a part in order, as far as it can be read; none if there is no such part.
pub(super) fn each_element(
    archive: &mut ZipArchive<impl Read + Seek>,
    path: &str,
    mut visit: impl FnMut(&BytesStart),
) -> Option<()> {
    let mut reader = open(archive, path)?;
    let mut buffer = Vec::new();
    loop {
        buffer.clear();
        match reader.read_event_into(&mut buffer) {
            Ok(Event::Start(element)) => visit(&element),
            Ok(Event::Eof) | Err(_) => return Some(()),
            Ok(_) => (),
        }
    }
}

/// An attribute by its name without a prefix.
pub(super) fn attribute(element: &BytesStart, name: &str) -> Option<String> {
    let found = found_attribute(element, name)?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(Cow::into_owned)
}

fn raw_attribute(element: &BytesStart, name: &str) -> Option<String> {
    Some(found_attribute(element, name)?.value.into_owned())
}

fn found_attribute<'a>(element: &'a BytesStart, name: &str) -> Option<Attribute<'a>> {
    let mut attributes = element.attributes();
    let mut known = attributes.with_checks(false).flatten();
    known.find(|attribute| attribute.key.local_name().as_ref() == name)
}
