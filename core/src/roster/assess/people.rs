//! Who is the same person, and what the rows of one person say together.

pub mod beside_errors;
pub mod contradictions;
pub mod groups;
pub mod identity;
pub mod joined;
pub mod merged_worker;
