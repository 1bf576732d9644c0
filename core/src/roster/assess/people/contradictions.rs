//! What cannot be so of one person: two names under one ID number, a household both assisted and not.

use crate::facts::Household;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity::name;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
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

fn differ<T: PartialEq>(mut values: impl Iterator<Item = T>) -> bool {
    let first = values.next();
    values.any(|value| first.as_ref() != Some(&value))
}
