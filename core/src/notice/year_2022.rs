//! 黑人社发〔2022〕18号, the notice for 2022.

use super::calendar::ReportDue;
use super::city::City;
use super::entry::Notice;
use super::figures::{Figure, Figures};
use super::gap::Gap;
use super::item::Item;
use super::reading::Reading;
use super::targets::Targets;
use crate::values::{Date, Year, Yuan};

/// Which days of 2022 are holidays, and on which days of a weekend work is made up for.
const HOLIDAYS_OF_2022: &str = "国办发明电〔2021〕11号";
/// The same for 2023.
const HOLIDAYS_OF_2023: &str = "国办发明电〔2022〕16号";

pub(super) const NOTICE: Notice = Notice {
    figures: Figures {
        year: Year::fixed::<2022>(),
        document: "黑人社发〔2022〕18号",
        placement_grant: Figure::new(Yuan::whole(200), Item::Four),
        placement_contract_months: Figure::new(12, Item::Four),
        transport_cap: Figure::new(Yuan::whole(500), Item::Four),
        transport_months: Figure::new(3, Item::Four),
        workshop_award: Figure::new(Yuan::whole(1000), Item::Seven),
        production_months_away: Figure::new(3, Item::Ten),
        production_months_at_home: Figure::new(2, Item::Ten),
        production_away: Figure::new(Yuan::whole(1000), Item::Ten),
        production_at_home: Figure::new(Yuan::whole(500), Item::Ten),
        career_guidance: Figure::new(1, Item::Twelve),
        job_offers: Figure::new(3, Item::Twelve),
        free_training: Figure::new(1, Item::Twelve),
    },
    gaps: Gap::ALL,
    readings: Reading::ALL,
    targets: Targets {
        // 19.67 万人.
        province: 196_700,
        cities: &[
            (City::Harbin, 25_500),
            (City::Qiqihar, 62_200),
            (City::Mudanjiang, 2_500),
            (City::Jiamusi, 18_800),
            (City::Daqing, 8_600),
            (City::Jixi, 3_100),
            (City::Shuangyashan, 900),
            (City::Yichun, 1_800),
            (City::Qitaihe, 10_000),
            (City::Hegang, 3_100),
            (City::Heihe, 6_200),
            (City::Suihua, 53_000),
            (City::DaxingAnling, 1_000),
        ],
    },
    calendar: &[
        ReportDue { quarter: 1, by: Date::fixed::<2022, 4, 6>(), source: HOLIDAYS_OF_2022 },
        ReportDue { quarter: 2, by: Date::fixed::<2022, 7, 5>(), source: HOLIDAYS_OF_2022 },
        ReportDue { quarter: 3, by: Date::fixed::<2022, 10, 10>(), source: HOLIDAYS_OF_2022 },
        ReportDue { quarter: 4, by: Date::fixed::<2023, 1, 5>(), source: HOLIDAYS_OF_2023 },
    ],
};
