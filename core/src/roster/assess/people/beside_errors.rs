//! People of whom a row says pay of less than nothing, which takes back what another one says: then that is in doubt.

use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::people::identity::by_name_only;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::row::row_doubt::RowDoubt;
use crate::roster::assess::row::row_error::RowError;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::cells::Problem;
use crate::roster::columns::{DoubtCause, Field, RosterKind};

/// Takes back what settles a workshop's rows where another row of the person has pay of less than nothing. Such a row without an ID
/// number is of those who have its name.
pub fn doubt_beside_errors(groups: &Groups, readers: &Readers, facts: &mut RowFacts, results: &mut RosterResults) {
    if results.kind != RosterKind::Workshop || results.errors.is_empty() {
        return;
    }
    results.errors.sort_unstable();
    let is_negative = |error: &RowError| error.field == Field::Pay && error.problem == Problem::Negative;
    let takes_back = |place: &usize| {
        let row = results.rows.get(*place);
        row.is_some_and(|row| results.errors_of(row.row).iter().any(is_negative))
    };
    let several = groups.iter().filter(|group| 1 < group.len() && group.iter().any(takes_back));
    let mut doubted: Vec<usize> = several.flatten().copied().collect();
    let lacks_id = |place: &usize| results.rows.get(*place).is_some_and(|row| row.id_key.is_none());
    let is_of_a_name = |place: &usize| lacks_id(place) && takes_back(place);
    if results.errors.iter().any(is_negative) {
        let namesakes = by_name_only(&results.rows, readers);
        doubted.extend(namesakes.into_iter().filter(|group| group.iter().any(is_of_a_name)).flatten());
    }
    for place in doubted {
        doubt(place, readers, facts, results);
    }
}

/// Takes back what settles a row, and names the cell.
fn doubt(place: usize, readers: &Readers, facts: &mut RowFacts, results: &mut RosterResults) {
    let Some(row) = results.sound(place).map(|row| row.row) else { return };
    let reader = readers.of(row);
    let column = [Field::Pay, Field::Id, Field::Name].into_iter().find_map(|field| reader.layout().column(field));
    facts.cast(place, &[DoubtCause::Unclear]);
    results.doubts.extend(column.map(|column| RowDoubt {
        row,
        column: reader.part().through(column),
        cause: DoubtCause::Unclear,
    }));
}
