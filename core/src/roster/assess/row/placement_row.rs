//! A row into the facts of a person placed.

use crate::facts::{Awarded, Contract, ContractKind, Placement};
use crate::roster::assess::row::contract_days::{contract_days, told_otherwise, told_to_have_left};
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::cells::{
    End, Problem, Term, YEAR, contract_term, day, day_range, end, months_spanned, said, settled_months,
};
use crate::roster::columns::meanings::contract::{contract_end, contract_kind, is_unsigned, signed};
use crate::roster::columns::meanings::departure::{left, still_there};
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::meanings::work_spell::spell as days_of_spell;
use crate::roster::columns::{DoubtCause, Field};
use crate::values::ApproximateDate;

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
    let set_aside = SETTING_ASIDE.iter().any(|cause| has(*cause));
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

/// What casts doubt on all that is said.
const SETTING_ASIDE: &[DoubtCause] =
    &[DoubtCause::Death, DoubtCause::SetAside, DoubtCause::Contradicts, DoubtCause::PublicPost];

/// What remarks can cast doubt on.
const DOUBTS: &[DoubtCause] = &[
    DoubtCause::NotAssisted,
    DoubtCause::Death,
    DoubtCause::SetAside,
    DoubtCause::Unclear,
    DoubtCause::Left,
    DoubtCause::AlreadyReceived,
    DoubtCause::RegisteredElsewhere,
    DoubtCause::Contradicts,
    DoubtCause::PublicPost,
];

/// Whether the person left; nothing where one column says so and another not.
fn left_early(row: &mut Row) -> Option<bool> {
    let left = row.choose(Field::LeftEarly, |caches| &caches.left_early, left);
    let there = row.choose(Field::StillThere, |caches| &caches.still_there, still_there);
    if left.is_some() && left == there {
        row.doubt_field(Field::StillThere, DoubtCause::Contradicts);
        return None;
    }
    match told_to_have_left(row) {
        Some(column) if left != Some(true) => {
            row.doubt(column, DoubtCause::Left);
            None
        }
        _ => left.or(there.map(|there| !there)),
    }
}

fn contract(row: &mut Row) -> Option<Contract> {
    let kind = row.choose_alike(Field::ContractKind, |caches| &caches.contract_kind, contract_kind, are_alike);
    let says_kind = kind.is_some() || row.reader().words(row.place(), Field::ContractKind).is_none();
    let term = term(row);
    if is_of_other_year(row, term) || other_length(row, kind, term) || other_days(row, term) || told_otherwise(row) {
        return None;
    }
    // Where the days of one are told, there may be one.
    if kind == Some(ContractKind::None) && term.is_some() {
        row.doubt_field(Field::ContractKind, DoubtCause::Contradicts);
        return None;
    }
    match (kind, term) {
        (None, _) if !says_kind => None,
        (None | Some(ContractKind::FixedTerm), Some(Term::OpenEnded)) => {
            Some(Contract { kind: ContractKind::OpenEnded, months: None })
        }
        (Some(kind), Some(Term::Months(months) | Term::AtLeast(months))) => {
            Some(Contract { kind, months: Some(months) })
        }
        (kind, _) => kind.map(|kind| Contract { kind, months: None }),
    }
}

/// Whether two kinds of contract are both one of labour, or both not.
fn are_alike(one: ContractKind, other: ContractKind) -> bool {
    let is_of_labour = |kind| matches!(kind, ContractKind::FixedTerm | ContractKind::OpenEnded | ContractKind::Task);
    is_of_labour(one) == is_of_labour(other)
}

/// Whether the contract was not signed, ended before the year of the roster or begins after it: then it says nothing of that
/// year's.
fn is_of_other_year(row: &mut Row, term: Option<Term>) -> bool {
    let unsigned = |cell| Ok(said(cell)?.filter(|words| is_unsigned(words)));
    if row.read_quietly(Field::ContractFrom, unsigned).is_some() {
        row.doubt_field(Field::ContractFrom, DoubtCause::Contradicts);
        return true;
    }
    let year = i32::from(row.reader().year());
    let (from, to) = contract_days(row);
    let own_days = own_days(row);
    let ends = [to, own_days.and_then(|(_, to)| to)];
    let begins = [from, own_days.map(|(from, _)| from)].into_iter().flatten();
    let ended = |end: &Option<End>| matches!(end, Some(End::On(to)) if to.latest().year() < year);
    // Without an end of its own, it lasted as long as its length says.
    let lasted = |from: ApproximateDate| match term {
        Some(Term::Months(months)) if to.is_none() => from.latest().end_of_months(months).year() < year,
        _ => false,
    };
    ends.iter().any(ended) || begins.into_iter().any(|from| year < from.earliest().year() || lasted(from))
}

