//! What came of rows: claims, states, notes, errors.

pub mod claim;
pub mod roster_results;
pub mod row_result;
