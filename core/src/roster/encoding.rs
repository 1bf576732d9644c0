//! What a file is, by its first bytes, and how its text is to be decoded.

use super::fault::Fault;
use super::table::MOST_BYTES;
use crate::values::named;
use serde::Serialize;

named! {
    /// A kind of file; only the first two can be read as a roster.
    FileKind {
        /// Text in a known encoding.
        Text = "text",
        /// A workbook of Excel 2007 or later, or of WPS: .xlsx and its kin.
        Workbook = "workbook",
        /// An old workbook, .xls or .et.
        OldWorkbook = "old-workbook",
        /// A workbook that a password protects.
        Protected = "protected",
        /// OpenDocument, .ods and its kin.
        OpenDocument = "open-document",
        /// A text document: Word or RTF.
        Document = "document",
        /// A web page, also one that is called .xls.
        WebPage = "web-page",
        /// A workbook in the XML of Excel 2003.
        XmlWorkbook = "xml-workbook",
        /// PDF.
        Pdf = "pdf",
        /// A picture.
        Picture = "picture",
        /// An archive: zip, rar, 7z or gzip.
        Archive = "archive",
        /// Text that was damaged: it is in UTF-8, but not all of it.
        DamagedText = "damaged-text",
        /// Nothing in it.
        Empty = "empty",
        /// Something else.
        Unknown = "unknown",
    }
}

