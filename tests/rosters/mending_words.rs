//! Words that were not understood, answered once for all cells that hold them; what is told of cells that were mended.

use super::mending::{read, with_words};
use super::{id, workshop};
use wengang_core::Yuan;
use wengang_core::roster::{
    Builder, ColumnWords, Correction, Field, Layout, MendedCells, Problem, Replacement, RowQuery, Run,
};

#[test]
fn one_answer_for_a_word_settles_every_cell_that_holds_it() {
    let row = |person: u32, kind: &str| format!("某{person},{},{kind},8000\n", id(person));
    let text = [
        "姓名,身份证号,户类型,工资\n".to_owned(),
        row(1, "低保户"),
        row(2, "低保户"),
        row(3, "五保"),
        row(4, "脱贫户"),
    ];
    let text = text.concat();
    let summary = read(&text, workshop(), &Correction::default()).unwrap().summary();
    let [often, once] = summary.words.as_slice() else { panic!("{:?}", summary.words) };
    assert_eq!((often.words.as_str(), often.rows, often.share.people), ("低保户", 2, 2));
    assert_eq!((often.share.yuan, often.field, often.letter.as_str()), (Yuan::whole(2000), Field::Household, "C"));
    assert_eq!((once.words.as_str(), once.rows, once.share.yuan), ("五保", 1, Yuan::whole(1000)));
    assert_eq!(often.replacements, [Replacement::LiftedOut, Replacement::Monitored, Replacement::Neither]);

    let answered = with_words(2, &[("低保户", Replacement::Monitored.word())]);
    let summary = read(&text, workshop(), &answered).unwrap().summary();
    assert_eq!(summary.totals.granted, Yuan::whole(3000));
    assert_eq!(summary.words.iter().map(|unread| unread.words.as_str()).collect::<Vec<_>>(), ["五保"]);
}

#[test]
fn what_nobody_sees_beside_a_word_keeps_no_answer_from_it() {
    let text = format!("姓名,身份证号,户类型,工资\n甲,{},\u{200b}低保户 ,8000\n乙,{},低保户,8000\n", id(1), id(2));
    let asked = read(&text, workshop(), &Correction::default()).unwrap();
    let summary = asked.summary();
    let [unread] = summary.words.as_slice() else { panic!("{:?}", summary.words) };
    assert_eq!((unread.words.as_str(), unread.rows), ("低保户", 2));
    let cell = Some(ColumnWords { column: unread.column, words: unread.words.clone() });
    assert_eq!(RowQuery { cell, ..RowQuery::default() }.find(&asked), [0, 1]);
    let answered = read(&text, workshop(), &with_words(2, &[("低保户", "脱贫户")])).unwrap();
    assert_eq!((answered.summary().totals.granted, answered.summary().words), (Yuan::whole(2000), vec![]));
}

#[test]
fn a_word_in_a_merged_cell_is_counted_and_answered_for_every_row_that_it_holds_for() {
    let mut builder = Builder::default();
    for (row, cells) in [
        ["姓名", "身份证号", "户类型", "工资"],
        ["甲", &id(1), "低保户", "8000"],
        ["乙", &id(2), "", "8000"],
        ["丙", &id(3), "", "8000"],
    ]
    .iter()
    .enumerate()
    {
        cells.iter().for_each(|cell| builder.text(cell));
        if row == 1 {
            builder.merged((1, 2), (2, 0));
        }
        builder.end_row().unwrap();
    }
    let table = std::sync::Arc::new(builder.table().unwrap());
    let read = |correction: &Correction| {
        let layout = Layout::find(&table, correction);
        Run::begin(table.clone(), layout, workshop()).unwrap().to_the_end()
    };
    let asked = read(&Correction::default());
    let summary = asked.summary();
    let [unread] = summary.words.as_slice() else { panic!("{:?}", summary.words) };
    assert_eq!((unread.rows, unread.share.yuan), (3, Yuan::whole(3000)));
    let cell = Some(ColumnWords { column: 2, words: "低保户".to_owned() });
    assert_eq!(RowQuery { cell, ..RowQuery::default() }.find(&asked), [0, 1, 2]);
    let mut correction = with_words(2, &[("低保户", "监测对象")]);
    assert_eq!(read(&correction).summary().totals.granted, Yuan::whole(3000));
    correction.cells = MendedCells::from([(3, [(2, "一般户".to_owned())].into())]);
    assert_eq!(read(&correction).summary().totals.granted, Yuan::whole(2000));
}

#[test]
fn a_cell_that_was_struck_through_holds_once_something_else_is_put_there_and_a_word_settles_nothing_of_that() {
    let mut builder = Builder::default();
    let rows = [["姓名", "身份证号", "户类型", "工资"], ["甲", &id(1), "低保户", "8000"]];
    for cells in rows {
        cells.iter().for_each(|cell| builder.text(cell));
        builder.end_row().unwrap();
    }
    builder.struck_cell(1, 3);
    let table = std::sync::Arc::new(builder.table().unwrap());
    let problems = |correction: &Correction| -> Vec<Problem> {
        let run = Run::begin(table.clone(), Layout::find(&table, correction), workshop()).unwrap();
        run.to_the_end().results().errors().iter().map(|error| error.problem).collect()
    };
    let mut correction = with_words(2, &[("低保户", "脱贫户"), ("8000", "8000")]);
    assert_eq!(problems(&correction), [Problem::StruckOut]);
    correction.cells = MendedCells::from([(2, [(3, "8000".to_owned())].into())]);
    assert_eq!(problems(&correction), []);
}

#[test]
fn what_is_read_in_place_of_the_file_is_told_apart_cell_by_cell() {
    let text = format!("姓名,身份证号,户类型,工资\n甲,{},低保户,8000\n乙,{},都不是,8000\n", id(1), id(2));
    let mut correction = with_words(2, &[("低保户", "都不是")]);
    correction.cells = MendedCells::from([(3, [(3, String::new())].into())]);
    let roster = read(&text, workshop(), &correction).unwrap();
    let mended = |row: usize| (0..4).filter(|column| roster.table().is_mended(row, *column)).collect::<Vec<_>>();
    assert_eq!((mended(0), mended(1), mended(2)), (vec![], vec![2], vec![3]));
}

#[test]
fn words_that_can_mean_either_are_asked_for_as_well_and_those_without_money_are_not() {
    let text = format!("姓名,身份证号,户类型,工资\n甲,{},拟脱贫户,8000\n乙,{},低保户,100\n", id(1), id(2));
    let summary = read(&text, workshop(), &Correction::default()).unwrap().summary();
    let asked: Vec<(&str, Yuan)> =
        summary.words.iter().map(|unread| (unread.words.as_str(), unread.share.yuan)).collect();
    assert_eq!(asked, [("拟脱贫户", Yuan::whole(1000))]);
}
