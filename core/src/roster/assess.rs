//! Rows into facts, facts into claims, and what lies between people.
//!
//! `read_row` reads a row, `row` says what is in it, `people` groups it, `claims` applies the rules, `settle` counts
//! everybody once and within the fund, and `results` holds what came of it; `run` does all that in steps. `mend` reads again
//! only the people of whom a cell was put right, where nothing follows for others.

mod claims;
mod labels;
mod lines;
mod mend;
mod notes;
mod part;
mod parts;
mod people;
mod read_row;
mod readers;
mod results;
mod roster;
mod row;
mod rows_named;
mod run;
mod running_sums;
mod said;
mod settle;
mod shared_columns;
mod stated_sum;
mod surroundings;

pub use claims::rules::RosterRules;
pub use claims::worker_claims::rows_at;
pub use part::Part;
pub use parts::PartFault;
pub use people::merged_worker::merge;
pub use results::claim::Claim;
pub use results::own_total::OwnTotal;
pub use results::roster_results::{BeyondTheFund, RosterResults};
pub use results::row_result::{Note, RowResult, RowState};
pub use roster::Roster;
pub use row::row_doubt::RowDoubt;
pub use row::row_error::RowError;
pub use row::row_facts::RowFacts;
pub use row::settings::Settings;
pub use run::{Progress, Run};
pub use shared_columns::SharedColumn;
