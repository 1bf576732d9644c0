//! A header below the first one, on another page or of another table, and whether it names the same columns.

use super::column::Column;
use super::doubt::DoubtCause;
use super::field::Field;
use super::heading::Heading;
use super::heading_cells::heading_in;
use super::layout::Layout;
use super::meaning::HeadingMatch;
use super::meanings::{of_heading, seeming};
use super::pay_doubts::is_net;
use super::personal_names::is_plausible_name;
use crate::roster::cells::{half_width, holds_id_number};
use crate::roster::file::{Cell, Table};

impl Layout {
    /// Whether the row has the header's words again.
    pub fn repeats_header(&self, table: &Table, row: usize) -> bool {
        let Some((first, last)) = self.header() else { return false };
        let mut same = 0;
        for (column, cell) in table.filled(row) {
            if cell != table.cell(first.place(), column) && cell != table.cell(last.place(), column) {
                return false;
            }
            same += 1;
        }
        1 < same
    }

    /// Whether the row is a header, though not that of the table: it names whom rows are about, or somebody of theirs, and
    /// something else. Where a name and an ID number could stand, neither does.
    pub fn is_other_header(&self, table: &Table, row: usize) -> bool {
        let who = self.column(Field::Name).or_else(|| self.column(Field::Id));
        let texts = || {
            table.filled(row).filter_map(|(column, cell)| match cell {
                Cell::Text(text) => Some((column, text)),
                _ => None,
            })
        };
        let names =
            texts().any(|(column, _)| Some(column) == who) && texts().any(|(_, text)| text.contains(['名', '证']));
        if !names || texts().any(|(_, text)| holds_id_number(text)) {
            return false;
        }
        let named: Vec<(Field, HeadingMatch)> =
            texts().filter_map(|(column, _)| of_heading(&heading_in(table, row, column))).collect();
        let filled = table.filled(row).count();
        let surely = named.iter().filter(|(_, surely)| HeadingMatch::Weak < *surely);
        let names_whom = named.iter().any(|(field, _)| matches!(field, Field::Name | Field::Id));
        let names_people = surely.clone().any(|(field, _)| *field == Field::Name);
        let whom = names_whom && (1 < named.len() || names_people && 1 < filled);
        let may_be = !who.is_some_and(|who| says_whom(table, row, who)) || filled < 2 * surely.count();
        may_be && (whom || names_others(table, row))
    }

    /// Whether a header below says of every column that it names what the table's own says: the same, in the same unit, of the
    /// same time, as surely.
    pub fn agrees_with_header(&self, table: &Table, row: usize) -> bool {
        self.repeats_header(table, row)
            || table.filled(row).all(|(place, _)| match self.columns().get(place) {
                Some(column) => says_the_same(column, &heading_in(table, row, place)),
                None => true,
            })
    }
}

impl Layout {
    /// Whether a header below says of the pay that it is what is left after deductions, and the table's own does not.
    pub fn is_net_below(&self, table: &Table, row: usize) -> bool {
        let Some((place, column)) = self.column(Field::Pay).and_then(|place| Some((place, self.columns().get(place)?)))
        else {
            return false;
        };
        is_net(&heading_in(table, row, place)) && !is_net(&column.compared)
    }
}

/// Whether a name stands where names do, and no heading: a remark about somebody's papers makes no header of the row.
fn says_whom(table: &Table, row: usize, who: usize) -> bool {
    let is_name = matches!(table.cell(row, who), Cell::Text(text) if is_plausible_name(&half_width(text)));
    is_name && of_heading(&heading_in(table, row, who)).is_none()
}

/// Whether a heading below says of a column what its own heading says. Where neither means anything, nothing is read there.
fn says_the_same(column: &Column, heading: &Heading) -> bool {
    if *heading == column.compared || *heading == Heading::read(&column.heading) {
        return true;
    }
    let own = Heading::read(&column.heading);
    let meant = of_heading(heading);
    let same_field = meant.map(|(field, _)| field) == column.field.or(column.rival_of);
    let surely = meant.is_none_or(|(_, surely)| HeadingMatch::Weak < surely || of_heading(&column.compared) == meant);
    let same_unit = heading.tens().unwrap_or(0) == column.compared.tens().unwrap_or(0)
        && (heading.months().is_none() || heading.months() == column.months);
    let same_time = heading.years().eq(own.years()) && heading.month() == column.compared.month();
    let nothing_else = if column.field.is_some() { true } else { seeming(heading) == column.seems };
    let says_nothing = meant.is_none() && !column.is_read() && seeming(heading).is_none() && heading.month().is_none();
    says_nothing || same_field && meant.is_some() && surely && same_unit && same_time && nothing_else
}

/// Whether a row of words names somebody of those whom rows are about, 配偶姓名, beside another heading.
fn names_others(table: &Table, row: usize) -> bool {
    let is_word = |cell| matches!(cell, Cell::Text(text) if !text.starts_with(|c: char| c.is_ascii_digit()));
    let headings = || table.filled(row).map(|(column, _)| heading_in(table, row, column));
    let is_other =
        |heading: &Heading| matches!(seeming(heading), Some((Field::Name | Field::Id, DoubtCause::AnotherPerson)));
    let is_known = |heading: &Heading| of_heading(heading).is_some() || seeming(heading).is_some();
    table.filled(row).all(|(_, cell)| is_word(cell))
        && 1 < headings().filter(is_known).count()
        && headings().any(|heading| is_other(&heading))
}
