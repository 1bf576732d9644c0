//! What came of rows: claims, states, notes, errors.

pub mod claim;
pub mod own_total;
pub mod roster_results;
pub mod row_result;
