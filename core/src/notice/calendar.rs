//! Until when the quarterly reports are due (item 18).

use crate::values::Date;

/// The day by which the report on a quarter is due: the third working day after the quarter, with the holidays of that
/// time and the days on which work is made up for, 调休.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReportDue {
    /// The quarter, 1 to 4.
    pub quarter: u8,
    /// The last day on which the report is in time.
    pub by: Date,
    /// The document that sets the holidays.
    pub source: &'static str,
}
