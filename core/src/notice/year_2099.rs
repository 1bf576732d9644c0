//! An invented notice for 2099, with every figure another one: tests see by it that everything follows the year.

use super::calendar::ReportDue;
use super::city::City;
use super::entry::Notice;
use super::figures::{Figure, Figures};
use super::gap::Gap;
use super::item::Item;
use super::reading::Reading;
use super::targets::Targets;
use crate::values::{Date, Year, Yuan};

pub(super) const NOTICE: Notice = Notice {
    figures: Figures {
        year: Year::fixed::<2099>(),
        document: "〔2099〕1号（虚构）",
        placement_grant: Figure::new(Yuan::whole(300), Item::Four),
        placement_contract_months: Figure::new(6, Item::Four),
        transport_cap: Figure::new(Yuan::whole(800), Item::Four),
        transport_months: Figure::new(2, Item::Four),
        workshop_award: Figure::new(Yuan::whole(1200), Item::Seven),
        production_months_away: Figure::new(4, Item::Ten),
        production_months_at_home: Figure::new(3, Item::Ten),
        production_away: Figure::new(Yuan::whole(1600), Item::Ten),
        production_at_home: Figure::new(Yuan::whole(700), Item::Ten),
        career_guidance: Figure::new(2, Item::Twelve),
        job_offers: Figure::new(5, Item::Twelve),
        free_training: Figure::new(2, Item::Twelve),
    },
    gaps: Gap::ALL,
    readings: Reading::ALL,
    targets: Targets { province: 30_000, cities: &[(City::Harbin, 20_000), (City::Heihe, 10_000)] },
    calendar: &[ReportDue { quarter: 1, by: Date::fixed::<2099, 4, 3>(), source: "〔2098〕2号（虚构）" }],
};
