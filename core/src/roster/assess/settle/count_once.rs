//! Counts everybody once in an employer's roster (readings 12 and 14).

use crate::provisions::rank;
use crate::roster::assess::claims::in_work;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};

/// Of the rows of one person the one that brings the most surely, then the earliest, counts; the others that would bring
/// something are duplicates.
pub fn count_once(groups: &Groups, rows: &mut [RowResult]) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        let sound = || {
            group.iter().filter_map(|place| {
                rows.get(*place).filter(|row| row.state != RowState::Error).map(|row| (*place, row))
            })
        };
        let by_rank = |(place, row): (usize, &RowResult)| rank(row.least(), row.most(), place);
        let Some((_, open, counted)) = sound().map(by_rank).min() else { continue };
        let in_work = in_work::in_any(sound().map(|(_, row)| row.in_work));
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
