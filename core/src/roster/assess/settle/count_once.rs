//! Counts everybody once in an employer's roster, by the rule that counts them once in a single claim.

use crate::outcome::Condition;
use crate::provisions::rank;
use crate::roster::assess::claims::employer_claims::claims_of_one_person;
use crate::roster::assess::claims::in_work;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};
use crate::roster::assess::row::row_facts::RowFacts;

/// Applies the rule to the rows of one person together. The row that brings the most surely, then the earliest, stands
/// for the person; those that would bring something but for it are duplicates.
pub fn count_once(facts: &RowFacts, groups: &Groups, readers: &Readers, rules: &RosterRules, rows: &mut [RowResult]) {
    for group in groups.iter().filter(|group| 1 < group.len()) {
        for (place, claim) in claims_of_one_person(group, facts, readers, rules, rows) {
            let Some(row) = rows.get_mut(place) else { continue };
            if claim.failed.has(Condition::CountedOnce) {
                row.note(Note::Duplicate);
            }
            row.claims = [Some(claim), None];
        }
        let sound = || {
            group.iter().filter_map(|place| {
                rows.get(*place).filter(|row| row.state != RowState::Error).map(|row| (*place, row))
            })
        };
        let by_rank = |(place, row): (usize, &RowResult)| rank(row.least(), row.most(), true, place);
        let Some((.., counted)) = sound().map(by_rank).min() else { continue };
        let in_work = in_work::in_any(sound().map(|(_, row)| row.in_work));
        let others: Vec<usize> = sound().map(|(place, _)| place).filter(|place| *place != counted).collect();
        let number = rows.get(counted).map(|row| row.row);
        if let Some(row) = rows.get_mut(counted) {
            row.in_work = in_work;
        }
        for place in others {
            if let Some(row) = rows.get_mut(place) {
                row.same_as = number;
            }
        }
    }
}
