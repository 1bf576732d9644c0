//! The document as a register: what each item became, who is in charge, every figure, every reading taken.

use crate::notice::{City, Claimant, Department, Figures, Gap, Item, NOTICES, Notice, ProvisionId, Reading, Treatment};
use crate::outcome::Frequency;
use crate::provisions::{ALL, Provision};
use serde::Serialize;

/// The whole notice, as far as it is known here.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(rename = "Notice"))]
pub struct Register {
    /// The document's number.
    pub document: &'static str,
    /// Its eighteen items and two annexes, in its order.
    pub items: Vec<ItemEntry>,
    /// Its provisions, in its order.
    pub provisions: Vec<ProvisionEntry>,
    /// The figures of every year covered, each with the item that states it.
    pub figures: Vec<Figures>,
    /// The questions that it leaves open, each with a reading taken here; a name's place, from 1, is its number.
    pub readings: &'static [Reading],
    /// What it leaves to the place.
    pub gaps: &'static [Gap],
    /// The cities' targets (Annex 1).
    pub cities: Vec<CityEntry>,
    /// The whole province's target, in people (item 1).
    pub province_target: u32,
}

/// An item of the notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ItemEntry {
    /// The item.
    pub item: Item,
    /// What it became here.
    pub treatment: Treatment,
    /// The departments in charge, in the order in which it names them.
    pub departments: &'static [Department],
    /// The provisions that stand in it.
    pub provisions: Vec<ProvisionId>,
}

/// A provision of the notice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct ProvisionEntry {
    /// Its name.
    pub provision: ProvisionId,
    /// The item that it stands in.
    pub item: Item,
    /// Who claims it.
    pub claimant: Claimant,
    /// How often it is paid.
    pub frequency: Frequency,
    /// What the notice leaves to the place about it.
    pub gaps: &'static [Gap],
}

/// A city of Annex 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct CityEntry {
    /// The city.
    pub city: City,
    /// Its target, in people.
    pub target: u32,
}

/// The register of a notice.
///
/// ```
/// use wengang_core::assessment::register::register;
/// use wengang_core::notice::Notice;
/// use wengang_core::values::Year;
/// use wengang_core::{Item, ProvisionId};
///
/// let register = register(Notice::of(Year::new(2022).unwrap()).unwrap());
/// let seven = register.items.iter().find(|entry| entry.item == Item::Seven).unwrap();
/// assert_eq!(seven.provisions, [ProvisionId::WorkshopAward]);
/// assert_eq!(register.figures[0].workshop_award.value.to_string(), "1000");
/// ```
pub fn register(notice: &Notice) -> Register {
    let city = |(city, target): &(City, u32)| CityEntry { city: *city, target: *target };
    Register {
        document: notice.document(),
        items: Item::ALL.iter().map(|item| item_entry(*item)).collect(),
        provisions: ALL.iter().map(provision_entry).collect(),
        figures: NOTICES.iter().map(|notice| notice.figures).collect(),
        readings: notice.readings,
        gaps: notice.gaps,
        cities: notice.targets.cities.iter().map(city).collect(),
        province_target: notice.targets.province,
    }
}

fn item_entry(item: Item) -> ItemEntry {
    ItemEntry {
        item,
        treatment: item.treatment(),
        departments: item.departments(),
        provisions: ALL.iter().filter(|provision| provision.item == item).map(|provision| provision.id).collect(),
    }
}

fn provision_entry(provision: &Provision) -> ProvisionEntry {
    ProvisionEntry {
        provision: provision.id,
        item: provision.item,
        claimant: provision.claimant(),
        frequency: provision.frequency,
        gaps: provision.gaps,
    }
}
