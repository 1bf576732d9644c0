//! Who is the same person: by ID number surely, by name possibly. The rules stand in the documentation of rosters.

use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::row_result::RowResult;
use crate::roster::columns::Field;
use std::borrow::Cow;

/// Rows with one ID number; a row without one is a group of its own.
pub fn by_id(rows: &[RowResult]) -> Groups {
    Groups::by(rows.iter().enumerate().map(|(place, row)| (key(place, row), place)))
}

/// The same of the rows at those places only.
pub fn by_id_among(places: &[usize], rows: &[RowResult]) -> Groups {
    Groups::by(places.iter().filter_map(|place| Some((key(*place, rows.get(*place)?), *place))))
}

/// The ID number of a row; its own where it has none, for a row's place is beyond every ID number without its check character.
fn key(place: usize, row: &RowResult) -> u64 {
    row.id_key.unwrap_or_else(|| u64::MAX - u64::try_from(place).unwrap_or(0))
}

/// Rows of one name of which at least one has no ID number that tells people apart.
pub fn by_name_only(rows: &[RowResult], readers: &Readers) -> Vec<Vec<usize>> {
    if rows.iter().all(|row| row.id_key.is_some()) {
        return Vec::new();
    }
    let named = rows.iter().enumerate().filter_map(|(place, row)| Some((name(row, readers)?, place)));
    let groups = Groups::by(named);
    let without_id = |place: &usize| rows.get(*place).is_some_and(|row| row.id_key.is_none());
    groups.iter().filter(|group| 1 < group.len() && group.iter().any(without_id)).map(<[usize]>::to_vec).collect()
}

/// A row's name as it is compared: without blanks, and with one kind of dot.
pub fn name<'a>(row: &RowResult, readers: &Readers<'a>) -> Option<Cow<'a, str>> {
    let dots = ['•', '・', '∙', '‧', '.'];
    let name = readers.words(row.row, Field::Name)?;
    Some(if name.contains(dots) { Cow::Owned(name.replace(dots, "·")) } else { name })
}
