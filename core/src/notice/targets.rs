//! How many assisted people are to be in work (item 1, Annex 1).

use super::city::City;

/// The targets of a year, in people; Annex 1 counts in 万人, ten thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Targets {
    /// The whole province's.
    pub province: u32,
    /// Each city's that has one, in the order of Annex 1; they add up to the province's.
    pub cities: &'static [(City, u32)],
}

impl Targets {
    /// A city's target, people; none if the year sets it none.
    pub fn city(&self, city: City) -> Option<u32> {
        self.cities.iter().find(|(known, _)| *known == city).map(|(_, target)| *target)
    }
}
