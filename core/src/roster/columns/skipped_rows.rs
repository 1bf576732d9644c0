//! Rows that are about nobody: titles, units, sums, signatures, notes.

use super::examples::is_example;
use super::field::Field;
use super::heading_with_counts::is_heading_with_counts;
use super::hint_rows::hint;
use super::labelled::{is_of_who_filled_in, labelled};
use super::layout::Layout;
use super::personal_names::is_plausible_name;
use super::row_label::{
    introduces_rows, is_kind_of_household, is_note, is_personal_name, is_signature, is_total, is_total_word,
};
use super::sections::heads_rows;
use super::skip::Skip;
use super::somebody::{names_somebody, stands_above};
use super::units::is_unit_row;
use crate::roster::cells::half_width;
use crate::roster::file::{Cell, Table};

/// An ID number of 15 digits, or one of 18 that lost some: then the row is about somebody, whatever else it says.
const FEWEST_OF_AN_ID: usize = 15;

/// In how many filled cells from the left the label of a sum stands.
const LABELS: usize = 3;

/// Why a row from the header up is not read.
fn reason_above(table: &Table, layout: &Layout, row: usize) -> Skip {
    if layout.is_header(row) {
        return Skip::Header;
    }
    if table.filled(row).next().is_none() {
        Skip::Empty
    } else if layout.is_other_header(table, row) {
        Skip::Header
    } else {
        Skip::Title
    }
}

/// Why that row is not read; none if it is. Whoever is named with an ID number is somebody, wherever it stands.
pub fn reason_to_skip(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
    let reason = by_its_words(table, layout, row)?;
    let may_be_somebody = matches!(reason, Skip::Title | Skip::Signature | Skip::Note);
    let is_somebody = may_be_somebody && (names_somebody(table, layout, row) || stands_above(table, layout, row));
    (!is_somebody).then_some(reason)
}

/// Why that row is not read by its words.
fn by_its_words(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
    let digits = digits_of_id(table, layout, row);
    if is_example(table, layout.first_row(), row) {
        return Some(Skip::Example);
    }
    if FEWEST_OF_AN_ID <= digits {
        return None;
    }
    if row < layout.first_row() {
        return Some(reason_above(table, layout, row));
    }
    let mut filled = table.filled(row).filter(|(column, _)| layout.field(*column) != Some(Field::Serial));
    let Some((column, first)) = filled.next() else { return without_a_person(table, row) };
    let who = layout.column(Field::Name).or_else(|| layout.column(Field::Id));
    let heads = Some(column) <= who && is_heading_with_counts(table, row);
    let alone = filled.next().is_none() || heads;
    if let Some(reason) = of_form(table, layout, row).or_else(|| by_its_label(table, layout, row)) {
        return Some(reason);
    }
    // Some of the digits of an ID: somebody whose number is wrong.
    if 5 < digits {
        return None;
    }
    let Cell::Text(_) = table.filled(row).next().map_or(first, |(_, cell)| cell) else {
        return is_numbering(table, row).then_some(Skip::Numbering);
    };
    if layout.repeats_header(table, row) || layout.is_other_header(table, row) {
        Some(Skip::Header)
    } else if is_unit_row(table, row) {
        Some(Skip::Units)
    } else if is_numbering(table, row) {
        Some(Skip::Numbering)
    } else {
        let names = |text: &str| is_plausible_name(text) && !heads_rows(text);
        let says_whom = matches!(first, Cell::Text(text) if names(&half_width(text)));
        let is_line = alone || is_labelled_line(table, row);
        (is_line && !(says_whom && alone && layout.field(column).is_some())).then_some(Skip::Note)
    }
}

/// Whether the row has nothing but a label and what it says of the rows below: 户类型 | 一般户.
fn is_labelled_line(table: &Table, row: usize) -> bool {
    let says = |(label, value): &(String, String)| {
        !is_of_who_filled_in(label) && !value.starts_with(|c: char| c.is_ascii_digit())
    };
    table.filled(row).count() == 2 && labelled(table, row).iter().any(says)
}