/// The days of the work, where the row tells them apart from the contract's.
fn own_days(row: &Row) -> Option<(ApproximateDate, Option<End>)> {
    row.read_quietly(Field::Spell, days_of_spell)
        .or_else(|| Some((row.read_quietly(Field::From, day)?, row.read_quietly(Field::To, end))))
}

/// How long the contract lasts: from its length, its spell, or its first and its last day.
fn term(row: &mut Row) -> Option<Term> {
    let unit = row.reader().column(Field::ContractMonths).and_then(|column| column.months);
    let term = row.choose(Field::ContractMonths, |caches| &caches.contract_months, |cell| contract_term(cell, unit));
    // Days by the month alone settle nothing, and need not where the length is told.
    let of_days = |cell| contract_term(cell, None);
    let spell = match term {
        Some(_) => row.read(Field::ContractSpell, of_days),
        None => row.choose(Field::ContractSpell, |caches| &caches.contract_spell, of_days),
    };
    let from = row.read(Field::ContractFrom, signed);
    let to = row.read(Field::ContractTo, contract_end);
    if let (Some(from), Some(End::On(to))) = (from, to)
        && to.latest() < from.earliest()
    {
        row.refuse(Field::ContractTo, Problem::EndBeforeStart);
    }
    term.or(spell).or_else(|| settled_months(from, to).map(Term::Months))
}

/// Whether the row's columns tell lengths of the contract that cannot all be so; then the last of them is named.
fn other_length(row: &mut Row, kind: Option<ContractKind>, term: Option<Term>) -> bool {
    let columns = [Field::ContractMonths, Field::ContractSpell, Field::ContractTo];
    let told = columns.iter().filter(|field| row.reader().layout().column(**field).is_some()).count();
    let Some(term) = term.filter(|_| kind == Some(ContractKind::OpenEnded) || 1 < told) else {
        return false;
    };
    let told = if kind == Some(ContractKind::OpenEnded) { OPEN_ENDED } else { range_of(term).unwrap_or(OPEN_ENDED) };
    let differs = |field: &Field| length_in(row, *field).is_some_and(|length| differ(told, length));
    let Some(field) = columns.into_iter().rev().find(differs) else { return false };
    row.doubt_field(field, DoubtCause::Contradicts);
    true
}

/// Whether the days of the work tell another length than the contract's; then the column that tells the last is named.
fn other_days(row: &mut Row, term: Option<Term>) -> bool {
    let Some((from, Some(End::On(to)))) = own_days(row) else { return false };
    if !term.and_then(range_of).is_some_and(|told| differ(told, months_spanned(from, to))) {
        return false;
    }
    let of_range = row.reader().layout().column(Field::Spell).is_some();
    row.doubt_field(if of_range { Field::Spell } else { Field::To }, DoubtCause::Contradicts);
    true
}

/// The fewest and the most months of a contract without an end.
const OPEN_ENDED: (u32, u32) = (u32::MAX, u32::MAX);

/// The fewest and the most months that a column tells, of which those that are said by the month alone are not sure.
fn length_in(row: &Row, field: Field) -> Option<(u32, u32)> {
    let between = |from, to| match to {
        End::On(to) => Some(months_spanned(from, to)),
        End::GoesOn => None,
    };
    if field == Field::ContractTo {
        return between(row.read_quietly(Field::ContractFrom, day)?, row.read_quietly(field, contract_end)?);
    }
    if let Some((from, to)) = row.read_quietly(field, day_range) {
        return between(from, to);
    }
    let unit = row.reader().column(field).and_then(|column| column.months);
    range_of(row.read_quietly(field, |cell| contract_term(cell, unit))?)
}

fn range_of(term: Term) -> Option<(u32, u32)> {
    match term {
        Term::Months(months) => Some((months, months)),
        Term::AtLeast(months) => Some((months, u32::MAX)),
        Term::OpenEnded => Some(OPEN_ENDED),
        Term::Begun => None,
    }
}

/// Whether two lengths lie on both sides of a year, or two months or more apart; a year or more is as good as without an end.
fn differ(one: (u32, u32), other: (u32, u32)) -> bool {
    let is_below = |length: (u32, u32)| length.1 < YEAR;
    let is_above = |length: (u32, u32)| YEAR <= length.0;
    let apart = |one: (u32, u32), other: (u32, u32)| one.1.saturating_add(1) < other.0;
    let open_ended = one == OPEN_ENDED || other == OPEN_ENDED;
    is_below(one) && is_above(other)
        || is_below(other) && is_above(one)
        || !open_ended && (apart(one, other) || apart(other, one))
}
