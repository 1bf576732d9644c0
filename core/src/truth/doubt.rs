//! Why something is not certain.

use super::fact::Fact;
use crate::notice::Reading;
use crate::values::Set;

/// Why something is not certain: facts not said, readings open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub struct Doubt {
    /// Facts that would settle it.
    pub missing: Set<Fact>,
    /// Readings of the notice that would settle it.
    pub open: Set<Reading>,
}

impl Doubt {
    /// No doubt.
    pub const NONE: Self = Self { missing: Set::EMPTY, open: Set::EMPTY };

    /// A fact was not said.
    pub fn missing(fact: Fact) -> Self {
        Self { missing: Set::of(fact), ..Self::NONE }
    }

    /// The notice leaves it open.
    pub fn open(reading: Reading) -> Self {
        Self { open: Set::of(reading), ..Self::NONE }
    }

    /// The same, with another reading in place of that one.
    #[must_use]
    pub(super) fn open_for_another_reason(self, reading: Reading, other: Reading) -> Self {
        if !self.open.has(reading) {
            return self;
        }
        let rest = self.open.iter().filter(|open| *open != reading);
        Self { open: rest.fold(Set::of(other), |open, one| open.and(Set::of(one))), ..self }
    }

    /// Both doubts.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { missing: self.missing.and(other.missing), open: self.open.and(other.open) }
    }
}
