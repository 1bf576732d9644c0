//! A row into the facts of a workshop's worker.

use crate::facts::{Awarded, Months, WorkshopWorker};
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::{household_of_row, pay};
use crate::roster::columns::meanings::months::{PaidFor, paid_for};
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::{DoubtCause, Field};
use crate::values::Yuan;

/// What the row says.
pub fn read(row: &mut Row) -> WorkshopWorker {
    let year = row.reader().year();
    let doubts = row.doubts_among(DOUBTS);
    let paid_for = row.read(Field::Months, |cell| paid_for(cell, year));
    let pay = pay::read(row);
    let awarded = row.choose(Field::Received, |caches| &caches.awarded, |cell| awarded(cell, year));
    // Pay of another year adds nothing to that of the year.
    let (months, pay) = match paid_for {
        Some(PaidFor::AnotherYear) => {
            row.doubt_field(Field::Months, DoubtCause::AnotherYear);
            (Some(Months::NONE), pay.map(|_| Yuan::ZERO))
        }
        Some(PaidFor::Months(months)) => (Some(months), pay),
        None => (None, pay),
    };
    let registered = row.choose(Field::Registered, |caches| &caches.registered, registered);
    let household = household_of_row::read(row);
    let said = WorkshopWorker {
        id: None,
        household,
        registered_in_heilongjiang: registered,
        workshop: None,
        months,
        pay,
        awarded,
    };
    in_doubt(said, &doubts)
}

/// What is left of what is said where remarks cast those doubts on it.
pub fn in_doubt(said: WorkshopWorker, doubts: &[DoubtCause]) -> WorkshopWorker {
    let has = |cause| doubts.contains(&cause);
    let unsure = [DoubtCause::NotPaid, DoubtCause::Death, DoubtCause::SetAside, DoubtCause::AnotherYear];
    WorkshopWorker {
        household: said.household.filter(|_| !has(DoubtCause::NotAssisted)),
        registered_in_heilongjiang: if has(DoubtCause::RegisteredElsewhere) {
            Some(false)
        } else {
            said.registered_in_heilongjiang
        },
        pay: said.pay.filter(|_| !unsure.iter().any(|cause| has(*cause))),
        awarded: said.awarded.filter(|awarded| !has(DoubtCause::AlreadyReceived) || *awarded != Awarded::Never),
        ..said
    }
}

/// What remarks can cast doubt on.
const DOUBTS: &[DoubtCause] = &[
    DoubtCause::NotAssisted,
    DoubtCause::Death,
    DoubtCause::SetAside,
    DoubtCause::NotPaid,
    DoubtCause::AnotherYear,
    DoubtCause::AlreadyReceived,
    DoubtCause::RegisteredElsewhere,
];
