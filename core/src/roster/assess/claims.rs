//! What people come to by the rules: an employer's people row by row, workers by all their rows.

pub mod employer_claims;
pub mod in_work;
pub mod rules;
pub mod worker_claims;

use crate::roster::assess::claims::employer_claims::{claim_for_placements, claim_for_workshop};
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::claims::worker_claims::claim_for_worker;
use crate::roster::assess::people::groups::Groups;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::row::row_facts::RowFacts;
use std::ops::Range;

/// How many of an employer's people are determined at once, so that not all their conditions lie in memory.
const BATCH: usize = 256;

/// What some people come to: of an employer's rows those at these places, of workers the groups at these places.
pub fn claim_for_people(
    people: Range<usize>,
    facts: &RowFacts,
    groups: &Groups,
    readers: &Readers,
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    let batches = people.clone().step_by(BATCH).map(|start| start..people.end.min(start + BATCH));
    match facts {
        RowFacts::Workshop(workers) => batches.for_each(|batch| {
            if let (Some(workers), Some(rows)) = (workers.get(batch.clone()), results.rows.get_mut(batch)) {
                claim_for_workshop(workers, rows, rules);
            }
        }),
        RowFacts::Placements(placements) => batches.for_each(|batch| {
            if let (Some(placements), Some(rows)) = (placements.get(batch.clone()), results.rows.get_mut(batch)) {
                claim_for_placements(placements, rows, rules);
            }
        }),
        RowFacts::Workers(workers) => {
            people.for_each(|group| {
                let places = groups.get(group);
                let row = places.first().and_then(|place| results.rows.get(*place)).map(|row| row.row);
                claim_for_worker(places, workers, readers.household_field(row), rules, results);
            });
        }
    }
}
