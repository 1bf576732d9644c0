//! A row into what it says of a worker: one spell of work, and what holds for the person.

use crate::facts::{FareBy, Household, HouseholdProduction, MOST_FARE, Place, PublicPost, Side};
use crate::roster::assess::row::early_return::agrees;
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::spell::Spell;
use crate::roster::cells::{
    End, Problem, Term, WorkPlace, contract_term, day, end, in_digits, said, whole_months, work_place, yes_or_no,
};
use crate::roster::columns::meanings::fare::fare_by;
use crate::roster::columns::meanings::production::production;
use crate::roster::columns::meanings::received::{amount_received, received};
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::meanings::work::{public_post, work};
use crate::roster::columns::meanings::work_spell::{is_duration, spell as days_of_spell};
use crate::roster::columns::{DoubtCause, Field};
use crate::roster::file::Cell;
use crate::values::{ApproximateDate, Yuan};

/// What one row says of a worker.
#[derive(Clone, Debug)]
pub struct WorkerRow {
    pub household: Option<Household>,
    pub registered: Option<bool>,
    pub spell: Spell,
    pub public_post: Option<PublicPost>,
    pub production: Option<HouseholdProduction>,
    pub transport_received: Option<bool>,
    pub production_received: Option<Yuan>,
    pub fare_by: Option<FareBy>,
    pub fare: Option<Yuan>,
}

/// What the row says.
pub fn read(row: &mut Row) -> WorkerRow {
    let tens = row.tens(Field::ProductionReceived);
    let doubts = row.doubts_among(DOUBTS);
    let left = row.cast(DoubtCause::Left);
    let has = |cause| doubts.contains(&cause);
    let set_aside = UNSETTLING.iter().any(|cause| has(*cause));
    let registered = row.choose(Field::Registered, |caches| &caches.registered, registered);
    let transport_received = row.choose(Field::TransportReceived, |caches| &caches.transport_received, received);
    let production_received =
        row.choose(Field::ProductionReceived, |caches| &caches.production_received, |cell| amount_received(cell, tens));
    let received_before = has(DoubtCause::AlreadyReceived);
    WorkerRow {
        household: household_of_row::read(row).filter(|_| !has(DoubtCause::NotAssisted)),
        registered: registered.filter(|_| !has(DoubtCause::RegisteredElsewhere)),
        spell: Some(spell(row, left)).filter(|_| !set_aside).unwrap_or(Spell::Unknown),
        public_post: row
            .choose(Field::PublicPost, |caches| &caches.public_post, public_post)
            .filter(|post| !has(DoubtCause::PublicPost) || *post != PublicPost::Never),
        production: row.choose(Field::Production, |caches| &caches.production, production),
        transport_received: transport_received.filter(|received| *received || !received_before),
        production_received: production_received.filter(|received| !received.is_zero() || !received_before),
        fare_by: row.choose(Field::FareBy, |caches| &caches.fare_by, fare_by),
        fare: fare(row).filter(|_| !OF_FARE.iter().any(|cause| has(*cause))),
    }
}

/// What remarks can cast doubt on.
const DOUBTS: &[DoubtCause] = &[
    DoubtCause::NotAssisted,
    DoubtCause::Death,
    DoubtCause::SetAside,
    DoubtCause::PublicPost,
    DoubtCause::AlreadyReceived,
    DoubtCause::Reimbursed,
    DoubtCause::OneWay,
    DoubtCause::Household,
    DoubtCause::RegisteredElsewhere,
    DoubtCause::Contradicts,
    DoubtCause::Unclear,
];

/// What casts doubt on the fare.
const OF_FARE: &[DoubtCause] = &[DoubtCause::Reimbursed, DoubtCause::OneWay, DoubtCause::Household];

/// What casts doubt on the work itself.
const UNSETTLING: &[DoubtCause] =
    &[DoubtCause::Death, DoubtCause::SetAside, DoubtCause::Contradicts, DoubtCause::Unclear];

fn fare(row: &mut Row) -> Option<Yuan> {
    let fare = row.money(Field::Fare)?;
    if MOST_FARE < fare {
        row.refuse(Field::Fare, Problem::TooMuch);
        return None;
    }
    Some(fare)
}

fn spell(row: &mut Row, left: Option<usize>) -> Spell {
    let place = row.choose_alike(Field::Place, |caches| &caches.place, work_place, are_alike);
    let work = row.choose(Field::Work, |caches| &caches.work, work);
    let from = row.read(Field::From, day);
    let to = row.read(Field::To, end);
    let (first, last) = range(row).map_or((None, None), |(first, last)| (Some(first), last));
    let other_days = last.is_some()
        && (from.is_some_and(|from| differ(Some(End::On(from)), first.map(End::On))) || differ(to, last));
    if other_days {
        row.doubt_field(Field::Spell, DoubtCause::Contradicts);
        return Spell::new(place, work, None, None);
    }
    let ends_in_range = to.is_none();
    let (from, to) = (from.or(first), to.or(last));
    if let (Some(from), Some(End::On(to))) = (from, to)
        && to.latest() < from.earliest()
    {
        row.refuse(if ends_in_range { Field::Spell } else { Field::To }, Problem::EndBeforeStart);
        return Spell::Unknown;
    }
    let side = other_side(row, place);
    let side_differs = side.is_some();
    let otherwise = side.or_else(|| other_length(row, from, to)).map(|column| (column, DoubtCause::Contradicts));
    if let Some((column, cause)) = otherwise.or_else(|| left_otherwise(row, left, to)) {
        row.doubt(column, cause);
        return Spell::new(place.filter(|_| !side_differs), work, None, None);
    }
    // Words that do not settle what work it was leave it open.
    let says_work = row.reader().words(row.place(), Field::Work).is_some()
        && row.read_quietly(Field::Work, is_readable) == Some(());
    if work.is_none() && says_work { Spell::Unknown } else { Spell::new(place, work, from, to) }
}

