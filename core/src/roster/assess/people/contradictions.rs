//! What cannot be so of one person: two names under one ID number, a household both assisted and not.

use crate::facts::Household;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity::{by_name_only, name};
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::RowResult;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::cells::Problem;
use crate::roster::columns::{Field, RosterKind};

/// Finds what cannot be so of each of these people. What workers' rows contradict each other in is found where they are put
/// together.
pub fn refuse_contradictions(groups: &Groups, readers: &Readers, facts: &RowFacts, results: &mut RosterResults) {
    refuse_two_names(groups, readers, results);
    if results.kind != RosterKind::Workers {
        refuse_two_households(groups, readers, facts, results);
        refuse_two_registrations(groups, facts, results);
        refuse_beside_rows_in_error(groups, readers, results);
    }
}

/// Finds ID numbers that stand under two names: all their rows are in error.
fn refuse_two_names(groups: &Groups, readers: &Readers, results: &mut RosterResults) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let rows = group.iter().filter_map(|place| results.rows.get(*place));
        if differ(rows.filter_map(|row| name(row, readers))) {
            results.refuse(group, Field::Id, Problem::IdUnderTwoNames);
        }
    }
}

/// Finds an employer's people of whom one row says that the household is assisted and another that it is not: one of
/// them is wrong. A household can be both lifted out of poverty and monitored.
fn refuse_two_households(groups: &Groups, readers: &Readers, facts: &RowFacts, results: &mut RosterResults) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let households = group.iter().filter_map(|place| facts.household(*place));
        if differ(households.map(|household| household == Household::Neither)) {
            let row = group.first().and_then(|place| results.rows.get(*place)).map(|row| row.row);
            results.refuse(group, readers.household_field(row), Problem::Contradicts);
        }
    }
}

/// Finds an employer's people of whom one row says that the household is registered in the province and another that it
/// is not.
fn refuse_two_registrations(groups: &Groups, facts: &RowFacts, results: &mut RosterResults) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        if differ(group.iter().filter_map(|place| facts.registered(*place))) {
            results.refuse(group, Field::Registered, Problem::Contradicts);
        }
    }
}

/// Finds an employer's people of whom a row is in error, such as one of less than nothing that takes back what another one says: all
/// their rows are. A row without an ID number that is in error in its pay is one of theirs whose name it has.
fn refuse_beside_rows_in_error(groups: &Groups, readers: &Readers, results: &mut RosterResults) {
    results.errors.sort_unstable();
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let is_wrong = |place: &usize| results.sound(*place).is_none();
        if group.iter().any(is_wrong) {
            refuse_sound(group, results);
        }
    }
    let of_pay = |row: &RowResult| results.errors_of(row.row).iter().any(|error| error.field == Field::Pay);
    let is_of_pay = |place: &usize| results.rows.get(*place).is_some_and(|row| row.id_key.is_none() && of_pay(row));
    let namesakes: Vec<Vec<usize>> =
        by_name_only(&results.rows, readers).into_iter().filter(|group| group.iter().any(is_of_pay)).collect();
    namesakes.iter().for_each(|group| refuse_sound(group, results));
}

fn refuse_sound(group: &[usize], results: &mut RosterResults) {
    let sound: Vec<usize> = group.iter().copied().filter(|place| results.sound(*place).is_some()).collect();
    results.refuse(&sound, Field::Id, Problem::OtherRow);
}

fn differ<T: PartialEq>(mut values: impl Iterator<Item = T>) -> bool {
    let first = values.next();
    values.any(|value| first.as_ref() != Some(&value))
}
