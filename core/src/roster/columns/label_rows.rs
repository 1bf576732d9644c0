//! Rows above a header in which labels stand beside their values, cell by cell: 企业名称 | 永发服装厂 | 法人 | 周建国.

use super::heading::Heading;
use super::labelled::{ends_as_a_label, is_of_who_filled_in};
use super::meaning::HeadingMatch;
use super::meanings::of_heading;
use super::meanings::person::is_of_another;
use super::personal_names::is_plausible_name;
use crate::roster::Field;
use crate::roster::cells::half_width;
use crate::roster::file::{Cell, Table};

/// The label and the value of each pair of cells of a row that has nothing else, half-width; none where it is not made so.
pub fn labels_and_values(table: &Table, row: usize) -> Vec<(String, String)> {
    let cells: Vec<String> = table.filled(row).map(|(_, cell)| words(cell)).collect();
    // The last label may have nothing beside it.
    let (pairs, rest) = cells.as_chunks::<2>();
    let is_pair = |[label, value]: &[String; 2]| is_label(label) && is_value(value);
    if pairs.is_empty() || !pairs.iter().all(is_pair) || !rest.iter().all(|label| is_label(label)) {
        return Vec::new();
    }
    pairs.iter().map(|[label, value]| (label.trim_end_matches(':').to_owned(), value.clone())).collect()
}

fn words(cell: Cell) -> String {
    match cell {
        Cell::Text(text) | Cell::Number(text) => half_width(text),
        Cell::Date(date) => date.to_string(),
        Cell::Empty => String::new(),
    }
}

/// Whether it names what stands beside it, and heads no column of people.
fn is_label(text: &str) -> bool {
    let text = text.trim_end_matches(':');
    let heading = Heading::read(text);
    let field = of_heading(&heading).map(|(field, _)| field);
    let of_people = matches!(field, Some(Field::Name | Field::Id | Field::Serial | Field::Pay));
    let names = is_of_who_filled_in(text) || ends_as_a_label(text) || is_of_another(&heading);
    names && !of_people && !text.contains(|c: char| c.is_ascii_digit())
}

/// Whether it is a value: a number, a day, somebody's name, what a firm or a place is called.
fn is_value(text: &str) -> bool {
    const FIRMS: &[&str] =
        &["厂", "公司", "车间", "合作社", "基地", "中心", "村", "镇", "乡", "县", "市", "区", "屯", "局"];
    let heading = Heading::read(text);
    let meant = of_heading(&heading);
    let is_heading = match meant {
        Some((Field::Organisation, surely)) => surely == HeadingMatch::Whole,
        Some((_, surely)) => HeadingMatch::Weak < surely,
        None => ends_as_a_label(text),
    };
    let is_called = text.chars().count() != 2 && FIRMS.iter().any(|end| text.ends_with(end));
    let is_number = text.contains(|c: char| c.is_ascii_digit());
    !is_heading && !is_of_another(&heading) && (is_number || is_called || is_plausible_name(text))
}
