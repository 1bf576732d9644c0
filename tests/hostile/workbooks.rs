//! Workbooks of every kind that was made to do harm, or came out of an accident, and what comes of each.

use super::parts::{Parts, roster, sheet};
use super::product::{SheetFound, WorkbookFault, WorkbookReply, read};

/// What comes of a workbook.
#[derive(Debug, PartialEq)]
enum Outcome {
    /// So many rows are read, and these cells are left out.
    Read(usize, Vec<String>),
    Refused(WorkbookFault),
}

use Outcome::{Read, Refused};
use WorkbookFault::{Damaged, TooLarge, UnpacksTooLarge};

fn outcome(bytes: Vec<u8>) -> Outcome {
    match read(bytes) {
        WorkbookReply::Cells(packed, SheetFound { stray, .. }) => Read(packed.text().matches('\u{1e}').count(), stray),
        WorkbookReply::Refused(fault) => Refused(fault),
        reply => panic!("{reply:?}"),
    }
}

/// A sheet of a small roster with something more in its header, or after its last row.
fn with_cell(cell: &str) -> Parts {
    Parts::of(&sheet(&roster(3, cell)))
}

fn with_row(row: &str) -> Parts {
    Parts::of(&sheet(&(roster(3, "") + row)))
}

fn expect(cases: Vec<(&str, Parts, Outcome)>) {
    for (name, parts, expected) in cases {
        assert_eq!(outcome(parts.zipped()), expected, "{name}");
    }
}

