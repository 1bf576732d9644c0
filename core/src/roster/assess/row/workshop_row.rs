//! A row into the facts of a workshop's worker.

use crate::facts::{Awarded, Months, WorkshopWorker};
use crate::roster::assess::row::row_cells::Row;
use crate::roster::assess::row::{household_of_row, pay};
use crate::roster::cells::{said, yes};
use crate::roster::columns::meanings::months::{PaidFor, is_of_years, paid_for, paid_in, paid_in_both};
use crate::roster::columns::meanings::received::awarded;
use crate::roster::columns::meanings::registered::registered;
use crate::roster::columns::{DoubtCause, Field};
use crate::values::Yuan;

/// What the row says.
pub fn read(row: &mut Row) -> WorkshopWorker {
    let year = row.reader().year();
    let doubts = row.doubts_among(DOUBTS);
    let paid_for = months(row);
    let pay = pay::read(row).filter(|_| paid_for.is_ok());
    let awarded = row.choose(Field::Received, |caches| &caches.awarded, |cell| awarded(cell, year));
    let awarded = awarded.or_else(|| ticked_for_none(row).then_some(Awarded::Never));
    // Pay of another year adds nothing to that of the year.
    let (months, pay) = match paid_for.ok().flatten() {
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

/// Whether a column for those who received nothing is ticked.
fn ticked_for_none(row: &Row) -> bool {
    let reader = row.reader();
    let cell = reader.told_again().not_received().map(|place| reader.table().cell(row.place(), place));
    cell.and_then(|cell| said(cell).ok().flatten()).is_some_and(|text| yes(&text) == Some(true))
}

/// For what the pay is, where one column can have the year and another one the month.
///
/// # Errors
/// The doubt that the row casts on it.
fn months(row: &mut Row) -> Result<Option<PaidFor>, DoubtCause> {
    let (reader, year) = (row.reader(), row.reader().year());
    let of_years = |place: usize| reader.layout().columns().get(place).map(|column| is_of_years(&column.compared));
    let own = reader.layout().column(Field::Months).and_then(of_years);
    let read = |cell, of_years| if of_years == Some(true) { paid_in(cell, year) } else { paid_for(cell, year) };
    let mut said = row.read(Field::Months, |cell| read(cell, own));
    for place in reader.rivals_of(Field::Months).filter(|place| of_years(*place) != own) {
        let other = read(reader.table().cell(row.place(), place), of_years(place));
        let agreed = match (said, other) {
            (said, Ok(None)) => Ok(said),
            (None, Ok(other)) => Ok(other),
            (Some(one), Ok(Some(other))) => paid_in_both(one, other).map(Some).ok_or(DoubtCause::Contradicts),
            (_, Err(_)) => Err(DoubtCause::Unclear),
        };
        said = agreed.inspect_err(|cause| row.doubt(place, *cause))?;
    }
    Ok(said)
}

/// What is left of what is said where remarks cast those doubts on it.
pub fn in_doubt(said: WorkshopWorker, doubts: &[DoubtCause]) -> WorkshopWorker {
    let has = |cause| doubts.contains(&cause);
    let unsure = [
        DoubtCause::NotPaid,
        DoubtCause::Death,
        DoubtCause::SetAside,
        DoubtCause::AnotherYear,
        DoubtCause::OneMonth,
        DoubtCause::PartOfYear,
        DoubtCause::Rate,
        DoubtCause::Contradicts,
        DoubtCause::Unclear,
    ];
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
    DoubtCause::OneMonth,
    DoubtCause::PartOfYear,
    DoubtCause::Rate,
    DoubtCause::AlreadyReceived,
    DoubtCause::RegisteredElsewhere,
    DoubtCause::Contradicts,
    DoubtCause::Unclear,
];
