//! The notice's figures by year, each with its item; and the local parameters that it leaves to others.

use crate::money::Yuan;
use crate::names::named;
use crate::notice::{DOCUMENT, Item};
use crate::truth::member;
use serde::{Deserialize, Deserializer, Serialize};

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

named! {
    /// What the notice does not say and the place decides, 通知没有写、由当地规定的.
    Gap {
        /// The year's monitoring line, 防返贫动态监测范围标准.
        MonitoringLine = "monitoring_line",
        /// The allowance of a public-welfare post.
        PublicPostAllowance = "public_post_allowance",
        /// The one-off start-up subsidy.
        StartUpSubsidy = "start_up_subsidy",
        /// The one-off award of a base.
        BaseAward = "base_award",
        /// The standard of the Rain and Dew plan.
        RainAndDewStandard = "rain_and_dew_standard",
        /// What the rural-transition fund pays for a workshop's worker when the employment subsidy fund runs short.
        WorkshopFallback = "workshop_fallback",
        /// The social-insurance subsidy.
        SocialInsuranceSubsidy = "social_insurance_subsidy",
        /// Which workshops and bases are recognised.
        Recognition = "recognition",
        /// How many placed people are many, and what results are good, for a base.
        BaseMerit = "base_merit",
        /// Who is hard to employ, 就业困难人员.
        HardToEmployRules = "hard_to_employ_rules",
        /// Which papers a claim needs.
        Documents = "documents",
        /// Until when a claim can be made.
        Deadlines = "deadlines",
    }
}

member!(Gap);

/// An amount that a place has fixed, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Local {
    /// The amount, yuan.
    pub amount: Yuan,
    /// The document that fixes it; never empty.
    pub source: String,
    /// The year that it is for.
    pub year: u16,
}

impl Local {
    /// An amount with its source.
    ///
    /// # Errors
    /// Names the field and what was refused, if the source is blank.
    pub fn new(amount: Yuan, source: &str, year: u16) -> Result<Self, String> {
        match source.trim() {
            "" => Err("source: `` refused: a local amount needs the document that fixes it".to_owned()),
            source => Ok(Self { amount, source: source.to_owned(), year }),
        }
    }
}

impl<'de> Deserialize<'de> for Local {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            amount: Yuan,
            source: String,
            year: u16,
        }
        let raw = Raw::deserialize(deserializer)?;
        Self::new(raw.amount, &raw.source, raw.year).map_err(serde::de::Error::custom)
    }
}

/// The amounts that a place has fixed; each is absent until a host or a person supplies it.
///
/// ```
/// use wengang_core::LocalParameters;
///
/// let given = r#"{ "monitoring_line": { "amount": "7000", "source": "an example", "year": 2022 } }"#;
/// assert!(serde_json::from_str::<LocalParameters>(given).is_ok());
/// let refused = r#"{ "monitoring_line": { "amount": "-1", "source": "an example", "year": 2022 } }"#;
/// assert!(serde_json::from_str::<LocalParameters>(refused).unwrap_err().to_string().contains("`-1`"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct LocalParameters {
    /// The year's monitoring line for a worker's pay.
    pub monitoring_line: Option<Local>,
    /// The allowance of a public-welfare post, a month.
    pub public_post_allowance: Option<Local>,
    /// The one-off start-up subsidy.
    pub start_up_subsidy: Option<Local>,
    /// The one-off award of a base.
    pub base_award: Option<Local>,
    /// The standard of the Rain and Dew plan, for a child and term.
    pub rain_and_dew_standard: Option<Local>,
    /// What the rural-transition fund pays for each worker of a workshop.
    pub workshop_fallback: Option<Local>,
}

impl LocalParameters {
    /// The same with an amount for a gap; none if the gap is not filled by an amount.
    #[must_use]
    pub fn with(mut self, gap: Gap, local: Local) -> Option<Self> {
        let place = match gap {
            Gap::MonitoringLine => &mut self.monitoring_line,
            Gap::PublicPostAllowance => &mut self.public_post_allowance,
            Gap::StartUpSubsidy => &mut self.start_up_subsidy,
            Gap::BaseAward => &mut self.base_award,
            Gap::RainAndDewStandard => &mut self.rain_and_dew_standard,
            Gap::WorkshopFallback => &mut self.workshop_fallback,
            _ => return None,
        };
        *place = Some(local);
        Some(self)
    }

    /// The amount that fills a gap in that year, if the place has fixed one.
    pub fn amount(&self, gap: Gap, year: u16) -> Option<Yuan> {
        self.fixed(gap, year).map(|local| local.amount)
    }

    /// The same with its source.
    pub fn fixed(&self, gap: Gap, year: u16) -> Option<&Local> {
        let local = match gap {
            Gap::MonitoringLine => self.monitoring_line.as_ref(),
            Gap::PublicPostAllowance => self.public_post_allowance.as_ref(),
            Gap::StartUpSubsidy => self.start_up_subsidy.as_ref(),
            Gap::BaseAward => self.base_award.as_ref(),
            Gap::RainAndDewStandard => self.rain_and_dew_standard.as_ref(),
            Gap::WorkshopFallback => self.workshop_fallback.as_ref(),
            _ => None,
        };
        local.filter(|local| local.year == year)
    }
}
