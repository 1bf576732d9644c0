//! What came out for an employer, as a page around it is told.

use crate::roster_service::messages::Named;
use wengang_core::{Assessment, Totals};

/// What came out.
#[derive(Clone, Debug, PartialEq)]
pub enum EmployerOutcome {
    /// Of the numbers in the form.
    Estimate(Assessment),
    /// Of a roster: its sums, and how many rows are in each state.
    Roster(Totals, Vec<(Named, usize)>),
}
