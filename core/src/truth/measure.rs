//! The figures by which a condition was measured.

use crate::values::{Date, Yuan};
use serde::Serialize;

/// The figures by which a condition was measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
#[cfg_attr(feature = "typescript", derive(ts_rs::TS))]
pub enum Measure {
    /// Work inside the year.
    Work {
        /// Days of the longest spell.
        days: u32,
        /// Whole calendar months of the longest spell, at most 12.
        months: usize,
        /// Days of all spells together.
        days_in_all: u32,
        /// Calendar months needed.
        needed_months: u32,
        /// The day on which the longest spell reaches them; none without any work.
        reached_on: Option<Date>,
    },
    /// Pay against the monitoring line, yuan.
    Pay {
        /// What was paid.
        paid: Yuan,
        /// What is needed.
        line: Yuan,
        /// What is lacking.
        short_by: Yuan,
    },
    /// A contract's length.
    Contract {
        /// Its months.
        months: u32,
        /// Months needed.
        needed_months: u32,
    },
    /// An amount already received, yuan.
    Received {
        /// How much.
        yuan: Yuan,
    },
    /// Another entry of the same person that is counted, by its place in the list, from 0.
    SameAs {
        /// Its place.
        entry: usize,
    },
}
