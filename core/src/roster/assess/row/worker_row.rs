//! A row into what it says of a worker: one spell of work, and what holds for the person.

use crate::facts::{FareBy, Household, HouseholdProduction, MOST_FARE, PublicPost};
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_reader::Row;
use crate::roster::assess::row::spell::Spell;
use crate::roster::cells::{End, Problem, day, day_range, end, work_place};
use crate::roster::columns::Field;
use crate::roster::columns::meanings::fare::fare_by;
use crate::roster::columns::meanings::production::production;
use crate::roster::columns::meanings::received::{amount_received, received};
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::meanings::work::{public_post, work};
use crate::values::Yuan;

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
    let doubts = row.doubts();
    WorkerRow {
        household: household_of_row::read(row).filter(|_| !doubts.household),
        registered: row.choose(Field::Registered, |caches| &caches.registered, registered),
        spell: spell(row),
        public_post: row
            .choose(Field::PublicPost, |caches| &caches.public_post, public_post)
            .filter(|post| !doubts.post || *post != PublicPost::Never),
        production: row.choose(Field::Production, |caches| &caches.production, production),
        transport_received: row.choose(Field::TransportReceived, |caches| &caches.transport_received, received),
        production_received: row.choose(
            Field::ProductionReceived,
            |caches| &caches.production_received,
            |cell| amount_received(cell, tens),
        ),
        fare_by: row.choose(Field::FareBy, |caches| &caches.fare_by, fare_by),
        fare: fare(row),
    }
}

fn fare(row: &mut Row) -> Option<Yuan> {
    let fare = row.money(Field::Fare)?;
    if MOST_FARE < fare {
        row.refuse(Field::Fare, Problem::TooMuch);
        return None;
    }
    Some(fare)
}

fn spell(row: &mut Row) -> Spell {
    let place = row.choose(Field::Place, |caches| &caches.place, work_place);
    let work = row.choose(Field::Work, |caches| &caches.work, work);
    let from = row.read(Field::From, day);
    let to = row.read(Field::To, end);
    let range = row.read(Field::Spell, day_range);
    let from_range = from.is_none() && to.is_none();
    let (from, to) = range.filter(|_| from_range).map_or((from, to), |(from, to)| (Some(from), Some(to)));
    if let (Some(from), Some(End::On(to))) = (from, to)
        && to.latest < from.earliest
    {
        row.refuse(if from_range { Field::Spell } else { Field::To }, Problem::EndBeforeStart);
        return Spell::Unknown;
    }
    Spell::new(place, work, from, to)
}
