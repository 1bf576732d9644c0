//! The screens of the worker's page, one file each: functions from what is known to HTML.

pub mod app;
mod at_sight;
mod check;
mod errors;
mod job;
mod jobs;
mod next_steps;
mod notices;
pub mod plain_text;
mod progress;
mod question;
mod results;
mod share;
mod start;
mod sum_bar;
mod view;
