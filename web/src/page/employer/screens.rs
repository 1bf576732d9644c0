//! The screens of the employers' page, one file each: functions from what is known to HTML.

mod annex;
mod annex_one;
pub mod app;
mod chart;
mod corrections;
mod estimate;
mod file_field;
mod form;
mod header_focus;
mod header_rows;
mod home;
mod intake;
mod repairs;
mod report;
mod row_focus;
mod row_table;
mod rows;
mod sheets;
mod steps_back;
mod trouble;
mod view;
