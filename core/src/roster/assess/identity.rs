//! Who is the same person: by ID number surely, by name possibly. The rules stand in the module above.

use crate::facts::Household;
use crate::roster::assess::results::{Note, RowResult, RowState};
use crate::roster::assess::row_reader::Reader;
use crate::roster::assess::rules::Claim;
use crate::roster::columns::field::Field;
use crate::roster::file::fault::{Problem, RowError};
use std::borrow::Cow;

/// The places of rows that are grouped, group after group, each in the order of the file.
#[derive(Debug, Default)]
pub(in crate::roster) struct Groups {
    places: Vec<usize>,
    starts: Vec<usize>,
}

impl Groups {
    fn by<K: Ord>(keyed: impl Iterator<Item = (K, usize)>) -> Self {
        let mut keyed: Vec<(K, usize)> = keyed.collect();
        keyed.sort_unstable();
        let changes =
            keyed.windows(2).enumerate().filter(|(_, pair)| matches!(pair, [(one, _), (other, _)] if one != other));
        let starts = std::iter::once(0).chain(changes.map(|(place, _)| place + 1)).chain([keyed.len()]).collect();
        Self { places: keyed.into_iter().map(|(_, place)| place).collect(), starts }
    }

    /// How many groups there are.
    pub fn len(&self) -> usize {
        if self.places.is_empty() { 0 } else { self.starts.len() - 1 }
    }

    /// The rows of a group, by their places in the report.
    pub fn get(&self, group: usize) -> &[usize] {
        let bounds = (self.starts.get(group), self.starts.get(group + 1));
        let (Some(start), Some(end)) = bounds else { return &[] };
        self.places.get(*start..*end).unwrap_or(&[])
    }

    fn iter(&self) -> impl Iterator<Item = &[usize]> {
        (0..self.len()).map(|group| self.get(group))
    }
}

/// Rows with one ID number; a row without one is a group of its own.
pub(in crate::roster) fn by_id(rows: &[RowResult]) -> Groups {
    // A row's place is beyond every ID number without its check character.
    let own = |place: usize| u64::MAX - u64::try_from(place).unwrap_or(0);
    Groups::by(rows.iter().enumerate().map(|(place, row)| (row.key.unwrap_or_else(|| own(place)), place)))
}

/// A name as it is compared: without blanks, and with one kind of dot.
fn compared(name: Cow<'_, str>) -> Cow<'_, str> {
    let dots = ['•', '・', '∙', '‧', '.'];
    if name.contains(dots) { Cow::Owned(name.replace(dots, "·")) } else { name }
}

/// Finds ID numbers that stand under two names: all their rows are in error.
pub(in crate::roster) fn refuse_two_names(
    groups: &Groups,
    rows: &mut [RowResult],
    reader: &Reader,
    errors: &mut Vec<RowError>,
) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let name = |place: &usize| {
            let row = rows.get(*place)?;
            reader.words(row.row as usize - 1, Field::Name).map(compared)
        };
        let mut names = group.iter().filter_map(name);
        let first = names.next();
        if !names.any(|name| Some(name) != first) {
            continue;
        }
        for place in group {
            if let Some(row) = rows.get_mut(*place) {
                row.state = RowState::Error;
                errors.push(RowError { row: row.row, field: Field::Id, problem: Problem::IdUnderTwoNames });
            }
        }
    }
}

/// Of the rows of one person the one that brings the most surely, then the earliest, counts; the others that would bring
/// something are duplicates.
pub(in crate::roster) fn count_once(groups: &Groups, rows: &mut [RowResult]) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let sound = || {
            group.iter().filter_map(|place| {
                rows.get(*place).filter(|row| row.state != RowState::Error).map(|row| (*place, row))
            })
        };
        let rank = |(place, row): (usize, &RowResult)| (row.most().is_zero(), row.least().is_zero(), place);
        let Some((_, open, counted)) = sound().map(rank).min() else { continue };
        let in_work = in_any(sound().map(|(_, row)| row.in_work));
        let others: Vec<usize> = sound().map(|(place, _)| place).filter(|place| *place != counted).collect();
        let number = rows.get(counted).map(|row| row.row);
        if let Some(row) = rows.get_mut(counted) {
            row.in_work = in_work;
        }
        for place in others {
            let Some(row) = rows.get_mut(place) else { continue };
            row.same_as = number;
            if !row.most().is_zero() {
                row.claims = row.claims.map(|claim| claim.map(|claim| claim.duplicate(open)));
                row.note(Note::Duplicate);
            }
        }
    }
}

/// Whether a person is in work by any of several rows.
fn in_any(mut rows: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    rows.try_fold(Some(false), |known, row| match (known, row) {
        (_, Some(true)) => Err(()),
        (Some(false), Some(false)) => Ok(Some(false)),
        _ => Ok(None),
    })
    .unwrap_or(Some(true))
}

/// Finds people of whom one row says that the household is assisted and another that it is not: one of them is wrong.
/// A household can be both lifted out of poverty and monitored.
pub(in crate::roster) fn refuse_two_households(
    groups: &Groups,
    rows: &mut [RowResult],
    reader: &Reader,
    errors: &mut Vec<RowError>,
) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let numbers: Vec<u32> = group.iter().filter_map(|place| rows.get(*place)).map(|row| row.row).collect();
        let mut unheard = Vec::new();
        let mut said = numbers.iter().filter_map(|row| reader.row(*row as usize - 1, &mut unheard).household());
        let neither = |household| household == Household::Neither;
        let first = said.next().map(neither);
        if !said.any(|household| Some(neither(household)) != first) {
            continue;
        }
        for place in group {
            if let Some(row) = rows.get_mut(*place) {
                row.state = RowState::Error;
                errors.push(RowError { row: row.row, field: reader.household_field(), problem: Problem::Contradicts });
            }
        }
    }
}

/// Rows of one name of which at least one has no ID number that tells people apart.
pub(in crate::roster) fn by_name_only(rows: &[RowResult], reader: &Reader) -> Vec<Vec<usize>> {
    if rows.iter().all(|row| row.key.is_some()) {
        return Vec::new();
    }
    let name = |row: &RowResult| reader.words(row.row as usize - 1, Field::Name).map(compared);
    let named = rows.iter().enumerate().filter_map(|(place, row)| Some((name(row)?, place)));
    let groups = Groups::by(named);
    let without_id = |place: &usize| rows.get(*place).is_some_and(|row| row.key.is_none());
    groups.iter().filter(|group| 1 < group.len() && group.iter().any(without_id)).map(<[usize]>::to_vec).collect()
}

/// Of rows of one name the best counts if none has an ID number; the others that have none are open.
pub(in crate::roster) fn doubt_the_same_name(rows: &mut [RowResult], group: &[usize], all_open: bool) {
    let known = |place: &usize| rows.get(*place).is_some_and(|row| row.key.is_some());
    let candidates = group.iter().filter_map(|place| {
        let row = rows.get(*place).filter(|row| row.state != RowState::Error && !row.most().is_zero())?;
        Some((row.least().is_zero(), *place))
    });
    let counted = if all_open || group.iter().any(known) { None } else { candidates.min().map(|(_, place)| place) };
    for place in group {
        let Some(row) = rows.get_mut(*place).filter(|row| row.key.is_none()) else { continue };
        row.note(Note::PossiblySamePerson);
        if counted != Some(*place) {
            row.claims = row.claims.map(|claim| claim.map(Claim::unsure));
        }
    }
}
