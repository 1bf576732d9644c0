//! An amount that is not exact yet, and why.

use super::doubt::Doubt;
use crate::values::Yuan;

/// An amount from–to, and why it is not exact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// What is sure, yuan.
    pub least: Yuan,
    /// What is possible, yuan; never below `least`.
    pub most: Yuan,
    /// Why the two differ.
    pub doubt: Doubt,
}

impl Range {
    /// Exactly that.
    pub const fn exactly(yuan: Yuan) -> Self {
        Self { least: yuan, most: yuan, doubt: Doubt::NONE }
    }
}
