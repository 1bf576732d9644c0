//! Parts of a workbook that nobody reads: pictures, macros and the like may hold anything. What is read is looked through,
//! whatever it is called.

use super::chance::Chance;
use super::parts::{Parts, roster, sheet};
use super::product::{WorkbookFault, WorkbookReply, read};

fn sound() -> Parts {
    Parts::of(&sheet(&roster(3, "")))
}

/// What was refused, if anything was.
fn fault(parts: &Parts) -> Option<WorkbookFault> {
    match read(parts.zipped()) {
        WorkbookReply::Refused(fault) => Some(fault),
        _ => None,
    }
}

#[test]
fn what_nobody_reads_may_hold_anything() {
    let long_tag = format!("<path d=\"{}\"/>", "m1,1".repeat(20_000));
    let many_styles = "<xf/>".repeat(200_001);
    let bad_cell = r#"<c t="s"><v>abc</v></c>"#.to_owned();
    for name in [
        "xl/vbaProject.bin",
        "xl/media/image1.svg",
        "xl/media/image2.tiff",
        "xl/media/image3.PNG",
        "xl/embeddings/oleObject1.bin",
        "xl/printerSettings/printerSettings1.bin",
        "xl/drawings/drawing1.xml",
        "xl/connections.xml",
        "customXml/item1.xml",
        "docProps/thumbnail.wmf",
        "worksheets/sheet9.xml",
    ] {
        for text in [&long_tag, &many_styles, &bad_cell] {
            assert_eq!(fault(&sound().with(name, text.clone())), None, "{name}");
        }
    }
}

#[test]
fn what_is_read_is_looked_through_whatever_it_is_called() {
    let bad = sheet(&roster(3, r#"<c r="D1" t="s"><v>abc</v></c>"#));
    for name in ["sheet1.png", "sheet1.bin", "SHEET1.XML", "sheet&amp;1.xml"] {
        let mut parts = Parts::of(&bad);
        for (known, text) in &mut parts.0 {
            if known == "xl/worksheets/sheet1.xml" {
                *known = format!("xl/worksheets/{name}");
            }
            *text = text.replace("worksheets/sheet1.xml", &format!("worksheets/{name}"));
        }
        assert_eq!(fault(&parts), Some(WorkbookFault::Damaged), "{name}");
    }
}

#[test]
fn what_is_not_read_counts_for_how_much_it_unpacks_to() {
    let large = "x".repeat(17 << 20);
    assert_eq!(fault(&sound().with("xl/media/image1.png", large.clone())), None);
    let links = sound().with("xl/worksheets/_rels/sheet1.xml.rels", large);
    assert_eq!(fault(&links), Some(WorkbookFault::UnpacksTooLarge));
}

#[test]
fn a_value_of_which_only_a_part_would_be_read_is_refused() {
    for value in ["70&#48;0", "<![CDATA[7000]]>", "70<!-- -->00", "7000<!-- -->", "<?x?>7000"] {
        let cell = format!(r#"<c r="D1"><v>{value}</v></c>"#);
        assert_eq!(fault(&Parts::of(&sheet(&roster(3, &cell)))), Some(WorkbookFault::Damaged), "{value}");
    }
    for sound in ["<!-- --><v>7000</v>", "<v>7000</v><!-- -->", "<f>A1&amp;B1</f><v>7000</v>"] {
        let cell = format!(r#"<c r="D1">{sound}</c>"#);
        assert_eq!(fault(&Parts::of(&sheet(&roster(3, &cell)))), None, "{sound}");
    }
    let text = r#"<c r="D1" t="str"><f>A1</f><v>a&amp;b</v></c>"#;
    assert_eq!(fault(&Parts::of(&sheet(&roster(3, text)))), None);
}

#[test]
fn no_sign_within_quotation_marks_or_remarks_hides_what_would_be_misread() {
    let hidden = r#"<c r="A99999999999"><v>1</v></c>"#;
    for before in [
        r#"<x a=">""#,
        "<x a='>'",
        "<!-- it's -->",
        r#"<!-- " -->"#,
        r#"<!-- > <x a=" -->"#,
        "<!---->",
        "<!-- -- > -->",
        r#"<?x " > ?>"#,
        r#"<?x '?>"#,
        r#"<![CDATA[ > " ]]>"#,
        r#"</x '>'>"#,
    ] {
        let written = sheet(&roster(3, "")).replace("<sheetData>", &format!("{before}<sheetData>{hidden}"));
        assert_eq!(fault(&Parts::of(&written)), Some(WorkbookFault::Damaged), "{before}");
    }
    for attribute in [r#"ref="A1:C>99999999999""#, "ref='A1:C>'", r#"x=">" ref="A1:ZZZZZZZZ1""#] {
        let written = sheet(&roster(3, "")).replace("<sheetData>", &format!("<dimension {attribute}/><sheetData>"));
        assert_eq!(fault(&Parts::of(&written)), Some(WorkbookFault::Damaged), "{attribute}");
    }
}

#[test]
fn remarks_hide_nothing_and_stop_nothing_and_no_workbook_declares_its_markup() {
    let with = |before: &str| {
        fault(&Parts::of(&sheet(&roster(3, "")).replace("<sheetData>", &format!("{before}<sheetData>"))))
    };
    for sound in ["<!-- <c r='A99999999999'> it's > -->", r#"<?mso x=">" ?>"#, r#"<x a="&gt;" b='"'/>"#] {
        assert_eq!(with(sound), None, "{sound}");
    }
    for declared in ["<!DOCTYPE x>", r#"<!DOCTYPE x [<!ENTITY a "b">]>"#, "<!doctype x>", "<!x>"] {
        assert_eq!(with(declared), Some(WorkbookFault::Damaged), "{declared}");
    }
}

/// A workbook whose sheet cannot be unpacked beyond its middle.
fn broken_within(written: &str) -> Vec<u8> {
    let (mut chance, name) = (Chance::of(1), b"xl/worksheets/sheet1.xml");
    let noise: String = (0..40_000).map(|_| char::from(b'a' + chance.below(26) as u8)).collect();
    let filled = written.to_owned() + &format!(r#"<row r="9"><c r="A9" t="str"><v>{noise}</v></c></row>"#);
    let mut bytes = Parts::of(&sheet(&filled)).zipped();
    let at = bytes.windows(name.len()).position(|window| window == name).unwrap() + name.len();
    bytes[at + 7_000..at + 7_400].fill(0xff);
    bytes
}

#[test]
fn damage_within_a_part_hides_nothing_that_stands_before_it() {
    for written in [String::new(), r#"<row r="1"><c r="AAAAAAAAAAAA1"><v>1</v></c></row>"#.to_owned()] {
        let fault = WorkbookReply::Refused(WorkbookFault::Damaged);
        assert_eq!(read(broken_within(&(written + &roster(3, "")))), fault);
    }
}
