//! Months of the year, such as those for which a worker was paid.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Some of the twelve months; written as a list of their numbers, 1 to 12.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Months(u16);

impl Months {
    /// No month.
    pub const NONE: Self = Self(0);

    /// From one month to another, both counted in; none unless both lie in 1 to 12 in that order.
    pub fn between(first: u8, last: u8) -> Option<Self> {
        let valid = 1 <= first && first <= last && last <= 12;
        valid.then(|| Self((first..=last).fold(0, |months, month| months | 1 << month)))
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those that are in both.
    #[must_use]
    pub fn in_both(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether no month is in both.
    pub fn is_apart_from(self, other: Self) -> bool {
        self.0 & other.0 == 0
    }
}

impl Serialize for Months {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq((1_u8..=12).filter(|month| self.0 & (1 << month) != 0))
    }
}

impl<'de> Deserialize<'de> for Months {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let list = Vec::<u8>::deserialize(deserializer)?;
        list.into_iter().try_fold(Self::NONE, |months, month| {
            let more = Self::between(month, month);
            more.map(|more| months.and(more)).ok_or_else(|| serde::de::Error::custom(format!("no month {month}")))
        })
    }
}
