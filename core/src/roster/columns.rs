//! Where the header is, what each column means, and which rows are about nobody.

pub(in crate::roster) mod field;
pub(in crate::roster) mod heading;
pub(in crate::roster) mod layout;
pub(in crate::roster) mod meanings;
pub(in crate::roster) mod skipped_rows;
