//! An employment assistance workshop, 就业帮扶车间, and the people who work there.

use super::choices::Household;
use super::months::Months;
use crate::values::{Yuan, named, read_by_name};
use serde::{Deserialize, Serialize};

named! {
    /// Whether a workshop award was already paid for a worker, by any workshop and from any fund.
    Awarded {
        /// None was paid.
        Never = "never",
        /// One was paid for this year.
        ThisYear = "this-year",
        /// One was paid for an earlier year: open (reading 12).
        EarlierYear = "earlier-year",
    }
}

read_by_name!(Awarded);

impl Awarded {
    /// How far it closes the award: not at all, perhaps, surely.
    pub(crate) const fn closes(self) -> u8 {
        match self {
            Self::Never => 0,
            Self::EarlierYear => 1,
            Self::ThisYear => 2,
        }
    }
}

/// A worker of a workshop. Every combination is valid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct WorkshopWorker {
    /// What identifies the person, so that nobody is counted twice; compared as it stands.
    pub id: Option<String>,
    /// The kind of household.
    pub household: Option<Household>,
    /// Whether the household is registered in Heilongjiang; not said counts as registered (reading 11).
    pub registered_in_heilongjiang: Option<bool>,
    /// The workshop, where the list is of several; compared as it stands.
    pub workshop: Option<String>,
    /// The months of the year for which the pay is, where a worker has several entries, 1 to 12.
    #[cfg_attr(feature = "typescript", ts(as = "Option<Vec<u8>>"))]
    pub months: Option<Months>,
    /// Wages paid in the year, yuan, without the employer's share of social insurance.
    pub pay: Option<Yuan>,
    /// Whether an award was already paid for the worker.
    pub awarded: Option<Awarded>,
}

/// What is said about a workshop. Every combination is a valid workshop.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
#[cfg_attr(feature = "typescript", ts(optional_fields = nullable))]
pub struct Workshop {
    /// Whether the place has recognised it.
    pub recognised: Option<bool>,
    /// Who works there.
    pub workers: Option<Vec<WorkshopWorker>>,
    /// What the employment subsidy fund still has, yuan, if it is known to run short (reading 13).
    pub fund_left: Option<Yuan>,
}
