//! The page's side of the web workers: starts them, hands files and commands on, and tells of their replies.

mod annex_form;
pub mod client;
pub mod command;
mod file_name;
mod template;
pub mod web_workers;
