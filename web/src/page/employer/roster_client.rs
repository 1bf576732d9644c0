//! The page's side of the web workers: starts them, hands files and commands on, and tells of their replies.

mod annex_form;
mod awaited_reading;
pub mod client;
pub mod command;
pub mod connection;
mod file_name;
mod open_files;
mod reading_file;
mod roster_connection;
mod template;
mod web_worker_files;
mod workbook_connection;

pub use web_worker_files::WebWorkerFiles;
