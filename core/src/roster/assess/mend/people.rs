//! Whom it is about where cells were mended, and whether anything follows for others.

use crate::roster::assess::part::Part;
use crate::roster::assess::parts::Parts;
use crate::roster::assess::people::identity::name;
use crate::roster::assess::read_row::read_row;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::row_result::RowResult;
use crate::roster::assess::roster::Roster;
use crate::roster::assess::row::open_columns::kind_of_work;
use crate::roster::assess::row::row_cells::Found;
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::row_reader::RowReader;
use crate::roster::assess::surroundings::{amount_in_sums, lacks_id};
use crate::roster::columns::{Skip, reason_to_skip};
use crate::roster::file::{MendedCells, RowNumber};
use std::collections::BTreeSet;

/// More rows than these, mended at once, are as well read with all others.
const MOST_ROWS: usize = 1000;

/// All rows of some people, read again.
pub struct RowsReadAgain {
    /// Their places among those that were read, in order.
    pub places: Vec<usize>,
    pub rows: Vec<RowResult>,
    pub facts: RowFacts,
    pub found: Found,
}

/// Reads all rows again of the people of whom a row was mended, by the tables as they are now; none where something could follow
/// for others.
pub fn read_people_again(roster: &Roster, parts: &Parts) -> Option<RowsReadAgain> {
    let mended = mended_rows(roster, parts)?;
    // A fund that runs short is shared by all, and under another header rows are told apart by where they stand.
    let hangs_on_all = roster.results.fund_left.is_some() || parts.all().any(|part| skips(roster, part, Skip::Header));
    if hangs_on_all {
        return None;
    }
    let (before, after) = (roster.readers(), Readers::new(parts, &roster.settings));
    let alone = read_again(mended, roster, &after);
    let keys: BTreeSet<u64> =
        ids_before(roster, &alone).chain(alone.rows.iter().map(|row| row.id_key)).flatten().collect();
    if !alone.places.iter().enumerate().all(|at| leaves_others_alone(roster, at, &alone, &before, &after)) {
        return None;
    }
    let is_of_them = |row: &RowResult| row.id_key.is_some_and(|key| keys.contains(&key));
    let rows = roster.results.rows.iter().enumerate();
    let of_them = rows.filter(|(_, row)| is_of_them(row)).map(|(place, _)| place);
    let places: BTreeSet<usize> = of_them.chain(alone.places).collect();
    let again = read_again(places.into_iter().collect(), roster, &after);
    (!share_a_name(roster, &again, &before, &after)).then_some(again)
}

/// The places of the rows in which something else is mended than before; none where that may change how others are read.
fn mended_rows(roster: &Roster, parts: &Parts) -> Option<Vec<usize>> {
    let tables: Vec<(&Part, &Part)> = roster.parts().zip(parts.all()).collect();
    if tables.len() != roster.parts().count().max(parts.all().count()) {
        return None;
    }
    let mut places = Vec::new();
    for (before, after) in tables {
        // A single cell can make a kind of household of a column of kinds of work.
        let is_same = before.table.is_of_the_same_text(&after.table)
            && before.layout.is_same_but_for_cells(&after.layout)
            && kind_of_work(before.table(), before.layout()) == kind_of_work(after.table(), after.layout());
        if !is_same {
            return None;
        }
        for row in differing(before.layout.mended_cells(), after.layout.mended_cells()) {
            places.push(place_of_mended(roster, before, after, row)?);
        }
    }
    (places.len() <= MOST_ROWS).then_some(places)
}

/// The rows in which not the same is mended.
fn differing<'a>(before: &'a MendedCells, after: &'a MendedCells) -> BTreeSet<u32> {
    before.keys().chain(after.keys()).copied().filter(|row| before.get(row) != after.get(row)).collect()
}

