//! What can be read can be written.

use super::parts::Parts;
use super::product::{WorkbookReply, pack, read, written};
use wengang_core::roster::Cell;
use wengang_core::values::Date;

/// The parts of a workbook.
pub fn parts_of(bytes: Vec<u8>) -> Parts {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let names: Vec<String> =
        (0..zip.len()).map(|place| zip.by_index(place).unwrap().name().unwrap().into_owned()).collect();
    let text = |name: &String| std::io::read_to_string(zip.by_name(name).unwrap()).unwrap();
    let texts: Vec<String> = names.iter().map(text).collect();
    Parts(names.into_iter().zip(texts).collect())
}

#[test]
fn as_many_columns_as_can_be_read_are_written_with_those_that_come_out() {
    let row = vec![Cell::Text("格"); 204];
    let (bytes, cut) = written(pack([row.clone(), row].into_iter()));
    assert_eq!(cut, 0);
    let sheet = parts_of(bytes).0.into_iter().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap().1;
    assert!(sheet.contains(r#"r="GV2""#), "the last column is not there");
}

#[test]
fn a_text_is_cut_where_a_cell_of_a_workbook_ends_and_the_cuts_are_counted() {
    // What is beyond the basic plane counts twice there.
    let (fits, long, wide) = ("长".repeat(32_767), "长".repeat(32_768), "𠮷".repeat(20_000));
    let row = vec![Cell::Text(&fits), Cell::Text(&long), Cell::Text(&wide)];
    let (bytes, cut) = written(pack([row.clone(), row].into_iter()));
    assert_eq!(cut, 4);
    let WorkbookReply::Cells(packed, _) = read(bytes) else { panic!("not read") };
    let lengths: Vec<usize> =
        packed.text().split('\u{1f}').skip(1).map(|cell| cell.trim_end_matches('\u{1e}').chars().count() - 1).collect();
    assert_eq!(lengths, [32_767, 32_767, 16_383].repeat(2));
}

#[test]
fn characters_that_no_workbook_can_hold_are_left_out_and_the_others_stay() {
    let held = "张\u{0}三\u{1}李\u{b}四\u{1e}\u{1f}\u{fffe}\u{ffff}_x0041_\t甲\u{7f}";
    let row = vec![Cell::Text(held), Cell::Text("乙")];
    let (bytes, cut) = written(pack([row.clone(), row].into_iter()));
    assert_eq!(cut, 0);
    let sheet = parts_of(bytes.clone()).0.into_iter().find(|(name, _)| name.ends_with("sheet1.xml")).unwrap().1;
    assert!(!sheet.chars().any(|c| c < ' ' && !matches!(c, '\t' | '\n' | '\r')), "{sheet:?}");
    let WorkbookReply::Cells(packed, _) = read(bytes) else { panic!("not read") };
    assert_eq!(packed.text(), "\u{1f}t张三李四_x0041_\t甲\u{7f}\u{1f}t乙\u{1e}".repeat(2));
}

#[test]
fn a_list_is_read_as_it_was_written_whatever_stands_in_it() {
    let day = Date::new(2022, 3, 15).unwrap();
    let rows = [
        vec![Cell::Text("姓名"), Cell::Text("说明"), Cell::Text("元")],
        vec![Cell::Text(" 前后有空格 "), Cell::Text("第一行\n第二行"), Cell::Number("1000.50")],
        vec![Cell::Number("不是数"), Cell::Number(""), Cell::Number("1.2.3")],
        vec![],
        vec![Cell::Text("<甲&乙>\"'"), Cell::Empty, Cell::Number("1-2"), Cell::Date(day)],
        vec![Cell::Text("_x000D_"), Cell::Text("230102199001010019"), Cell::Number("0")],
    ];
    let (bytes, cut) = written(pack(rows.into_iter()));
    assert_eq!(cut, 0);
    let WorkbookReply::Cells(packed, _) = read(bytes) else { panic!("not read") };
    let cells = packed.text().replace('\u{1f}', "|").replace('\u{1e}', "/");
    assert_eq!(
        cells,
        "|t姓名|t说明|t元/|t 前后有空格 |t第一行\n第二行|n1000.5/|t不是数||t1.2.3//|t<甲&乙>\"'||t1-2|t2022-03-15/|t_x000D_|t230102199001010019|n0/"
    );
}

#[test]
fn texts_have_the_format_of_text_so_that_no_number_is_made_of_an_id() {
    let (bytes, _) = written(pack([vec![Cell::Text("身份证号")], vec![Cell::Text("230102199001010019")]].into_iter()));
    let parts = parts_of(bytes).0;
    let part = |end: &str| &parts.iter().find(|(name, _)| name.ends_with(end)).unwrap().1;
    // 49 is the number of the format @.
    for style in part("sheet1.xml").split("<c ").skip(1).map(|cell| cell.split(r#"s=""#).nth(1).unwrap()) {
        let style: usize = style.split('"').next().unwrap().parse().unwrap();
        let cell_formats = part("styles.xml").split("<cellXfs").nth(1).unwrap();
        let format = cell_formats.split("<xf ").nth(style + 1).unwrap();
        assert!(format.starts_with(r#"numFmtId="49""#), "{format}");
    }
}
