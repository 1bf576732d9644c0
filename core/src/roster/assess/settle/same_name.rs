//! Rows of one name without an ID number: they may be one person or several, so that what they come to is in doubt.

use crate::facts::Awarded;
use crate::roster::assess::claims::employer_claims::claims_of_one_person;
use crate::roster::assess::claims::rules::RosterRules;
use crate::roster::assess::claims::worker_claims::{claims, rows_at};
use crate::roster::assess::people::merged_worker::merge;
use crate::roster::assess::readers::Readers;
use crate::roster::assess::results::claim::Claim;
use crate::roster::assess::results::roster_results::RosterResults;
use crate::roster::assess::results::row_result::{Note, RowResult, RowState};
use crate::roster::assess::row::row_facts::RowFacts;
use crate::roster::assess::row::worker_row::WorkerRow;
use crate::roster::columns::Field;
use crate::values::Yuan;

/// An employer's rows of one name: the best of them counts if none has an ID number, the others are open. Nothing is sure where one
/// without an ID number does not say that nothing was paid before, and together they may reach what none reaches by itself: says whether they do.
pub fn doubt_employers_rows(
    group: &[usize],
    facts: &RowFacts,
    readers: &Readers,
    rules: &RosterRules,
    results: &mut RosterResults,
) -> bool {
    let more = more_of_an_employer(group, facts, readers, rules, results);
    let without_id = |place: &usize| results.rows.get(*place).is_some_and(|row| row.id_key.is_none());
    let may_be_paid = |place: &usize| without_id(place) && facts.received(*place) != Some(Awarded::Never);
    let one_may_be_paid = group.iter().any(may_be_paid);
    let first = group.iter().find(|place| without_id(place) && results.sound(**place).is_some()).copied();
    doubt(&mut results.rows, group, one_may_be_paid);
    if one_may_be_paid {
        doubt_known(&mut results.rows, group);
    }
    if let Some(row) = first.filter(|_| !more.is_zero()).and_then(|place| results.rows.get_mut(place)) {
        row.claims = row.claims.map(|claim| claim.map(|claim| claim.possibly_more(more)));
    }
    !more.is_zero()
}

/// How much more an employer's rows of one name would bring if they were one person.
fn more_of_an_employer(
    group: &[usize],
    facts: &RowFacts,
    readers: &Readers,
    rules: &RosterRules,
    results: &RosterResults,
) -> Yuan {
    let apart: Yuan = group.iter().filter_map(|place| results.sound(*place)).map(RowResult::most).sum();
    let together = claims_of_one_person(group, facts, readers, rules, &results.rows);
    together.iter().map(|(_, claim)| claim.amount.most()).sum::<Yuan>().saturating_sub(apart)
}

/// Takes back what is sure of the rows with an ID number.
fn doubt_known(rows: &mut [RowResult], group: &[usize]) {
    for place in group {
        if let Some(row) = rows.get_mut(*place).filter(|row| row.id_key.is_some() && !row.least().is_zero()) {
            row.note(Note::PossiblySamePerson);
            row.claims = row.claims.map(|claim| claim.map(Claim::unsure));
        }
    }
}

/// Workers' rows of one name: all are open, and together they may bring more than each by itself. `household` is the
/// column that tells the kind of household.
pub fn doubt_workers_rows(
    group: &[usize],
    facts: &[WorkerRow],
    household: Field,
    rules: &RosterRules,
    results: &mut RosterResults,
) {
    let more = more_together(group, facts, household, rules, results);
    doubt(&mut results.rows, group, true);
    let in_doubt = |place: &&usize| results.sound(**place).is_some_and(|row| row.notes.has(Note::PossiblySamePerson));
    let Some(row) = group.iter().find(in_doubt).and_then(|place| results.rows.get_mut(*place)) else { return };
    for (claim, more) in row.claims.iter_mut().zip(more) {
        *claim = claim.map(|claim| if more.is_zero() { claim } else { claim.possibly_more(more) });
    }
}

/// Rows of one name that bring something together are all open, also one that brings nothing by itself.
pub fn leave_open(group: &[usize], results: &mut RosterResults) {
    let brings = |place: &usize| results.rows.get(*place).is_some_and(|row| !row.most().is_zero());
    if !group.iter().any(brings) {
        return;
    }
    for place in group {
        if let Some(row) = results.rows.get_mut(*place)
            && row.notes.has(Note::PossiblySamePerson)
            && row.state != RowState::Error
        {
            row.state = RowState::Open;
        }
    }
}

/// How much more rows of one name would bring if they were one worker, by provision.
fn more_together(
    group: &[usize],
    facts: &[WorkerRow],
    household: Field,
    rules: &RosterRules,
    results: &RosterResults,
) -> [Yuan; 2] {
    let sound: Vec<usize> = group.iter().copied().filter(|place| results.sound(*place).is_some()).collect();
    let most = |claim: Option<Claim>| claim.map_or(Yuan::ZERO, |claim| claim.amount.most());
    let mut apart = [Yuan::ZERO; 2];
    for row in sound.iter().filter_map(|place| results.rows.get(*place)) {
        for (sum, claim) in apart.iter_mut().zip(row.claims) {
            *sum += most(claim);
        }
    }
    let worker = merge(&rows_at(facts, &sound), household, rules.facts().window());
    let [transport, production] = claims(worker, rules);
    let [transport_apart, production_apart] = apart;
    [most(transport).saturating_sub(transport_apart), most(production).saturating_sub(production_apart)]
}

/// Of rows of one name the best counts if none has an ID number; the others that have none are open.
fn doubt(rows: &mut [RowResult], group: &[usize], all_open: bool) {
    let known = |place: &usize| rows.get(*place).is_some_and(|row| row.id_key.is_some());
    let candidates = group.iter().filter_map(|place| {
        let row = rows.get(*place).filter(|row| row.state != RowState::Error && !row.most().is_zero())?;
        Some((row.least().is_zero(), *place))
    });
    let counted = if all_open || group.iter().any(known) { None } else { candidates.min().map(|(_, place)| place) };
    for place in group {
        let Some(row) = rows.get_mut(*place).filter(|row| row.id_key.is_none()) else { continue };
        row.note(Note::PossiblySamePerson);
        if counted != Some(*place) {
            row.claims = row.claims.map(|claim| claim.map(Claim::unsure));
        }
    }
}
