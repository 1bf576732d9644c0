//! What is shown and handed on of a roster that was read.

pub(in crate::roster) mod annex_one;
pub(in crate::roster) mod annex_two;
pub(in crate::roster) mod csv;
pub(in crate::roster) mod findings;
pub(in crate::roster) mod fixes;
pub(in crate::roster) mod mask_id;
pub(in crate::roster) mod row_query;
pub(in crate::roster) mod row_view;
pub(in crate::roster) mod totals;
