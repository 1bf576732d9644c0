//! Whether an assisted person is in work on the as-of date; none where it is not known.

use crate::facts::{Placement, Worker, WorkshopWorker, assisted};
use crate::truth::{Fact, Finding};
use crate::values::Window;

/// Whoever stands in a workshop's roster works there.
pub fn workshop_worker(worker: &WorkshopWorker) -> Option<bool> {
    known(assisted(worker.household))
}

/// A person placed works until leaving.
pub fn placement(placement: &Placement) -> Option<bool> {
    let there = Finding::said(Fact::LeftEarly, placement.left_early.map(|left| !left));
    known(assisted(placement.household).and(there))
}

/// A worker works who has a job on the as-of date.
pub fn worker(worker: &Worker, window: &Window) -> Option<bool> {
    let works = Finding::said(Fact::Jobs, worker.jobs.as_ref().map(|_| worker.still_works(window)));
    known(worker.assisted().and(works))
}

fn known(finding: Finding) -> Option<bool> {
    if finding.holds() {
        return Some(true);
    }
    finding.fails().then_some(false)
}

/// Whether a person is in work by any of several rows.
pub fn in_any(rows: impl Iterator<Item = Option<bool>>) -> Option<bool> {
    let mut all_known = true;
    for in_work in rows {
        match in_work {
            Some(true) => return Some(true),
            Some(false) => (),
            None => all_known = false,
        }
    }
    all_known.then_some(false)
}
