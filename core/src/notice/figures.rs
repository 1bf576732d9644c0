//! The figures that the notice fixes for one year, each with the item that states it.

use super::item::Item;
use crate::values::Yuan;
use serde::Serialize;

/// The document's number, by which every rule here cites it.
pub const DOCUMENT: &str = "黑人社发〔2022〕18号";

/// The one year that the notice covers.
pub const YEAR: u16 = 2022;

/// A figure of the notice, with the item that states it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Figure<T> {
    /// The figure.
    pub value: T,
    /// The item that states it.
    pub item: Item,
}

/// Every figure that the notice fixes for one year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Figures {
    /// The year that they are for.
    pub year: u16,
    /// The document that states them.
    pub document: &'static str,
    /// Placement grant for each person, yuan.
    pub placement_grant: Figure<Yuan>,
    /// The shortest labour contract that counts for a placement, months.
    pub placement_contract_months: Figure<u32>,
    /// The most that one round trip brings, yuan.
    pub transport_cap: Figure<Yuan>,
    /// Stable work in another province that the transport subsidy needs, calendar months.
    pub transport_months: Figure<u32>,
    /// Workshop award for each worker, yuan.
    pub workshop_award: Figure<Yuan>,
    /// Stable work in another province that the production award needs, calendar months.
    pub production_months_away: Figure<u32>,
    /// Stable work in the province that the production award needs, calendar months.
    pub production_months_at_home: Figure<u32>,
    /// Production award for work in another province, yuan.
    pub production_away: Figure<Yuan>,
    /// Production award for work in the province, yuan.
    pub production_at_home: Figure<Yuan>,
    /// Career guidance for each person who wants work, times.
    pub career_guidance: Figure<u32>,
    /// Job offers for each person who wants work, times.
    pub job_offers: Figure<u32>,
    /// Free training for each person who wants work, times.
    pub free_training: Figure<u32>,
}

const fn figure<T: Copy>(value: T, item: Item) -> Figure<T> {
    Figure { value, item }
}

/// The figures of every year covered, one entry a year.
pub const FIGURES: &[Figures] = &[Figures {
    year: 2022,
    document: DOCUMENT,
    placement_grant: figure(Yuan::whole(200), Item::Four),
    placement_contract_months: figure(12, Item::Four),
    transport_cap: figure(Yuan::whole(500), Item::Four),
    transport_months: figure(3, Item::Four),
    workshop_award: figure(Yuan::whole(1000), Item::Seven),
    production_months_away: figure(3, Item::Ten),
    production_months_at_home: figure(2, Item::Ten),
    production_away: figure(Yuan::whole(1000), Item::Ten),
    production_at_home: figure(Yuan::whole(500), Item::Ten),
    career_guidance: figure(1, Item::Twelve),
    job_offers: figure(3, Item::Twelve),
    free_training: figure(1, Item::Twelve),
}];

impl Figures {
    /// The figures of that year, if a notice covers it.
    pub fn of(year: u16) -> Option<&'static Self> {
        FIGURES.iter().find(|figures| figures.year == year)
    }
}
