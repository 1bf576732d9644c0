//! The state of the employers' page: what follows from each action, what is read from the form, what a page around it keeps.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "employer/files.rs"]
mod files;
#[path = "employer/form.rs"]
mod form;
#[path = "employer/header.rs"]
mod header;
#[path = "employer/hosted.rs"]
mod hosted;
#[path = "employer/mending.rs"]
mod mending;
#[path = "employer/product.rs"]
mod product;
#[path = "employer/sheets.rs"]
mod sheets;
#[path = "employer/steps.rs"]
mod steps;
#[path = "employer/trouble.rs"]
mod trouble;
