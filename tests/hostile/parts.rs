//! Workbooks put together from their parts, sound or not.

use std::io::{Cursor, Write};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

const MAIN: &str = r#"xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main""#;
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// The parts of a workbook, by their names.
#[derive(Clone)]
pub struct Parts(pub Vec<(String, String)>);

impl Parts {
    /// A workbook whose only sheet is this one.
    pub fn of(sheet: &str) -> Self {
        let link = |id: &str, kind: &str, target: &str| {
            format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#)
        };
        let links = |all: &[String]| {
            format!(r#"<Relationships xmlns="{PACKAGE}/relationships">{}</Relationships>"#, all.concat())
        };
        let parts = [
            ("[Content_Types].xml", format!(r#"<Types xmlns="{PACKAGE}/content-types"/>"#)),
            ("_rels/.rels", links(&[link("r1", "officeDocument", "xl/workbook.xml")])),
            (
                "xl/workbook.xml",
                format!(
                    r#"<workbook {MAIN} xmlns:r="{OFFICE}"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>"#
                ),
            ),
            (
                "xl/_rels/workbook.xml.rels",
                links(&[
                    link("r1", "worksheet", "worksheets/sheet1.xml"),
                    link("r2", "sharedStrings", "sharedStrings.xml"),
                    link("r3", "styles", "styles.xml"),
                ]),
            ),
            ("xl/worksheets/sheet1.xml", sheet.to_owned()),
            ("xl/sharedStrings.xml", format!("<sst {MAIN}><si><t>姓名</t></si><si><t>张三</t></si></sst>")),
            (
                "xl/styles.xml",
                format!(r#"<styleSheet {MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#),
            ),
        ];
        Self(parts.map(|(name, text)| (name.to_owned(), text)).to_vec())
    }

    /// The same with another part of that name.
    pub fn with(mut self, name: &str, text: String) -> Self {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), text));
        self
    }

    /// The workbook.
    pub fn zipped(&self) -> Vec<u8> {
        let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, text) in &self.0 {
            zip.start_file(name, SimpleFileOptions::default()).unwrap();
            zip.write_all(text.as_bytes()).unwrap();
        }
        zip.finish().unwrap().into_inner()
    }
}

/// A sheet of rows as they are written.
pub fn sheet(rows: &str) -> String {
    format!("<worksheet {MAIN}><sheetData>{rows}</sheetData></worksheet>")
}

/// A roster's rows: a header and so many people. `more` stands at the end of the header.
pub fn roster(people: usize, more: &str) -> String {
    let cell = |place: String, text: &str| format!(r#"<c r="{place}" t="inlineStr"><is><t>{text}</t></is></c>"#);
    let header = ["姓名", "户类型", "年工资"];
    let header: String = header.iter().zip(["A1", "B1", "C1"]).map(|(text, at)| cell(at.to_owned(), text)).collect();
    let mut rows = format!(r#"<row r="1">{header}{more}</row>"#);
    for row in 2..people + 2 {
        let (name, kind) = (cell(format!("A{row}"), &format!("人{row}")), cell(format!("B{row}"), "脱贫户"));
        rows.push_str(&format!(r#"<row r="{row}">{name}{kind}<c r="C{row}"><v>7000</v></c></row>"#));
    }
    rows
}
