//! Notes that speak of one person, of a numbered row or of a marked one: they are remarks of those rows.

use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::cells::has;
use crate::roster::columns::{DoubtCause, Field, Layout, is_about_people, is_personal_name, said_in_title};
use crate::roster::file::{Cell, Table};
use crate::values::half_width;

/// Whom a sentence of a note is about.
pub enum About {
    /// Those rows.
    Rows(Vec<usize>),
    /// All rows, or some of which nobody can tell which.
    All,
    /// No row.
    Nobody,
}

/// What a sentence in that row casts doubt on, and in which rows.
pub fn said_by_note(
    table: &Table,
    layout: &Layout,
    (row, sentence): (usize, &str),
    year: u16,
) -> (Vec<DoubtCause>, About) {
    let causes = causes_of(sentence, year);
    if causes.is_empty() && !has(sentence, SPEAKING_OF_ONE) {
        return (causes, About::Nobody);
    }
    let numbers = numbers_in(sentence);
    let rows = rows_named(table, layout, row, sentence, &numbers);
    if !rows.is_empty() {
        let causes = if causes.is_empty() { vec![DoubtCause::Unclear] } else { causes };
        return (causes, About::Rows(rows));
    }
    // A count of those who do not count says nothing where each row says who it is.
    let tells =
        [Field::Household, Field::LiftedOut, Field::Monitored].iter().any(|field| layout.column(*field).is_some());
    let is_count = sentence.contains("其中") && tells;
    let of_all = !numbers.is_empty() || is_about_people(sentence) && !is_count;
    (causes, if of_all { About::All } else { About::Nobody })
}

/// Words by which a note about one person may matter, whatever else it says.
const SPEAKING_OF_ONE: &[&str] = &["含", "元", "工资", "户", "夫", "妻", "享受", "退", "走", "离", "死", "停"];

fn causes_of(sentence: &str, year: u16) -> Vec<DoubtCause> {
    let mut causes = said_in_title(sentence, year);
    let unclear = causes == [DoubtCause::Unclear];
    causes.retain(|cause| *cause != DoubtCause::Unclear);
    causes
        .extend(doubts_in(sentence, Weight::All, year).iter().filter(|cause| *cause != DoubtCause::Unclear || unclear));
    causes.dedup();
    causes
}

/// The rows of the people whom a sentence names, whose numbers it names, or that have the sign of which it speaks.
fn rows_named(table: &Table, layout: &Layout, note: usize, sentence: &str, numbers: &[u32]) -> Vec<usize> {
    let (name, serial) = (layout.column(Field::Name), layout.column(Field::Serial));
    let marks: Vec<char> = sentence.chars().filter(|c| MARKS.contains(*c)).collect();
    let text = |row: usize, column: Option<usize>| match table.cell(row, column?) {
        Cell::Text(text) | Cell::Number(text) => Some(half_width(text)),
        _ => None,
    };
    let is_meant = |row: &usize| {
        let named = text(*row, name).is_some_and(|cell| {
            let name = cell.trim_matches(|c: char| !c.is_alphabetic());
            is_personal_name(name) && sentence.contains(name)
        });
        let numbered = || !numbers.is_empty() && text(*row, serial).is_some_and(|cell| numbers_are(&cell, numbers));
        let marked = || !marks.is_empty() && has_mark(table, layout, *row, &marks);
        named || numbered() || marked()
    };
    (layout.first_row()..table.rows()).filter(|row| *row != note).filter(is_meant).collect()
}

/// Signs by which people mark rows of which a note speaks.
const MARKS: &str = "*＊※▲△●○★☆◆◇■□⊙◎▼▽①②③④⑤⑥⑦⑧⑨⑩#＃";

/// Whether a cell but for the ID number begins or ends with one of those signs, in brackets too.
fn has_mark(table: &Table, layout: &Layout, row: usize, marks: &[char]) -> bool {
    let id = layout.column(Field::Id);
    table.filled(row).any(|(column, cell)| {
        let Cell::Text(text) = cell else { return false };
        let text = half_width(text);
        let text = text.trim_matches(['(', ')', '[', ']', '【', '】']);
        Some(column) != id && (text.starts_with(marks) || text.ends_with(marks))
    })
}

fn numbers_are(cell: &str, numbers: &[u32]) -> bool {
    cell.trim_matches(|c: char| !c.is_ascii_digit()).parse().is_ok_and(|number| numbers.contains(&number))
}

/// The numbers of rows that a sentence names: 序号2, 序号3、5, 2号, 第2人; not those of documents or days.
fn numbers_in(sentence: &str) -> Vec<u32> {
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(start) = sentence.get(at..).and_then(|rest| rest.find(|c: char| c.is_ascii_digit())) {
        let from = at + start;
        let digits: String =
            sentence.get(from..).unwrap_or_default().chars().take_while(char::is_ascii_digit).collect();
        at = from + digits.len();
        let (before, behind) = (sentence.get(..from).unwrap_or_default(), sentence.get(at..).unwrap_or_default());
        let listed = before.trim_end_matches(|c: char| c.is_ascii_digit() || "、,和及为是:第-至号".contains(c));
        let counted = before.ends_with('第') && behind.starts_with(['人', '行', '名', '号', '位', '条', '个']);
        let called = behind.starts_with('号')
            && !behind.starts_with("号文")
            && !before.ends_with([')', ']', '〕', '】', '月', '日', '字', '-', '.']);
        if listed.ends_with("序号") || listed.ends_with("编号") || counted || called {
            numbers.extend(digits.parse::<u32>());
        }
    }
    numbers
}
