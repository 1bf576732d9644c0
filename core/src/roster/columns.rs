//! Where the header is, what each column means, and which rows are about nobody.

mod column;
mod column_meanings;
mod correction;
mod field;
mod header;
mod heading;
mod layout;
mod meaning;
pub mod meanings;
mod roster_kind;
mod row_label;
mod skipped_rows;

pub use column::{Column, column_letter};
pub use correction::Correction;
pub use field::Field;
pub use layout::Layout;
pub use roster_kind::RosterKind;
pub use row_label::is_personal_name;
pub use skipped_rows::{Skip, Skipped, reason_to_skip};
