//! What is shown and handed on of a roster that was read: rows, sums, what to fix, exports, the annexes' forms.

mod annex_one;
mod annex_two;
mod column_doubts;
mod csv;
mod escape_formula;
mod findings;
mod fixes;
mod mask_id;
mod organisations;
mod provision_total;
mod row_query;
mod row_view;
mod share;
mod short_fund_totals;
mod summary;
mod tally;
mod trace;

pub use annex_one::{CityProgress, InWork};
pub use annex_two::{AnnexTwo, AnnexTwoCell, AnnexTwoColumn};
pub use column_doubts::{ColumnDoubt, DoubtView};
pub use csv::{Masking, write_csv};
pub use escape_formula::escape_formula;
pub use findings::{RosterFindings, RowFindings};
pub use fixes::{Fix, FixWhat};
pub use mask_id::mask_id;
pub use organisations::OrganisationTotal;
pub use provision_total::ProvisionTotal;
pub use row_query::RowQuery;
pub use row_view::{ErrorView, RowView};
pub use share::Share;
pub use summary::Summary;
pub use tally::{Counts, Tally};
pub use trace::Trace;
