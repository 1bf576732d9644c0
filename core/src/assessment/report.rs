//! Everything that came out, and what it comes to together.

use crate::notice::ProvisionId;
use crate::outcome::Outcome;
use crate::values::{Date, Year, Yuan};
use serde::{Deserialize, Serialize};

/// What the outcomes come to together, yuan; exclusive amounts are never added.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Totals {
    /// Sure, and granted.
    pub granted: Yuan,
    /// Sure, but at the place's discretion.
    pub discretionary: Yuan,
    /// The most that is possible; the two above are part of it.
    pub most: Yuan,
}

/// Everything that came out, with every provision of the notice in its order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Assessment {
    /// The document that the rules are from.
    pub document: &'static str,
    /// The year claimed for.
    #[cfg_attr(feature = "typescript", ts(as = "u16"))]
    pub year: Year,
    /// The day up to which the situation was told.
    pub as_of: Date,
    /// The sums.
    pub totals: Totals,
    /// One outcome for each provision.
    pub outcomes: Vec<Outcome>,
}

impl Assessment {
    /// The outcome for a provision.
    pub fn outcome(&self, provision: ProvisionId) -> Option<&Outcome> {
        self.outcomes.iter().find(|outcome| outcome.provision == provision)
    }
}
