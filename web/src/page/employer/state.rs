//! What an employer said and what came of it: one value, a pure function from an action to the next one, and how it is kept.

pub mod action;
pub mod annex_form;
pub mod correction_history;
pub mod employer_state;
pub mod facts;
pub mod form;
pub mod form_questions;
pub mod hosting;
pub mod outcome;
mod roster_actions;
pub mod roster_state;
pub mod row_draft;
pub mod saved_reading;
pub mod screen;
mod settings;
mod tables;
pub mod tray;
pub mod tray_file;
pub mod trouble;