named! {
    /// An encoding of text, by the label under which a browser's `TextDecoder` knows it.
    Encoding {
        /// UTF-8, with or without a byte order mark.
        Utf8 = "utf-8",
        /// UTF-16, little end first.
        Utf16Le = "utf-16le",
        /// UTF-16, big end first.
        Utf16Be = "utf-16be",
        /// GB18030, which also holds GBK and GB2312.
        Gb18030 = "gb18030",
    }
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Recognised {
    /// The kind of file.
    pub kind: FileKind,
    /// How its text is encoded, if it is text.
    pub encoding: Option<Encoding>,
}

/// Recognises a file by its content; its name plays no part.
///
/// # Errors
/// [`Fault::TooLarge`] above [`MOST_BYTES`].
///
/// ```
/// use wengang_core::roster::{Encoding, FileKind, recognise};
///
/// let gbk = [0xd0, 0xd5, 0xc3, 0xfb]; // 姓名
/// assert_eq!(recognise(&gbk).unwrap().encoding, Some(Encoding::Gb18030));
/// assert_eq!(recognise(b"%PDF-1.7").unwrap().kind, FileKind::Pdf);
/// ```
pub fn recognise(bytes: &[u8]) -> Result<Recognised, Fault> {
    if MOST_BYTES < bytes.len() {
        return Err(Fault::TooLarge { most: MOST_BYTES });
    }
    let kind = by_signature(bytes).or_else(|| markup(bytes));
    let (kind, encoding) = match kind {
        Some(kind) => (kind, None),
        None => text(bytes),
    };
    Ok(Recognised { kind, encoding })
}

/// Text from UTF-8, if all of it is UTF-8. Other encodings are the caller's to decode.
pub fn decode_utf8(bytes: Vec<u8>) -> Option<String> {
    String::from_utf8(bytes).ok()
}

const SIGNATURES: &[(&[u8], FileKind)] = &[
    (b"%PDF", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"BM\x00", FileKind::Picture),
    (b"II*\x00", FileKind::Picture),
    (b"MM\x00*", FileKind::Picture),
    (b"Rar!", FileKind::Archive),
    (b"7z\xbc\xaf\x27\x1c", FileKind::Archive),
    (b"\x1f\x8b\x08", FileKind::Archive),
    (b"{\\rtf", FileKind::Document),
];

fn by_signature(bytes: &[u8]) -> Option<FileKind> {
    if bytes.is_empty() {
        return Some(FileKind::Empty);
    }
    if bytes.starts_with(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") {
        return Some(compound_file(bytes));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return Some(zip(bytes));
    }
    let named_box = |name: &[u8]| bytes.get(4..8) == Some(name) || bytes.get(8..12) == Some(name);
    if named_box(b"ftyp") || (bytes.starts_with(b"RIFF") && named_box(b"WEBP")) {
        return Some(FileKind::Picture);
    }
    SIGNATURES.iter().find(|(signature, _)| bytes.starts_with(signature)).map(|(_, kind)| *kind)
}

fn holds(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

/// The old container of Microsoft's programs; what is in it is named in UTF-16.
fn compound_file(bytes: &[u8]) -> FileKind {
    let names = |name: &str| holds(bytes, &name.bytes().flat_map(|byte| [byte, 0]).collect::<Vec<u8>>());
    if names("EncryptedPackage") {
        FileKind::Protected
    } else if names("WordDocument") {
        FileKind::Document
    } else {
        FileKind::OldWorkbook
    }
}

fn zip(bytes: &[u8]) -> FileKind {
    if holds(bytes, b"xl/workbook") {
        FileKind::Workbook
    } else if holds(bytes.get(..100).unwrap_or(bytes), b"opendocument") {
        FileKind::OpenDocument
    } else if holds(bytes, b"word/document") {
        FileKind::Document
    } else {
        FileKind::Archive
    }
}

fn markup(bytes: &[u8]) -> Option<FileKind> {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).trim_ascii_start();
    let start = start.get(..1000).unwrap_or(start).to_ascii_lowercase();
    let begins = |with: &[&[u8]]| with.iter().any(|tag| start.starts_with(tag));
    if begins(&[b"<?xml", b"<workbook"]) {
        let page = holds(&start, b"<html");
        return Some(if page { FileKind::WebPage } else { FileKind::XmlWorkbook });
    }
    begins(&[
        b"<html",
        b"<!doctype",
        b"<table",
        b"<meta",
        b"<head",
        b"<body",
        b"<style",
        b"<div",
        b"<!--",
        b"mime-version",
    ])
    .then_some(FileKind::WebPage)
}

fn text(bytes: &[u8]) -> (FileKind, Option<Encoding>) {
    let encoding = match bytes {
        [0xff, 0xfe, ..] => Encoding::Utf16Le,
        [0xfe, 0xff, ..] => Encoding::Utf16Be,
        _ => match (std::str::from_utf8(bytes), wide(bytes)) {
            (_, Some(encoding)) => encoding,
            _ if binary(bytes) => return (FileKind::Unknown, None),
            (Ok(_), None) => Encoding::Utf8,
            (Err(_), None) if bytes.starts_with(b"\xef\xbb\xbf") || mostly_utf8(bytes) => {
                return (FileKind::DamagedText, None);
            }
            (Err(_), None) => Encoding::Gb18030,
        },
    };
    (FileKind::Text, Some(encoding))
}

/// UTF-16 without a mark: the ASCII in it has a zero on one side of every pair, and never on the other.
fn wide(bytes: &[u8]) -> Option<Encoding> {
    let sample = bytes.get(..4096).unwrap_or(bytes);
    let enough = sample.len() / 20;
    let ascii = |byte: u8| matches!(byte, b'\t' | b'\n' | b'\r' | b' '..=b'~');
    let (mut low, mut high) = (0, 0);
    for pair in sample.chunks_exact(2) {
        match *pair {
            [first, 0] if ascii(first) => low += 1,
            [0, second] if ascii(second) => high += 1,
            [0, _] | [_, 0] => return None,
            _ => (),
        }
    }
    match (low, high) {
        (low, 0) if enough < low => Some(Encoding::Utf16Le),
        (0, high) if enough < high => Some(Encoding::Utf16Be),
        _ => None,
    }
}

/// Zeros, or more control characters than any text has.
fn binary(bytes: &[u8]) -> bool {
    let sample = bytes.get(..1 << 16).unwrap_or(bytes);
    let control = |byte: &&u8| **byte < 0x20 && !matches!(**byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b);
    sample.contains(&0) || sample.len() < 100 * sample.iter().filter(control).count()
}

/// Far more characters of several bytes than faults: GB18030 never looks so by chance.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (mut wide, mut faults) = (0_usize, 0_usize);
    for chunk in bytes.utf8_chunks() {
        wide += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        faults += usize::from(!chunk.invalid().is_empty());
    }
    faults.saturating_mul(20) < wide
}
