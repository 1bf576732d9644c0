//! What a file is, by its first bytes: a workbook, a picture, a web page.

use crate::values::{named, read_by_name};

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

read_by_name!(FileKind);

/// The kind of a file that is not plain text; none if it may be text.
pub(super) fn of_content(bytes: &[u8]) -> Option<FileKind> {
    by_signature(bytes).or_else(|| markup(bytes))
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
    if named_box(b"ftyp") {
        // The same container holds pictures and films.
        let brand = bytes.get(8..11).unwrap_or_default();
        let is_picture = [&b"hei"[..], b"hev", b"mif", b"msf", b"avi"].contains(&brand);
        return Some(if is_picture { FileKind::Picture } else { FileKind::Unknown });
    }
    if bytes.starts_with(b"RIFF") && named_box(b"WEBP") {
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
    // Some programs write the folders' names with backslashes.
    if holds(bytes, b"xl/workbook") || holds(bytes, b"xl\\workbook") {
        FileKind::Workbook
    } else if holds(bytes.get(..100).unwrap_or(bytes), b"opendocument") {
        FileKind::OpenDocument
    } else if [&b"word/document"[..], b"ppt/presentation", b"OFD.xml"].iter().any(|name| holds(bytes, name)) {
        FileKind::Document
    } else if holds(bytes, b"Index/Document.iwa") {
        // Of Numbers and Pages, which save tables as others do.
        FileKind::Unknown
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
