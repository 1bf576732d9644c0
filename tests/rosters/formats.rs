//! The same roster in every kind of file comes to the same (R8), and files that are no rosters are recognised.

use super::{Golden, cells, in_short, table_of_bytes};
use wengang_core::roster::{Builder, Encoding, FileKind, Table, recognise};

fn encoded(label: &str, text: &str) -> Vec<u8> {
    match label {
        "utf-16le" => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        "utf-16be" => [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_be_bytes).collect(),
        _ => encoding_rs::Encoding::for_label(label.as_bytes()).unwrap().encode(text).0.into_owned(),
    }
}

/// The cells written with another separator, as a spreadsheet would.
fn written(table: &Table, separator: u8) -> String {
    let mut writer =
        csv::WriterBuilder::new().delimiter(separator).terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in cells(table) {
        writer.write_record(row).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn as_cells(table: &Table) -> Table {
    let mut builder = Builder::default();
    for row in cells(table) {
        row.iter().for_each(|cell| if cell.is_empty() { builder.empty() } else { builder.text(cell) });
        builder.end_row().unwrap();
    }
    builder.table().unwrap()
}

#[test]
fn the_same_roster_in_every_kind_of_file_comes_to_the_same() {
    let rosters = Golden::all().into_iter().filter(Golden::is_text);
    for golden in rosters.filter(|golden| golden.table().is_ok()) {
        let text = golden.text();
        let table = golden.table().unwrap();
        let written_as = |separator| written(&table, separator).into_bytes();
        let mut files: Vec<(&str, Vec<u8>)> = vec![
            ("UTF-8", text.clone().into_bytes()),
            ("UTF-8 with a mark", format!("\u{feff}{text}").into_bytes()),
            ("CRLF", text.replace('\n', "\r\n").into_bytes()),
            ("without a last line end", text.trim_end().as_bytes().to_vec()),
            ("UTF-16, little end first", encoded("utf-16le", &text)),
            ("UTF-16, big end first", encoded("utf-16be", &text)),
            ("commas", written_as(b',')),
            ("semicolons", written_as(b';')),
            ("tabs", written_as(b'\t')),
        ];
        // GB18030 has a place for the character that stands for a lost one, but GBK, as Excel writes it, has not.
        if !text.contains('\u{fffd}') {
            files.push(("GB18030", encoded("gb18030", &text)));
            files.push(("GB18030 with CRLF", encoded("gb18030", &text.replace('\n', "\r\n"))));
        }
        let expected =
            golden.read_table(table.clone_by_cells()).map(|roster| (in_short(&roster), roster.layout().clone()));
        for (kind, bytes) in files {
            let read = golden.read_table(table_of_bytes(&bytes).unwrap());
            let actual = read.map(|roster| (in_short(&roster), roster.layout().clone()));
            assert_eq!(actual, expected, "{} as {kind}", golden.name);
        }
    }
}

trait CloneByCells {
    fn clone_by_cells(&self) -> Self;
}

impl CloneByCells for Table {
    /// The same table from a spreadsheet's cells.
    fn clone_by_cells(&self) -> Self {
        as_cells(self)
    }
}

#[test]
fn files_are_recognised_by_their_content() {
    let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    let ole = |name: &str| [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec(), vec![0; 600], utf16(name)].concat();
    let zip = |name: &str| [b"PK\x03\x04\x14\0\x06\0\x08\0".to_vec(), name.as_bytes().to_vec()].concat();
    let cut = "姓名,工资\n".repeat(20).into_bytes();
    let kinds: Vec<(FileKind, Vec<u8>)> = vec![
        (FileKind::Workbook, zip("[Content_Types].xml xl/workbook.xml")),
        (FileKind::OldWorkbook, ole("Workbook")),
        (FileKind::Protected, ole("EncryptedPackage")),
        (FileKind::Document, ole("WordDocument")),
        (FileKind::Document, zip("word/document.xml")),
        (FileKind::Document, zip("ppt/presentation.xml")),
        (FileKind::Document, zip("OFD.xml")),
        (FileKind::Unknown, zip("Index/Document.iwa")),
        (FileKind::Picture, b"\0\0\0\x18ftypheic\0\0\0\0".to_vec()),
        (FileKind::Unknown, b"\0\0\0\x18ftypmp42\0\0\0\0".to_vec()),
        (FileKind::Unknown, b"\xff\xfe\0\0\x31\0\0\0\x0a\0\0\0".to_vec()),
        (FileKind::OpenDocument, zip("mimetypeapplication/vnd.oasis.opendocument.spreadsheet")),
        (FileKind::Archive, zip("photo.jpg")),
        (FileKind::Archive, b"Rar!\x1a\x07\x01\0".to_vec()),
        (FileKind::Pdf, b"%PDF-1.4\n".to_vec()),
        (FileKind::Picture, b"\x89PNG\r\n\x1a\n".to_vec()),
        (FileKind::Picture, b"\xff\xd8\xff\xe0".to_vec()),
        (FileKind::Picture, b"\0\0\0\x18ftypheic".to_vec()),
        (FileKind::WebPage, b"\xef\xbb\xbf\r\n<HTML><table><tr><td>".to_vec()),
        (FileKind::WebPage, b"<?xml version=\"1.0\"?><html>".to_vec()),
        (FileKind::XmlWorkbook, b"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>".to_vec()),
        (FileKind::DamagedText, cut[..cut.len() - 2].to_vec()),
        (FileKind::DamagedText, b"\xef\xbb\xbf\xff".to_vec()),
        (FileKind::Unknown, vec![0, 1, 2, 3, 4, 5]),
        (FileKind::Empty, vec![]),
    ];
    for (kind, bytes) in kinds {
        let recognised = recognise(&bytes).unwrap();
        assert_eq!((recognised.kind, recognised.encoding), (kind, None), "{bytes:?}");
    }
}

#[test]
fn text_is_recognised_with_its_encoding() {
    let text = "姓名,工资\n张三,7000\n";
    let wide = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let texts: Vec<(Encoding, Vec<u8>)> = vec![
        (Encoding::Utf8, text.into()),
        (Encoding::Utf8, b"id,pay\n1,7000\n".to_vec()),
        (Encoding::Gb18030, encoded("gb18030", text)),
        (Encoding::Gb18030, encoded("gbk", text)),
        (Encoding::Utf16Le, wide(u16::to_le_bytes)),
        (Encoding::Utf16Be, wide(u16::to_be_bytes)),
        (Encoding::Utf16Le, encoded("utf-16le", text)),
    ];
    for (encoding, bytes) in texts {
        let recognised = recognise(&bytes).unwrap();
        assert_eq!((recognised.kind, recognised.encoding), (FileKind::Text, Some(encoding)), "{bytes:?}");
    }
}
