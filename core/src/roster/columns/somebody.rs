//! Rows whose words are those of a title, a note or a signature, and that are about somebody all the same.

use super::field::Field;
use super::heading_cells::heading_in;
use super::label_rows::labels_and_values;
use super::layout::Layout;
use super::meanings::of_heading;
use super::personal_names::is_plausible_name;
use super::row_label::{is_note, is_signature};
use crate::roster::cells::{half_width, has, holds_id_number};
use crate::roster::file::{Cell, Table};

/// Whether an ID number stands in the row that is not that of somebody who signs or fills in the form, nor that of somebody whom a
/// note speaks of.
pub fn names_somebody(table: &Table, layout: &Layout, row: usize) -> bool {
    let texts = || {
        table.filled(row).filter_map(|(_, cell)| match cell {
            Cell::Text(text) => Some(text),
            _ => None,
        })
    };
    if !texts().any(holds_id_number) {
        return false;
    }
    let words: String = texts().map(half_width).collect();
    let of_form = has(&words, OF_FORMS) || texts().next().is_some_and(|text| is_signature(&half_width(text)));
    // Above the table, what asks for a number is a form of one person.
    let asks = row < layout.first_row() && (words.contains("身份证") || !labels_and_values(table, row).is_empty());
    !(of_form || asks || is_note(&words) && is_of_a_row(table, layout, (row, &words)))
}

/// Words for those who sign or fill in a form, or stand behind it.
const OF_FORMS: &[&str] = &[
    "法人",
    "法定代表",
    "负责人",
    "经办",
    "填报",
    "填表",
    "制表",
    "审核",
    "复核",
    "联系人",
    "厂长",
    "经理",
    "会计",
    "出纳",
    "书记",
    "主任",
    "户主",
    "带头人",
    "经纪人",
    "申报人",
    "申请人",
    "承诺人",
    "监护人",
    "介绍人",
    "担保人",
    "委托人",
    "受托人",
    "业主",
    "老板",
];

/// Whether the ID number that a note has stands in a row of the table as well; of a note that is none of the last lines that is
/// taken for granted.
fn is_of_a_row(table: &Table, layout: &Layout, (note, words): (usize, &str)) -> bool {
    let Some(column) = layout.column(Field::Id) else { return false };
    let is_of = |row| matches!(table.cell(row, column), Cell::Text(id) if 15 <= id.len() && words.contains(id));
    note + LAST_LINES < table.rows() || (layout.first_row()..table.rows()).any(is_of)
}

/// How many lines may stand at the foot.
const LAST_LINES: usize = 20;

/// Whether the row is that of somebody in a table above that which is read: it has a name under the heading of names there.
pub fn stands_above(table: &Table, layout: &Layout, row: usize) -> bool {
    if layout.first_row() <= row || layout.is_header(row) {
        return false;
    }
    let Some(header) = (0..row).rev().find(|above| layout.is_other_header(table, *above)) else { return false };
    let means_name = |column: &usize| matches!(of_heading(&heading_in(table, header, *column)), Some((Field::Name, _)));
    let column = (0..table.width(header)).find(means_name);
    let says_name =
        |column| matches!(table.cell(row, column), Cell::Text(text) if is_plausible_name(&half_width(text)));
    column.is_some_and(says_name) && 1 < table.filled(row).count()
}
