//! What every row says, kept so that no row is read twice.

use crate::facts::{Awarded, Household, Months, Placement, WorkshopWorker};
use crate::roster::assess::row::placement_row;
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::worker_row::{self, WorkerRow};
use crate::roster::assess::row::workshop_row;
use crate::roster::columns::{DoubtCause, RosterKind};
use crate::values::Yuan;

/// What the rows say, each at its place among those that were read.
#[derive(Debug)]
pub enum RowFacts {
    /// Workers of a workshop.
    Workshop(Vec<WorkshopWorker>),
    /// People placed.
    Placements(Vec<Placement>),
    /// Workers who claim for themselves.
    Workers(Vec<WorkerRow>),
}

impl RowFacts {
    /// Nothing said yet, with room for so many rows.
    pub fn with_room_for(rows: usize, kind: RosterKind) -> Self {
        match kind {
            RosterKind::Workshop => Self::Workshop(Vec::with_capacity(rows)),
            RosterKind::Placements => Self::Placements(Vec::with_capacity(rows)),
            RosterKind::Workers => Self::Workers(Vec::with_capacity(rows)),
        }
    }

    /// Adds what the next row says.
    pub fn read(&mut self, row: &mut Row) {
        match self {
            Self::Workshop(rows) => rows.push(workshop_row::read(row)),
            Self::Placements(rows) => rows.push(placement_row::read(row)),
            Self::Workers(rows) => rows.push(worker_row::read(row)),
        }
    }

    /// Puts what rows say that were read again in the places of what they said before; of another kind of roster nothing.
    pub fn put(&mut self, places: &[usize], again: Self) {
        match (self, again) {
            (Self::Workshop(rows), Self::Workshop(again)) => put(rows, places, again),
            (Self::Placements(rows), Self::Placements(again)) => put(rows, places, again),
            (Self::Workers(rows), Self::Workers(again)) => put(rows, places, again),
            _ => (),
        }
    }

    /// The amount of money that the row at that place says, where rosters of the kind have one that adds up.
    pub fn amount(&self, place: usize) -> Option<Yuan> {
        match self {
            Self::Workshop(rows) => rows.get(place)?.pay,
            Self::Placements(_) => None,
            Self::Workers(rows) => rows.get(place)?.fare,
        }
    }

    /// What the row at that place says about where the household is registered: whether in the province.
    pub fn registered(&self, place: usize) -> Option<bool> {
        match self {
            Self::Workshop(rows) => rows.get(place)?.registered_in_heilongjiang,
            Self::Placements(rows) => rows.get(place)?.registered_in_heilongjiang,
            Self::Workers(rows) => rows.get(place)?.registered,
        }
    }

    /// The months for which a workshop's pay is, of the rows at those places together; none where a row does not say.
    pub fn months(&self, places: &[usize]) -> Option<Months> {
        let Self::Workshop(rows) = self else { return None };
        places.iter().try_fold(Months::NONE, |months, place| Some(months.and(rows.get(*place)?.months?)))
    }

    /// What the row at that place says about an award or a grant that was paid before; nothing of workers.
    pub fn received(&self, place: usize) -> Option<Awarded> {
        match self {
            Self::Workshop(rows) => rows.get(place)?.awarded,
            Self::Placements(rows) => rows.get(place)?.granted_before,
            Self::Workers(_) => None,
        }
    }

    /// Adds what other rows say of an employer's person: what the row does not say of the household, and the payment that closes
    /// more.
    pub fn complete(
        &mut self,
        place: usize,
        household: Option<Household>,
        registered: Option<bool>,
        received: Option<Awarded>,
    ) {
        let (own_household, own_registered, own_received) = match self {
            Self::Workshop(rows) => match rows.get_mut(place) {
                Some(row) => (&mut row.household, &mut row.registered_in_heilongjiang, &mut row.awarded),
                None => return,
            },
            Self::Placements(rows) => match rows.get_mut(place) {
                Some(row) => (&mut row.household, &mut row.registered_in_heilongjiang, &mut row.granted_before),
                None => return,
            },
            Self::Workers(_) => return,
        };
        *own_household = own_household.or(household);
        *own_registered = own_registered.or(registered);
        if own_received.map(Awarded::closes) < received.map(Awarded::closes) {
            *own_received = received;
        }
    }

    /// Leaves of what an employer's row at that place says what those doubts leave, which other rows cast on the person.
    pub fn cast(&mut self, place: usize, doubts: &[DoubtCause]) {
        match self {
            Self::Workshop(rows) => {
                rows.get_mut(place).into_iter().for_each(|row| *row = workshop_row::in_doubt(row.clone(), doubts));
            }
            Self::Placements(rows) => {
                rows.get_mut(place).into_iter().for_each(|row| *row = placement_row::in_doubt(row.clone(), doubts));
            }
            Self::Workers(_) => (),
        }
    }

    /// The same of the row that was added last.
    pub fn cast_on_last(&mut self, doubts: &[DoubtCause]) {
        let rows = match self {
            Self::Workshop(rows) => rows.len(),
            Self::Placements(rows) => rows.len(),
            Self::Workers(rows) => rows.len(),
        };
        rows.checked_sub(1).into_iter().for_each(|last| self.cast(last, doubts));
    }

    /// What the row at that place says about the kind of household.
    pub fn household(&self, place: usize) -> Option<Household> {
        match self {
            Self::Workshop(rows) => rows.get(place)?.household,
            Self::Placements(rows) => rows.get(place)?.household,
            Self::Workers(rows) => rows.get(place)?.household,
        }
    }
}

fn put<T>(rows: &mut [T], places: &[usize], again: Vec<T>) {
    for (place, again) in places.iter().zip(again) {
        if let Some(row) = rows.get_mut(*place) {
            *row = again;
        }
    }
}
