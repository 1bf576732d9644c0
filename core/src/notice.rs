//! The notice by year: items, departments, figures with their item, gaps, readings, targets, calendar; and the names of
//! what it gives. A year is one file here and one line in [`NOTICES`].

mod calendar;
mod city;
mod entry;
mod figures;
mod gap;
mod item;
mod local;
mod provision;
mod reading;
mod targets;
mod year_2022;
#[cfg(feature = "invented-year")]
mod year_2099;

pub use calendar::ReportDue;
pub use city::City;
pub use entry::Notice;
pub use figures::{Figure, Figures};
pub use gap::Gap;
pub use item::{Department, Item, Treatment};
pub use local::{Local, LocalParameters};
pub use provision::{Claimant, ProvisionId};
pub use reading::Reading;
pub use targets::Targets;

use crate::values::Year;

/// The notice of the first year covered.
const FIRST: Notice = year_2022::NOTICE;

/// The notices of all years covered, one a year, the earliest first.
pub const NOTICES: &[Notice] = &[
    FIRST,
    #[cfg(feature = "invented-year")]
    year_2099::NOTICE,
];

impl Notice {
    /// The notice that covers that year, if there is one.
    ///
    /// ```
    /// use wengang_core::notice::Notice;
    /// use wengang_core::values::Year;
    ///
    /// let notice = Notice::of(Year::new(2022).unwrap()).unwrap();
    /// assert_eq!(notice.document(), "黑人社发〔2022〕18号");
    /// assert_eq!(notice.report_due(3).unwrap().by.to_string(), "2022-10-10");
    /// assert!(Notice::of(Year::new(2023).unwrap()).is_none());
    /// ```
    pub fn of(year: Year) -> Option<&'static Self> {
        NOTICES.iter().find(|notice| notice.year() == year)
    }

    /// The notice of the latest year covered: what is offered before a year was said.
    pub fn latest() -> &'static Self {
        NOTICES.last().unwrap_or(&FIRST)
    }
}
