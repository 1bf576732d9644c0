//! The employers' page: a quick estimate from a few numbers, or a whole roster.

pub mod entry;
pub mod roster_client;
pub mod screens;
pub mod state;
