//! A row into the facts of a person placed.

use crate::facts::{Awarded, Contract, ContractKind, Placement};
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::cells::{End, Problem, Term, contract_term, day, day_range, end, whole_months};
use crate::roster::columns::meanings::contract::contract_kind;
use crate::roster::columns::meanings::departure::{left, still_there};
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::{DoubtCause, Field};

/// What the row says.
pub fn read(row: &mut Row) -> Placement {
    let year = row.reader().year();
    let doubts = row.doubts_among(DOUBTS);
    let registered = row.choose(Field::Registered, |caches| &caches.registered, registered);
    let said = Placement {
        id: None,
        household: household_of_row::read(row),
        contract: contract(row),
        left_early: left_early(row),
        granted_before: row.choose(Field::Received, |caches| &caches.awarded, |cell| awarded(cell, year)),
        registered_in_heilongjiang: registered,
    };
    in_doubt(said, &doubts)
}

/// What is left of what is said where remarks cast those doubts on it.
pub fn in_doubt(said: Placement, doubts: &[DoubtCause]) -> Placement {
    let has = |cause| doubts.contains(&cause);
    let set_aside = has(DoubtCause::Death) || has(DoubtCause::SetAside);
    let elsewhere = has(DoubtCause::RegisteredElsewhere);
    Placement {
        household: said.household.filter(|_| !has(DoubtCause::NotAssisted)),
        contract: said.contract.filter(|_| !set_aside && !has(DoubtCause::Unclear)),
        left_early: said.left_early.filter(|left| *left || !(set_aside || has(DoubtCause::Left))),
        granted_before: said
            .granted_before
            .filter(|awarded| !has(DoubtCause::AlreadyReceived) || *awarded != Awarded::Never),
        registered_in_heilongjiang: if elsewhere { Some(false) } else { said.registered_in_heilongjiang },
        ..said
    }
}

/// What remarks can cast doubt on.
const DOUBTS: &[DoubtCause] = &[
    DoubtCause::NotAssisted,
    DoubtCause::Death,
    DoubtCause::SetAside,
    DoubtCause::Unclear,
    DoubtCause::Left,
    DoubtCause::AlreadyReceived,
    DoubtCause::RegisteredElsewhere,
];

/// Whether the person left; nothing where one column says so and another not.
fn left_early(row: &mut Row) -> Option<bool> {
    let left = row.choose(Field::LeftEarly, |caches| &caches.left_early, left);
    let there = row.choose(Field::StillThere, |caches| &caches.still_there, still_there);
    if left.is_some() && left == there {
        row.doubt_field(Field::StillThere, DoubtCause::Contradicts);
        return None;
    }
    left.or(there.map(|there| !there))
}

fn contract(row: &mut Row) -> Option<Contract> {
    let kind = row.choose_alike(Field::ContractKind, |caches| &caches.contract_kind, contract_kind, are_alike);
    let says_kind = kind.is_some() || row.reader().words(row.place(), Field::ContractKind).is_none();
    let term = term(row);
    if is_of_other_year(row) {
        return None;
    }
    match (kind, term) {
        (None, _) if !says_kind => None,
        (None | Some(ContractKind::FixedTerm), Some(Term::OpenEnded)) => {
            Some(Contract { kind: ContractKind::OpenEnded, months: None })
        }
        (Some(kind), Some(Term::Months(months))) => Some(Contract { kind, months: Some(months) }),
        (kind, _) => kind.map(|kind| Contract { kind, months: None }),
    }
}

/// Whether two kinds of contract are both one of labour, or both not.
fn are_alike(one: ContractKind, other: ContractKind) -> bool {
    let is_of_labour = |kind| matches!(kind, ContractKind::FixedTerm | ContractKind::OpenEnded | ContractKind::Task);
    is_of_labour(one) == is_of_labour(other)
}

/// Whether the contract ended before the year of the roster or begins after it: then it says nothing of that year's.
fn is_of_other_year(row: &mut Row) -> bool {
    let year = i32::from(row.reader().year());
    let length = row.read_quietly(Field::ContractMonths, day_range);
    let spell = row.read_quietly(Field::ContractSpell, day_range).or(length);
    let from = row.read_quietly(Field::ContractFrom, day).or(spell.map(|(from, _)| from));
    let to = row.read_quietly(Field::ContractTo, end).or(spell.map(|(_, to)| to));
    let begins_after = from.is_some_and(|from| year < from.earliest().year());
    let ended_before = matches!(to, Some(End::On(to)) if to.latest().year() < year);
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
        && to.latest() < from.earliest()
    {
        row.refuse(Field::ContractTo, Problem::EndBeforeStart);
    }
    term.or(spell).or_else(|| whole_months(from, to).map(Term::Months))
}
