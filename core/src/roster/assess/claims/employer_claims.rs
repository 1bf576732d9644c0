//! What an employer's people come to, each row by itself.

use crate::facts::{Placement, WorkshopWorker};
use crate::roster::assess::claims::in_work;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::results::row_result::RowResult;
use crate::roster::columns::RosterKind;

/// What a workshop's workers come to; `rows` are their rows.
pub fn claim_for_workshop(workers: &[WorkshopWorker], rows: &mut [RowResult], rules: &RosterRules) {
    let claims = rules.people(RosterKind::Workshop, &rules.about_workshop(workers.to_vec()));
    for ((row, claim), worker) in rows.iter_mut().zip(claims).zip(workers) {
        row.claims = [Some(claim), None];
        row.in_work = in_work::workshop_worker(worker);
    }
}

/// What people placed come to; `rows` are their rows.
pub fn claim_for_placements(placements: &[Placement], rows: &mut [RowResult], rules: &RosterRules) {
    let claims = rules.people(RosterKind::Placements, &rules.about_broker(placements.to_vec()));
    for ((row, claim), placement) in rows.iter_mut().zip(claims).zip(placements) {
        row.claims = [Some(claim), None];
        row.in_work = in_work::placement(placement);
    }
}
