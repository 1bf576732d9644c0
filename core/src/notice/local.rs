//! The amounts that a place has fixed, each with its source.

use super::gap::Gap;
use crate::values::{Year, Yuan};
use serde::{Deserialize, Deserializer, Serialize};

/// An amount that a place has fixed, with its source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Local {
    /// The amount, yuan.
    amount: Yuan,
    /// The document that fixes it; never empty.
    source: String,
    /// The year that it is for.
    #[cfg_attr(feature = "typescript", ts(as = "u16"))]
    year: Year,
}

impl Local {
    /// An amount with its source.
    ///
    /// # Errors
    /// Names the field and what was refused, if the source is blank.
    pub fn new(amount: Yuan, source: &str, year: Year) -> Result<Self, String> {
        match source.trim() {
            "" => Err("source: `` refused: a local amount needs the document that fixes it".to_owned()),
            source => Ok(Self { amount, source: source.to_owned(), year }),
        }
    }

    /// An amount that no place has fixed, supposed in order to try out what it would bring; its source says so.
    pub(crate) fn supposed(amount: Yuan, year: Year) -> Self {
        Self { amount, source: "supposed".to_owned(), year }
    }

    /// The amount, yuan.
    pub fn amount(&self) -> Yuan {
        self.amount
    }

    /// The document that fixes it; never blank.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The year that it is for.
    pub fn year(&self) -> Year {
        self.year
    }
}

impl<'de> Deserialize<'de> for Local {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct Raw {
            amount: Yuan,
            source: String,
            year: Year,
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
            Gap::SocialInsuranceSubsidy | Gap::Recognition | Gap::BaseMerit => return None,
            Gap::HardToEmployRules | Gap::Documents | Gap::Deadlines => return None,
        };
        *place = Some(local);
        Some(self)
    }

    /// The amount that fills a gap in that year, if the place has fixed one.
    pub fn amount(&self, gap: Gap, year: Year) -> Option<Yuan> {
        self.fixed(gap, year).map(|local| local.amount)
    }

    /// The same with its source.
    pub fn fixed(&self, gap: Gap, year: Year) -> Option<&Local> {
        let local = match gap {
            Gap::MonitoringLine => self.monitoring_line.as_ref(),
            Gap::PublicPostAllowance => self.public_post_allowance.as_ref(),
            Gap::StartUpSubsidy => self.start_up_subsidy.as_ref(),
            Gap::BaseAward => self.base_award.as_ref(),
            Gap::RainAndDewStandard => self.rain_and_dew_standard.as_ref(),
            Gap::WorkshopFallback => self.workshop_fallback.as_ref(),
            Gap::SocialInsuranceSubsidy | Gap::Recognition | Gap::BaseMerit => None,
            Gap::HardToEmployRules | Gap::Documents | Gap::Deadlines => None,
        };
        local.filter(|local| local.year == year)
    }
}
