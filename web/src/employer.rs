//! The employers' page: a quick estimate from a few numbers, or a roster as it lies on the desk.
//!
//! [`office`] holds what was said and what the worker answered, [`form`] reads it into facts and settings, [`clerk`]
//! carries files and orders to the workers, [`hosted`] follows a page around it, the rest shows it.

pub mod app;
pub mod clerk;
mod estimate;
pub mod form;
mod home;
pub mod hosted;
mod intake;
pub mod office;
mod report;
mod rows;
mod sheet;
mod view;
