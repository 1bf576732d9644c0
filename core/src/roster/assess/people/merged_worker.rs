//! The rows of one person into one worker: they are that worker's spells of work.

use crate::facts::{FareBy, Household, Jobs, MOST_FARE, Worker};
use crate::roster::assess::results::row_result::Note;
use crate::roster::assess::row::spell::Spell;
use crate::roster::assess::row::worker_row::WorkerRow;
use crate::roster::cells::Problem;
use crate::roster::columns::Field;
use crate::values::{Set, Window, Yuan};

/// A worker at the least and, where days are not said exactly, at the most.
#[derive(Clone, Debug)]
pub struct MergedWorker {
    pub least: Worker,
    pub most: Option<Worker>,
    pub notes: Set<Note>,
    /// Where the rows contradict each other, and what of them is too much.
    pub contradictions: Contradictions,
}

/// What cannot be so of one person, by the column.
type Contradictions = Vec<(Field, Problem)>;

/// One worker of one row or several. `household` is the column that tells the kind of household.
pub fn merge(rows: &[&WorkerRow], household: Field, window: &Window) -> MergedWorker {
    let mut contradictions = Vec::new();
    let mut notes = Set::EMPTY.with(Note::SeveralRows, 1 < rows.len());
    let (fare_by, fare) = trip(rows, &mut notes);
    let (shortest, longest) = jobs(rows, window);
    let least = Worker { jobs: shortest, fare_by, fare, ..said_of_person(rows, household, &mut contradictions) };
    let most = (least.jobs != longest).then(|| Worker { jobs: longest, ..least.clone() });
    notes = notes.with(Note::DaysNotExact, most.is_some());
    if Jobs::MOST < rows.len() {
        contradictions.push((Field::Spell, Problem::TooMany));
    }
    MergedWorker { least, most, notes, contradictions }
}

/// What the rows say of the person beside the work and the trip.
fn said_of_person(rows: &[&WorkerRow], household: Field, contradictions: &mut Contradictions) -> Worker {
    // A household can be both lifted out of poverty and monitored.
    let assisted = rows.iter().map(|row| row.household.and_then(Household::is_assisted));
    agreed(household, assisted, contradictions);
    let kind_of_household = household_of(rows);
    let rows = || rows.iter();
    Worker {
        household: kind_of_household,
        registered_in_heilongjiang: agreed(Field::Registered, rows().map(|row| row.registered), contradictions),
        public_post: agreed(Field::PublicPost, rows().map(|row| row.public_post), contradictions),
        production: agreed(Field::Production, rows().map(|row| row.production), contradictions),
        transport_received: agreed(Field::TransportReceived, rows().map(|row| row.transport_received), contradictions),
        production_award_received: agreed(
            Field::ProductionReceived,
            rows().map(|row| row.production_received),
            contradictions,
        ),
        ..Worker::default()
    }
}

/// The kind of household that a row names; one whose status has ended leaves it open, whatever other rows say.
fn household_of(rows: &[&WorkerRow]) -> Option<Household> {
    let said = || rows.iter().filter_map(|row| row.household);
    said().find(|household| *household == Household::StatusEnded).or_else(|| said().next())
}

/// What the rows agree on; one that says nothing does not disagree.
fn agreed<T: PartialEq>(
    field: Field,
    said: impl Iterator<Item = Option<T>>,
    contradictions: &mut Contradictions,
) -> Option<T> {
    let mut said = said.flatten();
    let first = said.next()?;
    if said.any(|other| other != first) {
        contradictions.push((field, Problem::Contradicts));
    }
    Some(first)
}

/// The jobs at the shortest and at the longest; unknown as soon as one row does not say where.
fn jobs(rows: &[&WorkerRow], window: &Window) -> (Option<Jobs>, Option<Jobs>) {
    if rows.iter().any(|row| row.spell == Spell::Unknown) {
        return (None, None);
    }
    let (shortest, longest) = rows.iter().filter_map(|row| row.spell.jobs(window)).unzip();
    (Jobs::new(shortest).ok(), Jobs::new(longest).ok())
}

/// The one round trip that counts: any of those made can be claimed, so the one that brings the most surely.
fn trip(rows: &[&WorkerRow], notes: &mut Set<Note>) -> (Option<FareBy>, Option<Yuan>) {
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
