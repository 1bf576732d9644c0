//! When a contract begins and ends, and whether other columns tell other days, or that somebody left before.

use crate::roster::assess::row::days_told::Days;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::cells::{End, day, day_range, months_spanned};
use crate::roster::columns::meanings::contract::contract_end;
use crate::roster::columns::{DoubtCause, Field};

/// A column by which somebody left before the contract's last day, or worked for fewer months than a contract that is over.
pub fn told_to_have_left(row: &Row) -> Option<usize> {
    let (told, table) = (row.reader().told_again(), row.reader().table());
    if !told.days.tell_leaving() && told.lengths.is_empty() {
        return None;
    }
    let (from, to) = contract_days(row);
    let year = i32::from(row.reader().year());
    let lasted = || match (from, to) {
        (Some(from), Some(End::On(to))) if to.latest().year() <= year => Some(months_spanned(from, to).0),
        _ => None,
    };
    told.days.left(table, row.place(), (from, to)).or_else(|| told.lengths.shorter(table, row.place(), lasted()?))
}

/// The first and the last day of the contract, from whichever columns tell them.
pub fn contract_days(row: &Row) -> Days {
    let length = row.read_quietly(Field::ContractMonths, day_range);
    let spell = row.read_quietly(Field::ContractSpell, day_range).or(length);
    let from = row.read_quietly(Field::ContractFrom, day).or(spell.map(|(from, _)| from));
    let to = row.read_quietly(Field::ContractTo, contract_end).or(spell.map(|(_, to)| to));
    let reader = row.reader();
    reader.told_again().days.complete(reader.table(), row.place(), (from, to))
}

/// Whether another column tells other days of the contract.
pub fn told_otherwise(row: &mut Row) -> bool {
    if row.reader().told_again().days.are_told_once() {
        return false;
    }
    let days = contract_days(row);
    let other = row.reader().told_again().days.other(row.reader().table(), row.place(), days);
    other.into_iter().for_each(|column| row.doubt(column, DoubtCause::Contradicts));
    other.is_some()
}
