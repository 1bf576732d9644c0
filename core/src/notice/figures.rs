//! The figures that the notice fixes for one year, each with the item that states it.

use super::item::Item;
use crate::values::{Year, Yuan};
use serde::Serialize;

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
    #[cfg_attr(feature = "typescript", ts(as = "u16"))]
    pub year: Year,
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

impl<T> Figure<T> {
    pub(super) const fn new(value: T, item: Item) -> Self {
        Self { value, item }
    }
}
