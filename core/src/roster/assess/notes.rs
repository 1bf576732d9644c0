//! Notes that speak of one person, of a numbered row or of a marked one: they are remarks of those rows.

use crate::roster::assess::row::remark_sense::{Weight, doubts_in};
use crate::roster::assess::rows_named::{Group, RowsNamed};
use crate::roster::cells::has;
use crate::roster::columns::{DoubtCause, Field, Layout, is_about_people, said_in_title};

/// Whom a sentence of a note is about.
pub enum About {
    /// Those rows.
    Rows(Vec<Group>),
    /// All rows, or some of which nobody can tell which.
    All,
    /// No row.
    Nobody,
}

/// What a sentence in that row casts doubt on, and in which of the rows that can be named.
pub fn said_by_note(
    named: &RowsNamed,
    layout: &Layout,
    (row, sentence): (usize, &str),
    year: u16,
) -> (Vec<DoubtCause>, About) {
    let causes = causes_of(sentence, year);
    if causes.is_empty() && !has(sentence, SPEAKING_OF_ONE) {
        return (causes, About::Nobody);
    }
    let numbers = numbers_in(sentence);
    let mut groups = named.in_sentence(sentence, &numbers);
    groups.retain(|group| named.rows(*group).iter().any(|other| *other != row));
    if !groups.is_empty() {
        let causes = if causes.is_empty() { vec![DoubtCause::Unclear] } else { causes };
        return (causes, About::Rows(groups));
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
