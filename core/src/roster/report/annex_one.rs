//! Annex 1: how far the people of a roster are towards a city's target of assisted people in work.

use crate::notice::City;
use serde::Serialize;

/// Assisted people in work. In a workshop's roster everybody works; of people placed those who have not left; of workers
/// those with a job on the as-of date.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct InWork {
    /// Surely assisted and in work.
    pub sure: usize,
    /// Of whom one or the other is not known.
    pub unknown: usize,
}

impl InWork {
    pub(super) fn of(people: impl Iterator<Item = Option<bool>>) -> Self {
        people.fold(Self::default(), |sum, in_work| Self {
            sure: sum.sure + usize::from(in_work == Some(true)),
            unknown: sum.unknown + usize::from(in_work.is_none()),
        })
    }

    /// How far they are towards a city's target, in people.
    pub fn towards(self, city: City, target: u32) -> CityProgress {
        let short_by = (target as usize).saturating_sub(self.sure);
        let per_thousand = self.sure.saturating_mul(1000) / (target as usize).max(1);
        CityProgress { city, target, in_work: self, short_by, per_thousand }
    }
}

/// How far some people are towards a city's target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CityProgress {
    /// The city.
    pub city: City,
    /// Its target, people.
    pub target: u32,
    /// The people.
    pub in_work: InWork,
    /// How many people are lacking.
    pub short_by: usize,
    /// The part that is reached, in thousandths, rounded down.
    pub per_thousand: usize,
}
