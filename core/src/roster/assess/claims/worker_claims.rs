//! What one worker comes to, by all the rows of the person.

use crate::roster::assess::claims::in_work;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::people::merged_worker::{MergedWorker, merge};
use crate::roster::assess::results::claim::Claims;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::row::worker_row::WorkerRow;
use crate::roster::cells::Problem;
use crate::roster::columns::Field;

/// Merges the rows at those places into one worker; the first of them has the claims. `household` is the column that
/// tells the kind of household.
pub fn claim_for_worker(
    places: &[usize],
    facts: &[WorkerRow],
    household: Field,
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    let Some((first, others)) = places.split_first() else { return };
    let worker = merge(&rows_at(facts, places), household, rules.facts().window());
    for (field, problem) in &worker.contradictions {
        results.refuse(places, *field, *problem);
    }
    let lead = results.rows.get(*first).map(|row| row.row);
    for place in others {
        let Some(row) = results.rows.get_mut(*place) else { continue };
        row.same_as = lead;
        row.notes = row.notes.and(worker.notes);
    }
    if let Some(row) = results.rows.get_mut(*first) {
        row.in_work = in_work::worker(worker.most.as_ref().unwrap_or(&worker.least), rules.facts().window());
        row.notes = row.notes.and(worker.notes);
        row.claims = claims(worker, rules);
    }
    refuse_with_the_others(places, results);
}

/// What the rows at those places say.
pub fn rows_at<'a>(facts: &'a [WorkerRow], places: &[usize]) -> Vec<&'a WorkerRow> {
    places.iter().filter_map(|place| facts.get(*place)).collect()
}

/// What a worker comes to: between the shortest work and the longest, where days are not said exactly.
pub fn claims(worker: MergedWorker, rules: &RosterRules) -> Claims {
    let least = rules.worker(worker.least);
    let Some(most) = worker.most else { return least };
    let [transport, production] = least;
    let [most_transport, most_production] = rules.worker(most);
    [
        transport.zip(most_transport).map(|(least, most)| least.up_to(most)),
        production.zip(most_production).map(|(least, most)| least.up_to(most)),
    ]
}

/// Puts all the rows of a worker in error of whom one row is.
fn refuse_with_the_others(places: &[usize], results: &mut RosterResults) {
    let (sound, wrong): (Vec<usize>, Vec<usize>) =
        places.iter().copied().partition(|place| results.sound(*place).is_some());
    if !wrong.is_empty() {
        results.refuse(&sound, Field::Id, Problem::OtherRow);
    }
}
