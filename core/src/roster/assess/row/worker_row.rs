//! A row into what it says of a worker: one spell of work, and what holds for the person.

use crate::facts::{FareBy, Household, HouseholdProduction, MOST_FARE, Place, PublicPost, WorkKind};
use crate::roster::assess::row::days_told::{Days, begins_otherwise, ends_otherwise};
use crate::roster::assess::row::early_return::agrees;
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::spell::Spell;
use crate::roster::cells::{End, Problem, WorkPlace, day, end, has, said, whole_months, work_place};
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
    let fare_by = row.choose(Field::FareBy, |caches| &caches.fare_by, fare_by);
    let fare = fare(row, fare_by);
    WorkerRow {
        household: household_of_row::read(row).filter(|_| !has(DoubtCause::NotAssisted)),
        registered: registered.filter(|_| !has(DoubtCause::RegisteredElsewhere)),
        spell: Some(spell(row, left)).filter(|_| !set_aside).unwrap_or(Spell::Unknown),
        public_post: row
            .choose(Field::PublicPost, |caches| &caches.public_post, public_post)
            .filter(|post| !has(DoubtCause::PublicPost) || *post != PublicPost::Never),
        production: production_of(row),
        transport_received: transport_received.filter(|received| *received || !received_before),
        production_received: production_received.filter(|received| !received.is_zero() || !received_before),
        fare_by,
        fare: fare.filter(|_| !OF_FARE.iter().any(|cause| has(*cause))),
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

/// The fare, where nothing beside it speaks against it.
fn fare(row: &mut Row, by: Option<FareBy>) -> Option<Yuan> {
    let fare = row.money(Field::Fare)?;
    if MOST_FARE < fare {
        row.refuse(Field::Fare, Problem::TooMuch);
        return None;
    }
    let (reader, told) = (row.reader(), &row.reader().told_again().fares);
    let by_rail = matches!(by, Some(FareBy::Train | FareBy::Coach | FareBy::Ship));
    let otherwise = if by_rail { told.by_other_means(reader.table(), row.place()) } else { None };
    if let Some(column) = otherwise {
        row.doubt(column, DoubtCause::Contradicts);
        return None;
    }
    let name = if told.name_travellers() { reader.words(row.place(), Field::Name) } else { None };
    let against = told.against(reader.table(), row.place(), fare, &name.unwrap_or_default(), reader.year());
    against.into_iter().for_each(|(column, cause)| row.doubt(column, cause));
    Some(fare).filter(|_| against.is_none())
}

/// What the household produces, where no other column says that it produces nothing.
fn production_of(row: &mut Row) -> Option<HouseholdProduction> {
    let told = row.choose(Field::Production, |caches| &caches.production, production);
    if told != Some(HouseholdProduction::Produces) {
        return told;
    }
    let against = row.reader().told_again().production.against(row.reader().table(), row.place());
    against.into_iter().for_each(|column| row.doubt(column, DoubtCause::Contradicts));
    told.filter(|_| against.is_none())
}

fn spell(row: &mut Row, left: Option<usize>) -> Spell {
    let place = row.choose_alike(Field::Place, |caches| &caches.place, work_place, are_alike);
    let work = row.choose(Field::Work, |caches| &caches.work, work);
    if work == Some(WorkKind::PublicPost) && is_away(place) || is_told_elsewhere(row, place) {
        row.doubt_field(Field::Work, DoubtCause::Contradicts);
        return Spell::Unknown;
    }
    let from = row.read(Field::From, day);
    let to = row.read(Field::To, end);
    let (first, last) = range(row).map_or((None, None), |(first, last)| (Some(first), last));
    let begins_otherwise = from.is_some_and(|from| begins_otherwise((first, to.or(last)), from, ENOUGH));
    let other_days = begins_otherwise || to.is_some_and(|to| ends_otherwise((first, last), to, ENOUGH));
    if other_days {
        row.doubt_field(Field::Spell, DoubtCause::Contradicts);
        return Spell::new(place, work, None, None);
    }
    let ends_in_range = to.is_none();
    let reader = row.reader();
    let (from, to) = reader.told_again().days.complete(reader.table(), row.place(), (from.or(first), to.or(last)));
    if let (Some(from), Some(End::On(to))) = (from, to)
        && to.latest() < from.earliest()
    {
        row.refuse(if ends_in_range { Field::Spell } else { Field::To }, Problem::EndBeforeStart);
        return Spell::Unknown;
    }
    let side = other_side(row, place);
    let side_differs = side.is_some();
    let otherwise = side.or_else(|| told_otherwise(row, (from, to))).map(|column| (column, DoubtCause::Contradicts));
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

/// So many months settle what depends on them.
const ENOUGH: u32 = 3;

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
    row.reader().told_again().sides.other(row.reader().table(), row.place(), place)
}

/// A column that tells another length of the work, or other days, than those.
fn told_otherwise(row: &Row, days: Days) -> Option<usize> {
    let (reader, table, place) = (row.reader(), row.reader().table(), row.place());
    let other = reader
        .told_again()
        .days
        .other(table, place, days)
        .or_else(|| reader.told_again().days.left(table, place, days));
    let lengths = &reader.told_again().lengths;
    other.or_else(|| if lengths.is_empty() { None } else { lengths.other(table, place, whole_months(days.0, days.1)?) })
}

/// The range of days, or the first day alone; a length of time says neither.
fn range(row: &mut Row) -> Option<(ApproximateDate, Option<End>)> {
    if is_duration(row.reader().cell(row.place(), Field::Spell)) {
        row.doubt_field(Field::Spell, DoubtCause::Duration);
        return None;
    }
    row.read(Field::Spell, days_of_spell)
}

/// Whether a place lies where no post of the public welfare of the own village can be.
fn is_away(place: Option<WorkPlace>) -> bool {
    matches!(place, Some(WorkPlace::In(place)) if place != Place::Heilongjiang)
}

/// Whether the words for the kind of work say on which side of the province's border it was, and the place lies on the other.
fn is_told_elsewhere(row: &Row, place: Option<WorkPlace>) -> bool {
    let Some(words) = row.reader().words(row.place(), Field::Work).filter(|_| place.is_some()) else { return false };
    let at_home = matches!(place, Some(WorkPlace::In(Place::Heilongjiang)));
    let away: &[&str] = &["省外", "外省", "跨省", "出省"];
    has(&words, if at_home { away } else { &["省内", "县内", "市内", "就近", "就地"] })
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
