//! A row into the facts of a workshop's worker.

use crate::facts::{Awarded, WorkshopWorker};
use crate::roster::assess::row::household_of_row;
use crate::roster::assess::row::row_reader::Row;
use crate::roster::columns::Field;
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;

/// What the row says.
pub fn read(row: &mut Row) -> WorkshopWorker {
    let year = row.reader().year();
    let doubts = row.doubts();
    let pay = row.money(Field::Pay);
    let awarded = row.choose(Field::Received, |caches| &caches.awarded, |cell| awarded(cell, year));
    WorkshopWorker {
        id: None,
        household: household_of_row::read(row).filter(|_| !doubts.household),
        registered_in_heilongjiang: row.choose(Field::Registered, |caches| &caches.registered, registered),
        workshop: None,
        months: None,
        pay: pay.filter(|_| !doubts.pay),
        awarded: awarded.filter(|awarded| !doubts.received || *awarded != Awarded::Never),
    }
}
