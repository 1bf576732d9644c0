//! The two pages, built alike: state (a pure reducer), screens, entry; and what they share.

pub mod employer;
pub mod shared;
pub mod worker;
