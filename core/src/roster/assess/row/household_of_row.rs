//! What a row says about the kind of household.

use crate::facts::Household;
use crate::roster::assess::row::row_reader::Row;
use crate::roster::columns::Field;
use crate::roster::columns::meanings::household::household;

/// The kind of household, from its own column or from the two that ask for either kind.
pub fn read(row: &mut Row) -> Option<Household> {
    let kind = row.choose(Field::Household, |caches| &caches.household, household);
    let lifted = row.choose(Field::LiftedOut, |caches| &caches.lifted_out, household);
    let monitored = row.choose(Field::Monitored, |caches| &caches.monitored, household);
    let is = |said: Option<Household>| said.map(|household| household != Household::Neither);
    kind.or_else(|| match (is(lifted), is(monitored)) {
        (Some(true), _) => lifted,
        (_, Some(true)) => Some(Household::Monitored),
        (Some(false), Some(false)) => Some(Household::Neither),
        _ => None,
    })
}
