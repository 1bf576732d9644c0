//! What is too large is refused with a message, and never read by half.

use serde_json::json;
use wengang_core::roster::{
    Builder, Correction, Fault, Layout, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, RowNumber, Run, Table, recognise,
};

#[test]
fn too_many_rows_columns_and_bytes_are_refused() {
    let rows = |count: usize| Table::of_text("姓名,1\n".repeat(count));
    assert_eq!(rows(MOST_ROWS).map(|table| table.rows()), Ok(MOST_ROWS));
    assert_eq!(rows(MOST_ROWS + 1).map(|_| ()), Err(Fault::TooManyRows { most: MOST_ROWS }));
    let second = RowNumber::new(2).unwrap();
    let columns = |count: usize| Table::of_text(format!("a\n{}", vec!["1"; count].join(",")));
    assert_eq!(columns(MOST_COLUMNS).map(|table| table.columns()), Ok(MOST_COLUMNS));
    assert_eq!(columns(MOST_COLUMNS + 1).map(|_| ()), Err(Fault::TooManyColumns { row: second, most: MOST_COLUMNS }));
    assert_eq!(recognise(&vec![b'a'; MOST_BYTES + 1]), Err(Fault::TooLarge { most: MOST_BYTES }));
    assert_eq!(Table::of_text("a".repeat(2 * MOST_BYTES + 1)).map(|_| ()), Err(Fault::TooLarge { most: MOST_BYTES }));
}

#[test]
fn empty_rows_and_columns_at_the_end_do_not_count() {
    let text = format!("姓名,工资\n张三,1{}\n{}", ",".repeat(MOST_COLUMNS + 10), ",,\n".repeat(600_000));
    let table = Table::of_text(text).unwrap();
    assert_eq!((table.rows(), table.columns()), (2, 2));
}

#[test]
fn nothing_in_a_file_is_said_to_be_nothing() {
    for text in ["", "\u{feff}", "\n\n", " , ,\n\t", "\"\"\n"] {
        assert_eq!(Table::of_text(text.to_owned()).map(|_| ()), Err(Fault::Empty), "{text:?}");
    }
    assert_eq!(Builder::default().table().map(|_| ()), Err(Fault::Empty));
}

#[test]
fn faults_have_names_for_a_page() {
    let second = RowNumber::new(2).unwrap();
    let fault = serde_json::to_value(Fault::TooManyColumns { row: second, most: 200 }).unwrap();
    assert_eq!(fault, json!({ "kind": "too-many-columns", "row": 2, "most": 200 }));
}

#[test]
fn a_corrected_header_outside_the_table_is_none_at_once() {
    let begun = |header: [u32; 2], fields: serde_json::Value| {
        let table = Table::of_text("姓名,户类型,年工资\n张三,脱贫户,7000\n".to_owned()).unwrap();
        let correction: Correction = serde_json::from_value(json!({ "header": header, "fields": fields })).unwrap();
        let layout = Layout::find(&table, &correction);
        Run::begin(table, layout, super::workshop()).map(|run| run.to_the_end().summary().tally.rows.read)
    };
    for header in [[4_000_000_000, 4_000_000_000], [3, 3], [u32::MAX, 1]] {
        assert_eq!(begun(header, json!({})), Err(Fault::NoHeader), "{header:?}");
    }
    assert_eq!(begun([1, 4_000_000_000], json!({})), Err(Fault::NobodyNamed), "both rows are the header");
    let columns = json!({ "0": "name", "1": "household", "2": "pay" });
    assert_eq!(begun([4_000_000_000, 4_000_000_000], columns), Ok(1), "named columns need no header");
}

#[test]
fn as_many_notes_as_people_each_leave_out_the_person_they_name() {
    const ROWS: usize = 5_000;
    let name = |row: usize| -> String {
        [row / 324 % 18, row / 18 % 18, row % 18].map(|at| GIVEN.chars().nth(at).unwrap()).iter().collect()
    };
    let mut text = "姓名,户类型,全年工资\n".to_owned();
    for row in 0..ROWS {
        text += &format!("王{},脱贫户,8000\n注：王{}已死亡,,\n", name(row), name(row));
    }
    let table = Table::of_text(text).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    let summary = Run::begin(table, layout, super::workshop()).unwrap().to_the_end().summary();
    assert_eq!((summary.tally.rows.read, summary.tally.rows.counted), (ROWS, 0));
}

#[test]
fn notes_that_each_name_more_rows_than_the_last_are_read_in_the_end() {
    const ROWS: usize = 5_000;
    let mut text = "序号,姓名,户类型,全年工资\n".to_owned();
    (1..=ROWS).for_each(|row| text += &format!("{row},王洪波{row},脱贫户,8000\n"));
    (1..=ROWS).for_each(|row| text += &format!("注：前{row}人已死亡；序号1至{row}已死亡,,,\n"));
    let table = Table::of_text(text).unwrap();
    let layout = Layout::find(&table, &Correction::default());
    let summary = Run::begin(table, layout, super::workshop()).unwrap().to_the_end().summary();
    assert_eq!((summary.tally.rows.read, summary.tally.rows.counted), (ROWS, 0));
}

const GIVEN: &str = "洪波丽娟春华秀兰建国桂芝海燕长青小梅";