/// Whether words for the kind of work are no error.
fn is_readable(cell: Cell) -> Result<Option<()>, Problem> {
    work(cell).map(|_| Some(()))
}

/// Whether two ends of a spell cannot be the same.
fn differ(one: Option<End>, other: Option<End>) -> bool {
    match (one, other) {
        (Some(End::On(one)), Some(End::On(other))) => {
            one.latest() < other.earliest() || other.latest() < one.earliest()
        }
        (Some(one), Some(other)) => one != other,
        _ => false,
    }
}

/// A column that says that somebody left, where the row says another end of the work or none.
fn left_otherwise(row: &Row, left: Option<usize>, to: Option<End>) -> Option<(usize, DoubtCause)> {
    let column = left?;
    let Some(End::On(to)) = to else { return Some((column, DoubtCause::Left)) };
    let words = said(row.reader().table().cell(row.place(), column)).ok().flatten().unwrap_or_default();
    (!agrees(&words, to, row.reader().year())).then_some((column, DoubtCause::Left))
}

/// A column that says on which side of the province's border the work was, or where, where the place lies on the other.
fn other_side(row: &Row, place: Option<WorkPlace>) -> Option<usize> {
    let Some(WorkPlace::In(place)) = place else { return None };
    let is_away = place.side() == Side::Away;
    let says_otherwise = |(column, away): &&(usize, bool)| {
        let answer = yes_or_no(row.reader().table().cell(row.place(), *column)).ok().flatten();
        answer.is_some_and(|answer| (answer == *away) != is_away)
    };
    let lies_otherwise = |column: &&usize| {
        let told = work_place(row.reader().table().cell(row.place(), **column)).ok().flatten();
        matches!(told, Some(WorkPlace::In(told)) if told.is_on_the_mainland() && told.side() != place.side())
    };
    let told_again = row.reader().told_again();
    let border = told_again.borders().iter().find(says_otherwise).map(|(column, _)| *column);
    border.or_else(|| told_again.addresses().iter().find(lies_otherwise).copied())
}

/// A column that tells another number of months than the days do, by two months or more.
fn other_length(row: &Row, from: Option<ApproximateDate>, to: Option<End>) -> Option<usize> {
    let (lengths, days) = (row.reader().told_again().lengths(), row.reader().told_again().days());
    if lengths.is_empty() && days.is_empty() {
        return None;
    }
    let months = whole_months(from, to)?;
    let few_days = |place: usize| days_told(row, place).is_some_and(|told| told < months * FEWEST_DAYS);
    if let Some(place) = days.iter().copied().find(|place| few_days(*place)) {
        return Some(place);
    }
    let differs = |place: usize| match contract_term(row.reader().table().cell(row.place(), place), Some(1)) {
        Ok(Some(Term::Months(told))) => is_far(told, months),
        _ => whole_part(row, place).is_some_and(|told| is_far(told, months)),
    };
    lengths.iter().copied().find(|place| differs(*place))
}

/// Whether two numbers of months are two or more apart.
fn is_far(one: u32, other: u32) -> bool {
    one.saturating_add(1) < other || other.saturating_add(1) < one
}

/// The whole months of a number with a part of one: 2.5.
fn whole_part(row: &Row, place: usize) -> Option<u32> {
    let words = said(row.reader().table().cell(row.place(), place)).ok().flatten()?;
    let words = in_digits(&words.replace('两', "二"));
    words.split(['.', '个', '多', '月', '半']).next()?.parse().ok()
}

/// As many days are worked in a month at the least by who works on all days of the week but two, and on none of some holidays.
const FEWEST_DAYS: u32 = 17;

/// How many days a column tells; none where it tells no number.
fn days_told(row: &Row, place: usize) -> Option<u32> {
    let words = said(row.reader().table().cell(row.place(), place)).ok().flatten()?;
    words.trim_end_matches(['天', '日']).parse().ok()
}

/// The range of days, or the first day alone; a length of time says neither.
fn range(row: &mut Row) -> Option<(ApproximateDate, Option<End>)> {
    if is_duration(row.reader().cell(row.place(), Field::Spell)) {
        row.doubt_field(Field::Spell, DoubtCause::Duration);
        return None;
    }
    row.read(Field::Spell, days_of_spell)
}

/// Whether two places lie on the same side of the province's border, as far as both say it.
fn are_alike(one: WorkPlace, other: WorkPlace) -> bool {
    let away = |place: Place| place.is_on_the_mainland() && place != Place::Heilongjiang;
    match (one, other) {
        (WorkPlace::In(Place::AnotherProvince), WorkPlace::In(place))
        | (WorkPlace::In(place), WorkPlace::In(Place::AnotherProvince)) => away(place),
        (WorkPlace::In(one), WorkPlace::In(other)) => one == other || away(one) && away(other),
        (one, other) => one == other,
    }
}
