//! Rows into workers: one person's rows are the spells of work of one worker.

use super::choices;
use super::days::{self, End};
use super::fault::Problem;
use super::field::Field;
use super::people::Row;
use super::report::Note;
use super::spells::Spell;
use crate::facts::{FareBy, Household, HouseholdProduction, Jobs, MOST_FARE, PublicPost, Worker};
use crate::values::{Set, Window, Yuan};

/// What one row says of a worker.
#[derive(Clone, Debug)]
pub(super) struct Told {
    household: Option<Household>,
    registered: Option<bool>,
    spell: Spell,
    public_post: Option<PublicPost>,
    production: Option<HouseholdProduction>,
    transport_received: Option<bool>,
    production_received: Option<Yuan>,
    fare_by: Option<FareBy>,
    fare: Option<Yuan>,
}

impl Row<'_, '_> {
    pub fn worker(&mut self) -> Told {
        let tens = self.tens(Field::ProductionReceived);
        Told {
            household: self.household(),
            registered: self.choose(Field::Registered, |known| &known.registered, choices::registered),
            spell: self.spell(),
            public_post: self.choose(Field::PublicPost, |known| &known.public_post, choices::public_post),
            production: self.choose(Field::Production, |known| &known.production, choices::production),
            transport_received: self.choose(
                Field::TransportReceived,
                |known| &known.transport_received,
                choices::received,
            ),
            production_received: self.choose(
                Field::ProductionReceived,
                |known| &known.production_received,
                |cell| choices::amount_received(cell, tens),
            ),
            fare_by: self.choose(Field::FareBy, |known| &known.fare_by, choices::fare_by),
            fare: self.fare(),
        }
    }

    fn fare(&mut self) -> Option<Yuan> {
        let fare = self.money(Field::Fare)?;
        if MOST_FARE < fare {
            self.refuse(Field::Fare, Problem::TooMuch);
            return None;
        }
        Some(fare)
    }

    fn spell(&mut self) -> Spell {
        let worked = self.choose(Field::Place, |known| &known.place, choices::worked);
        let work = self.choose(Field::Work, |known| &known.work, choices::work);
        let from = self.read(Field::From, days::day);
        let to = self.read(Field::To, days::end);
        let range = self.read(Field::Spell, days::range);
        let from_range = from.is_none() && to.is_none();
        let (from, to) = range.filter(|_| from_range).map_or((from, to), |(from, to)| (Some(from), Some(to)));
        if let (Some(from), Some(End::On(to))) = (from, to)
            && to.latest < from.earliest
        {
            self.refuse(if from_range { Field::Spell } else { Field::To }, Problem::EndBeforeStart);
            return Spell::Unknown;
        }
        Spell::new(worked, work, from, to)
    }
}

/// A worker at the least and, where days are not said exactly, at the most.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub least: Worker,
    pub most: Option<Worker>,
    pub notes: Set<Note>,
    /// Where the rows contradict each other.
    pub contradictions: Vec<Field>,
}

/// One worker of one row or several. `household` is the column that tells the kind of household.
pub(super) fn person(rows: &[Told], household: Field, window: &Window) -> Person {
    let mut contradictions = Vec::new();
    let mut notes = Set::EMPTY.with(Note::SeveralRows, 1 < rows.len());
    let (fare_by, fare) = trip(rows, &mut notes);
    // A household can be both lifted out of poverty and monitored.
    let assisted = rows.iter().map(|row| row.household.map(|household| household != Household::Neither));
    agreed(household, assisted, &mut contradictions);
    let mut worker = Worker {
        household: rows.iter().find_map(|row| row.household),
        registered_in_heilongjiang: agreed(
            Field::Registered,
            rows.iter().map(|row| row.registered),
            &mut contradictions,
        ),
        public_post: agreed(Field::PublicPost, rows.iter().map(|row| row.public_post), &mut contradictions),
        production: agreed(Field::Production, rows.iter().map(|row| row.production), &mut contradictions),
        transport_received: agreed(
            Field::TransportReceived,
            rows.iter().map(|row| row.transport_received),
            &mut contradictions,
        ),
        production_award_received: agreed(
            Field::ProductionReceived,
            rows.iter().map(|row| row.production_received),
            &mut contradictions,
        ),
        fare_by,
        fare,
        ..Worker::default()
    };
    let (shortest, longest) = jobs(rows, window);
    worker.jobs = shortest;
    let most = (worker.jobs != longest).then(|| Worker { jobs: longest, ..worker.clone() });
    notes = notes.with(Note::DaysNotExact, most.is_some());
    if Jobs::MOST < rows.len() {
        contradictions.push(Field::Spell);
    }
    Person { least: worker, most, notes, contradictions }
}

/// What the rows agree on; one that says nothing does not disagree.
fn agreed<T: PartialEq>(
    field: Field,
    said: impl Iterator<Item = Option<T>>,
    contradictions: &mut Vec<Field>,
) -> Option<T> {
    let mut said = said.flatten();
    let first = said.next()?;
    if said.any(|other| other != first) {
        contradictions.push(field);
    }
    Some(first)
}

/// The jobs at the shortest and at the longest; unknown as soon as one row does not say where.
fn jobs(rows: &[Told], window: &Window) -> (Option<Jobs>, Option<Jobs>) {
    if rows.iter().any(|row| row.spell == Spell::Unknown) {
        return (None, None);
    }
    let (shortest, longest) = rows.iter().filter_map(|row| row.spell.jobs(window)).unzip();
    (Jobs::new(shortest).ok(), Jobs::new(longest).ok())
}

/// The one round trip that counts: any of those made can be claimed, so the one that brings the most surely.
fn trip(rows: &[Told], notes: &mut Set<Note>) -> (Option<FareBy>, Option<Yuan>) {
    let said = || rows.iter().map(|row| (row.fare_by, row.fare)).filter(|trip| *trip != (None, None));
    let value = |(fare_by, fare): &(Option<FareBy>, Option<Yuan>)| {
        let trip = Worker { fare_by: *fare_by, fare: *fare, ..Worker::default() };
        let range = trip.fare_up_to(MOST_FARE);
        let paid = !trip.own_fare().fails();
        (paid, range.least, range.most, *fare_by)
    };
    let best = said().max_by_key(value).unwrap_or_default();
    *notes = notes.with(Note::SeveralFares, said().any(|trip| trip != best));
    best
}
