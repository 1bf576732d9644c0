//! What a notice says for its year.

use super::calendar::ReportDue;
use super::figures::Figures;
use super::gap::Gap;
use super::reading::Reading;
use super::targets::Targets;
use crate::values::Year;

/// A notice, with all that it says for its year. What it is named by and when it applies stands with its figures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Notice {
    /// Its figures, each with its item.
    pub figures: Figures,
    /// What it leaves to the places.
    pub gaps: &'static [Gap],
    /// The questions that it leaves open, each with a reading taken here.
    pub readings: &'static [Reading],
    /// How many people are to be in work.
    pub targets: Targets,
    /// Until when each quarter's report is due.
    pub calendar: &'static [ReportDue],
}

impl Notice {
    /// The year that it covers.
    pub const fn year(&self) -> Year {
        self.figures.year
    }

    /// Its document number, by which every rule is cited.
    pub const fn document(&self) -> &'static str {
        self.figures.document
    }

    /// Until when the report on a quarter, 1 to 4, is in time; none where it is not known.
    pub fn report_due(&self, quarter: u8) -> Option<&'static ReportDue> {
        self.calendar.iter().find(|due| due.quarter == quarter)
    }
}
