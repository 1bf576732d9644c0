//! The screens of the worker's page, one file each: functions from what is known to HTML.

pub mod app;
mod check;
mod errors;
mod job;
mod jobs;
mod notices;
pub mod plain_text;
mod question;
mod results;
mod start;
mod sum_bar;
mod view;