/// The place of a mended row among those that were read; none where it is not one person's before and after, where it is a title
/// as well, or where a cell of it holds for rows above or below.
fn place_of_mended(roster: &Roster, before: &Part, after: &Part, row: u32) -> Option<usize> {
    let place = RowNumber::new(row)?.place();
    let cells = [before, after].into_iter().filter_map(|part| part.layout.mended_cells().get(&row));
    let is_about_others = place < after.layout.first_row()
        || cells.flat_map(|cells| cells.keys()).any(|column| after.table.is_in_merged_block(place, *column))
        || [before, after].iter().any(|part| part.carried().touch(place))
        || reason_to_skip(&after.table, &after.layout, place).is_some();
    let number = after.number(place);
    let read = roster.results.rows.binary_search_by_key(&number, |row| row.row).ok();
    read.filter(|_| !is_about_others)
}

/// Reads the rows at those places among those that were read, by the tables as they are now.
fn read_again(places: Vec<usize>, roster: &Roster, readers: &Readers) -> RowsReadAgain {
    let (mut facts, mut found) = (RowFacts::with_room_for(places.len(), roster.results.kind), Found::default());
    let numbers = places.iter().filter_map(|place| roster.results.rows.get(*place)).map(|row| row.row);
    let rows = numbers.map(|number| {
        let reader = readers.of(number);
        let row = reader.part().place(number);
        let problem = reader.out_of_step(row).or_else(|| reader.struck_out(row));
        read_row(reader, row, problem, &mut facts, &mut found)
    });
    let rows = rows.collect();
    RowsReadAgain { places, rows, facts, found }
}

fn ids_before<'a>(roster: &'a Roster, again: &'a RowsReadAgain) -> impl Iterator<Item = Option<u64>> + 'a {
    again.places.iter().map(|place| roster.results.rows.get(*place).and_then(|row| row.id_key))
}

/// Whether the other rows of its table are what they are whatever a mended row says: what they add up to, and how many of them have
/// an ID number, decides about rows without one and about sums.
fn leaves_others_alone(
    roster: &Roster,
    (at, place): (usize, &usize),
    again: &RowsReadAgain,
    before: &Readers,
    after: &Readers,
) -> bool {
    let (Some(was), Some(is)) = (roster.results.rows.get(*place), again.rows.get(at)) else { return false };
    let (before, after) = (before.of(is.row), after.of(is.row));
    let row = after.part().place(is.row);
    let says_the_same = || {
        let amounts =
            (amount_in_sums(before, row, &roster.facts, *place), amount_in_sums(after, row, &again.facts, at));
        amounts.0 == amounts.1 && was.id_key.is_some() == is.id_key.is_some()
    };
    let is_compared = || skips(roster, after.part(), Skip::Total) || has_somebody_without_id(roster, before);
    !lacks_id(before, row) && !lacks_id(after, row) && (says_the_same() || !is_compared())
}

/// Whether a row under the header of a table was left out for that reason.
fn skips(roster: &Roster, part: &Part, reason: Skip) -> bool {
    let rows = part.number(part.layout.first_row())..part.number(part.table.rows());
    roster.results.skipped.iter().any(|skipped| skipped.reason == reason && rows.contains(&skipped.last))
}

fn has_somebody_without_id(roster: &Roster, reader: &RowReader) -> bool {
    let part = reader.part();
    let rows = part.number(0)..part.number(part.table.rows());
    let mut without = roster.results.rows.iter().filter(|row| row.id_key.is_none() && rows.contains(&row.row));
    without.any(|row| lacks_id(reader, part.place(row.row)))
}

/// Whether somebody else may be the same person by the name, before or now, because an ID number does not tell.
fn share_a_name(roster: &Roster, again: &RowsReadAgain, before: &Readers, after: &Readers) -> bool {
    let names = again.rows.iter().flat_map(|row| [name(row, before), name(row, after)]);
    let names: BTreeSet<_> = names.flatten().collect();
    let lacks_key = ids_before(roster, again).chain(again.rows.iter().map(|row| row.id_key)).any(|key| key.is_none());
    let is_other = |place: usize| again.places.binary_search(&place).is_err();
    let mut others = roster
        .results
        .rows
        .iter()
        .enumerate()
        .filter(|(place, row)| is_other(*place) && (lacks_key || row.id_key.is_none()));
    (lacks_key && 1 < again.places.len())
        || others.any(|(_, row)| name(row, before).is_some_and(|name| names.contains(&name)))
}
