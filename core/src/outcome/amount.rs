//! What a support comes to: exactly, from–to, or what the place fixes.

use crate::notice::Gap;
use crate::values::Yuan;
use serde::Serialize;

/// What a support comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Amount {
    /// Exactly that, yuan.
    Exact {
        /// How much.
        yuan: Yuan,
    },
    /// From–to, yuan.
    Between {
        /// What is sure.
        least: Yuan,
        /// What is possible.
        most: Yuan,
    },
    /// The notice states no amount; the place does.
    Local {
        /// What is not stated.
        gap: Gap,
    },
    /// That for each person, whose number is not said, yuan.
    EachPerson {
        /// How much for one.
        yuan: Yuan,
    },
    /// Services, no money.
    InKind,
    /// Wages for work, no subsidy.
    Wages,
    /// Nothing can be said, because the year is not covered.
    None,
}

impl Amount {
    /// Nothing.
    pub const NOTHING: Self = Self::Exact { yuan: Yuan::ZERO };

    /// From–to, or exactly when both are the same.
    pub fn between(least: Yuan, most: Yuan) -> Self {
        if least == most { Self::Exact { yuan: most } } else { Self::Between { least, most } }
    }

    /// What is sure, yuan; nothing where the notice states no amount.
    pub fn least(self) -> Yuan {
        match self {
            Self::Exact { yuan } => yuan,
            Self::Between { least, .. } => least,
            _ => Yuan::ZERO,
        }
    }

    /// What is possible, yuan; nothing where the notice states no amount.
    pub fn most(self) -> Yuan {
        match self {
            Self::Exact { yuan } => yuan,
            Self::Between { most, .. } => most,
            _ => Yuan::ZERO,
        }
    }
}