#[test]
fn a_stray_cell_is_left_out_and_named_and_the_roster_is_read() {
    let stray = |place: &str| vec![place.to_owned()];
    let large = Parts::of(&sheet(&roster(50_000, r#"<c r="XFD1"><v>1</v></c>"#)));
    let corner = r#"<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>"#;
    let wide: String = (0..21).map(|column| format!(r#"<c r="GZ{column}"><v>1</v></c>"#)).collect();
    expect(vec![
        ("XFD1 of a large roster", large, Read(50_001, stray("XFD1"))),
        ("the farthest corner", with_row(corner), Read(4, stray("XFD1048576"))),
        ("the first column too many", with_cell(r#"<c r="GS1"><v>1</v></c>"#), Read(4, stray("GS1"))),
        ("the last column", with_cell(r#"<c r="GR1"><v>1</v></c>"#), Read(4, Vec::new())),
        (
            "below the last row",
            with_row(r#"<row r="9999999"><c r="A9999999"><v>1</v></c></row>"#),
            Read(4, stray("A9999999")),
        ),
        (
            "the last row",
            with_row(r#"<row r="1048576"><c r="A1048576"><v>1</v></c></row>"#),
            Read(1_048_576, Vec::new()),
        ),
        (
            "a blank cell with a format",
            with_row(r#"<row r="1048576"><c r="XFD1048576" s="1"/></row>"#),
            Read(4, Vec::new()),
        ),
        (
            "blanks",
            with_cell(r#"<c r="XFD1" t="inlineStr"><is><t xml:space="preserve"> </t></is></c>"#),
            Read(4, Vec::new()),
        ),
        ("a whole column too many", with_cell(&wide.replace("GZ0", "GZ30")), Refused(TooLarge)),
    ]);
}

#[test]
fn what_would_be_misread_is_refused() {
    let text = |number: &str| with_cell(&format!(r#"<c r="D1" t="s"><v>{number}</v></c>"#));
    let date = |style: &str| with_cell(&format!(r#"<c r="D1" s="{style}"><v>44927</v></c>"#));
    let at = |place: &str| with_cell(&format!(r#"<c r="{place}"><v>1</v></c>"#));
    let mut cases =
        vec![("the first text", text("0"), Read(4, Vec::new())), ("no text", text(""), Read(4, Vec::new()))];
    for number in ["-1", "abc", "1.5", "1e0", " 1", "+1", "2", "4294967296", "99999999999999999999", "&#49;"] {
        cases.push((number, text(number), Refused(Damaged)));
    }
    for style in ["-1", "x", "1.0", "99999999999"] {
        cases.push((style, date(style), Refused(Damaged)));
    }
    for place in ["AAAAAAA1", "A99999999999", "A4294967297", "1A", "A-1", "A0", "", "Ａ1"] {
        cases.push((place, at(place), Refused(Damaged)));
    }
    cases.push(("a row beyond counting", with_row(r#"<row r="99999999999"><c><v>1</v></c></row>"#), Refused(Damaged)));
    expect(cases);
}

#[test]
fn what_a_sheet_says_of_its_size_plays_no_part() {
    let said = |size: &str| {
        let sheet = sheet(&roster(3, "")).replace("<sheetData>", &format!(r#"<dimension ref="{size}"/><sheetData>"#));
        Parts::of(&sheet)
    };
    expect(vec![
        ("all there is", said("A1:XFD1048576"), Read(4, Vec::new())),
        ("one cell", said("A1"), Read(4, Vec::new())),
        ("beyond counting", said("A1:ZZZZZZZ99999999999"), Refused(Damaged)),
        ("from the end to the beginning", said("XFD1048576:A1"), Refused(Damaged)),
    ]);
}

#[test]
fn cells_out_of_order_are_put_in_order() {
    let cell = |place: &str, digits: &str| format!(r#"<c r="{place}"><v>{digits}</v></c>"#);
    let row = |number: usize, cells: String| format!(r#"<row r="{number}">{cells}</row>"#);
    let rows = row(3, cell("A3", "31") + &cell("C3", "33") + &cell("B3", "32"))
        + &row(1, cell("B1", "12"))
        + &row(3, cell("C3", "33"));
    let WorkbookReply::Cells(packed, _) = read(Parts::of(&sheet(&rows)).zipped()) else { panic!("not read") };
    let rows: Vec<String> = packed.text().replace('\u{1f}', " ").split('\u{1e}').map(str::to_owned).collect();
    assert_eq!(rows, ["  n12", "", " n31 n32 n33", ""]);
}

#[test]
fn a_workbook_in_which_one_thing_would_hide_another_is_refused() {
    let row = |cells: &str| format!(r#"<row r="2">{cells}</row>"#);
    let cell = |digits: &str| format!(r#"<c r="A2"><v>{digits}</v></c>"#);
    let second = sheet(&roster(3, "")).replace("</sheetData>", "</sheetData><sheetData><row r=\"9\"/></sheetData>");
    let mut twice = Parts::of(&sheet(&roster(3, "")));
    let (name, text) = twice.0.iter().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap().clone();
    twice.0.push((name.to_uppercase(), text));
    expect(vec![
        ("two rows of one number", with_row(&row(&cell("9"))), Refused(Damaged)),
        ("a cell twice", with_row(&row(&(cell("8") + &cell("9")))), Refused(Damaged)),
        ("an empty cell beside another", with_row(&row(r#"<c r="A2"/>"#)), Read(4, Vec::new())),
        ("two values in a cell", with_cell(r#"<c r="E1"><v>1</v><v>2</v></c>"#), Refused(Damaged)),
        ("two texts in a cell", with_cell(r#"<c r="E1"><is><t>a</t></is><v>2</v></c>"#), Refused(Damaged)),
        ("a value behind a cell", with_cell(r#"<c r="E1"><v>1</v></c><v>2</v>"#), Read(4, Vec::new())),
        ("a second table", Parts::of(&second), Refused(Damaged)),
        ("two parts of one name but for its letters", twice, Refused(Damaged)),
    ]);
}

#[test]
fn an_archive_that_lists_one_name_twice_is_refused() {
    let sound = Parts::of(&sheet(&roster(3, "")));
    let other =
        Parts(sound.0.iter().map(|(name, text)| (name.replace("styles.xml", "sheet9.xml"), text.clone())).collect());
    let name = other.0.iter().map(|(name, _)| name).find(|name| name.ends_with("sheet1.xml")).unwrap();
    let copied = [other.0.clone(), vec![(name.replace("sheet1", "sheet7"), sheet(""))]].concat();
    let mut bytes = Parts(copied).zipped();
    let (from, to) = (name.replace("sheet1", "sheet7"), name.clone());
    let places: Vec<usize> =
        (0..bytes.len() - from.len()).filter(|at| bytes[*at..].starts_with(from.as_bytes())).collect();
    assert_eq!(outcome(bytes.clone()), Read(4, Vec::new()));
    places.into_iter().for_each(|at| bytes[at..at + to.len()].copy_from_slice(to.as_bytes()));
    assert_eq!(outcome(bytes), Refused(Damaged));
}

#[test]
fn what_unpacks_to_too_much_is_refused_before_it_is_held() {
    let bare = || with_cell("");
    let styles = || bare().with("xl/styles.xml", "<x/>".repeat(5 << 20));
    let mut lies = styles().zipped();
    say_size(&mut lies, 20 << 20, 1000);
    // No more of it is unpacked than it says.
    assert_eq!(outcome(lies), Refused(Damaged), "a part that lies about its size");
    let long = "a".repeat((4 << 20) + 1);
    expect(vec![
        ("styles that never end", styles(), Refused(UnpacksTooLarge)),
        (
            "one text",
            with_cell(&format!(r#"<c r="D1" t="inlineStr"><is><t>{long}</t></is></c>"#)),
            Refused(UnpacksTooLarge),
        ),
        ("one tag", with_cell(&format!(r#"<c r="D1" x="{long}"/>"#)), Refused(UnpacksTooLarge)),
        (
            "more styles than there can be",
            bare().with("xl/styles.xml", "<xf/>".repeat(200_001)),
            Refused(UnpacksTooLarge),
        ),
        (
            "room for texts that are not there",
            bare().with("xl/sharedStrings.xml", r#"<sst uniqueCount="9999999999999"></sst>"#.to_owned()),
            Refused(Damaged),
        ),
    ]);
}

/// Says another size of whatever unpacks to that one.
fn say_size(zip: &mut [u8], real: u32, said: u32) {
    for place in 0..zip.len() - 4 {
        if zip[place..place + 4] == real.to_le_bytes() {
            zip[place..place + 4].copy_from_slice(&said.to_le_bytes());
        }
    }
}

#[test]
fn a_header_that_cannot_be_read_is_damage_and_not_size() {
    let sound = with_cell("").zipped();
    let mut damaged = sound.clone();
    for entry in (0..sound.len() - 4).filter(|place| sound[*place..].starts_with(b"PK\x03\x04")) {
        damaged[entry] = b'x';
    }
    assert_eq!(outcome(damaged), Refused(Damaged));
    assert_eq!(outcome(sound), Read(4, Vec::new()));
}