/// A row that its own words call a sum, a signature or a note. Where a person is named, only a whole word does.
fn by_its_label(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
    let text_in = |column: usize| match table.cell(row, column) {
        Cell::Text(text) => Some(half_width(text)),
        _ => None,
    };
    let name = layout.column(Field::Name).and_then(text_in);
    let named = name.as_deref().is_some_and(is_personal_name);
    for (place, (column, cell)) in table.filled(row).enumerate() {
        let Cell::Text(text) = cell else { continue };
        let text = half_width(text);
        // Beside a name, 累计8000元 is an amount and 负责人组 a group.
        let of_money = matches!(layout.field(column), Some(Field::Pay | Field::Fare));
        let of_person = of_money && text.contains(|c: char| c.is_ascii_digit()) || text.ends_with(['组', '班', '队']);
        if named && of_person {
            continue;
        }
        let sum = if named { is_total_word(&text) } else { is_total(&text) };
        if place < LABELS && sum {
            return Some(Skip::Total);
        }
        if place == 0 && (is_signature(&text) || is_note(&text)) {
            return Some(if is_signature(&text) { Skip::Signature } else { Skip::Note });
        }
        if !named && text.contains(':') {
            return Some(Skip::Signature);
        }
    }
    name.is_some_and(|name| introduces_rows(&name) || is_kind_of_household(&name)).then_some(Skip::Note)
}

/// Why a row is not read that belongs to the form: it tells how that is filled in, or who signs it.
fn of_form(table: &Table, layout: &Layout, row: usize) -> Option<Skip> {
    let hint = hint(table, layout.first_row(), row).filter(|_| !is_unit_row(table, row));
    hint.or_else(|| names_roles(table, row).then_some(Skip::Signature))
}

/// Whether nothing but those stand in the row who sign a form, perhaps with their names: 厂长 | | 会计 | 王某.
fn names_roles(table: &Table, row: usize) -> bool {
    const ROLES: &str = "厂长 会计 出纳 主管 制表 制单 审核 复核 审批 批准 经办 经办人 负责人 法人 经理 总经理 主任 书记 村长 支书 领导 分管领导 财务 财务主管 \
                         填表 填报 填表人 填报人 制表人 审核人 签字 签章 盖章 车间主任 单位负责人 统计 统计员 监督 监督员 组长 班长";
    let words = |cell| match cell {
        Cell::Text(text) if !text.contains(|c: char| c.is_ascii_digit()) => Some(text),
        _ => None,
    };
    // Nearly every row has a number, which no such row has.
    if table.filled(row).any(|(_, cell)| words(cell).is_none()) {
        return false;
    }
    let cells: Vec<String> = table.filled(row).filter_map(|(_, cell)| words(cell)).map(half_width).collect();
    let is_role = |text: &String| ROLES.split(' ').any(|role| text.trim_end_matches(':') == role);
    let mut is_named = false;
    let is_of_form = |text: &String| {
        let may_be_a_name = std::mem::replace(&mut is_named, is_role(text));
        is_role(text) || may_be_a_name && is_plausible_name(text)
    };
    1 < cells.iter().filter(|text| is_role(text)).count() && cells.iter().all(is_of_form)
}

/// A row with nothing but a running number, or a text in its place.
fn without_a_person(table: &Table, row: usize) -> Option<Skip> {
    let words = table.filled(row).find_map(|(_, cell)| match cell {
        Cell::Text(text) if !text.bytes().all(|byte| byte.is_ascii_digit()) => Some(half_width(text)),
        _ => None,
    });
    let Some(words) = words else { return Some(Skip::Empty) };
    if is_total(&words) {
        return Some(Skip::Total);
    }
    Some(if is_signature(&words) { Skip::Signature } else { Skip::Note })
}

/// How many digits stand in the column of ID numbers.
fn digits_of_id(table: &Table, layout: &Layout, row: usize) -> usize {
    layout.column(Field::Id).map_or(0, |column| match table.cell(row, column) {
        Cell::Text(text) | Cell::Number(text) => text.bytes().filter(u8::is_ascii_digit).count(),
        _ => 0,
    })
}

/// 1, 2, 3 … or 甲, 乙, 丙 … under the header.
fn is_numbering(table: &Table, row: usize) -> bool {
    let count = table.filled(row).count();
    let mut letters = ["甲", "乙", "丙"].iter().zip(table.filled(row));
    2 < count && (letters.all(|(letter, (_, cell))| cell == Cell::Text(letter)) || counts_up(table, row))
}

/// Whether every cell is the number after the one before, from 0, 1 or 2 on, behind 甲 or 甲, 乙, or what they number.
fn counts_up(table: &Table, row: usize) -> bool {
    let mut expected: Option<usize> = None;
    for (_, cell) in table
        .filled(row)
        .skip_while(|(_, cell)| matches!(cell, Cell::Text("甲" | "乙" | "丙" | "栏次" | "项次" | "列次" | "栏号")))
    {
        let (Cell::Text(text) | Cell::Number(text)) = cell else { return false };
        let Ok(number) = text.trim_matches(['(', ')', '（', '）']).parse::<usize>() else { return false };
        if expected.map_or(2 < number, |expected| expected != number) {
            return false;
        }
        expected = Some(number.saturating_add(1));
    }
    expected.is_some()
}
