//! What the web worker for rosters does, without the browser: it reads a table, keeps it with its report, and answers.
//!
//! The page gets what it shows, already in words. So a roster of a whole province crosses the border between the two only in
//! the rows that are on the screen.

mod conditions;
mod export;
pub mod file_fault;
mod files;
pub mod messages;
mod open_tables;
mod reasons;
mod report;
mod rows;
pub mod service;
mod sources;
mod summary;
pub mod table_number;
pub mod table_top;
mod tables;
