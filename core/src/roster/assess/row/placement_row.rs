//! A row into the facts of a person placed.

use crate::facts::{Awarded, Contract, ContractKind, Placement};
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_reader::Row;
use crate::roster::cells::{End, Problem, Term, contract_term, day, day_range, end, whole_months};
use crate::roster::columns::Field;
use crate::roster::columns::meanings::contract::contract_kind;
use crate::roster::columns::meanings::departure::{left, still_there};
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;

/// What the row says.
pub fn read(row: &mut Row) -> Placement {
    let year = row.reader().year();
    let doubts = row.doubts();
    let left = row.choose(Field::LeftEarly, |caches| &caches.left_early, left);
    let still_there = row.choose(Field::StillThere, |caches| &caches.still_there, still_there);
    Placement {
        id: None,
        household: household_of_row::read(row).filter(|_| !doubts.household),
        contract: contract(row),
        left_early: left.or(still_there.map(|there| !there)).filter(|left| *left || !doubts.there),
        granted_before: row
            .choose(Field::Received, |caches| &caches.awarded, |cell| awarded(cell, year))
            .filter(|awarded| !doubts.received || *awarded != Awarded::Never),
        registered_in_heilongjiang: row.choose(Field::Registered, |caches| &caches.registered, registered),
    }
}

fn contract(row: &mut Row) -> Option<Contract> {
    let kind = row.choose(Field::ContractKind, |caches| &caches.contract_kind, contract_kind);
    let term = term(row);
    if is_of_other_year(row) {
        return None;
    }
    match (kind, term) {
        (None | Some(ContractKind::FixedTerm), Some(Term::OpenEnded)) => {
            Some(Contract { kind: ContractKind::OpenEnded, months: None })
        }
        (Some(kind), Some(Term::Months(months))) => Some(Contract { kind, months: Some(months) }),
        (kind, _) => kind.map(|kind| Contract { kind, months: None }),
    }
}

/// Whether the contract ended before the year of the roster or begins after it: then it says nothing of that year's.
fn is_of_other_year(row: &mut Row) -> bool {
    let year = i32::from(row.reader().year());
    let length = row.read_quietly(Field::ContractMonths, day_range);
    let spell = row.read_quietly(Field::ContractSpell, day_range).or(length);
    let from = row.read_quietly(Field::ContractFrom, day).or(spell.map(|(from, _)| from));
    let to = row.read_quietly(Field::ContractTo, end).or(spell.map(|(_, to)| to));
    let begins_after = from.is_some_and(|from| year < from.earliest.year());
    let ended_before = matches!(to, Some(End::On(to)) if to.latest.year() < year);
    begins_after || ended_before
}

/// How long the contract lasts: from its length, its spell, or its first and its last day.
fn term(row: &mut Row) -> Option<Term> {
    let unit = row.reader().column(Field::ContractMonths).and_then(|column| column.months);
    let term = row.choose(Field::ContractMonths, |caches| &caches.contract_months, |cell| contract_term(cell, unit));
    let spell = row.choose(Field::ContractSpell, |caches| &caches.contract_spell, |cell| contract_term(cell, None));
    let from = row.read(Field::ContractFrom, day);
    let to = row.read(Field::ContractTo, end);
    if let (Some(from), Some(End::On(to))) = (from, to)
        && to.latest < from.earliest
    {
        row.refuse(Field::ContractTo, Problem::EndBeforeStart);
    }
    term.or(spell).or_else(|| whole_months(from, to).map(Term::Months))
}
