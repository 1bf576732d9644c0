//! What is put right in a roster without touching its file: cells, and words for all the cells that hold them.

use super::generated::{workers_rows, workers_text, workshop_rows, workshop_text};
use super::{id, workers, workshop};
use proptest::prelude::*;
use wengang_core::Yuan;
use wengang_core::roster::{
    ColumnWords, Correction, Fault, Field, FixWhat, Layout, MendedCells, MendedWords, Problem, Roster, RowQuery, Run,
    Settings, Table,
};
use wengang_core::truth::Fact;

fn table(text: &str) -> Table {
    Table::of_text(text.to_owned()).unwrap()
}

pub fn read(text: &str, settings: Settings, correction: &Correction) -> Result<Roster, Fault> {
    let table = table(text);
    let layout = Layout::find(&table, correction);
    Run::begin(table, layout, settings).map(Run::to_the_end)
}

fn findings(text: &str, settings: Settings, correction: &Correction) -> String {
    serde_json::to_string(&read(text, settings, correction).unwrap().findings()).unwrap()
}

pub fn with_cells(cells: MendedCells) -> Correction {
    Correction { cells, ..Correction::default() }
}

pub fn with_words(column: usize, words: &[(&str, &str)]) -> Correction {
    let words = words.iter().map(|(said, read)| ((*said).to_owned(), (*read).to_owned())).collect();
    Correction { words: MendedWords::from([(column, words)]), ..Correction::default() }
}

/// The text with other cells, written by hand.
fn rewritten(text: &str, mends: &[(usize, usize, String)]) -> String {
    let mut rows: Vec<Vec<String>> = text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect();
    for (row, column, text) in mends {
        rows[*row][*column].clone_from(text);
    }
    rows.into_iter().map(|row| row.join(",") + "\n").collect()
}

fn cells_of(mends: &[(usize, usize, String)]) -> MendedCells {
    let mut cells = MendedCells::new();
    for (row, column, text) in mends {
        cells.entry(*row as u32 + 1).or_default().insert(*column, text.clone());
    }
    cells
}

/// Rows under the header, columns and what is put there.
fn mends() -> impl Strategy<Value = Vec<(prop::sample::Index, usize, &'static str)>> {
    let text =
        prop::sample::select(vec!["脱贫户", "监测对象", "一般户", "7000", "6999.99", "七千", "不详", "否", "是"]);
    prop::collection::vec((any::<prop::sample::Index>(), 2..4_usize, text), 0..6)
}

fn placed(text: &str, mends: &[(prop::sample::Index, usize, &str)]) -> Vec<(usize, usize, String)> {
    let rows = text.lines().count() - 1;
    mends.iter().map(|(row, column, text)| (row.index(rows) + 1, *column, (*text).to_owned())).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn prop_a_mended_roster_comes_to_what_the_rewritten_file_comes_to(rows in workshop_rows(), mends in mends()) {
        let text = workshop_text(&rows);
        let mends = placed(&text, &mends);
        let mended = read(&text, workshop(), &with_cells(cells_of(&mends))).unwrap();
        let written = read(&rewritten(&text, &mends), workshop(), &Correction::default()).unwrap();
        prop_assert_eq!(mended.summary(), written.summary());
        prop_assert_eq!(mended.results(), written.results());
    }

    #[test]
    fn prop_mending_and_taking_it_back_gives_the_report_byte_for_byte(rows in workers_rows(), mends in mends()) {
        let text = workers_text(&rows, true);
        let before = findings(&text, workers(), &Correction::default());
        let mut cells = cells_of(&placed(&text, &mends));
        let mended = read(&text, workers(), &with_cells(cells.clone()));
        prop_assert!(mended.is_ok());
        cells.clear();
        prop_assert_eq!(before, findings(&text, workers(), &with_cells(cells)));
    }

    #[test]
    fn prop_the_order_of_mending_does_not_matter(rows in workshop_rows(), mends in mends(), seed in any::<u64>()) {
        let text = workshop_text(&rows);
        let mut mends = placed(&text, &mends);
        mends.sort();
        mends.dedup_by(|one, other| (one.0, one.1) == (other.0, other.1));
        let in_order = findings(&text, workshop(), &with_cells(cells_of(&mends)));
        for place in 0..mends.len() {
            let other = (seed.rotate_left(place as u32) % mends.len() as u64) as usize;
            mends.swap(place, other);
        }
        prop_assert_eq!(in_order, findings(&text, workshop(), &with_cells(cells_of(&mends))));
    }
}

