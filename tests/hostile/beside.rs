//! What a sheet says beside its values: formulas that were never calculated, wherever they stand, and marks that stay with
//! their cells.

use super::parts::{Parts, roster, sheet};
use super::product::{SheetFound, WorkbookFault, WorkbookReply, read};

/// The notes, the rows as they are packed, and the cells that were left out.
fn rows_of(parts: &Parts) -> (String, Vec<String>, Vec<String>) {
    match read(parts.zipped()) {
        WorkbookReply::Cells(packed, SheetFound { stray, .. }) => {
            let packed = packed.text().replace('\u{1f}', " ");
            let (notes, cells) =
                packed.strip_prefix('\u{1d}').and_then(|rest| rest.split_once('\u{1d}')).unwrap_or(("", &packed));
            let rows = cells.trim_end_matches('\u{1e}').split('\u{1e}').map(str::to_owned).collect();
            (notes.to_owned(), rows, stray)
        }
        reply => panic!("{reply:?}"),
    }
}

fn rows(written: &str) -> Vec<String> {
    rows_of(&Parts::of(&sheet(written))).1
}

#[test]
fn formulas_without_values_stay_wherever_they_stand() {
    let below = roster(1, "") + r#"<row r="5"><c r="A5"><f>A2</f></c><c r="C5"><f>SUM(C2:C4)</f><v/></c></row>"#;
    assert_eq!(rows(&below)[2..], ["", "", " t=A2  t=SUM(C2:C4)"]);
    let alone = r#"<row r="2"><c r="B2"><f>Sheet2!A1</f></c></row>"#;
    assert_eq!(rows(alone), ["", "  t=Sheet2!A1"]);
    let between = r#"<row r="1"><c r="A1"><f t="shared" si="0"/></c><c r="B1"><v>1</v></c></row>"#;
    assert_eq!(rows(between), [" t=? n1"]);
    let signs = r#"<row r="1"><c r="A1"><f>A2&amp;"&lt;&#20013;"</f></c></row>"#;
    assert_eq!(rows(signs), [r#" t=A2&"<中""#]);
}

#[test]
fn a_formula_that_gives_an_empty_text_has_a_value_and_one_that_was_never_calculated_has_none() {
    for (cell, expected) in [
        (r#"<c r="A2" t="str"><f>""</f><v></v></c>"#, ""),
        (r#"<c r="A2" t="str"><f>""</f><v/></c>"#, ""),
        (r#"<c r="A2" t="str"><f>B2</f></c>"#, " t=B2"),
        (r#"<c r="A2"><f>B2</f><v></v></c>"#, " t=B2"),
        (r#"<c r="A2" t="s"><f>B2</f><v></v></c>"#, " t=B2"),
        // What a formula gives stands behind it; before it, it is not read.
        (r#"<c r="A2"><v>7000</v><f>B2</f></c>"#, " t=B2"),
    ] {
        let written = format!(r#"<row r="1"><c r="A1"><v>1</v></c></row><row r="2">{cell}</row>"#);
        assert_eq!(rows(&written).get(1).map_or("", String::as_str), expected, "{cell}");
    }
}

#[test]
fn a_formula_far_away_is_left_out_and_named_and_the_roster_is_read() {
    let formula = |place: &str| format!(r#"<c r="{place}"><f>A1</f></c>"#);
    let (_, header, stray) = rows_of(&Parts::of(&sheet(&roster(3, &formula("XFD1")))));
    assert_eq!((header.len(), header[0].as_str(), stray), (4, " t姓名 t户类型 t年工资", vec!["XFD1".to_owned()]));
    let far = format!(r#"<row r="1048576">{}</row>"#, formula("XFD1048576"));
    let (_, read, stray) = rows_of(&Parts::of(&sheet(&(roster(3, "") + &far))));
    assert_eq!((read.len(), stray), (4, vec!["XFD1048576".to_owned()]));
    let only = format!(r#"<row r="1">{}</row>"#, formula("XFD1"));
    assert_eq!(read_fault(&only), Some(WorkbookFault::Empty));
}

fn read_fault(written: &str) -> Option<WorkbookFault> {
    match read(Parts::of(&sheet(written)).zipped()) {
        WorkbookReply::Refused(fault) => Some(fault),
        _ => None,
    }
}

#[test]
fn what_is_said_of_a_cell_stays_with_it_however_cells_are_placed() {
    let small = r#"<row r="1"><c r="a1"><f>X</f></c><c r="b1"><v>1</v></c></row>"#;
    assert_eq!(rows(small), [" t=X n1"]);
    // A cell of another row does not move those that follow it.
    let moved = r#"<row r="1"><c r="A3"><v>3</v></c></row><row><c><f>Y</f></c></row>"#;
    assert_eq!(rows(moved), ["", " t=Y", " n3"]);
    let hidden = r#"<row r="1"><c r="A4"><v>4</v></c></row><row hidden="1"><c><v>2</v></c></row><row ht="0.00"/>"#;
    let (notes, ..) = rows_of(&Parts::of(&sheet(hidden)));
    assert_eq!(notes, "h1 h2");
    let before =
        sheet(r#"<row r="1"><c r="A1"><f>Z</f></c></row>"#).replace("<sheetData>", r#"<c r="A1"/><sheetData>"#);
    assert_eq!(rows_of(&Parts::of(&before)).1, [" t=Z"]);
}

#[test]
fn what_is_said_beside_the_values_is_found_wherever_the_workbook_keeps_it() {
    let written = sheet(r#"<row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"><f>Q</f></c></row>"#);
    let sound = Parts::of(&written);
    let renamed = |from: &str, to: &str| {
        let rename = |(name, text): &(String, String)| (name.replace(from, to), text.replace(from, to));
        Parts(sound.0.iter().map(rename).collect())
    };
    for (what, parts) in [
        ("as always", sound.clone()),
        ("another name of the workbook's part", renamed("workbook.xml", "workbook22.xml")),
        ("a folder of another name", renamed("xl/", "book/")),
        ("links from the root", renamed(r#"Target="worksheets"#, r#"Target="/xl/worksheets"#)),
        ("a sheet of another name", renamed("worksheets/sheet1.xml", "blätter/表.xml")),
    ] {
        let (notes, rows, _) = rows_of(&parts);
        assert_eq!((notes.as_str(), rows), ("h0", vec![" n1 t=Q".to_owned()]), "{what}");
    }
}

#[test]
fn the_only_thing_that_a_sheet_says_beside_its_values_is_seen() {
    let cell = r#"<c r="A1"><v>1</v></c>"#;
    for (row, merged, expected) in [
        (format!(r#"<row r="1">{cell}</row>"#), "", ""),
        (format!(r#"<row r="1" ht="0">{cell}</row>"#), "", "h0"),
        (format!(r#"<row r="1" hidden="1">{cell}</row>"#), "", "h0"),
        (format!(r#"<row r="1" x:hidden="true">{cell}</row>"#), "", "h0"),
        (format!(r#"<row r="1">{cell}</row>"#), r#"<mergeCells><mergeCell ref="A1:A2"/></mergeCells>"#, "m0,0,1,0"),
    ] {
        let written = sheet(&row).replace("</sheetData>", &format!("</sheetData>{merged}"));
        assert_eq!(rows_of(&Parts::of(&written)).0, expected, "{row} {merged}");
    }
    let styles = r#"<styleSheet><fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs></styleSheet>"#;
    for style in [r#"s="1""#, r#"x:s="1""#] {
        let written = sheet(&format!(r#"<row r="1"><c r="A1" {style}><v>1</v></c></row>"#));
        assert_eq!(rows_of(&Parts::of(&written).with("xl/styles.xml", styles.to_owned())).0, "x0,0", "{style}");
    }
}

#[test]
fn no_formula_breaks_the_rows_it_stands_in() {
    let broken = "<row r=\"1\"><c r=\"A1\"><f>A\u{1f}B\u{1e}C\u{1d}D</f></c><c r=\"B1\"><v>1</v></c></row>";
    let (_, rows, _) = rows_of(&Parts::of(&sheet(broken)));
    assert_eq!(rows.len(), 1);
    assert!(rows[0].ends_with(" n1") && rows[0].starts_with(" t=AB"), "{rows:?}");
}
