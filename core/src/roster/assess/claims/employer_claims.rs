//! What an employer's people come to, each row by itself, and the rows of one person together.

use crate::facts::{Contract, ContractKind, Household, Months, Placement, WorkshopWorker};
use crate::roster::assess::claims::in_work;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::claim::{Claim, Claims};
use crate::roster::assess::results::row_result::{RowResult, RowState};
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::columns::{Field, RosterKind};
use crate::values::Yuan;
use std::borrow::Cow;

/// What a workshop's workers come to; `rows` are their rows.
pub fn claim_for_workshop(workers: &[WorkshopWorker], rows: &mut [RowResult], rules: &RosterRules) {
    let claims = rules.people(RosterKind::Workshop, &rules.about_workshop(workers.to_vec()));
    for ((row, claim), worker) in rows.iter_mut().zip(claims).zip(workers) {
        row.claims = claims_of_row(row, claim);
        row.in_work = in_work::workshop_worker(worker);
    }
}

/// What people placed come to; `rows` are their rows.
pub fn claim_for_placements(placements: &[Placement], rows: &mut [RowResult], rules: &RosterRules) {
    let claims = rules.people(RosterKind::Placements, &rules.about_broker(placements.to_vec()));
    for ((row, claim), placement) in rows.iter_mut().zip(claims).zip(placements) {
        row.claims = claims_of_row(row, claim);
        row.in_work = in_work::placement(placement);
    }
}

/// The claim of a row; none of one that only tells more of a person whose claims another row has.
fn claims_of_row(row: &RowResult, claim: Claim) -> Claims {
    if row.same_as.is_some() { [None, None] } else { [Some(claim), None] }
}

/// What the rows of one person come to together, those in error left aside, each with its place; `rows` are all rows.
pub fn claims_of_one_person(
    group: &[usize],
    facts: &RowFacts,
    readers: &Readers,
    rules: &RosterRules,
    rows: &[RowResult],
) -> Vec<(usize, Claim)> {
    let is_wrong = |place: &usize| rows.get(*place).is_some_and(|row| row.state == RowState::Error);
    // A row in error comes last, so that it does not stand for the person.
    let (wrong, sound): (Vec<usize>, Vec<usize>) = group.iter().copied().partition(is_wrong);
    let group: Vec<usize> = sound.iter().copied().chain(wrong).collect();
    let results = || group.iter().filter_map(|place| Some((*place, rows.get(*place)?)));
    let claims = match facts {
        RowFacts::Workshop(workers) => {
            let household = group.first().and_then(|place| workers.get(*place)?.household);
            let together = results().filter_map(|(place, row)| {
                let worker = WorkshopWorker {
                    id: Some(String::new()),
                    workshop: readers.words(row.row, Field::Organisation).map(Cow::into_owned),
                    ..workers.get(place)?.clone()
                };
                Some(if row.state == RowState::Error { only_paid_before(worker, household) } else { worker })
            });
            rules.people(RosterKind::Workshop, &rules.about_workshop(together.collect()))
        }
        RowFacts::Placements(placements) => {
            let household = group.first().and_then(|place| placements.get(*place)?.household);
            let together = results().filter_map(|(place, row)| {
                let person = Placement { id: Some(String::new()), ..placements.get(place)?.clone() };
                Some(if row.state == RowState::Error { only_granted_before(person, household) } else { person })
            });
            rules.people(RosterKind::Placements, &rules.about_broker(together.collect()))
        }
        RowFacts::Workers(_) => Vec::new(),
    };
    sound.into_iter().zip(claims).collect()
}

/// A row in error brings nothing; what it says of an earlier payment stands, and what it does not say of one stays unknown.
fn only_paid_before(worker: WorkshopWorker, household: Option<Household>) -> WorkshopWorker {
    let (pay, months) = (Some(Yuan::ZERO), Some(Months::NONE));
    WorkshopWorker { household, registered_in_heilongjiang: None, pay, months, ..worker }
}

/// The same for a person placed.
fn only_granted_before(person: Placement, household: Option<Household>) -> Placement {
    let contract = Some(Contract { kind: ContractKind::None, months: None });
    Placement { household, registered_in_heilongjiang: None, contract, ..person }
}