#[test]
fn rows_are_found_by_what_would_settle_them_and_by_the_words_of_a_column() {
    let text = format!(
        "姓名,身份证号,户类型,工资\n甲,{},脱贫户,七千\n乙,{},低保户,8000\n丙,{},,8000\n丁,{},脱贫户,8000\n",
        id(1),
        id(2),
        id(3),
        id(4)
    );
    let roster = read(&text, workshop(), &Correction::default()).unwrap();
    let found = |query: RowQuery| query.find(&roster);
    let fix = |fix: FixWhat| found(RowQuery { fix: Some(fix), ..RowQuery::default() });
    assert_eq!(fix(FixWhat::Cell { field: Field::Pay, problem: Problem::NotMoney }), [0]);
    assert_eq!(fix(FixWhat::Cell { field: Field::Household, problem: Problem::NotAChoice }), [1]);
    assert_eq!(fix(FixWhat::Missing { fact: Fact::Household }), [2]);
    assert_eq!(fix(FixWhat::SamePerson), [0_u32; 0]);
    let cell = |column, words: &str| {
        found(RowQuery { cell: Some(ColumnWords { column, words: words.to_owned() }), ..RowQuery::default() })
    };
    assert_eq!((cell(2, "低保户"), cell(2, "脱贫户"), cell(3, "低保户")), (vec![1], vec![0, 3], vec![]));
    for fix in roster.summary().fixes {
        let query = RowQuery { fix: Some(fix.what), ..RowQuery::default() };
        assert!(fix.share.people <= query.find(&roster).len(), "{fix:?} is shown with fewer rows than people");
    }
}

#[test]
fn a_cell_outside_the_table_is_refused_by_its_place() {
    let text = format!("姓名,身份证号,户类型,工资\n甲,{},脱贫户,8000\n", id(1));
    for (row, column) in [(0, 3), (3, 3), (2, 4), (4_000_000_000, 0)] {
        let cells = MendedCells::from([(row, [(column, "7000".to_owned())].into())]);
        assert_eq!(read(&text, workshop(), &with_cells(cells)).unwrap_err(), Fault::NoSuchCell { row, column });
    }
}

#[test]
fn where_blocks_stand_side_by_side_a_cell_is_mended_by_the_row_that_is_shown() {
    let heading = "姓名,身份证号,户类型,工资";
    let person = |number: u32, pay: &str| format!("某{number},{},脱贫户,{pay}", id(number));
    let text = format!("{heading},{heading}\n{},{}\n", person(1, "8000"), person(2, "七千"));
    let error = |roster: &Roster| roster.results().errors().first().map(|error| (error.row.get(), error.field));
    let roster = read(&text, workshop(), &Correction::default()).unwrap();
    let (row, field) = error(&roster).unwrap();
    assert_eq!((row, field), (3, Field::Pay));
    let cells = MendedCells::from([(row, [(3, "7000".to_owned())].into())]);
    let mended = read(&text, workshop(), &with_cells(cells)).unwrap();
    assert_eq!((error(&mended), mended.summary().totals.granted), (None, Yuan::whole(2000)));
}

#[test]
fn what_was_mended_is_read_and_written_as_json_and_left_out_where_there_is_nothing() {
    let mended = Correction {
        cells: MendedCells::from([(3, [(2, "都不是".to_owned())].into())]),
        ..with_words(2, &[("低保户", "否")])
    };
    let json = serde_json::to_value(&mended).unwrap();
    assert_eq!(json["cells"], serde_json::json!({ "3": { "2": "都不是" } }));
    assert_eq!(serde_json::from_value::<Correction>(json).unwrap(), mended);
    let nothing = serde_json::to_value(Correction::default()).unwrap();
    assert!(nothing.get("cells").is_none() && nothing.get("words").is_none());
}
