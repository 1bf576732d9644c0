//! Where the header is, what each column means, and which rows are about nobody.

mod answer;
mod changed;
mod column;
mod column_doubts;
mod column_meanings;
mod correction;
mod doubt;
mod field;
mod header;
mod heading;
mod layout;
mod likely_kind;
mod meaning;
pub mod meanings;
mod other_time;
mod part_of_year;
mod replacement;
mod roster_kind;
mod row_label;
mod side_by_side;
mod skipped_rows;
mod vocabulary;
mod years;

pub use column::{Column, column_letter};
pub use correction::Correction;
pub use doubt::{DoubtCause, Doubtful};
pub use field::Field;
pub use heading::Heading;
pub use layout::Layout;
pub use replacement::Replacement;
pub use roster_kind::RosterKind;
pub use row_label::is_personal_name;
pub use skipped_rows::{Skip, Skipped, reason_to_skip};
pub use years::years_in;
