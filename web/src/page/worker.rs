//! The worker's page: a few questions, and what comes out of the answers.

pub mod entry;
pub mod screens;
pub mod state;
