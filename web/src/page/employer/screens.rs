//! The screens of the employers' page, one file each: functions from what is known to HTML.

mod annex;
pub mod app;
mod chart;
mod corrections;
mod estimate;
mod form;
mod home;
mod intake;
mod report;
mod rows;
mod trouble;
mod view;
